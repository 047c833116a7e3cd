package app.galley.ui.shell;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Finds everything that can be done by a part of its name: a field to type in and a list to choose from, over the top of the window.
///
/// The keyboard stays in the field; what is chosen in the list is told to a screen reader as the field's text.
final class Palette extends StackPane {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 12;

    private final Pane over;
    private final List<PaletteEntry> entries;
    private final Settings settings;
    private final Optional<Node> before;
    private final TextField field = new TextField();
    private final ListView<PaletteEntry> list = new ListView<>();
    private final Label nothing = new Label("Nothing of that name");
    private final Map<PaletteEntry, Boolean> possible = new IdentityHashMap<>();

    private Palette(Pane over, List<PaletteEntry> entries, Settings settings) {
        this.over = over;
        this.entries = entries;
        this.settings = settings;
        before = Optional.ofNullable(over.getScene().getFocusOwner());
        setId("palette-veil");
        getStyleClass().add("palette-veil");
        setOnMousePressed(_ -> close());
        build();
        show("");
    }

    /// Opens it over a window's content, or closes the one that is open there.
    static void toggle(Pane over, List<PaletteEntry> entries, Settings settings) {
        Optional<Palette> open = over.getChildren().stream().filter(Palette.class::isInstance).map(Palette.class::cast).findFirst();
        open.ifPresentOrElse(Palette::close, () -> {
            var palette = new Palette(over, entries, settings);
            over.getChildren().add(palette);
            palette.field.requestFocus();
        });
    }

    private void build() {
        field.setId("palette-field");
        field.setPromptText("Type what you want to do, or the name of an article");
        field.textProperty().addListener((_, _, typed) -> show(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            // With the focus of the whole window it stays, to be there when one comes back.
            if (!focused && getScene() != null && getScene().getWindow() != null && getScene().getWindow().isFocused()) {
                close();
            }
        });
        list.setId("palette-list");
        list.setAccessibleText("What can be done");
        list.setFixedCellSize(ROW);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Row());
        list.getSelectionModel().selectedItemProperty().addListener((_, _, _) -> say());
        nothing.getStyleClass().add("palette-nothing");
        list.setPlaceholder(nothing);
        var box = new VBox(field, list);
        box.setId("palette");
        box.getStyleClass().add("palette");
        box.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        box.setOnMousePressed(Event::consume);
        getChildren().add(box);
    }

    private void show(String typed) {
        List<PaletteEntry> found = PaletteEntry.find(entries, typed, settings.takenLately());
        list.getItems().setAll(found);
        double rows = Math.clamp(found.size(), 1, MOST_ROWS);
        list.setPrefHeight(rows * ROW + 2);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        say();
    }

    /// A screen reader reads the field, where the keyboard is.
    private void say() {
        PaletteEntry chosen = list.getSelectionModel().getSelectedItem();
        String words = chosen == null
                ? nothing.getText()
                : "%s, %s%s%s, %d of %d".formatted(chosen.name(), chosen.place(), chosen.keys().isEmpty() ? "" : ", " + chosen.keys(),
                        isPossible(chosen) ? "" : ", not possible now", list.getSelectionModel().getSelectedIndex() + 1,
                        list.getItems().size());
        field.setAccessibleText("Command palette. " + words);
        field.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Asked once for each that is seen, since it may take a moment.
    private boolean isPossible(PaletteEntry entry) {
        return possible.computeIfAbsent(entry, each -> each.enabled().getAsBoolean());
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case ENTER -> take(list.getSelectionModel().getSelectedItem());
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> jump(MOST_ROWS - 1);
            case PAGE_UP -> jump(1 - MOST_ROWS);
            case TAB -> {
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int step) {
        if (!list.getItems().isEmpty()) {
            choose(Math.floorMod(list.getSelectionModel().getSelectedIndex() + step, list.getItems().size()));
        }
    }

    private void jump(int step) {
        if (!list.getItems().isEmpty()) {
            choose(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, list.getItems().size() - 1));
        }
    }

    private void choose(int index) {
        list.getSelectionModel().select(index);
        list.scrollTo(Math.max(0, index - MOST_ROWS / 2));
    }

    private void take(@Nullable PaletteEntry entry) {
        if (entry != null && isPossible(entry)) {
            settings.taken(entry.id());
            close();
            entry.run().run();
        }
    }

    private void close() {
        if (over.getChildren().remove(this)) {
            before.filter(node -> node.getScene() == over.getScene()).ifPresent(Node::requestFocus);
        }
    }

    /// Name at the left, where it is and its key at the right.
    private final class Row extends ListCell<PaletteEntry> {

        private final Label name = new Label();
        private final Label place = new Label();
        private final Label keys = new Label();
        private final HBox row;

        Row() {
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            place.getStyleClass().add("palette-place");
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            row = new HBox(name, place, space, keys);
            row.getStyleClass().add("palette-row");
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    take(getItem());
                }
            });
        }

        @Override
        protected void updateItem(PaletteEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            name.setText(entry.name());
            place.setText(entry.place());
            keys.setText(entry.keys());
            boolean can = isPossible(entry);
            getStyleClass().removeAll("impossible");
            if (!can) {
                getStyleClass().add("impossible");
            }
            setGraphic(row);
        }
    }
}
