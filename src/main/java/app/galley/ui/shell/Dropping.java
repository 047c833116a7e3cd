package app.galley.ui.shell;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.ui.editor.EditorPane;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes what is dropped on the window: articles and Markdown are opened, pictures and pieces of pages are put into the text.
final class Dropping {

    private static final List<String> PICTURES = List.of(".jpg", ".jpeg", ".png", ".gif", ".webp");

    private final DeskWindow window;
    private final Desk desk;

    Dropping(DeskWindow window, Desk desk) {
        this.window = window;
        this.desk = desk;
    }

    void install(Node target) {
        target.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || place(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            if (event.getDragboard().hasFiles()) {
                List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
                event.setDropCompleted(true);
                event.consume();
                drop(files, event.getSceneX(), event.getSceneY());
            } else if (place(event).isPresent()) {
                event.setDropCompleted(true);
                window.editor().drop(event.getDragboard(), place(event).get());
                event.consume();
            }
        });
    }

    /// Where something from another program, a piece of a page as a rule, would be put; empty when it is nothing for the text.
    private Optional<Position> place(DragEvent event) {
        boolean foreign = event.getGestureSource() == null && (event.getDragboard().hasHtml() || event.getDragboard().hasString());
        return foreign ? place(event.getSceneX(), event.getSceneY()) : Optional.empty();
    }

    private Optional<Position> place(double x, double y) {
        EditorPane editor = window.editor();
        Point2D place = editor.sceneToLocal(x, y);
        return editor.getScene() != null && editor.contains(place)
                ? Optional.of(editor.positionAt(place.getX(), place.getY()))
                : Optional.empty();
    }

    /// Takes files at a point of the scene.
    void drop(List<Path> files, double x, double y) {
        List<Path> pictures = files.stream().filter(Dropping::isPicture).toList();
        if (!pictures.isEmpty()) {
            place(x, y).ifPresent(place -> window.article().document().select(Selection.at(place)));
            pictures.forEach(window.inserts()::bring);
        }
        desk.open(files.stream().filter(file -> !isPicture(file)).toList(), window);
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(name::endsWith) && !Files.isDirectory(file);
    }
}
