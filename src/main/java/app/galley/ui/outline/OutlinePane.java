package app.galley.ui.outline;

import app.galley.edit.Document;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Position;
import app.galley.edit.outline.Entry;
import app.galley.edit.outline.Outline;
import app.galley.edit.outline.Revision;
import app.galley.edit.outline.Sections;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.Direction;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Panes;
import app.galley.ui.common.Tasks;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The outline of a document: follows its caret, goes to what is chosen, and moves whole sections by mouse or keys.
public final class OutlinePane extends VBox {

    private static final double ROW = 28;
    /// Rows shown above the current one when the pane is opened.
    private static final int ROWS_ABOVE = 4;

    private static final KeyCombination UP = new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
    private static final KeyCombination DOWN = new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
    private static final KeyCombination HIGHER = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);
    private static final KeyCombination LOWER = new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN);

    private final Document document;
    private final Consumer<Position> go;
    private final Runnable leave;
    private final Outline outline;
    private final SectionWords words;
    private final ListView<Entry> list = new ListView<>();
    private final ObservableList<Entry> rows = list.getItems();
    private final DropLine dropLine = new DropLine();
    private final Label hint = new Label(
            "The crossheads you write are listed here. Click one to go there; drag one to move all that belongs to it.");
    private final List<OutlineCell> cells = new ArrayList<>();
    private final RowDrag drag;
    private int current;
    private OptionalInt dragged = OptionalInt.empty();

    /// @param document whose outline it is
    /// @param go puts the caret somewhere and the keyboard focus with it
    /// @param leave puts the keyboard focus back to the text
    public OutlinePane(Document document, Tasks tasks, Consumer<Position> go, Runnable leave) {
        this.document = document;
        this.go = go;
        this.leave = leave;
        outline = Outline.of(document.article());
        words = new SectionWords(document, outline, tasks, this::refresh);
        getStyleClass().add("outline");
        getStylesheets().add(OutlinePane.class.getResource("outline.css").toExternalForm());
        drag = RowDrag.install(list, new Dragging());
        build();
        document.onEdit(this::edited);
        document.onSelect(_ -> follow());
        sceneProperty().addListener((_, _, scene) -> {
            drag.end();
            if (scene != null) {
                shown();
            }
        });
        rows.setAll(outline.entries());
        restructured();
    }

    private void build() {
        var heading = new Label("Outline");
        heading.getStyleClass().add("outline-heading");
        list.setId("outline-list");
        list.setFixedCellSize(ROW);
        list.setAccessibleText("Outline");
        list.setAccessibleHelp("Enter goes there. Alt with up or down moves the section, with left or right changes its level.");
        list.setCellFactory(_ -> newCell());
        list.setOnKeyPressed(this::pressed);
        Panes.mark(this, this::focusList);
        ActionKeys.keep(list, List.of(UP, DOWN, HIGHER, LOWER));
        hint.getStyleClass().add("outline-hint");
        hint.setWrapText(true);
        hint.setMouseTransparent(true);
        var stack = new StackPane(list, dropLine, hint);
        stack.setAlignment(Pos.TOP_LEFT);
        setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(heading, stack);
    }

    private OutlineCell newCell() {
        var cell = new OutlineCell(new Looks());
        cells.add(cell);
        return cell;
    }

    private void shown() {
        list.scrollTo(Math.max(0, current - ROWS_ABOVE));
        words.touched();
    }

    /// Puts the keyboard focus on the row of the section the caret is in.
    public void focusList() {
        list.requestFocus();
        select(current);
    }

    private void edited(Edited edited) {
        String language = edited.after().get(Field.LANGUAGE);
        List<Revision> revisions = outline.update(edited.change(), SectionWords.of(language));
        revisions.forEach(this::show);
        if (!language.equals(edited.before().get(Field.LANGUAGE))) {
            outline.recount();
            list.refresh();
        }
        follow();
        if (getScene() != null) {
            words.touched();
        }
    }

    private void show(Revision revision) {
        if (revision.to() - revision.from() == revision.now().size()) {
            for (int i = 0; i < revision.now().size(); i++) {
                rows.set(revision.from() + i, revision.now().get(i));
            }
        } else {
            rows.remove(revision.from(), revision.to());
            rows.addAll(revision.from(), revision.now());
            restructured();
        }
    }

    private void restructured() {
        drag.end();
        hint.setVisible(rows.size() == 1);
        // The list may have chosen another row when rows came or went.
        current = -1;
        follow();
    }

    /// Finds the row of the section the caret is in.
    private void follow() {
        Article article = document.article();
        int line = document.selection().caret().line() - Lines.ofHead(article.head());
        int row = outline.rowOf(line < 0 ? -1 : article.body().blockAtLine(line));
        if (row != current) {
            current = row;
            select(row);
            refresh();
        }
    }

    private void select(int row) {
        list.getSelectionModel().clearAndSelect(row);
        list.getFocusModel().focus(row);
        if (getScene() != null) {
            Rows.reveal(list, row);
        }
    }

    private void refresh() {
        cells.forEach(OutlineCell::refresh);
    }

    private void pressed(KeyEvent event) {
        int row = list.getSelectionModel().getSelectedIndex();
        if (row < 0) {
            return;
        }
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
        } else if (event.getCode() == KeyCode.ENTER) {
            goTo(row);
        } else if (UP.match(event) || DOWN.match(event)) {
            keeping(row, () -> document.run(outline.step(row, DOWN.match(event))));
        } else if (HIGHER.match(event) || LOWER.match(event)) {
            keeping(row, () -> document.run(Sections.relevel(outline.block(row), LOWER.match(event))));
        } else {
            return;
        }
        event.consume();
    }

    private void goTo(int row) {
        Article article = document.article();
        int block = outline.block(row);
        boolean headline = block < 0;
        go.accept(Position.startOf(headline
                ? Lines.of(article, new Place.InField(Field.HEADLINE))
                : Lines.ofHead(article.head()) + article.body().lineOf(block)));
    }

    /// Does something to the section of a row, and has that section chosen afterwards wherever it stands then.
    private void keeping(int row, Runnable change) {
        String key = outline.entries().get(row).key();
        change.run();
        for (int now = 0; now < rows.size(); now++) {
            if (rows.get(now).key().equals(key)) {
                select(now);
                return;
            }
        }
    }

    /// What rows look like at the moment.
    private final class Looks implements OutlineCell.Looks {

        @Override
        public boolean isCurrent(int row) {
            return row == current;
        }

        @Override
        public boolean isDragged(int row) {
            return dragged.isPresent() && row >= dragged.getAsInt() && row < outline.end(dragged.getAsInt());
        }

        @Override
        public OptionalInt words(int row) {
            // A cell may still show a row that is gone.
            return row < rows.size() ? outline.words(row) : OptionalInt.empty();
        }

        @Override
        public Direction direction() {
            return Direction.ofLanguage(document.article().get(Field.LANGUAGE));
        }
    }

    /// What becomes of the mouse on the list.
    private final class Dragging implements RowDrag.Target {

        @Override
        public void choose(int row) {
            goTo(row);
        }

        @Override
        public boolean canMove(int row) {
            return row > 0 && !document.refusesEdits();
        }

        @Override
        public OptionalInt aim(int row, int gap) {
            if (dragged.isEmpty()) {
                dragged = OptionalInt.of(row);
                refresh();
            }
            OptionalInt near = outline.gapNear(row, gap);
            dropLine.show(near.isPresent(), Rows.top(list, near.orElse(0)), OutlineCell.STEP * (rows.get(row).depth() - 1));
            return near;
        }

        @Override
        public void drop(int row, int gap) {
            outline.place(row, gap)
                    .ifPresent(before -> keeping(row, () -> document.run(Sections.move(outline.block(row), before))));
        }

        @Override
        public void end() {
            dragged = OptionalInt.empty();
            dropLine.show(false, 0, 0);
            refresh();
        }
    }
}
