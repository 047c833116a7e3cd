package app.galley.ui.shell;

import app.galley.library.ArticlePictures;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.PictureFiles;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import app.galley.ui.preview.PreviewPane;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// Draws an article, in its window or as its page, into a PNG file.
///
/// @param article where the article is; empty for a new one
/// @param page whether only the page is drawn, as a reader sees it
/// @param dark whether all is dark
/// @param width in pixels
/// @param height in pixels
/// @param png where to
public record Snapshot(Optional<Path> article, boolean page, boolean dark, int width, int height, Path png) {

    /// Pulses a web view is given to draw what it has loaded.
    private static final int SETTLE = 12;
    /// After which a picture is made of whatever there is, nanoseconds.
    private static final long LONGEST = 30_000_000_000L;

    /// How it ended: empty when the file is there, else what to say.
    public interface End extends Consumer<Optional<String>> {}

    /// Draws. The toolkit must be running, and this its thread.
    ///
    /// @param themes those there are, the wanted one first
    /// @param end called when it is done
    public void take(List<Theme> themes, End end) {
        var appearance = new Appearance(dark ? Appearance.Choice.DARK : Appearance.Choice.LIGHT);
        var desk = new Desk(Settings.inMemory(), Tasks.ofWindow(), appearance, themes);
        article.ifPresentOrElse(file -> desk.read(file, open -> draw(desk, open, themes, end), failure -> end.accept(Optional.of(failure))),
                () -> draw(desk, Desk.untitled(), themes, end));
    }

    private void draw(Desk desk, OpenArticle open, List<Theme> themes, End end) {
        if (page) {
            drawPage(open, themes, end);
        } else {
            drawWindow(desk, open, end);
        }
    }

    private void drawWindow(Desk desk, OpenArticle open, End end) {
        var stage = new Stage();
        var window = new DeskWindow(desk, stage, open);
        stage.setWidth(width);
        stage.setHeight(height);
        window.open();
        window.preview().start();
        whenReady(stage.getScene(), window.preview(), () -> write(stage.getScene().snapshot(null), end));
    }

    private void drawPage(OpenArticle open, List<Theme> themes, End end) {
        var preview = new PreviewPane(themes, Optional::empty, folder -> ArticlePictures.onDisk(new PictureFiles(folder)), _ -> {});
        preview.setTop(null);
        preview.setDark(dark);
        var stage = new Stage();
        var scene = new Scene(preview, width, height);
        Appearance.style(scene);
        stage.setScene(scene);
        stage.show();
        preview.start();
        preview.show(open.document(), open.folder());
        whenReady(scene, preview, () -> write(scene.snapshot(null), end));
    }

    private static void whenReady(Scene scene, PreviewPane preview, Runnable then) {
        new AnimationTimer() {
            private final long start = System.nanoTime();
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = preview.isSettled() && picturesAreThere(scene) ? quiet + 1 : 0;
                if (quiet > SETTLE || System.nanoTime() - start > LONGEST) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private static boolean picturesAreThere(Scene scene) {
        Node node = scene.lookup(".web-view");
        return node instanceof WebView view
                && Boolean.TRUE.equals(view.getEngine().executeScript("Array.prototype.every.call(document.images, i => i.complete)"));
    }

    private void write(WritableImage image, End end) {
        try {
            new AtomicFile().write(png, PngFile.of(image));
            end.accept(Optional.empty());
        } catch (FileFailure failure) {
            end.accept(Optional.ofNullable(failure.getMessage()));
        }
    }
}
