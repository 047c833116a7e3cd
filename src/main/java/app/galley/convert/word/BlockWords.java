package app.galley.convert.word;

import app.galley.model.Block;
import app.galley.model.Picture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a block, for a sentence about it.
final class BlockWords {

    private BlockWords() {}

    static String of(Block block) {
        return switch (block) {
            case Block.TextBlock text -> text.text();
            case Block.PictureBlock(Picture picture) -> joined(picture.contentUrl(), picture.caption(), picture.creditText());
            case Block.PullQuote quote -> joined(quote.text(), quote.attribution());
            case Block.Embed embed -> joined(embed.url(), embed.provider(), embed.caption());
            case Block.Box box -> joined(box.title(), box.body().stream().map(BlockWords::of).collect(Collectors.joining(" / ")));
            case Block.UnknownBlock unknown -> unknown.type();
        };
    }

    private static String joined(String... texts) {
        return Stream.of(texts).filter(text -> !text.isBlank()).collect(Collectors.joining(" – "));
    }
}
