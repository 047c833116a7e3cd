package app.galley.convert.word.out;

import app.galley.convert.word.out.DocumentWriter.Piece;
import app.galley.convert.word.out.RunWriter.Look;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Writes the words of a paragraph of which somebody would make another one.
///
/// Where only bold type and the like would change, that is what is tracked; else the words between what both have at their ends go, and
/// others come.
final class RewrittenWords {

    private final DocumentWriter out;

    RewrittenWords(DocumentWriter out) {
        this.out = out;
    }

    void write(TextBlock before, Remarks.Rewritten instead) {
        List<Inline> old = letters(before);
        List<Inline> now = letters(instead.block());
        if (isOnlyRestyled(old, now)) {
            restyled(old, now, instead.by());
            return;
        }
        int head = 0;
        int most = Math.min(old.size(), now.size());
        while (head < most && isSame(old.get(head), before.defs(), now.get(head), instead.block().defs())) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && isSame(old.get(old.size() - 1 - tail), before.defs(), now.get(now.size() - 1 - tail),
                instead.block().defs())) {
            tail++;
        }
        while (tail > 0 && tail < old.size() && isOneLink(old.get(old.size() - tail - 1), old.get(old.size() - tail), before.defs())) {
            tail--; // else what comes would part a link
        }
        int goneTo = old.size() - tail;
        var pieces = new ArrayList<Piece>();
        add(pieces, old.subList(0, head), before, out.tracker().mode());
        add(pieces, old.subList(head, goneTo), before, Optional.of(new Tracked(Tracked.Kind.GOES, instead.by())));
        add(pieces, now.subList(head, now.size() - tail), instead.block(), Optional.of(new Tracked(Tracked.Kind.COMES, instead.by())));
        add(pieces, old.subList(goneTo, old.size()), before, out.tracker().mode());
        out.words(pieces);
    }

    private static void add(List<Piece> pieces, List<Inline> letters, TextBlock block, Optional<Tracked> how) {
        joined(letters).forEach(child -> pieces.add(new Piece(child, block.defs(), how)));
    }

    private static boolean isOneLink(Inline one, Inline other, List<MarkDef> defs) {
        return one instanceof Inline.Span span && other instanceof Inline.Span next
                && defs.stream().anyMatch(def -> span.marks().contains(def.key()) && next.marks().contains(def.key()));
    }

    /// A piece for each character.
    private static List<Inline> letters(TextBlock block) {
        var letters = new ArrayList<Inline>();
        for (Inline child : block.children()) {
            if (child instanceof Inline.Span span) {
                span.text().codePoints().forEach(letter -> letters.add(span.withText(Character.toString(letter))));
            } else {
                letters.add(child);
            }
        }
        return letters;
    }

    private static boolean isOnlyRestyled(List<Inline> old, List<Inline> now) {
        boolean same = old.size() == now.size();
        for (int i = 0; same && i < old.size(); i++) {
            same = old.get(i).text().equals(now.get(i).text()) && isPlain(old.get(i)) && isPlain(now.get(i));
        }
        return same;
    }

    /// Whether it is a character with such marks only as a run can have.
    private static boolean isPlain(Inline letter) {
        return letter instanceof Inline.Span span && Marks.DECORATORS.containsAll(span.marks());
    }

    private static boolean isSame(Inline one, List<MarkDef> defs, Inline other, List<MarkDef> otherDefs) {
        return one instanceof Inline.Span span && other instanceof Inline.Span same
                ? span.text().equals(same.text()) && meant(span, defs).equals(meant(same, otherDefs))
                : one.equals(other);
    }

    /// What its marks mean, whatever their keys.
    private static List<Object> meant(Inline.Span span, List<MarkDef> defs) {
        return span.marks().stream().<Object>map(mark -> defs.stream()
                .filter(def -> def instanceof MarkDef.Link link && link.key().equals(mark)).findFirst()
                .<Object>map(def -> ((MarkDef.Link) def).href()).orElse(mark)).sorted((a, b) -> a.toString().compareTo(b.toString()))
                .toList();
    }

    private static List<Inline> joined(List<Inline> letters) {
        var joined = new ArrayList<Inline>();
        for (Inline letter : letters) {
            boolean goesOn = !joined.isEmpty() && joined.getLast() instanceof Inline.Span last && letter instanceof Inline.Span span
                    && last.marks().equals(span.marks());
            if (goesOn && joined.removeLast() instanceof Inline.Span last) {
                joined.add(last.withText(last.text() + letter.text()));
            } else {
                joined.add(letter);
            }
        }
        return joined;
    }

    private void restyled(List<Inline> old, List<Inline> now, Signature by) {
        int from = 0;
        while (from < old.size()) {
            List<String> before = marks(old.get(from));
            List<String> after = marks(now.get(from));
            var text = new StringBuilder();
            while (from < old.size() && marks(old.get(from)).equals(before) && marks(now.get(from)).equals(after)) {
                text.append(old.get(from).text());
                from++;
            }
            if (before.equals(after)) {
                out.text(text.toString(), new Look(before, "", false));
            } else {
                out.restyled(text.toString(), new Look(before, "", false), new Look(after, "", false), by);
            }
        }
    }

    private static List<String> marks(Inline letter) {
        return letter instanceof Inline.Span span ? span.marks() : List.of();
    }
}
