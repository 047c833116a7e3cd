package app.galley.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Does actions when their keys are pressed, before anything in the window sees the key.
///
/// A menu item would do so too, but only after the text area had its turn, and not while it was last seen disabled.
public final class ActionKeys {

    private final Scene scene;
    private final Supplier<List<Action>> actions;
    private boolean altGraph;

    private ActionKeys(Scene scene, Supplier<List<Action>> actions) {
        this.scene = scene;
        this.actions = actions;
    }

    /// Listens to the keys of a scene from now on.
    ///
    /// @param actions asked at each key that could be one
    public static void install(Scene scene, Supplier<List<Action>> actions) {
        var keys = new ActionKeys(scene, actions);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, keys::pressed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, keys::released);
    }

    private void pressed(KeyEvent event) {
        altGraph |= event.getCode() == KeyCode.ALT_GRAPH;
        // AltGr counts as Ctrl and Alt on Windows; with it one types signs such as @ and #.
        boolean couldBe = !altGraph
                && (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.getCode().isFunctionKey()
                        || event.getCode().isNavigationKey());
        if (couldBe) {
            find(event).ifPresent(action -> {
                event.consume();
                action.perform();
            });
        }
    }

    private void released(KeyEvent event) {
        altGraph &= event.getCode() != KeyCode.ALT_GRAPH;
    }

    private Optional<Action> find(KeyEvent event) {
        boolean inField = scene.getFocusOwner() instanceof TextInputControl;
        return actions.get().stream().filter(action -> !inField || action.scope() == Action.Scope.WINDOW)
                .filter(action -> action.keys().stream().anyMatch(key -> key.match(event))).findFirst();
    }
}
