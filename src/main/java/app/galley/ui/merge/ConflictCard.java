package app.galley.ui.merge;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.compare.Stretch;
import app.galley.compare.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// One conflict: both sides beside each other, and below them what can be chosen.
final class ConflictCard extends VBox {

    private static final Map<Choice, String> NAMES = new EnumMap<>(Map.of(Choice.OURS, "Keep mine", Choice.THEIRS, "Take the file’s",
            Choice.BOTH, "Keep both", Choice.BASE, "As it was before"));

    private final Conflict conflict;
    private final ToggleGroup group = new ToggleGroup();
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final Map<Choice, RadioButton> buttons = new EnumMap<>(Choice.class);

    /// @param number counted from 1, for a person
    ConflictCard(Conflict conflict, int number, int count) {
        this.conflict = conflict;
        SidesText sides = SidesText.of(conflict);
        getStyleClass().add("conflict-card");
        String place = count == 1 ? "" : "%d of %d. ".formatted(number, count);
        var heading = new Label(place + sides.heading(conflict));
        heading.getStyleClass().add("conflict-heading");
        heading.setWrapText(true);
        getChildren().addAll(heading, sides(sides), choices(heading.getText(), number));
        chosen.bind(group.selectedToggleProperty().isNotNull());
    }

    private static Node sides(SidesText sides) {
        var grid = new GridPane();
        grid.getStyleClass().add("conflict-sides");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().setAll(half, half);
        List<Stretch> compared = Words.compare(sides.theirs().orElse(""), sides.ours().orElse(""));
        grid.add(side("Here", sides.ours(), compared, Stretch.Kind.GONE), 0, 0);
        grid.add(side("In the file", sides.theirs(), compared, Stretch.Kind.NEW), 1, 0);
        return sides.base().filter(text -> !text.isBlank()).<Node>map(text -> {
            var before = new Label("Before: " + text);
            before.getStyleClass().add("conflict-base");
            before.setWrapText(true);
            return new VBox(4, grid, before);
        }).orElse(grid);
    }

    private static Node side(String name, Optional<String> text, List<Stretch> compared, Stretch.Kind other) {
        var title = new Label(name);
        title.getStyleClass().add("conflict-side-name");
        var flow = new TextFlow();
        if (text.isEmpty()) {
            flow.getChildren().add(text("Deleted", "deleted"));
        } else if (text.get().isBlank()) {
            flow.getChildren().add(text("Empty", "deleted"));
        } else {
            compared.stream().filter(stretch -> stretch.kind() != other)
                    .forEach(stretch -> flow.getChildren().add(text(stretch.text(), stretch.isSame() ? "same" : "own")));
        }
        var box = new VBox(title, flow);
        box.getStyleClass().add("conflict-side");
        box.setMaxHeight(Double.MAX_VALUE);
        return box;
    }

    private static Text text(String words, String style) {
        var text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Node choices(String heading, int number) {
        var row = new FlowPane();
        row.getStyleClass().add("conflict-choices");
        for (Choice choice : List.of(Choice.OURS, Choice.THEIRS, Choice.BOTH, Choice.BASE)) {
            if (conflict.choices().contains(choice)) {
                var button = new RadioButton(NAMES.get(choice));
                button.setId("conflict-%d-%s".formatted(number, choice.name().toLowerCase(java.util.Locale.ROOT)));
                button.setToggleGroup(group);
                button.setAccessibleHelp(heading);
                buttons.put(choice, button);
                row.getChildren().add(button);
            }
        }
        return row;
    }

    /// Whether something was chosen.
    BooleanProperty chosenProperty() {
        return chosen;
    }

    /// What was chosen; empty when nothing was yet.
    Optional<Choice> choice() {
        return buttons.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).findFirst();
    }

    /// Chooses, if that can be chosen here.
    void choose(Choice choice) {
        Optional.ofNullable(buttons.get(choice)).ifPresent(button -> button.setSelected(true));
    }

    /// What has the keyboard first.
    Node first() {
        return Optional.ofNullable(buttons.get(Choice.OURS)).orElseThrow();
    }
}
