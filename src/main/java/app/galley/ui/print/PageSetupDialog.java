package app.galley.ui.print;

import app.galley.convert.pdf.PageSetup;
import app.galley.ui.common.Question;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what printed and exported pages shall be.
public final class PageSetupDialog {

    private PageSetupDialog() {}

    /// Asks; empty when all shall stay.
    public static Optional<PageSetup> ask(Window owner, PageSetup now) {
        var fields = new PageSetupFields(now);
        var note = new Label("For printing and for PDF.");
        note.getStyleClass().add("hint");
        var column = new VBox(fields, note);
        column.getStyleClass().add("fields");
        style(column);
        return Question.fill(owner, "Page setup", "Keep", column, fields.first(), new SimpleBooleanProperty(true))
                ? Optional.of(fields.setupProperty().get())
                : Optional.empty();
    }

    static void style(VBox column) {
        column.getStylesheets().add(Objects.requireNonNull(PageSetupDialog.class.getResource("print.css")).toExternalForm());
    }
}
