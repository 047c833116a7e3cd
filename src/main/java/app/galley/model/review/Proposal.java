package app.galley.model.review;

import app.galley.model.Block;
import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.List;

/// What a suggestion would do to the passage it is put on.
public sealed interface Proposal {

    /// Puts other words in its place: an insertion when it is put between two characters, a deletion when there are no other words.
    ///
    /// @param text the words; a `\n` is a hard line break
    record Replace(String text) implements Proposal {}

    /// Makes the block another kind of text: a crosshead, a list item …
    record SetKind(Style style, Listing listing) implements Proposal {}

    /// Puts new blocks after the block it is put on, or, put on no block, at the start of the article.
    ///
    /// @param inside the key of the box at whose start they shall stand instead; empty for none
    record InsertBlocks(List<Block> blocks, String inside) implements Proposal {
        public InsertBlocks {
            blocks = List.copyOf(blocks);
        }

        /// Blocks that are not for the start of a box.
        public InsertBlocks(List<Block> blocks) {
            this(blocks, "");
        }
    }

    /// Takes the block out.
    record RemoveBlock() implements Proposal {}

    /// Puts the block elsewhere.
    ///
    /// @param after the key of the block it shall stand after; empty for the start of the article, or of the box named by `inside`
    /// @param inside the key of the box it shall stand in; empty for the article itself
    record MoveBlock(String after, String inside) implements Proposal {}

    /// Puts a block in the place of the block: what cannot be said by words alone, such as marks, links or another picture. Of a box only
    /// its title and role count; its blocks stay.
    record Rewrite(Block block) implements Proposal {}
}
