package app.galley.ui.find;

import app.galley.edit.Lines;
import app.galley.edit.find.Found;
import app.galley.model.Article;
import app.galley.model.Inline;
import app.galley.ui.common.Appearance;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.stage.Popup;

/// The list of what is unfinished, which opens above the status line: each mark with the words around it. Enter or a click goes there.
public final class UnfinishedList {

    private static final double WIDTH = 460;
    private static final double ROW = 30;
    private static final int MOST_ROWS = 10;
    /// Characters shown before a mark.
    private static final int BEFORE = 24;
    private static final int AFTER = 80;

    private UnfinishedList() {}

    /// Opens the list.
    ///
    /// @param near what it opens above
    /// @param article the one the marks are in
    /// @param marks at least one
    /// @param go goes to one
    public static void show(Node near, Article article, List<Found> marks, Consumer<Found> go) {
        var list = new ListView<Found>();
        list.setId("unfinished-list");
        list.getStyleClass().add("unfinished-list");
        list.setAccessibleText("Unfinished");
        list.setFixedCellSize(ROW);
        list.setPrefSize(WIDTH, ROW * Math.min(MOST_ROWS, marks.size()) + 10);
        list.getItems().setAll(marks);
        list.setCellFactory(_ -> new Row(article));
        list.getSelectionModel().selectFirst();
        var popup = new Popup();
        popup.setAutoHide(true);
        popup.getContent().add(list);
        Appearance.style(popup.getScene());
        Runnable choose = () -> {
            Found chosen = list.getSelectionModel().getSelectedItem();
            popup.hide();
            if (chosen != null) {
                go.accept(chosen);
            }
        };
        list.setOnMouseClicked(_ -> choose.run());
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                choose.run();
            }
        });
        Bounds place = near.localToScreen(near.getBoundsInLocal());
        popup.show(near, place.getMaxX() - WIDTH, place.getMinY() - list.getPrefHeight() - 8);
        list.requestFocus();
    }

    /// A mark in its line.
    private static final class Row extends ListCell<Found> {

        private final Article article;

        private Row(Article article) {
            this.article = article;
        }

        @Override
        protected void updateItem(Found found, boolean empty) {
            super.updateItem(found, empty);
            if (empty || found == null) {
                setGraphic(null);
                setAccessibleText("");
            } else {
                String line = Lines.text(article, found.line()).text().replace('\n', ' ').replace(Inline.OBJECT, ' ');
                var mark = new Label(found.spot().of(line));
                mark.getStyleClass().add("mark");
                mark.setMinWidth(USE_PREF_SIZE);
                mark.setMaxWidth(WIDTH / 2);
                var words = new HBox(new Label(before(line, found.spot().from())), mark, new Label(after(line, found.spot().to())));
                words.getChildren().getFirst().setManaged(found.spot().from() > 0);
                words.getStyleClass().add("words");
                setGraphic(words);
                setAccessibleText(line);
            }
        }

        private static String before(String line, int end) {
            if (end <= BEFORE) {
                return line.substring(0, end);
            }
            int blank = line.indexOf(' ', end - BEFORE);
            int start = blank >= 0 && blank < end - 1
                    ? blank + 1
                    : line.offsetByCodePoints(end, -Math.min(BEFORE, line.codePointCount(0, end)));
            return "… " + line.substring(start, end);
        }

        private static String after(String line, int start) {
            return line.length() - start <= AFTER
                    ? line.substring(start)
                    : line.substring(start, line.offsetByCodePoints(start, AFTER / 2)) + "…";
        }
    }
}
