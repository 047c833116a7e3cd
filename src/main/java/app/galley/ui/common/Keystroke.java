package app.galley.ui.common;

import static javafx.scene.input.KeyCombination.ModifierValue.DOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.Modifier;
import javafx.scene.input.KeyEvent;

/// A key with what is held down beside it, so that two ways to say the same can be told to be the same.
///
/// @param shortcut Ctrl, or Cmd on a Mac
/// @param control Ctrl on a Mac, where it is not the shortcut key
public record Keystroke(KeyCode code, boolean shortcut, boolean control, boolean alt, boolean shift) {

    private static final boolean MAC = System.getProperty("os.name", "").startsWith("Mac");

    private static final Set<KeyCode> EDITING = EnumSet.of(KeyCode.ENTER, KeyCode.TAB, KeyCode.BACK_SPACE, KeyCode.DELETE, KeyCode.INSERT,
            KeyCode.SPACE, KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END, KeyCode.PAGE_UP,
            KeyCode.PAGE_DOWN);
    private static final Set<KeyCode> MOVING = EnumSet.of(KeyCode.UP, KeyCode.DOWN, KeyCode.LEFT, KeyCode.RIGHT, KeyCode.HOME, KeyCode.END,
            KeyCode.BACK_SPACE);

    /// What was pressed; empty for a modifier alone.
    public static Optional<Keystroke> of(KeyEvent event) {
        boolean nothing = event.getCode().isModifierKey() || event.getCode() == KeyCode.UNDEFINED || event.getCode() == KeyCode.ALT_GRAPH;
        return nothing
                ? Optional.empty()
                : Optional.of(new Keystroke(event.getCode(), event.isShortcutDown(), MAC && event.isControlDown(), event.isAltDown(),
                        event.isShiftDown()));
    }

    /// What a combination says; empty when it is one of characters and not of keys.
    static Optional<Keystroke> of(KeyCombination combination) {
        return combination instanceof KeyCodeCombination key
                ? Optional.of(new Keystroke(key.getCode(), key.getShortcut() == DOWN || (MAC ? key.getMeta() : key.getControl()) == DOWN,
                        MAC && key.getControl() == DOWN, key.getAlt() == DOWN, key.getShift() == DOWN))
                : Optional.empty();
    }

    static boolean same(KeyCombination one, KeyCombination other) {
        return one.equals(other) || (of(one).isPresent() && of(one).equals(of(other)));
    }

    /// The combination it is.
    public KeyCombination combination() {
        List<Modifier> modifiers = new ArrayList<>();
        if (shortcut) {
            modifiers.add(KeyCombination.SHORTCUT_DOWN);
        }
        if (control) {
            modifiers.add(KeyCombination.CONTROL_DOWN);
        }
        if (alt) {
            modifiers.add(KeyCombination.ALT_DOWN);
        }
        if (shift) {
            modifiers.add(KeyCombination.SHIFT_DOWN);
        }
        return new KeyCodeCombination(code, modifiers.toArray(Modifier[]::new));
    }

    /// Why nobody may give it to an action; empty when one may.
    public Optional<String> refusal() {
        boolean plain = !shortcut && !control && !alt;
        if (code == KeyCode.ESCAPE) {
            return Optional.of("Esc closes what is open.");
        }
        if (plain && EDITING.contains(code)) {
            return Optional.of("This key is for writing. Take it together with Ctrl or Alt.");
        }
        if (plain && !code.isFunctionKey()) {
            return Optional.of("This key types a character. Take it together with Ctrl or Alt.");
        }
        if (code == KeyCode.F10 && plain) {
            return Optional.of("F10 goes to the menus.");
        }
        if (shortcut && !alt && MOVING.contains(code)) {
            return Optional.of("This key moves or deletes by words in the text.");
        }
        if (alt && !shortcut && (code == KeyCode.F4 || code == KeyCode.TAB || code == KeyCode.SPACE)) {
            return Optional.of("This key belongs to the system.");
        }
        return Optional.empty();
    }
}
