package app.galley.ui.inspector;

import app.galley.model.Head;
import javafx.scene.Node;

/// Edits one thing of the head.
interface Editor {

    /// What is put into the inspector.
    Node node();

    /// Shows the value of a head, unless it is what the editor holds already.
    void show(Head head);
}
