package app.galley.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Objects in a text that one side edited and the other took out: both then changed that place.
final class Touched {

    private Touched() {}

    /// The changes of a side, with its edited objects that lie in a change of the other.
    static List<Hunk> with(Marked base, Marked side, List<Hunk> hunks, List<Hunk> others) {
        var all = new ArrayList<>(hunks);
        for (Hunk other : others) {
            for (int piece = other.from(); piece < other.to(); piece++) {
                int there = place(hunks, piece);
                if (there >= 0 && isEdited(base, piece, side, there)) {
                    all.add(new Hunk(piece, piece + 1, there, there + 1));
                }
            }
        }
        all.sort(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to));
        return all;
    }

    private static boolean isEdited(Marked base, int piece, Marked side, int there) {
        Look before = base.looks()[base.cut().start(piece)];
        return before.object().isPresent() && !before.object().equals(side.looks()[side.cut().start(there)].object());
    }

    /// Where a piece of the base is in the side's text; -1 when it is in a change.
    private static int place(List<Hunk> hunks, int piece) {
        int shift = 0;
        for (Hunk hunk : hunks) {
            if (hunk.to() > piece) {
                return hunk.from() <= piece ? -1 : piece + shift;
            }
            shift = hunk.end() - hunk.to();
        }
        return piece + shift;
    }
}
