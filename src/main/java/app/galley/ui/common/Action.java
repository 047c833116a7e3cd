package app.galley.ui.common;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;

/// Something a person can do, declared once: menus, tools, keys and the sheet of shortcuts are all made from it.
///
/// @param id its name for programs, such as `strong`; also the id of its menu item and its tool
/// @param name its name for people; ends in `…` when it asks something first
/// @param icon its sign, if it has one
/// @param keys that do it; the first is shown
/// @param scope where its keys hold
/// @param run does it
/// @param enabled whether it can be done now; asked when a menu opens, so it may take a moment
/// @param selected whether it is on, if it is something that can be on; asked often, so it must be quick
/// @param words other names people may look for it by
public record Action(String id, String name, Optional<Ikon> icon, List<KeyCombination> keys, Scope scope, Runnable run,
        BooleanSupplier enabled, Optional<BooleanSupplier> selected, List<String> words) {

    /// Where the keys of an action hold.
    public enum Scope {
        /// Everywhere in the window.
        WINDOW,
        /// Everywhere but in a text field, which has the same keys for its own text.
        TEXT
    }

    public Action {
        keys = List.copyOf(keys);
        words = List.copyOf(words);
    }

    /// An action that can always be done, without icon and key.
    public static Action of(String id, String name, Runnable run) {
        return new Action(id, name, Optional.empty(), List.of(), Scope.WINDOW, run, () -> true, Optional.empty(), List.of());
    }

    /// The same with a sign.
    public Action icon(Ikon newIcon) {
        return new Action(id, name, Optional.of(newIcon), keys, scope, run, enabled, selected, words);
    }

    /// The same with keys, as [KeyCombination#valueOf] reads them; `Shortcut` is Ctrl, or Cmd on a Mac.
    public Action keys(String... names) {
        return keys(Stream.of(names).map(KeyCombination::valueOf).toList());
    }

    /// The same with other keys.
    public Action keys(List<KeyCombination> newKeys) {
        return new Action(id, name, icon, newKeys, scope, run, enabled, selected, words);
    }

    /// The same, to be found by other words too, such as what other programs call it.
    public Action also(String... otherWords) {
        return new Action(id, name, icon, keys, scope, run, enabled, selected, List.of(otherWords));
    }

    /// The same, for the article's text only.
    public Action inText() {
        return new Action(id, name, icon, keys, Scope.TEXT, run, enabled, selected, words);
    }

    /// The same, possible only at times.
    public Action when(BooleanSupplier possible) {
        return new Action(id, name, icon, keys, scope, run, possible, selected, words);
    }

    /// The same as something that is on or off.
    public Action on(BooleanSupplier isOn) {
        return new Action(id, name, icon, keys, scope, run, enabled, Optional.of(isOn), words);
    }

    /// Its name without the dots that say it asks something.
    public String label() {
        return name.endsWith("…") ? name.substring(0, name.length() - 1).strip() : name;
    }

    /// The key that is shown for it; empty when it has none.
    public String keyText() {
        return keys.isEmpty() ? "" : keys.getFirst().getDisplayText();
    }

    /// Its name and key, for a tool's tooltip.
    public String tip() {
        return keys.isEmpty() ? label() : label() + "  " + keyText();
    }

    /// Does it, if it can be done now.
    ///
    /// @return whether it could
    public boolean perform() {
        if (!enabled.getAsBoolean()) {
            return false;
        }
        run.run();
        return true;
    }
}
