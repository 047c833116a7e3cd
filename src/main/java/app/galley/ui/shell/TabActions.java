package app.galley.ui.shell;

import app.galley.ui.common.Action;
import java.util.List;

/// What can be done with the articles of a window: going from one to the other, and giving one a window of its own.
final class TabActions {

    final Action next;
    final Action last;
    final Action move;

    TabActions(DeskWindow window) {
        next = Action.of("next-article", "Next article", () -> window.step(1)).keys("Ctrl+Tab", "Ctrl+Page Down")
                .when(() -> window.tabs().size() > 1).also("next tab", "switch");
        last = Action.of("last-article", "Previous article", () -> window.step(-1)).keys("Ctrl+Shift+Tab", "Ctrl+Page Up")
                .when(() -> window.tabs().size() > 1).also("previous tab", "switch");
        move = Action.of("move-to-window", "Move to new window", window::moveToNewWindow).when(() -> window.tabs().size() > 1)
                .also("detach tab");
    }

    List<Action> all() {
        return List.of(next, last, move);
    }
}
