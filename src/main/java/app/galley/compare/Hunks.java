package app.galley.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Finds where two sequences of numbers differ, as few items as can be; never longer than it is worth.
///
/// The ends both share are taken off. Between them the shortest way from one to the other is looked for (E. Myers, "An O(ND) difference
/// algorithm", 1986) up to a number of steps; where it is longer, items that occur once in both part the sequences, and each part is tried
/// again. What is then still too different counts as replaced.
final class Hunks {

    /// Above this many differing items the shortest way is given up; the search costs its square at most.
    private static final int MOST_STEPS = 600;

    private final int[] before;
    private final int[] after;
    private final boolean[] gone;
    private final boolean[] fresh;

    private Hunks(int[] before, int[] after) {
        this.before = before;
        this.after = after;
        gone = new boolean[before.length];
        fresh = new boolean[after.length];
    }

    /// Where the sequences differ, in order. An item that could be one of several equal ones counts as the last of them.
    static List<Hunk> between(int[] before, int[] after) {
        var hunks = new Hunks(before, after);
        hunks.look(0, before.length, 0, after.length, true);
        return hunks.found();
    }

    private void look(int from, int to, int at, int end, boolean maySplit) {
        while (from < to && at < end && before[from] == after[at]) {
            from++;
            at++;
        }
        while (from < to && at < end && before[to - 1] == after[end - 1]) {
            to--;
            end--;
        }
        boolean oneSided = from == to || at == end;
        if (oneSided || !shortest(from, to, at, end) && !(maySplit && split(from, to, at, end))) {
            Arrays.fill(gone, from, to, true);
            Arrays.fill(fresh, at, end, true);
        }
    }

    /// Looks at the parts between items that occur once in both.
    ///
    /// @return whether there are such items
    private boolean split(int from, int to, int at, int end) {
        int[] partner = once(from, to, at, end);
        boolean[] keeps = Increasing.in(partner);
        int lastFrom = from;
        int lastAt = at;
        for (int i = 0; i < partner.length; i++) {
            if (keeps[i]) {
                look(lastFrom, from + i, lastAt, partner[i], false);
                lastFrom = from + i + 1;
                lastAt = partner[i] + 1;
            }
        }
        if (lastFrom == from) {
            return false;
        }
        look(lastFrom, to, lastAt, end, false);
        return true;
    }

    /// Of each old item the place of the new one like it, when both are the only ones; else -1.
    private int[] once(int from, int to, int at, int end) {
        Map<Integer, Integer> places = new HashMap<>();
        for (int i = at; i < end; i++) {
            places.merge(after[i], i, (_, _) -> -1);
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int i = from; i < to; i++) {
            counts.merge(before[i], 1, Integer::sum);
        }
        var partner = new int[to - from];
        for (int i = from; i < to; i++) {
            partner[i - from] = counts.getOrDefault(before[i], 0) == 1 ? places.getOrDefault(before[i], -1) : -1;
        }
        return partner;
    }

    /// Marks the items of the shortest way.
    ///
    /// @return whether there is one; nothing is marked when it is too long
    private boolean shortest(int from, int to, int at, int end) {
        int most = Math.min(to - from + end - at, MOST_STEPS);
        var reached = new int[2 * most + 3];
        var trace = new ArrayList<int[]>();
        for (int steps = 0; steps <= most; steps++) {
            trace.add(Arrays.copyOfRange(reached, most + 1 - steps, most + 2 + steps));
            for (int diagonal = -steps; diagonal <= steps; diagonal += 2) {
                int x = step(reached, most + 1 + diagonal, diagonal, steps);
                while (x < to - from && x - diagonal < end - at && before[from + x] == after[at + x - diagonal]) {
                    x++;
                }
                reached[most + 1 + diagonal] = x;
                if (x >= to - from && x - diagonal >= end - at) {
                    retrace(trace, from, to, at, end);
                    return true;
                }
            }
        }
        return false;
    }

    private static int step(int[] reached, int middle, int diagonal, int steps) {
        boolean down = diagonal == -steps || diagonal != steps && reached[middle - 1] < reached[middle + 1];
        return down ? reached[middle + 1] : reached[middle - 1] + 1;
    }

    private void retrace(List<int[]> trace, int from, int to, int at, int end) {
        int x = to - from;
        int y = end - at;
        for (int steps = trace.size() - 1; steps > 0; steps--) {
            int[] reached = trace.get(steps);
            int diagonal = x - y;
            int middle = steps + diagonal;
            boolean down = diagonal == -steps || diagonal != steps && reached[middle - 1] < reached[middle + 1];
            int oldX = down ? reached[middle + 1] : reached[middle - 1];
            int oldY = oldX - (down ? diagonal + 1 : diagonal - 1);
            if (down) {
                fresh[at + oldY] = true;
            } else {
                gone[from + oldX] = true;
            }
            x = oldX;
            y = oldY;
        }
    }

    private List<Hunk> found() {
        var hunks = new ArrayList<Hunk>();
        int i = 0;
        int j = 0;
        while (i < before.length || j < after.length) {
            int from = i;
            int at = j;
            while (i < before.length && gone[i]) {
                i++;
            }
            while (j < after.length && fresh[j]) {
                j++;
            }
            if (i > from || j > at) {
                add(hunks, new Hunk(from, i, at, j));
                continue;
            }
            i++;
            j++;
        }
        return slid(hunks);
    }

    private static void add(List<Hunk> hunks, Hunk hunk) {
        boolean touches = !hunks.isEmpty() && hunks.getLast().to() == hunk.from() && hunks.getLast().end() == hunk.at();
        if (touches) {
            hunks.add(hunks.removeLast().through(hunk));
        } else {
            hunks.add(hunk);
        }
    }

    /// What was only put in, or only taken out, moved as far to the end as it could as well have been.
    private List<Hunk> slid(List<Hunk> hunks) {
        var slid = new ArrayList<Hunk>();
        for (int i = hunks.size() - 1; i >= 0; i--) {
            Hunk hunk = hunks.get(i);
            int limit = slid.isEmpty() ? before.length : slid.getLast().from();
            while (hunk.from() == hunk.to() && hunk.to() < limit && after[hunk.at()] == after[hunk.end()]) {
                hunk = new Hunk(hunk.from() + 1, hunk.to() + 1, hunk.at() + 1, hunk.end() + 1);
            }
            while (hunk.at() == hunk.end() && hunk.to() < limit && before[hunk.from()] == before[hunk.to()]) {
                hunk = new Hunk(hunk.from() + 1, hunk.to() + 1, hunk.at() + 1, hunk.end() + 1);
            }
            if (!slid.isEmpty() && hunk.to() == limit) {
                hunk = hunk.through(slid.removeLast());
            }
            slid.add(hunk);
        }
        return slid.reversed();
    }
}
