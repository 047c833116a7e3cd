package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.HeadChange;
import java.util.function.Consumer;

/// What can be done with a change, as a button on its row.
///
/// @param name what the button says
/// @param nameWhenNew what it says on a block that is new
/// @param block does it to a block
/// @param field does it to a field
public record ChangeAction(String name, String nameWhenNew, Consumer<BlockChange> block, Consumer<HeadChange> field) {

    /// What the button on a block says.
    String nameOn(BlockChange change) {
        return change instanceof BlockChange.Inserted ? nameWhenNew : name;
    }
}
