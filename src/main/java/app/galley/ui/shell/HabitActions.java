package app.galley.ui.shell;

import app.galley.edit.Document;
import app.galley.edit.Habits;
import app.galley.edit.Typesetting;
import app.galley.ui.common.Action;
import java.util.List;
import java.util.function.Supplier;

/// What happens around typed characters: whether it does, and having it done to what is there already.
///
/// The choice holds for all windows and is remembered.
final class HabitActions {

    private static final String TYPOGRAPHY = "typography";
    private static final String MARKDOWN = "markdown-habits";

    private final Settings settings;

    final Action typography;
    final Action markdown;
    final Action tidy;

    /// @param document the one that is written at the moment
    HabitActions(Supplier<Document> document, Settings settings) {
        this.settings = settings;
        typography = toggle(TYPOGRAPHY, "Typographic quotes and dashes").keys("Shortcut+Shift+Y");
        markdown = toggle(MARKDOWN, "Markdown signs while typing");
        // whether there is anything to tidy only reading the whole article could tell
        tidy = Action.of("tidy", "Tidy quotes and dashes", () -> document.get().run(Typesetting.tidy()))
                .when(() -> !document.get().refusesEdits());
    }

    private Action toggle(String id, String name) {
        return Action.of(id, name, () -> settings.keepOn(id, !settings.isOn(id))).on(() -> settings.isOn(id));
    }

    /// The habits that are on at the moment.
    static Supplier<Habits> habits(Settings settings) {
        return () -> new Habits(settings.isOn(MARKDOWN), settings.isOn(TYPOGRAPHY), LinkDialog::address);
    }

    List<Action> switches() {
        return List.of(typography, markdown);
    }

    List<Action> all() {
        return List.of(typography, markdown, tidy);
    }
}
