package app.galley.ui.shell;

import app.galley.edit.Selection;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Takes files that are dropped on the window: articles and Markdown are opened, pictures are put into the text.
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
            if (event.getDragboard().hasFiles()) {
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
            }
        });
    }

    /// Takes files at a point of the scene.
    void drop(List<Path> files, double x, double y) {
        List<Path> pictures = files.stream().filter(Dropping::isPicture).toList();
        if (!pictures.isEmpty()) {
            Point2D place = window.editor().sceneToLocal(x, y);
            if (window.editor().getScene() != null && window.editor().contains(place)) {
                window.article().document().select(Selection.at(window.editor().positionAt(place.getX(), place.getY())));
            }
            pictures.forEach(window.inserts()::bring);
        }
        files.stream().filter(file -> !isPicture(file)).forEach(file -> desk.open(file, window));
    }

    private static boolean isPicture(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return PICTURES.stream().anyMatch(name::endsWith) && !Files.isDirectory(file);
    }
}
