package app.galley.ui.find;

import app.galley.edit.find.Query;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// The bar one finds and replaces with: what is looked for and how, how many there are, and what shall come instead.
final class FindBar extends VBox {

    /// Replaces all.
    static final KeyCombination ALL = KeyCombination.valueOf("Shortcut+Enter");

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final Duration PATIENCE = Duration.millis(400);
    /// Pixels below which a field is of no use.
    private static final double LEAST = 96;

    final TextField words = field("find-words", "Find");
    final TextField replacement = field("find-replacement", "Replace with");
    final ToggleButton matchCase = new ToggleButton("Aa");
    final ToggleButton wholeWords = new ToggleButton("Word");
    final ToggleButton expression = new ToggleButton(".*");
    final ToggleButton inSelection = new ToggleButton("Selection");
    final Button previous = new Button();
    final Button next = new Button();
    final Button close = new Button();
    final Button replace = new Button("Replace");
    final Button replaceAll = new Button("Replace all");
    private final Label count = new Label();
    private final Label problem = new Label();
    private final HBox replaceRow = new HBox(replace, replaceAll);

    FindBar() {
        getStyleClass().add("find-bar");
        setId("find-bar");
        count.setId("find-count");
        problem.setId("find-problem");
        problem.getStyleClass().add("problem");
        dress(matchCase, "find-case", "Match case", "Alt+C");
        dress(wholeWords, "find-word", "Whole words only", "Alt+O");
        dress(expression, "find-expression", "Regular expression: $1 in the replacement is the first group", "Alt+R");
        dress(inSelection, "find-selection", "Only in what is selected", "Alt+L");
        icon(previous, "find-previous", RemixiconAL.ARROW_UP_LINE, "Previous", "Shift+F3");
        icon(next, "find-next", RemixiconAL.ARROW_DOWN_LINE, "Next", "F3");
        icon(close, "find-close", RemixiconAL.CLOSE_LINE, "Close", "Esc");
        dress(replace, "find-replace", "Replace this one and go on", "Enter");
        dress(replaceAll, "find-replace-all", "Replace all, as one step", ALL.getDisplayText());
        lay();
        setReplacing(false);
        say("");
        tell("", false);
    }

    private void lay() {
        var fields = new VBox(words, replacement);
        fields.getStyleClass().add("find-rows");
        HBox.setHgrow(fields, Priority.ALWAYS);
        var findRow = new HBox(matchCase, wholeWords, expression, inSelection, count, previous, next, close);
        findRow.getStyleClass().add("find-row");
        replaceRow.getStyleClass().add("find-row");
        var controls = new VBox(findRow, replaceRow);
        controls.getStyleClass().add("find-rows");
        var rows = new HBox(fields, controls);
        rows.getStyleClass().add("find-columns");
        getChildren().addAll(rows, problem);
    }

    private static TextField field(String id, String prompt) {
        var field = new TextField();
        field.setId(id);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.setMinWidth(LEAST);
        return field;
    }

    private static void dress(ButtonBase button, String id, String name, String key) {
        button.setId(id);
        button.setAccessibleText(name);
        button.setMnemonicParsing(false);
        button.setMinWidth(USE_PREF_SIZE);
        var tip = new Tooltip(name + "  " + key);
        tip.setShowDelay(PATIENCE);
        button.setTooltip(tip);
    }

    private static void icon(Button button, String id, Ikon icon, String name, String key) {
        dress(button, id, name, key);
        button.setGraphic(new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon");
    }

    /// What can be on or off.
    List<ToggleButton> toggles() {
        return List.of(matchCase, wholeWords, expression, inSelection);
    }

    /// What is asked for.
    Query query() {
        return new Query(words.getText(), matchCase.isSelected(), wholeWords.isSelected(), expression.isSelected());
    }

    /// Shows or hides what one replaces with.
    void setReplacing(boolean replacing) {
        for (Node node : List.of(replacement, replaceRow)) {
            node.setVisible(replacing);
            node.setManaged(replacing);
        }
    }

    boolean isReplacing() {
        return replacement.isVisible();
    }

    void show(Standing standing, boolean mayReplace) {
        say(standing.words());
        previous.setDisable(!standing.found());
        next.setDisable(!standing.found());
        replace.setDisable(!standing.found() || !mayReplace);
        replaceAll.setDisable(!standing.found() || !mayReplace);
        tell(standing.problem(), standing.inReplacement());
    }

    /// What is said to be wrong; empty when nothing.
    String problem() {
        return problem.getText();
    }

    /// A label that is told what it says already would be drawn again all the same.
    private void say(String standing) {
        if (!standing.equals(count.getText())) {
            count.setText(standing);
            count.setAccessibleText(standing);
        }
    }

    private void tell(String reason, boolean inReplacement) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
        problem.setManaged(!reason.isEmpty());
        words.pseudoClassStateChanged(WRONG, !reason.isEmpty() && !inReplacement);
        replacement.pseudoClassStateChanged(WRONG, !reason.isEmpty() && inReplacement);
    }
}
