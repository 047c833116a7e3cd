package app.galley.ui.common;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/// The one shape a dialog has: a sentence, perhaps more below it, and answers. Enter takes the first answer, Esc none.
public final class Question {

    private static final double WIDTH = 440;

    private Question() {}

    /// Asks for one of several answers.
    ///
    /// @param answers the first is the one Enter takes
    /// @return empty when no answer was given
    public static Optional<String> choose(Window owner, String question, String explanation, List<String> answers) {
        var dialog = new Dialog<ButtonType>();
        List<ButtonType> types = answers.stream().map(answer -> type(answer, answers.indexOf(answer))).toList();
        dress(dialog, owner, question, text(explanation));
        dialog.getDialogPane().getButtonTypes().setAll(types);
        addCancel(dialog.getDialogPane().getButtonTypes());
        return dialog.showAndWait().filter(types::contains).map(ButtonType::getText);
    }

    private static ButtonType type(String answer, int index) {
        return new ButtonType(answer, index == 0 ? ButtonBar.ButtonData.OK_DONE : ButtonBar.ButtonData.NO);
    }

    private static void addCancel(ObservableList<ButtonType> types) {
        types.add(new ButtonType("Cancel", ButtonBar.ButtonData.CANCEL_CLOSE));
    }

    /// Says something; Enter and Esc close it.
    public static void tell(Window owner, String happened, String explanation) {
        show(owner, happened, text(explanation));
    }

    /// Shows something; Enter and Esc close it.
    public static void show(Window owner, String heading, Node content) {
        show(owner, heading, content, List.of());
    }

    /// Shows something that can be worked with; Esc closes it, and Enter is left to what has the keyboard.
    ///
    /// @param first has the keyboard at the beginning
    public static void show(Window owner, String heading, Node content, Node first) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, owner, heading, content);
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType("Close", ButtonBar.ButtonData.CANCEL_CLOSE));
        button(dialog.getDialogPane()).setDefaultButton(false);
        dialog.setOnShown(_ -> first.requestFocus());
        dialog.showAndWait();
    }

    /// Shows something, with answers beside the button that closes it.
    ///
    /// @return empty when it was closed
    public static Optional<String> show(Window owner, String heading, Node content, List<String> answers) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, owner, heading, content);
        List<ButtonType> types = answers.stream().map(answer -> new ButtonType(answer, ButtonBar.ButtonData.LEFT)).toList();
        dialog.getDialogPane().getButtonTypes().setAll(new ButtonType("Close", ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.getDialogPane().getButtonTypes().addAll(types);
        button(dialog.getDialogPane()).setDefaultButton(true);
        dialog.setOnShown(_ -> button(dialog.getDialogPane()).requestFocus());
        return dialog.showAndWait().filter(types::contains).map(ButtonType::getText);
    }

    /// Asks for what is entered in some fields.
    ///
    /// @param done what the button that takes it is called
    /// @return whether it was taken
    public static boolean fill(Window owner, String heading, String done, VBox fields, Node first,
            ObservableBooleanValue valid) {
        return fill(owner, heading, List.of(done), fields, first, valid).isPresent();
    }

    /// Asks for what is entered in some fields, with other answers beside the one that takes it.
    ///
    /// @param answers the first takes what is entered, the others stand at the left
    /// @return empty when no answer was given
    public static Optional<String> fill(Window owner, String heading, List<String> answers, VBox fields, Node first,
            ObservableBooleanValue valid) {
        var dialog = new Dialog<ButtonType>();
        dress(dialog, owner, heading, fields);
        var take = new ButtonType(answers.getFirst(), ButtonBar.ButtonData.OK_DONE);
        var others = answers.stream().skip(1).map(answer -> new ButtonType(answer, ButtonBar.ButtonData.LEFT)).toList();
        dialog.getDialogPane().getButtonTypes().setAll(take);
        dialog.getDialogPane().getButtonTypes().addAll(others);
        addCancel(dialog.getDialogPane().getButtonTypes());
        dialog.getDialogPane().lookupButton(take).disableProperty().bind(Bindings.not(valid));
        dialog.setOnShown(_ -> first.requestFocus());
        return dialog.showAndWait().filter(type -> type.equals(take) || others.contains(type)).map(ButtonType::getText);
    }

    private static Button button(DialogPane pane) {
        return (Button) pane.lookupButton(pane.getButtonTypes().getFirst());
    }

    private static Label text(String words) {
        var label = new Label(words);
        label.setWrapText(true);
        label.setMaxWidth(WIDTH);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static void dress(Dialog<ButtonType> dialog, Window owner, String heading, Node content) {
        dialog.initOwner(owner);
        dialog.initModality(Modality.WINDOW_MODAL);
        dialog.setTitle("Galley");
        DialogPane pane = dialog.getDialogPane();
        pane.getStyleClass().add("question");
        Label title = text(heading);
        title.getStyleClass().add("question-heading");
        var column = new VBox(title);
        column.getStyleClass().add("question-column");
        if (!(content instanceof Label label) || !label.getText().isEmpty()) {
            column.getChildren().add(content);
        }
        pane.setContent(column);
        pane.setGraphic(null);
        pane.setHeaderText(null);
        Appearance.style(pane.getScene());
    }
}
