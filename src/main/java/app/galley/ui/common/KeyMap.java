package app.galley.ui.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.input.KeyCombination;

/// Which keys do which actions: those they were declared with, unless a person chose others.
///
/// A chosen key is taken away from the action that was declared with it, also when that one came with a later program.
public final class KeyMap {

    private final Consumer<String> keep;
    private final Runnable changed;
    /// By the id of the action; an empty list when it is to have no key.
    private final Map<String, List<KeyCombination>> chosen;

    /// @param kept what was kept; lines that say nothing (any more) are passed over
    /// @param keep keeps the choices from one day to the next
    /// @param changed called when keys have changed
    public KeyMap(String kept, Consumer<String> keep, Runnable changed) {
        this.keep = keep;
        this.changed = changed;
        chosen = new LinkedHashMap<>();
        kept.lines().forEach(this::read);
    }

    private void read(String line) {
        String[] words = line.split("\t", -1);
        if (words.length > 1 && !words[0].isBlank()) {
            List<String> names = Stream.of(words).skip(1).filter(word -> !word.isBlank()).toList();
            List<KeyCombination> keys = names.stream().map(KeyMap::key).flatMap(Optional::stream).toList();
            if (keys.size() == names.size()) {
                chosen.put(words[0], keys);
            }
        }
    }

    private static Optional<KeyCombination> key(String name) {
        try {
            return Keystroke.of(KeyCombination.valueOf(name)).filter(stroke -> stroke.refusal().isEmpty()).map(Keystroke::combination);
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /// The action with the keys it has now.
    public Action of(Action action) {
        List<KeyCombination> own = chosen.get(action.id());
        if (own != null) {
            return action.keys(own);
        }
        return chosen.isEmpty() || action.keys().isEmpty()
                ? action
                : action.keys(action.keys().stream().filter(key -> !isChosen(key)).toList());
    }

    /// Actions with the keys they have now.
    public List<Action> of(List<Action> actions) {
        return actions.stream().map(this::of).toList();
    }

    private boolean isChosen(KeyCombination key) {
        return chosen.values().stream().flatMap(List::stream).anyMatch(other -> Keystroke.same(key, other));
    }

    /// Whether a person chose the keys of an action.
    public boolean isChosen(Action action) {
        return chosen.containsKey(action.id());
    }

    /// Which of some actions has a key now.
    public Optional<Action> owner(KeyCombination key, List<Action> actions) {
        return actions.stream().filter(action -> of(action).keys().stream().anyMatch(other -> Keystroke.same(key, other))).findFirst();
    }

    /// Gives an action this key and no other; whichever of some actions has it now loses it.
    public void choose(Action action, KeyCombination key, List<Action> actions) {
        owner(key, actions).filter(other -> !other.id().equals(action.id())).ifPresent(other -> chosen.put(other.id(),
                of(other).keys().stream().filter(old -> !Keystroke.same(old, key)).toList()));
        chosen.put(action.id(), List.of(key));
        store();
    }

    /// Takes all keys from an action.
    public void chooseNone(Action action) {
        chosen.put(action.id(), List.of());
        store();
    }

    /// Gives an action the keys back it was declared with. Those that somebody else was given since stay there.
    public void reset(Action action) {
        chosen.remove(action.id());
        store();
    }

    /// Gives all actions their keys back.
    public void resetAll() {
        chosen.clear();
        store();
    }

    private void store() {
        keep.accept(chosen.entrySet().stream()
                .map(entry -> entry.getKey() + "\t" + String.join("\t", entry.getValue().stream().map(KeyCombination::getName).toList()))
                .collect(Collectors.joining("\n")));
        changed.run();
    }
}
