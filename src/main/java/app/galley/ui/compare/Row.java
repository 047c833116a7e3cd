package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.FieldChange;
import app.galley.compare.HeadChange;
import java.util.List;

/// What stands on a line of its own in a comparison.
sealed interface Row {

    /// A field that changed, or one that is read.
    record OfField(HeadChange change) implements Row {}

    /// A block, changed or not.
    ///
    /// @param depth in how many boxes it stands
    record OfBlock(BlockChange change, int depth) implements Row {}

    /// Blocks that are alike, folded away until somebody wants to see them.
    record Folded(List<OfBlock> rows) implements Row {
        public Folded {
            rows = List.copyOf(rows);
        }
    }

    /// Whether it is a change, to which the keys for the next one go.
    default boolean isChange() {
        return switch (this) {
            case OfField(FieldChange<?> field) -> !field.before().equals(field.after());
            case OfField _ -> true;
            case OfBlock(BlockChange change, _) -> !change.isSame();
            case Folded _ -> false;
        };
    }
}
