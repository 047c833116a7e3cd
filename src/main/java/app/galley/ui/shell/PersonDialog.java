package app.galley.ui.shell;

import app.galley.ui.common.Question;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks the person before the window for their name.
final class PersonDialog {

    private PersonDialog() {}

    /// @param now what they are called so far
    /// @return the name; empty when it shall stay
    static Optional<String> ask(Window owner, String now) {
        var field = new TextField(now);
        field.setId("person-field");
        field.setPromptText("Ana Duarte");
        var label = new Label("Name");
        label.setLabelFor(field);
        var fields = new VBox(label, field);
        fields.getStyleClass().add("form");
        field.selectAll();
        return Question.fill(owner, "What is your name? It stands in versions, and others read it when you have an article open.",
                List.of("Use it"), fields, field, Bindings.createBooleanBinding(() -> !field.getText().isBlank(), field.textProperty()))
                .map(_ -> field.getText().strip());
    }
}
