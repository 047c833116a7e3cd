package app.galley.ui.editor;

import app.galley.model.Spot;
import java.util.List;

/// Words of the draft that something is said about. They are asked for whenever a line is made, and are to be right by then: whoever keeps them
/// listens to the document from before the editor does.
public interface Passages {

    /// None.
    Passages NONE = _ -> List.of();

    /// How much stands out.
    enum Look {
        /// Something is said about it.
        ONE,
        /// Several things are.
        SEVERAL,
        /// What is being looked at is about it.
        CHOSEN
    }

    /// Some words of a line.
    ///
    /// @param going whether it is suggested that they go
    record Words(Spot spot, Look look, boolean going) {}

    /// Those of a line, none overlapping another; must be quick.
    List<Words> in(int line);
}
