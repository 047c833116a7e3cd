package app.galley.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// Merges three versions of a text word by word, and its marks character by character.
///
/// Changes of both sides that touch, or have only blanks between them, are a clash unless they are the same. Words that one side put in or
/// replaced take on a mark that the other side gave to all that stood there.
final class TextMerge {

    private final Arbiter arbiter;
    private final LookMerge lookMerge;
    private final Marked base;
    private final Marked ours;
    private final Marked theirs;
    private final StringBuilder text = new StringBuilder();
    private final List<Look> looks = new ArrayList<>();

    private TextMerge(Arbiter arbiter, Marked base, Marked ours, Marked theirs) {
        this.arbiter = arbiter;
        this.lookMerge = new LookMerge(arbiter);
        this.base = base;
        this.ours = ours;
        this.theirs = theirs;
    }

    /// The merged text, whatever another merge of it would give.
    static Marked unchecked(Arbiter arbiter, Marked base, Marked ours, Marked theirs) {
        return new TextMerge(arbiter, base, ours, theirs).merged();
    }

    /// The merged text, when there are no marks. What is said at [Content#merge] of clashes over the whole text holds here too.
    static String merge(Arbiter arbiter, String base, String ours, String theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        return isStable(base, ours, theirs)
                ? unchecked(arbiter, Marked.plain(base), Marked.plain(ours), Marked.plain(theirs)).text()
                : arbiter.clash("the words", base, ours, theirs);
    }

    private static boolean isStable(String base, String ours, String theirs) {
        String merged = impartial(base, ours, theirs);
        return impartial(base, theirs, ours).equals(merged) && impartial(base, merged, theirs).equals(merged)
                && impartial(base, ours, merged).equals(merged);
    }

    private static String impartial(String base, String ours, String theirs) {
        return unchecked(Arbiter.impartial(), Marked.plain(base), Marked.plain(ours), Marked.plain(theirs)).text();
    }

    private Marked merged() {
        int from = 0;
        int mine = 0;
        int other = 0;
        List<Hunk> oursChanged = Marked.hunks(base, ours);
        List<Hunk> theirsChanged = Marked.hunks(base, theirs);
        List<Hunk> oursAll = Touched.with(base, ours, oursChanged, theirsChanged);
        List<Hunk> theirsAll = Touched.with(base, theirs, theirsChanged, oursChanged);
        for (Both place : Both.of(base, oursAll, theirsAll)) {
            int until = base.cut().start(place.from());
            kept(from, until, mine, other);
            mine += until - from;
            other += until - from;
            changed(place, mine, other);
            from = base.cut().start(place.to());
            mine += place.ours().map(hunk -> ours.cut().start(hunk.end()) - ours.cut().start(hunk.at())).orElse(from - until);
            other += place.theirs().map(hunk -> theirs.cut().start(hunk.end()) - theirs.cut().start(hunk.at())).orElse(from - until);
        }
        kept(from, base.text().length(), mine, other);
        return new Marked(Cut.of(text.toString()), looks.toArray(Look[]::new));
    }

    /// Characters that all three have.
    private void kept(int from, int to, int mine, int other) {
        text.append(base.text(), from, to);
        for (int i = from; i < to; i++) {
            looks.add(lookMerge.merge(base.looks()[i], ours.looks()[mine + i - from], theirs.looks()[other + i - from]));
        }
    }

    private void changed(Both place, int mine, int other) {
        int from = base.cut().start(place.from());
        int to = base.cut().start(place.to());
        if (place.theirs().isEmpty()) {
            Look before = around(base, from, to);
            Look marked = around(theirs, other, other + to - from);
            fresh(ours, place.ours().orElseThrow(), look -> lookMerge.merge(before, look, marked));
        } else if (place.ours().isEmpty()) {
            Look before = around(base, from, to);
            Look marked = around(ours, mine, mine + to - from);
            fresh(theirs, place.theirs().orElseThrow(), look -> lookMerge.merge(before, marked, look));
        } else {
            both(place.ours().get(), place.theirs().get(), from, to);
        }
    }

    /// Characters of one side; the other has only marked what stood there.
    ///
    /// @param together how one of them looks when the marks of the other side are added
    private void fresh(Marked side, Hunk hunk, UnaryOperator<Look> together) {
        int start = side.cut().start(hunk.at());
        int end = side.cut().start(hunk.end());
        text.append(side.text(), start, end);
        for (int i = start; i < end; i++) {
            Look look = side.looks()[i];
            looks.add(look.object().isPresent() ? look : together.apply(look));
        }
    }

    private void both(Hunk mine, Hunk other, int from, int to) {
        Piece left = Piece.of(ours, mine);
        Piece right = Piece.of(theirs, other);
        if (!left.isSameText(right)) {
            Piece chosen = arbiter.clash("the words", new Piece(base, from, to), left, right);
            text.append(chosen.text());
            looks.addAll(chosen.looks());
            return;
        }
        Look before = around(base, from, to);
        text.append(left.text());
        for (int i = 0; i < left.looks().size(); i++) {
            looks.add(lookMerge.merge(before, left.looks().get(i), right.looks().get(i)));
        }
    }

    /// What all characters of a stretch look like together: the marks that each has. For no characters, what both neighbours have.
    private static Look around(Marked text, int from, int to) {
        Look[] looks = text.looks();
        if (from < to) {
            return common(Arrays.asList(looks).subList(from, to));
        }
        return from == 0 || from == looks.length ? Look.PLAIN : common(List.of(looks[from - 1], looks[from]));
    }

    private static Look common(List<Look> looks) {
        Look first = looks.getFirst();
        var marks = new LinkedHashSet<>(first.marks());
        boolean alike = true;
        Look last = first;
        for (Look look : looks) {
            if (look != last) {
                marks.retainAll(look.marks());
                alike &= look.extras().equals(first.extras());
                last = look;
            }
        }
        return new Look(List.copyOf(marks), alike ? first.extras() : Look.PLAIN.extras(), Optional.empty());
    }

    /// Some characters of a text.
    private record Piece(Marked of, int from, int to) {

        static Piece of(Marked text, Hunk hunk) {
            return new Piece(text, text.cut().start(hunk.at()), text.cut().start(hunk.end()));
        }

        String text() {
            return of.text().substring(from, to);
        }

        List<Look> looks() {
            return Arrays.asList(of.looks()).subList(from, to);
        }

        /// Whether the characters are the same, and no object is among them.
        boolean isSameText(Piece other) {
            return text().equals(other.text()) && looks().stream().allMatch(look -> look.object().isEmpty())
                    && other.looks().stream().allMatch(look -> look.object().isEmpty())
                    || looks().equals(other.looks()) && text().equals(other.text());
        }

        @Override
        public String toString() {
            return text() + looks();
        }
    }
}
