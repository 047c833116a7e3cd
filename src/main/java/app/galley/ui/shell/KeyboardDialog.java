package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.KeyMap;
import app.galley.ui.common.Keystroke;
import app.galley.ui.common.NameSearch;
import app.galley.ui.common.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Gives actions other keys: find the action, go to the field below, press the key.
final class KeyboardDialog {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 320;

    /// An action as it was declared, and the menu it is in.
    private record Entry(Action action, String place) {}

    private final KeyMap keys;
    private final List<Entry> entries;
    private final List<Action> actions;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final TextField capture = new TextField();
    private final Label message = new Label();
    private final Button instead = new Button("Use it here instead");
    private final Button none = new Button("No key");
    private final Button reset = new Button("Reset");
    private final Button resetAll = new Button("Reset all");
    private Optional<KeyCombination> wanted = Optional.empty();

    /// @param declared the menus, with the keys the actions were declared with
    KeyboardDialog(KeyMap keys, List<Section> declared) {
        this.keys = keys;
        entries = declared.stream()
                .flatMap(section -> section.actions().stream().map(action -> new Entry(action, section.title()))).collect(Collectors.toMap(
                        entry -> entry.action.id(), entry -> entry, (first, _) -> first, LinkedHashMap::new))
                .values().stream().toList();
        actions = entries.stream().map(Entry::action).toList();
        build();
    }

    void show(Window owner) {
        var label = new Label("New key");
        label.setMinWidth(Region.USE_PREF_SIZE);
        var below = new HBox(label, capture, instead, none, reset);
        below.getStyleClass().add("key-line");
        var last = new HBox(message, space(), resetAll);
        last.getStyleClass().add("key-line");
        var box = new VBox(search, list, below, last);
        box.setId("keyboard");
        box.getStyleClass().add("keyboard");
        Question.show(owner, "Keys of actions", box, search);
    }

    private static Region space() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    private void build() {
        search.setId("keyboard-search");
        search.setPromptText("Find an action, or a key such as Ctrl+B");
        search.setAccessibleText("Find an action or a key");
        search.textProperty().addListener((_, _, _) -> fill());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInSearch);
        list.setId("keyboard-list");
        list.setAccessibleText("Actions and their keys");
        list.setPrefSize(WIDTH, HEIGHT);
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> refresh());
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                capture.requestFocus();
                event.consume();
            }
        });
        capture.setId("keyboard-capture");
        capture.setEditable(false);
        capture.setPrefColumnCount(14);
        capture.setPromptText("Press a key here");
        capture.setAccessibleText("New key: press it here");
        capture.addEventFilter(KeyEvent.KEY_PRESSED, this::captured);
        message.setId("keyboard-message");
        message.getStyleClass().add("hint");
        message.setWrapText(true);
        message.setMaxWidth(WIDTH - 120);
        message.setMinHeight(36);
        instead.setId("keyboard-instead");
        instead.setOnAction(_ -> wanted.ifPresent(this::give));
        none.setOnAction(_ -> change(keys::chooseNone));
        reset.setId("keyboard-reset");
        reset.setOnAction(_ -> change(keys::reset));
        resetAll.setId("keyboard-reset-all");
        resetAll.setOnAction(_ -> {
            keys.resetAll();
            changed("All actions have the keys they came with.");
        });
        fill();
    }

    private void keyInSearch(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0) {
            int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, Math.max(0, list.getItems().size() - 1));
            list.getSelectionModel().select(index);
            list.scrollTo(Math.max(0, index - 4));
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            capture.requestFocus();
            event.consume();
        }
    }

    private void fill() {
        var looked = new NameSearch(search.getText());
        Set<String> words = Set.of(search.getText().strip());
        list.getItems().setAll(entries.stream().filter(entry -> looked.isEmpty() || hasKey(entry, words)
                || looked.score(entry.action.label(), entry.action.words(), entry.place) > 0).toList());
        list.getSelectionModel().selectFirst();
        refresh();
    }

    private boolean hasKey(Entry entry, Set<String> typed) {
        return keys.of(entry.action).keys().stream().anyMatch(key -> typed.stream().anyMatch(key.getDisplayText()::equalsIgnoreCase));
    }

    private Optional<Action> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Entry::action);
    }

    private void captured(KeyEvent event) {
        boolean leaves = event.getCode() == KeyCode.ESCAPE
                || (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown());
        if (leaves) {
            return;
        }
        event.consume();
        Keystroke.of(event).ifPresent(stroke -> {
            KeyCombination key = stroke.combination();
            capture.setText(key.getDisplayText());
            stroke.refusal().ifPresentOrElse(this::refuse, () -> offer(key));
        });
    }

    private void refuse(String reason) {
        wanted = Optional.empty();
        instead.setDisable(true);
        message.setText(reason);
    }

    /// Takes a key that is free; asks about one that is not.
    private void offer(KeyCombination key) {
        Optional<Action> action = chosen();
        if (action.isEmpty()) {
            message.setText("Choose an action first.");
            return;
        }
        Optional<Action> owner = keys.owner(key, actions).filter(other -> !other.id().equals(action.get().id()));
        wanted = Optional.of(key);
        instead.setDisable(owner.isEmpty());
        owner.ifPresentOrElse(other -> message.setText("%s does “%s” now.".formatted(key.getDisplayText(), other.label())),
                () -> give(key));
    }

    private void give(KeyCombination key) {
        chosen().ifPresent(action -> {
            keys.choose(action, key, actions);
            changed("%s does “%s” from now on.".formatted(key.getDisplayText(), action.label()));
        });
    }

    private void change(Consumer<Action> how) {
        chosen().ifPresent(action -> {
            how.accept(action);
            String now = keys.of(action).keyText();
            changed(now.isEmpty() ? "“%s” has no key.".formatted(action.label()) : "%s does “%s” again.".formatted(now, action.label()));
        });
    }

    private void changed(String words) {
        list.refresh();
        refresh();
        message.setText(words);
    }

    private void refresh() {
        wanted = Optional.empty();
        instead.setDisable(true);
        capture.clear();
        message.setText("");
        Optional<Action> action = chosen();
        capture.setDisable(action.isEmpty());
        none.setDisable(action.filter(each -> !keys.of(each).keys().isEmpty()).isEmpty());
        reset.setDisable(action.filter(keys::isChosen).isEmpty());
        resetAll.setDisable(actions.stream().noneMatch(keys::isChosen));
    }

    /// Name and menu at the left, keys at the right; a changed one in bold.
    private final class Row extends ListCell<Entry> {

        private final Label name = new Label();
        private final Label place = new Label();
        private final Label key = new Label();
        private final HBox row = new HBox(name, place, space(), key);

        Row() {
            row.getStyleClass().add("palette-row");
            place.getStyleClass().add("palette-place");
            key.getStyleClass().add("key");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                    capture.requestFocus();
                }
            });
        }

        @Override
        protected void updateItem(Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(entry.action.label());
            place.setText(entry.place);
            key.setText(String.join(", ", keys.of(entry.action).keys().stream().map(KeyCombination::getDisplayText).toList()));
            key.getStyleClass().removeAll("chosen-key");
            if (keys.isChosen(entry.action)) {
                key.getStyleClass().add("chosen-key");
            }
            setGraphic(row);
        }
    }
}
