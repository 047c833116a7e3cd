package app.galley.ui.editor;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// The pictures in some blocks, also those in lines and boxes.
final class PictureBlocks {

    private PictureBlocks() {}

    /// The addresses of the pictures, in order.
    static Set<String> urls(List<Block> blocks) {
        var urls = new LinkedHashSet<String>();
        change(blocks, picture -> {
            urls.add(picture.contentUrl());
            return Optional.of(picture);
        });
        urls.remove("");
        return urls;
    }

    /// The blocks with each picture changed, or without it.
    static List<Block> change(List<Block> blocks, Function<Picture, Optional<Picture>> by) {
        return blocks.stream().flatMap(block -> change(block, by)).toList();
    }

    private static Stream<Block> change(Block block, Function<Picture, Optional<Picture>> by) {
        return switch (block) {
            case Block.PictureBlock(Picture picture) -> by.apply(picture).<Block>map(Block.PictureBlock::new).stream();
            case Block.Box box -> Stream.of(box.withBody(Blocks.of(change(box.body(), by))));
            case TextBlock text when text.children().stream().anyMatch(Inline.InlinePicture.class::isInstance) ->
                Stream.of(text.withContent(text.children().stream().flatMap(child -> change(child, by)).toList(), text.defs()));
            case TextBlock _,Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> Stream.of(block);
        };
    }

    private static Stream<Inline> change(Inline child, Function<Picture, Optional<Picture>> by) {
        return child instanceof Inline.InlinePicture(Picture picture)
                ? by.apply(picture).<Inline>map(Inline.InlinePicture::new).stream()
                : Stream.of(child);
    }
}
