package app.galley.convert.word.in;

import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Trace;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What one person would make of a paragraph where it takes more than other words to say it: other marks, links, pictures.
final class Restyled {

    private final TextBlock block;
    private final List<Edits.Edit> edits;
    private final List<Trace> looks;
    private final List<Inline> children = new ArrayList<>();
    private final List<MarkDef> defs = new ArrayList<>();

    private Restyled(TextBlock block, List<Edits.Edit> edits, List<Trace> looks) {
        this.block = block;
        this.edits = edits;
        this.looks = looks;
        defs.addAll(block.defs());
    }

    /// The paragraph with those changes made.
    static TextBlock of(TextBlock block, List<Edits.Edit> edits, List<Trace> looks) {
        return new Restyled(block, edits, looks).made();
    }

    /// Whether words would not look as words look that are typed there.
    static boolean isOdd(TextBlock block, Edits.Edit edit) {
        List<String> before = marks(block, edit.from() - 1);
        List<String> near = edit.from() == edit.to() && edit.from() > 0 ? before : marks(block, edit.from());
        Set<String> expected = new HashSet<>(near.stream().filter(mark -> href(block.defs(), mark).isEmpty()).toList());
        Optional<String> around = link(block, before);
        Optional<String> link = around.equals(link(block, marks(block, edit.to()))) ? around : Optional.empty();
        return edit.come().stream().anyMatch(come -> come.words().children().stream()
                .anyMatch(child -> !(child instanceof Inline.Span span) || isOdd(span, come.words().defs(), expected, link)));
    }

    private static boolean isOdd(Inline.Span span, List<MarkDef> defs, Set<String> expected, Optional<String> link) {
        Set<String> marks = new HashSet<>(decorators(span.marks()).stream().filter(mark -> href(defs, mark).isEmpty()).toList());
        Optional<String> own = span.marks().stream().flatMap(mark -> href(defs, mark).stream()).findFirst();
        return !marks.equals(expected) || !own.equals(link);
    }

    private static Optional<String> link(TextBlock block, List<String> marks) {
        return marks.stream().flatMap(mark -> href(block.defs(), mark).stream()).findFirst();
    }

    private static Optional<String> href(List<MarkDef> defs, String mark) {
        return defs.stream().filter(def -> def instanceof MarkDef.Link link && link.key().equals(mark))
                .map(def -> ((MarkDef.Link) def).href()).findFirst();
    }

    private static List<String> marks(TextBlock block, int offset) {
        int at = 0;
        for (Inline child : block.children()) {
            if (offset >= at && offset < at + child.length()) {
                return child instanceof Inline.Span span ? span.marks() : List.of();
            }
            at += child.length();
        }
        return List.of();
    }

    /// Without the names of styles.
    private static List<String> decorators(List<String> marks) {
        return marks.stream().filter(mark -> !mark.startsWith(Words.STYLE)).toList();
    }

    private TextBlock made() {
        var cuts = new TreeSet<Integer>();
        edits.forEach(edit -> cuts.addAll(List.of(edit.from(), edit.to())));
        looks.forEach(look -> cuts.addAll(List.of(look.from(), look.to())));
        int at = 0;
        for (Inline child : block.children()) {
            int end = at + child.length();
            while (at < end) {
                come(at);
                int to = Math.min(end, Optional.ofNullable(cuts.higher(at)).orElse(end));
                int from = end - child.length();
                keep(child instanceof Inline.Span span ? span.withText(span.text().substring(at - from, to - from)) : child, at);
                at = to;
            }
        }
        come(at);
        defs.removeIf(def -> children.stream().noneMatch(child -> child instanceof Inline.Span span && span.marks().contains(def.key())));
        return block.withContent(children.isEmpty() ? List.of(Inline.Span.plain("")) : children, defs);
    }

    private void come(int at) {
        for (Edits.Edit edit : edits) {
            if (edit.to() == at) {
                for (Signs.Come come : edit.come()) {
                    come.words().children().forEach(child -> add(child instanceof Inline.Span span
                            ? span.withMarks(decorators(span.marks()).stream().map(mark -> known(mark, come.words().defs())).toList())
                            : child));
                }
            }
        }
    }

    /// A link that leads where another one does is the same.
    private String known(String mark, List<MarkDef> own) {
        Optional<MarkDef> def = own.stream().filter(one -> one instanceof MarkDef.Link link && link.key().equals(mark)).findFirst();
        if (def.isEmpty()) {
            return mark;
        }
        Optional<String> href = href(own, mark);
        Optional<String> same = defs.stream().filter(one -> href(defs, one.key()).equals(href)).map(MarkDef::key).findFirst();
        if (same.isEmpty()) {
            defs.add(def.get());
        }
        return same.orElse(mark);
    }

    private void keep(Inline piece, int at) {
        if (edits.stream().anyMatch(edit -> edit.from() <= at && at < edit.to())) {
            return;
        }
        List<String> marks = looks.stream().filter(look -> look.from() <= at && at < look.to() && look.sign() instanceof Signs.Looks)
                .map(look -> ((Signs.Looks) look.sign()).marks()).findFirst()
                .orElse(piece instanceof Inline.Span span ? span.marks() : List.of());
        add(piece instanceof Inline.Span span ? span.withMarks(decorators(marks)) : piece);
    }

    private void add(Inline piece) {
        if (!children.isEmpty() && children.getLast() instanceof Inline.Span last && piece instanceof Inline.Span span
                && last.marks().equals(span.marks())) {
            children.set(children.size() - 1, last.withText(last.text() + span.text()));
        } else {
            children.add(piece);
        }
    }
}
