package app.galley.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/// Does actions when their keys are pressed, before anything in the window sees the key.
///
/// A menu item would do so too, but only after the text area had its turn, and not while it was last seen disabled.
public final class ActionKeys {

    /// Under this name a control has its list of them.
    private static final String OWN_KEYS = "galley-own-keys";

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

    /// Keeps some keys for a control: while it has the focus they do what it makes of them, and no action.
    public static void keep(Node control, List<KeyCombination> keys) {
        control.getProperties().put(OWN_KEYS, List.copyOf(keys));
    }

    private boolean isKept(KeyEvent event) {
        return scene.getFocusOwner() != null && scene.getFocusOwner().getProperties().get(OWN_KEYS) instanceof List<?> own
                && own.stream().anyMatch(key -> key instanceof KeyCombination combination && combination.match(event));
    }

    private Optional<Action> find(KeyEvent event) {
        if (isKept(event)) {
            return Optional.empty();
        }
        boolean inField = scene.getFocusOwner() instanceof TextInputControl;
        return actions.get().stream().filter(action -> !inField || action.scope() == Action.Scope.WINDOW)
                .filter(action -> action.keys().stream().anyMatch(key -> key.match(event))).findFirst();
    }
}
