package app.galley.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A place of a text that one side changed, or both did.
///
/// @param from first piece of the base
/// @param to after the last piece of the base
/// @param ours what stands there in ours; empty when ours did not change it
/// @param theirs what stands there in theirs; empty when theirs did not change it
record Both(int from, int to, Optional<Hunk> ours, Optional<Hunk> theirs) {

    /// The changes of both sides, in order; those that touch are one.
    static List<Both> of(Marked base, List<Hunk> ours, List<Hunk> theirs) {
        var places = new ArrayList<Both>();
        int i = 0;
        int j = 0;
        while (i < ours.size() || j < theirs.size()) {
            boolean oursFirst = j == theirs.size() || i < ours.size() && ours.get(i).from() <= theirs.get(j).from();
            Hunk next = oursFirst ? ours.get(i) : theirs.get(j);
            int from = next.from();
            int to = next.to();
            int firstOurs = i;
            int firstTheirs = j;
            boolean grown = true;
            while (grown) {
                grown = false;
                for (; i < ours.size() && touches(base, to, ours.get(i)); i++, grown = true) {
                    to = Math.max(to, ours.get(i).to());
                }
                for (; j < theirs.size() && touches(base, to, theirs.get(j)); j++, grown = true) {
                    to = Math.max(to, theirs.get(j).to());
                }
            }
            places.add(
                    new Both(from, to, widened(ours.subList(firstOurs, i), from, to), widened(theirs.subList(firstTheirs, j), from, to)));
        }
        return places;
    }

    private static boolean touches(Marked base, int to, Hunk hunk) {
        return hunk.from() <= to || base.cut().isBlank(to, hunk.from());
    }

    /// The changes of one side as one that covers the whole place.
    private static Optional<Hunk> widened(List<Hunk> hunks, int from, int to) {
        if (hunks.isEmpty()) {
            return Optional.empty();
        }
        Hunk first = hunks.getFirst();
        Hunk last = hunks.getLast();
        return Optional.of(new Hunk(from, to, first.at() - (first.from() - from), last.end() + to - last.to()));
    }
}
