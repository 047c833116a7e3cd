package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.find.FindPane;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// Finding, replacing, and going to what is unfinished.
final class FindActions {

    /// On a Mac, Cmd+H hides the program.
    private static final String REPLACE = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("mac")
            ? "Shortcut+Alt+F"
            : "Shortcut+H";

    final Action find;
    final Action replace;
    final Action next;
    final Action previous;
    final Action unfinished;
    final Action nextUnfinished;
    final Action previousUnfinished;

    FindActions(DeskWindow window, Supplier<ArticleTab> tab) {
        Supplier<FindPane> pane = () -> tab.get().find();
        find = Action.of("find", "Find…", () -> pane.get().open(false)).icon(RemixiconMZ.SEARCH_LINE).keys("Shortcut+F")
                .when(() -> showsText(window));
        replace = Action.of("replace", "Find and replace…", () -> pane.get().open(true)).icon(RemixiconAL.FIND_REPLACE_LINE).keys(REPLACE)
                .when(() -> showsDraft(window) && !tab.get().document().refusesEdits());
        next = Action.of("find-again", "Find next", () -> pane.get().next()).keys("F3", "Shortcut+G").when(() -> showsText(window));
        previous = Action.of("find-before", "Find previous", () -> pane.get().previous()).keys("Shift+F3", "Shortcut+Shift+G")
                .when(() -> showsText(window));
        unfinished = Action.of("unfinished", "Unfinished…", () -> tab.get().showUnfinished()).keys("Shortcut+F8")
                .when(() -> showsDraft(window) && tab.get().unfinished().count() > 0);
        nextUnfinished = Action.of("next-unfinished", "Next unfinished", () -> tab.get().goToUnfinished(true)).keys("F8")
                .when(() -> showsDraft(window) && tab.get().unfinished().count() > 0);
        previousUnfinished = Action.of("previous-unfinished", "Previous unfinished", () -> tab.get().goToUnfinished(false))
                .keys("Shift+F8").when(() -> showsDraft(window) && tab.get().unfinished().count() > 0);
    }

    private static boolean showsText(DeskWindow window) {
        return showsDraft(window) || window.reading().isOn();
    }

    private static boolean showsDraft(DeskWindow window) {
        return window.view() != View.PREVIEW;
    }

    List<Action> all() {
        return List.of(find, replace, next, previous, nextUnfinished, previousUnfinished, unfinished);
    }
}
