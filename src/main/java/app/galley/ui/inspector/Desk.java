package app.galley.ui.inspector;

import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Inserting;
import app.galley.model.Field;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// What editors do to the document.
record Desk(Supplier<Document> document) {

    /// Sets a field; several in a row are one step of undo.
    <T> void set(Field<T> field, T value) {
        document.get().run(Command.typing(Inserting.field(field, value)::run));
    }

    /// The value of a field as it stands.
    <T> T get(Field<T> field) {
        return document.get().article().get(field);
    }

    /// Lets undo and redo in a text control go to the document, which has the one history.
    void shareHistory(TextInputControl control) {
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean undo = event.isShortcutDown() && !event.isShiftDown() && event.getCode() == KeyCode.Z;
            boolean redo = event.isShortcutDown()
                    && (event.getCode() == KeyCode.Y || (event.isShiftDown() && event.getCode() == KeyCode.Z));
            if (undo || redo) {
                boolean _ = undo ? document.get().undo() : document.get().redo();
                event.consume();
            }
        });
    }
}
