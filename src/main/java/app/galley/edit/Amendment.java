package app.galley.edit;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;

/// A change at a place that is named, wherever the caret is: what somebody else proposed.
public sealed interface Amendment {

    /// Puts other words between two places; they look like the first they replace. What is left of two blocks becomes one.
    ///
    /// @param text the words; a `\n` is a hard line break
    record Words(Position from, Position to, String text) implements Amendment {}

    /// Makes a block another kind of text.
    record Kind(String key, Style style, Listing listing) implements Amendment {}

    /// Puts a block in the place of another, under the key of that one. Of a box only what is its own is changed; its blocks stay.
    record Rewrite(String key, Block block) implements Amendment {}

    /// Takes a block out, with all that is in it.
    record Remove(String key) implements Amendment {}

    /// Puts a block elsewhere.
    ///
    /// @param after the key of the block it shall stand after; empty for the start
    /// @param inside of what start: the key of a box, or empty for the article
    record Move(String key, String after, String inside) implements Amendment {}

    /// Puts blocks in, under their own keys unless those are taken.
    ///
    /// @param after the key of the block they shall stand after; empty for the start
    /// @param inside of what start: the key of a box, or empty for the article
    record Insert(List<Block> blocks, String after, String inside) implements Amendment {
        public Insert {
            blocks = List.copyOf(blocks);
        }
    }

    /// Makes a picture the lead picture, or none.
    record Lead(Optional<Picture> picture) implements Amendment {}
}
