package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.KeyMap;
import java.util.List;

/// What helps to find and to do things.
final class HelpActions {

    private final DeskWindow window;
    private final KeyMap keyMap;

    final Action palette;
    final Action keys;
    final Action keyboard;
    final Action about;

    HelpActions(DeskWindow window, Desk desk) {
        this.window = window;
        keyMap = desk.keys();
        palette = Action.of("palette", "Command palette", window::togglePalette).keys("Shortcut+Shift+P").also("find an action", "search");
        keys = Action.of("keys", "Keyboard shortcuts", this::showKeys).keys("F1").also("key sheet", "help");
        keyboard = Action.of("keyboard", "Change keys…", this::changeKeys).also("remap", "keyboard", "shortcuts", "hotkeys", "settings");
        about = Action.of("about", "About Galley", () -> AboutDialog.show(window.stage())).also("version");
    }

    private void showKeys() {
        List<Section> now = window.sections().stream().map(section -> section.with(keyMap)).toList();
        if (KeySheet.show(window.stage(), now)) {
            changeKeys();
        }
    }

    private void changeKeys() {
        new KeyboardDialog(keyMap, window.sections()).show(window.stage());
    }

    List<Action> all() {
        return List.of(palette, keys, keyboard, about);
    }
}
