package app.galley.ui.lengths;

import app.galley.ui.common.Question;
import app.galley.ui.lengths.Target.Unit;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks how long the article shall become.
public final class TargetDialog {

    private static final String SET = "Set";
    private static final String CLEAR = "Clear";

    private final Window owner;
    private final TextField number = new TextField();
    private final ComboBox<Unit> unit = new ComboBox<>();
    private final boolean any;

    /// @param now the target as it is
    public TargetDialog(Window owner, Target now) {
        this.owner = owner;
        any = !now.isNone();
        number.setId("target-number");
        number.setAccessibleText("How many");
        number.setPromptText("600");
        number.setPrefColumnCount(8);
        number.setText(any ? String.valueOf(now.number()) : "");
        number.selectAll();
        unit.setId("target-unit");
        unit.setAccessibleText("Of what");
        unit.getItems().setAll(Unit.values());
        unit.setValue(now.unit());
    }

    /// Asks.
    ///
    /// @return the new target, or [Target#NONE] to have none; empty when all shall stay
    public Optional<Target> ask() {
        var row = new HBox(number, unit);
        row.getStyleClass().add("target-row");
        var note = new Label("The status line says how much is missing or too much. It is kept on this computer, not in the article.");
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        note.setMaxWidth(380);
        note.setMinHeight(Region.USE_PREF_SIZE);
        var fields = new VBox(row, note);
        fields.getStyleClass().add("fields");
        BooleanBinding valid = Bindings.createBooleanBinding(() -> Target.number(number.getText()).isPresent(), number.textProperty());
        Optional<String> answer = Question.fill(owner, "How long shall the article become?", any ? List.of(SET, CLEAR) : List.of(SET),
                fields,
                number, valid);
        return answer.flatMap(
                given -> given.equals(CLEAR)
                        ? Optional.of(Target.NONE)
                        : Target.number(number.getText()).map(many -> new Target(many, unit.getValue())));
    }
}
