package app.galley.ui.preview;

import app.galley.edit.Document;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.scene.Scene;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import javafx.stage.Stage;
import netscape.javascript.JSObject;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// A window with a preview in it, driven from a test's thread.
@SuppressWarnings("removal") // JSObject leaves the JDK, but not JavaFX, which has its own
final class Screen {

    final Document document;
    final PreviewPane pane;
    final List<Position> clicks;
    private final Stage stage;

    private Screen(Document document, PreviewPane pane, List<Position> clicks, Stage stage) {
        this.document = document;
        this.pane = pane;
        this.clicks = clicks;
        this.stage = stage;
    }

    static Screen of(Article article) throws TimeoutException {
        return of(article, Theme.NONE, _ -> Pictures.NONE, Path.of("."));
    }

    static Screen of(Article article, Theme theme, Function<Path, Pictures> pictures, Path folder) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Screen screen = on(() -> {
            var clicks = new ArrayList<Position>();
            var pane = new PreviewPane(List.of(theme), Optional::empty, pictures, clicks::add);
            var stage = new Stage();
            stage.setScene(new Scene(pane, 800, 700));
            stage.show();
            var made = new Screen(new Document(article), pane, clicks, stage);
            pane.show(made.document, folder);
            pane.start();
            return made;
        });
        screen.settle();
        return screen;
    }

    /// Runs on the window's thread.
    static <T> T on(Callable<T> action) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, action);
    }

    /// Waits until the page has all it needs.
    void settle() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(pane::isSettled));
        WaitForAsyncUtils.waitForFxEvents(3);
    }

    /// Waits until the page shows what was edited.
    void catchUp() throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> on(() -> !pane.page().orElseThrow().isBehind()));
    }

    void close() {
        on(() -> {
            stage.close();
            return stage;
        });
    }

    Stage stage() {
        return stage;
    }

    WebView view() {
        return (WebView) pane.lookup(".web-view");
    }

    WebEngine engine() {
        return view().getEngine();
    }

    /// The value of a script.
    Object ask(String script) {
        return on(() -> engine().executeScript(script));
    }

    double number(String script) {
        return ((Number) ask(script)).doubleValue();
    }

    /// The article in the page.
    String html() {
        return (String) ask("document.querySelector('article').outerHTML");
    }

    /// What the article of a page would be that was parsed from that text.
    String parsed(String page) {
        return on(() -> {
            var parse = (JSObject) engine()
                    .executeScript(
                            "({parse: html => new DOMParser().parseFromString(html, 'text/html').querySelector('article').outerHTML})");
            return (String) parse.call("parse", page);
        });
    }
}
