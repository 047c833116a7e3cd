package app.galley.ui.shell;

import app.galley.ui.common.Action;
import java.util.List;
import java.util.stream.Stream;

/// Going about in a window: from one article to the other, from one part to the other.
final class TabActions {

    final Action next;
    final Action last;
    final Action move;
    final Action nextPane;
    final Action lastPane;

    TabActions(DeskWindow window) {
        next = Action.of("next-article", "Next article", () -> window.articles().step(1)).keys("Ctrl+Tab", "Ctrl+Page Down")
                .when(() -> window.tabs().size() > 1).also("next tab", "switch");
        last = Action.of("last-article", "Previous article", () -> window.articles().step(-1)).keys("Ctrl+Shift+Tab", "Ctrl+Page Up")
                .when(() -> window.tabs().size() > 1).also("previous tab", "switch");
        move = Action.of("move-to-window", "Move to new window", window::moveToNewWindow).when(() -> window.tabs().size() > 1)
                .also("detach tab");
        nextPane = Action.of("next-pane", "Next part of the window", () -> window.panes().step(1)).keys("F6")
                .also("pane", "focus", "go to preview", "go to draft");
        lastPane = Action.of("last-pane", "Part of the window before", () -> window.panes().step(-1)).keys("Shift+F6")
                .also("pane", "focus", "previous part");
    }

    List<Action> panes() {
        return List.of(nextPane, lastPane);
    }

    List<Action> articles() {
        return List.of(next, last, move);
    }

    List<Action> all() {
        return Stream.of(articles(), panes()).flatMap(List::stream).toList();
    }
}
