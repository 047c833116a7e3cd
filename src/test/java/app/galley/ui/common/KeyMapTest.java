package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Keys that a person chose for actions.
class KeyMapTest {

    private static final Action BOLD = Action.of("strong", "Bold", () -> {}).keys("Shortcut+B");
    private static final Action REDO = Action.of("redo", "Redo", () -> {}).keys("Shortcut+Shift+Z", "Shortcut+Y");
    private static final Action EMBED = Action.of("embed", "Embed…", () -> {});
    private static final List<Action> ALL = List.of(BOLD, REDO, EMBED);

    private final AtomicReference<String> kept = new AtomicReference<>("");
    private final AtomicInteger changes = new AtomicInteger();

    private KeyMap map(String before) {
        return new KeyMap(before, kept::set, changes::incrementAndGet);
    }

    private static KeyCombination key(String name) {
        return KeyCombination.valueOf(name);
    }

    @Test
    void anActionHasItsDeclaredKeysUntilOthersAreChosen() {
        KeyMap map = map("");
        assertThat(map.of(REDO).keys()).isEqualTo(REDO.keys());

        map.choose(REDO, key("Shortcut+Alt+R"), ALL);

        assertThat(map.of(REDO).keys()).containsExactly(key("Shortcut+Alt+R"));
        assertThat(changes).hasValue(1);
    }

    @Test
    void whoeverHadTheKeyLosesItAndKeepsItsOthers() {
        KeyMap map = map("");
        map.choose(EMBED, key("Ctrl+Y"), ALL);

        assertThat(map.owner(key("Shortcut+Y"), ALL)).contains(EMBED);
        assertThat(map.of(REDO).keys()).containsExactly(key("Shortcut+Shift+Z"));
    }

    @Test
    void choicesAreReadBackAsTheyWereKept() {
        KeyMap map = map("");
        map.choose(EMBED, key("Shortcut+B"), ALL);
        map.chooseNone(REDO);

        KeyMap again = map(kept.get());

        assertThat(again.of(ALL).stream().map(Action::keys)).isEqualTo(map.of(ALL).stream().map(Action::keys).toList());
        assertThat(again.of(BOLD).keys()).isEmpty();
        assertThat(again.isChosen(REDO)).isTrue();
    }

    @Test
    void resettingGivesTheDeclaredKeysBack() {
        KeyMap map = map("");
        map.choose(EMBED, key("Shortcut+B"), ALL);
        map.reset(EMBED);
        assertThat(map.of(EMBED).keys()).isEmpty();
        map.resetAll();
        assertThat(map.of(ALL)).isEqualTo(ALL);
        assertThat(kept.get()).isEmpty();
    }

    @Test
    void aKeyChosenForOneActionIsNotAlsoTheDeclaredKeyOfALaterOne() {
        KeyMap map = map("embed\tShortcut+B");
        assertThat(map.of(BOLD).keys()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"strong", "strong\tShortcut+Nonsense", "strong\tA", "strong\tEnter", "\tShortcut+J", "\u0000\u0001",
        "gone\tShortcut+J"})
    void whatSaysNothingAnyMoreIsPassedOver(String line) {
        assertThat(map(line).of(BOLD).keys()).isEqualTo(BOLD.keys());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "Shift+A", "7", "Space", "Tab", "Shift+Tab", "Enter", "Shift+Enter", "Backspace", "Left", "Shift+Home",
        "Esc",
        "Ctrl+Left", "Ctrl+Shift+End", "Ctrl+Backspace", "F10", "Alt+F4"})
    void keysOfWritingAndOfTheSystemCannotBeTaken(String name) {
        assertThat(Keystroke.of(key(name)).orElseThrow().refusal()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ctrl+J", "Ctrl+Shift+J", "Alt+J", "F5", "Shift+F5", "Ctrl+Enter", "Alt+Up", "Ctrl+Alt+0", "Ctrl+Tab",
        "Ctrl+Page Up"})
    void othersCan(String name) {
        assertThat(Keystroke.of(key(name)).orElseThrow().refusal()).isEmpty();
    }
}
