package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;

/// The row of tools: a button for each action that has an icon.
public final class ToolRow extends ToolBar {

    private static final Duration PATIENCE = Duration.millis(400);

    /// A tool and what it does.
    private record Tool(ButtonBase button, Action action) {}

    private final List<Tool> tools = new ArrayList<>();

    /// A row of groups of actions, with a line between two groups.
    @SafeVarargs
    public ToolRow(List<Action>... groups) {
        getStyleClass().add("tools");
        for (List<Action> group : groups) {
            if (!getItems().isEmpty()) {
                getItems().add(new Separator(Orientation.VERTICAL));
            }
            group.forEach(action -> getItems().add(tool(action)));
        }
    }

    private ButtonBase tool(Action action) {
        ButtonBase button = action.selected().isPresent() ? new ToggleButton() : new Button();
        action.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setId("tool-" + action.id());
        button.setAccessibleText(action.label());
        var tip = new Tooltip(action.tip());
        tip.setShowDelay(PATIENCE);
        button.setTooltip(tip);
        // The caret stays in the text; every tool has a key or a menu item, so nobody needs to walk here by Tab.
        button.setFocusTraversable(false);
        button.setOnAction(_ -> {
            action.perform();
            refresh(true);
        });
        tools.add(new Tool(button, action));
        return button;
    }

    /// Shows the keys that actions have now.
    public void rekey(KeyMap keys) {
        tools.forEach(tool -> tool.button.getTooltip().setText(keys.of(tool.action).tip()));
    }

    /// Shows what is on and, if asked to, what can be done.
    ///
    /// @param enabled whether what can be done may have changed since last time, which takes longer to find out
    public void refresh(boolean enabled) {
        for (Tool tool : tools) {
            if (tool.button instanceof ToggleButton toggle) {
                toggle.setSelected(tool.action.selected().orElseThrow().getAsBoolean());
            }
            if (enabled) {
                tool.button.setDisable(!tool.action.enabled().getAsBoolean());
            }
        }
    }
}
