package app.galley.ui.shell;

import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.render.Theme;
import app.galley.review.MarkingUp;
import app.galley.review.Thread;
import app.galley.review.Threads;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.PngFile;
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
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.web.WebView;
import javafx.stage.Stage;

/// Draws an article, in its window or as its page, into a PNG file.
///
/// @param article where the article is; empty for a new one
/// @param subject what is drawn
/// @param dark whether all is dark
/// @param width in pixels
/// @param height in pixels
/// @param png where to
public record Snapshot(Optional<Path> article, Subject subject, boolean dark, int width, int height, Path png) {

    /// What is drawn.
    public enum Subject {
        /// The whole window.
        WINDOW,
        /// The page as a reader sees it.
        PAGE,
        /// The page with suggestions written into it.
        MARKED
    }

    private static final double WINDOW = 800;
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
        var desk = new Desk(Settings.inMemory(), Optional.empty(), Tasks.ofWindow(), appearance, themes, () -> {});
        article.ifPresentOrElse(file -> desk.read(file, open -> draw(desk, open, themes, end), failure -> end.accept(Optional.of(failure))),
                () -> draw(desk, Desk.untitled(), themes, end));
    }

    private void draw(Desk desk, OpenArticle open, List<Theme> themes, End end) {
        switch (subject) {
            case WINDOW -> drawWindow(desk, open, end);
            case PAGE -> drawPage(open, themes, end, page -> page.show(open.document(), open.folder()));
            case MARKED -> drawMarked(open, themes, end);
        }
    }

    private void drawWindow(Desk desk, OpenArticle open, End end) {
        var stage = new Stage();
        var window = new DeskWindow(desk, stage, new ArticleTab(open, desk));
        Region frame = (Region) stage.getScene().getRoot();
        stage.getScene().setRoot(new Canvas(frame));
        show(stage);
        window.preview().start();
        whenReady(frame, window.preview(), end);
    }

    private void drawMarked(OpenArticle open, List<Theme> themes, End end) {
        try {
            Article article = open.document().article();
            List<Thread> threads = Threads.of(article, new ReviewFolder(open.folder()).read().reviews()).threads();
            drawPage(open, themes, end, page -> {
                page.show(open.document(), open.folder());
                page.showInstead(MarkingUp.of(article, threads), Optional.empty());
            });
        } catch (FileFailure unreadable) {
            end.accept(Optional.ofNullable(unreadable.getMessage()));
        }
    }

    private void drawPage(OpenArticle open, List<Theme> themes, End end, Consumer<PreviewPane> content) {
        var preview = new PreviewPane(themes, Optional::empty, _ -> open.onDisk(), _ -> {});
        preview.setTop(null);
        preview.setDark(dark);
        var stage = new Stage();
        stage.setScene(new Scene(new Canvas(preview)));
        Appearance.style(stage.getScene());
        show(stage);
        preview.start();
        content.accept(preview);
        whenReady(preview, preview, end);
    }

    private static void show(Stage stage) {
        stage.setWidth(WINDOW);
        stage.setHeight(WINDOW);
        stage.show();
    }

    /// Lays its child out in the wanted size, whatever the size of the window. The Headless platform's screen is small, and it fails to draw
    /// windows that are larger.
    private final class Canvas extends Pane {
        Canvas(Region child) {
            super(child);
        }

        @Override
        protected void layoutChildren() {
            getManagedChildren().forEach(child -> child.resizeRelocate(0, 0, width, height));
        }
    }

    private void whenReady(Region drawn, PreviewPane preview, End end) {
        new AnimationTimer() {
            private final long start = System.nanoTime();
            private int quiet;

            @Override
            public void handle(long now) {
                quiet = preview.isSettled() && picturesAreThere(preview) ? quiet + 1 : 0;
                if (quiet > SETTLE || System.nanoTime() - start > LONGEST) {
                    stop();
                    write(drawn.snapshot(null, null), end);
                }
            }
        }.start();
    }

    private static boolean picturesAreThere(PreviewPane preview) {
        Node node = preview.lookup(".web-view");
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
