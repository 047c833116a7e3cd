package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.List;
import java.util.stream.Collectors;

/// Writes blocks on one line, so that a test can say what it expects.
public final class ShownBlocks {

    private ShownBlocks() {}

    public static String of(List<? extends Block> blocks) {
        return blocks.stream().map(ShownBlocks::of).collect(Collectors.joining("|"));
    }

    private static String of(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.style().name() + listing(text) + " "
                    + text.children().stream().map(child -> of(child, text)).collect(Collectors.joining()).replace("\n", "\\n");
            case Block.PictureBlock(var picture) -> "picture " + picture.contentUrl() + " " + picture.alt();
            case Block.PullQuote quote -> "pull " + quote.text() + " – " + quote.attribution();
            case Block.Embed embed -> "embed " + embed.url() + " " + embed.provider() + " " + embed.caption();
            case Block.Box box -> "box " + box.title() + "(" + of(box.body()) + ")";
            case Block.UnknownBlock unknown -> "unknown " + unknown.type();
        };
    }

    private static String listing(Block.TextBlock text) {
        return !text.listing().isItem() ? "" : (text.listing().isNumbered() ? "#" : "•") + text.listing().level();
    }

    private static String of(Inline child, Block.TextBlock block) {
        return switch (child) {
            case Inline.Span span when span.marks().isEmpty() -> span.text();
            case Inline.Span span ->
                "[" + span.marks().stream().map(mark -> name(mark, block)).collect(Collectors.joining(",")) + " " + span.text() + "]";
            case Inline.InlinePicture(var picture) -> "{" + picture.alt() + "}";
            case Inline.UnknownInline unknown -> "?" + unknown.key();
        };
    }

    private static String name(String mark, Block.TextBlock block) {
        return block.defs().stream().filter(def -> def.key().equals(mark))
                .map(def -> def instanceof MarkDef.Link link ? "link:" + link.href() : "?")
                .findFirst().orElse(mark);
    }
}
