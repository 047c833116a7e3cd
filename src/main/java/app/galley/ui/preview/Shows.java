package app.galley.ui.preview;

import app.galley.model.Block;
import app.galley.model.Inline;

/// Asks what a block shows.
final class Shows {

    private Shows() {}

    /// Whether a picture from that file is seen in the block, also in a line of it or in a box.
    static boolean picture(Block block, String contentUrl) {
        return switch (block) {
            case Block.TextBlock text -> text.children().stream()
                    .anyMatch(child -> child instanceof Inline.InlinePicture(var picture) && picture.contentUrl().equals(contentUrl));
            case Block.PictureBlock(var picture) -> picture.contentUrl().equals(contentUrl);
            case Block.Box box -> box.body().stream().anyMatch(inner -> picture(inner, contentUrl));
            case Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> false;
        };
    }
}
