package app.galley.ui.shell;

import app.galley.ui.common.Question;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what to call a version.
final class VersionNameDialog {

    private static final String REMOVE = "Remove the name";

    private VersionNameDialog() {}

    /// @param now what it is called; empty when it has no name
    /// @return the name, empty text for none; empty when all shall stay
    static Optional<String> ask(Window owner, String now) {
        var field = new TextField(now);
        field.setId("version-name-field");
        field.setPromptText("Before the lawyer");
        var label = new Label("Name");
        label.setLabelFor(field);
        var fields = new VBox(label, field);
        fields.getStyleClass().add("form");
        List<String> answers = now.isEmpty() ? List.of("Name it") : List.of("Name it", REMOVE);
        Optional<String> answer = Question.fill(owner, "What shall this version be called? A named version is kept for ever.", answers,
                fields,
                field, Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty()));
        return answer.map(given -> given.equals(REMOVE) ? "" : field.getText().strip());
    }
}
