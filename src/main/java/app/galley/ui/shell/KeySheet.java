package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.Question;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.stage.Window;

/// The sheet of keyboard shortcuts, made from the actions.
final class KeySheet {

    private static final int COLUMNS = 3;

    private KeySheet() {}

    static void show(Window owner, List<Action> actions) {
        List<Action> withKeys = actions.stream().filter(action -> !action.keys().isEmpty()).toList();
        var grid = new GridPane();
        grid.setId("key-sheet");
        grid.getStyleClass().add("key-sheet");
        int rows = (withKeys.size() + COLUMNS - 1) / COLUMNS;
        for (int i = 0; i < withKeys.size(); i++) {
            Action action = withKeys.get(i);
            var keys = new Label(String.join("  or  ", action.keys().stream().limit(2).map(KeyCombination::getDisplayText).toList()));
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var name = new Label(action.label());
            name.setMinWidth(Region.USE_PREF_SIZE);
            grid.add(name, i / rows * 2, i % rows);
            grid.add(keys, i / rows * 2 + 1, i % rows);
        }
        Question.show(owner, "Keyboard shortcuts", grid);
    }
}
