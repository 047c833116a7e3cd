package app.galley.ui.inspector;

import app.galley.model.Field;
import app.galley.model.Head;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/// A field typed as one line of text.
///
/// What is typed goes to the document at once when the file could hold it; otherwise a line below says what is wrong, and the document keeps
/// the last good value.
final class TextEditor implements Editor {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("error");

    /// How a value is shown and read.
    ///
    /// @param show the text for a value
    /// @param read the value of a text, given the value before; empty when it is none
    /// @param wrong what is said of a text that is no value
    record Form<T>(Function<T, String> show, BiFunction<T, String, Optional<T>> read, String wrong) {}

    private final TextField text = new TextField();
    private final Label problem = new Label();
    private final VBox box;
    private final Function<Head, String> shown;
    private boolean showing;

    /// @param name what the field is called
    /// @param prompt an example, shown while it is empty
    <T> TextEditor(String name, String prompt, Field<T> field, Form<T> form, Desk desk) {
        shown = head -> form.show.apply(head.get(field));
        text.setPromptText(prompt);
        text.setAccessibleText(name);
        desk.shareHistory(text);
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        var label = new Label(name);
        label.setLabelFor(text);
        label.getStyleClass().add("field-name");
        box = new VBox(label, text);
        box.getStyleClass().add("field");
        text.textProperty().addListener((_, _, typed) -> {
            if (!showing) {
                Optional<T> value = form.read.apply(desk.get(field), typed.strip());
                mark(value.isEmpty() ? form.wrong : "");
                value.ifPresent(good -> desk.set(field, good));
            }
        });
    }

    private void mark(String wrong) {
        text.pseudoClassStateChanged(WRONG, !wrong.isEmpty());
        problem.setText(wrong);
        box.getChildren().remove(problem);
        if (!wrong.isEmpty()) {
            box.getChildren().add(problem);
        }
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Head head) {
        String value = shown.apply(head);
        boolean typing = text.isFocused() && text.getText().strip().equals(value);
        if (!text.getText().equals(value) && !typing) {
            showing = true;
            text.setText(value);
            showing = false;
            mark("");
        }
    }
}
