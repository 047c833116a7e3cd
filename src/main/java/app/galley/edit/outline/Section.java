package app.galley.edit.outline;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.List;
import java.util.Optional;

/// A crosshead with all that belongs to it: the blocks up to the next one of the same or a higher level.
///
/// @param from index in the body of its crosshead
/// @param to index of the first block after it
/// @param level of its crosshead, 1 to 6; the smaller the higher
public record Section(int from, int to, int level) {

    /// The section that begins at a block; empty when that is no crosshead.
    static Optional<Section> at(Blocks body, int block) {
        int level = levelAt(body, block);
        return level > 0 ? Optional.of(new Section(block, next(body, block + 1, level), level)) : Optional.empty();
    }

    /// The innermost section a block stands in; empty in the text before the first crosshead.
    static Optional<Section> around(Blocks body, int block) {
        int heading = block;
        while (heading >= 0 && levelAt(body, heading) == 0) {
            heading--;
        }
        return heading < 0 ? Optional.empty() : at(body, heading);
    }

    /// The first crosshead of at least that level from a block on; the number of blocks when there is none.
    static int next(Blocks body, int from, int level) {
        int block = from;
        while (block < body.size() && !reaches(body, block, level)) {
            block++;
        }
        return block;
    }

    /// The last crosshead of at least that level before a block; -1 when there is none.
    static int previous(Blocks body, int before, int level) {
        int block = before - 1;
        while (block >= 0 && !reaches(body, block, level)) {
            block--;
        }
        return block;
    }

    /// Whether a block is a crosshead of that level or a higher one.
    static boolean reaches(Blocks body, int block, int level) {
        int own = levelAt(body, block);
        return own > 0 && own <= level;
    }

    private static int levelAt(Blocks body, int block) {
        return body.get(block) instanceof Block.TextBlock text && isHeading(text) ? text.style().headingLevel() : 0;
    }

    /// Whether it is a crosshead; a list item is none, whatever its style.
    static boolean isHeading(Block.TextBlock text) {
        return text.style().isHeading() && !text.listing().isItem();
    }

    List<Block> blocks(Blocks body) {
        return body.subList(from, to);
    }
}
