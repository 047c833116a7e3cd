package app.galley.library.versions;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Puts several histories of one article together into one list, the newest first.
final class Merging {

    private Merging() {}

    /// Each keeps its own order, which is that in which things happened; clocks only say how they lie between each other.
    static List<Version> byTime(List<List<Version>> histories) {
        var merged = new ArrayList<Version>();
        int[] at = new int[histories.size()];
        while (true) {
            int next = -1;
            Instant newest = Instant.MIN;
            for (int i = 0; i < at.length; i++) {
                if (at[i] < histories.get(i).size()) {
                    Instant time = histories.get(i).get(at[i]).time().toInstant();
                    if (next < 0 || time.isAfter(newest)) {
                        next = i;
                        newest = time;
                    }
                }
            }
            if (next < 0) {
                return merged;
            }
            merged.add(histories.get(next).get(at[next]++));
        }
    }
}
