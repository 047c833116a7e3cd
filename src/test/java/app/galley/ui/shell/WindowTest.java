package app.galley.ui.shell;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleWriter;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.LockOwner;
import app.galley.library.journal.Journals;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.PngFile;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A desk of its own for each test, with a person's answers laid ready, and hands that type.
abstract class WindowTest {

    static final Clock NOON = Clock.fixed(Instant.parse("2026-02-11T12:00:00Z"), ZoneOffset.UTC);

    /// The pace of somebody who does other things first.
    static final Pace UNHURRIED = new Pace(Duration.ofHours(1), Duration.ofHours(1), List.of(Duration.ofHours(1)), Duration.ofMillis(100),
            Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    @TempDir
    Path folder;

    final Answers answers = new Answers();
    final Settings settings = Settings.inMemory();
    final FxRobot robot = new FxRobot();
    Desk desk;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void setUpADesk() {
        var data = new DataFolder(folder.resolve(".data"));
        robot.interact(() -> desk = new Desk(settings, Optional.of(data), Tasks.ofWindow(), new Appearance(Appearance.Choice.LIGHT),
                List.of(Theme.NONE),
                () -> {}, NOON,
                this::asking, keeping()));
    }

    /// Who answers; a test may want the real dialogs.
    Asking asking(Stage stage) {
        return answers;
    }

    /// How articles are kept; by default none is saved only because a test is slow.
    Keeping keeping() {
        return new Keeping(new AtomicFile(), UNHURRIED, LockOwner::me);
    }

    @AfterEach
    void clearTheDesk() {
        robot.interact(() -> desk.tabs().forEach(ArticleTab::closed));
        await(() -> desk.tabs().stream().noneMatch(tab -> tab.state().equals("Saving…")));
        robot.interact(() -> {
            desk.windows().forEach(desk::closed);
            List.copyOf(Window.getWindows()).forEach(WindowTest::empty);
        });
        var done = new AtomicBoolean();
        robot.interact(() -> desk.outstanding().whenNone(() -> done.set(true)));
        await(done::get);
        // What was to be done in an hour would keep the whole desk in memory until then.
        desk.tasks().clock().shutdownNow();
        desk.journals().ifPresent(Journals::close);
    }

    /// The Headless platform's windows hold on to each other for ever; at least what was in them shall go.
    private static void empty(Window window) {
        window.hide();
        if (window instanceof Stage stage) {
            stage.setOnCloseRequest(null);
            stage.setScene(null);
        }
    }

    /// An article on disk: a headline and some paragraphs.
    Path article(String name, String headline, String... paragraphs) throws IOException {
        Article article = Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000000", "en").with(Field.HEADLINE, headline);
        int[] number = {0};
        article = article
                .withBody(Blocks.of(List.of(paragraphs).stream().map(text -> Block.TextBlock.paragraph("p" + number[0]++, text)).toList()));
        Path file = folder.resolve(name).resolve("article.json");
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleWriter.write(article));
        return file;
    }

    /// Opens an article in a window that shows the draft only, which is quicker.
    DeskWindow open(Path file) {
        int before = desk.windows().size();
        robot.interact(() -> desk.open(List.of(file)));
        await(() -> desk.windows().size() > before);
        DeskWindow window = desk.windows().getLast();
        robot.interact(() -> window.setView(View.DRAFT));
        await(() -> window.stage().isFocused());
        return window;
    }

    /// A window with a new article.
    DeskWindow untitled() {
        robot.interact(desk::newArticle);
        DeskWindow window = desk.windows().getLast();
        robot.interact(() -> window.setView(View.DRAFT));
        await(() -> window.stage().isFocused());
        return window;
    }

    /// Puts the caret somewhere.
    void caret(DeskWindow window, int line, int offset) {
        robot.interact(() -> window.editor().goTo(new Position(line, offset)));
    }

    void select(DeskWindow window, int line, int from, int to) {
        robot.interact(() -> window.article().document().select(new Selection(new Position(line, from), new Position(line, to))));
    }

    /// Types, and waits until the window has taken it all in.
    void type(String text) {
        robot.write(text);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Presses keys together, and waits until the window has done what they mean.
    void keys(KeyCode... codes) {
        robot.press(codes).release(codes);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Keeps a picture of a scene in `target`, for a person to look at.
    void keep(Scene scene, String name) {
        robot.interact(() -> {
            try {
                Files.write(Files.createDirectories(Path.of("target")).resolve(name), PngFile.of(scene.snapshot(null)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    static Article written(DeskWindow window) {
        return window.article().document().article();
    }

    static String headline(DeskWindow window) {
        return written(window).get(Field.HEADLINE);
    }

    /// Waits until something is so, and the window has caught up.
    void await(BooleanSupplier so) {
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(so::getAsBoolean).get());
        } catch (TimeoutException late) {
            throw new AssertionError("it did not come to be", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }
}
