package app.galley.edit.outline;

import app.galley.model.Block;
import java.util.List;
import java.util.function.ToIntFunction;

/// The blocks from one row of an outline to the next, whose words are to be counted; that may be done on another thread.
public final class Stretch {

    final Row row;
    final int version;
    private final List<Block> blocks;

    /// @param row whose words they are; touched by the outline alone
    /// @param blocks of an article, which does not change
    Stretch(Row row, List<Block> blocks) {
        this.row = row;
        this.version = row.version;
        this.blocks = blocks;
    }

    /// How many words one has.
    ///
    /// @param stretch the one
    /// @param words the count
    public record Counted(Stretch stretch, int words) {}

    /// Counts its words.
    public Counted count(ToIntFunction<Block> words) {
        return new Counted(this, blocks.stream().mapToInt(words).sum());
    }
}
