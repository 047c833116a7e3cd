package app.galley.ui.inspector;

import app.galley.model.Field;
import app.galley.model.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// A field that is a list of things, each edited as a few lines of text: authors, headlines for channels, corrections, translations.
///
/// @param <E> the things
final class RowsEditor<E> implements Editor {

    /// One text of a thing.
    ///
    /// @param name what it is called
    /// @param wide whether it takes the room the others leave
    record Column<E>(String name, boolean wide, Function<E, String> get, BiFunction<E, String, E> with) {}

    private final Field<List<E>> field;
    private final Supplier<E> blank;
    private final List<Column<E>> columns;
    private final Desk desk;
    private final VBox rows = new VBox();
    private final VBox box;
    private final String thing;
    private List<E> shown = List.of();
    private boolean typing;

    /// @param thing what one is called, as in "Add author"
    /// @param blank makes a new one
    RowsEditor(String thing, Field<List<E>> field, Supplier<E> blank, List<Column<E>> columns, Desk desk) {
        this.field = field;
        this.blank = blank;
        this.columns = columns;
        this.desk = desk;
        this.thing = thing;
        rows.getStyleClass().add("rows");
        var add = new Button("Add " + thing, new FontIcon("remixal-add-line"));
        add.getStyleClass().addAll("small", "flat");
        add.setOnAction(_ -> add());
        box = new VBox(rows, add);
        box.getStyleClass().add("field");
    }

    private void add() {
        add(blank.get());
        rows.getChildren().getLast().lookup(".text-field").requestFocus();
    }

    /// Adds a thing after the others.
    void add(E newThing) {
        var more = new ArrayList<>(desk.get(field));
        more.add(newThing);
        desk.set(field, more);
    }

    /// Puts the keyboard into one text of a thing, with all of it selected.
    ///
    /// @return what is edited; empty when there is no such thing, as in an article that may not be changed
    Optional<Node> edit(int index, int column) {
        if (index >= rows.getChildren().size()) {
            return Optional.empty();
        }
        Node text = ((HBox) rows.getChildren().get(index)).getChildren().get(column);
        text.requestFocus();
        ((TextField) text).selectAll();
        return Optional.of(text);
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Head head) {
        List<E> now = head.get(field);
        if (!typing && !now.equals(shown)) {
            shown = now;
            rows.getChildren().clear();
            for (int i = 0; i < now.size(); i++) {
                rows.getChildren().add(row(i, now.get(i)));
            }
        }
        shown = now;
    }

    private Node row(int index, E thingThere) {
        var row = new HBox();
        row.getStyleClass().add("row");
        for (Column<E> column : columns) {
            var text = new TextField(column.get.apply(thingThere));
            text.setPromptText(column.name);
            text.setAccessibleText("%s %d: %s".formatted(this.thing, index + 1, column.name));
            text.setPrefColumnCount(column.wide ? 12 : 6);
            HBox.setHgrow(text, column.wide ? Priority.ALWAYS : Priority.SOMETIMES);
            desk.shareHistory(text);
            text.textProperty().addListener((_, _, typed) -> typed(index, column, typed));
            row.getChildren().add(text);
        }
        row.getChildren().add(button("remixal-arrow-up-s-line", "Move %s up".formatted(thing), index > 0, () -> move(index)));
        row.getChildren().add(button("remixal-close-line", "Remove %s".formatted(thing), true, () -> remove(index)));
        return row;
    }

    private void typed(int index, Column<E> column, String text) {
        var changed = new ArrayList<>(desk.get(field));
        changed.set(index, column.with.apply(changed.get(index), text));
        typing = true;
        desk.set(field, changed);
        typing = false;
    }

    private Button button(String icon, String does, boolean possible, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("button-icon", "flat", "small");
        button.setAccessibleText(does);
        button.setTooltip(new Tooltip(does));
        button.setDisable(!possible);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void move(int index) {
        var changed = new ArrayList<>(desk.get(field));
        changed.add(index - 1, changed.remove(index));
        desk.set(field, changed);
    }

    private void remove(int index) {
        var changed = new ArrayList<>(desk.get(field));
        changed.remove(index);
        desk.set(field, changed);
    }

    /// A heading for a group of editors.
    static Label heading(String words) {
        var heading = new Label(words);
        heading.getStyleClass().add("inspector-heading");
        return heading;
    }
}
