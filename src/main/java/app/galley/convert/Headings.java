package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.Marks;
import java.util.List;

/// Takes off headings the bold type that word processors write into each of them.
final class Headings {

    private Headings() {}

    static List<Block> plain(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof TextBlock text && text.style().isHeading() && isAllBold(text) ? plain(text) : block)
                .toList();
    }

    private static boolean isAllBold(TextBlock text) {
        return text.children().stream()
                .allMatch(child -> !(child instanceof Inline.Span span) || span.marks().contains(Marks.STRONG) || span.text().isBlank());
    }

    private static Block plain(TextBlock heading) {
        List<Inline> children = heading.children().stream().map(child -> child instanceof Inline.Span span
                ? span.withMarks(span.marks().stream().filter(mark -> !mark.equals(Marks.STRONG)).toList())
                : child).toList();
        return heading.withContent(Spans.joined(children), heading.defs());
    }
}
