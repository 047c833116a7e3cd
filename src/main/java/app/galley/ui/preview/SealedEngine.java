package app.galley.ui.preview;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;

/// A web engine that shows one page of ours, into which our script writes, and does nothing else.
///
/// The page's own policy forbids scripts, frames, fonts and everything from the network; what a policy does not reach is closed here:
/// the page opens no other, a load we did not ask for is stopped, dialogs answer by themselves, and nothing is kept on disk.
/// Our functions still work, since the engine runs them and not the page.
final class SealedEngine {

    /// No system has a file of this name, so the engine finds no place to keep anything and goes on without.
    private static final File NOWHERE = new File("\0");

    private final WebEngine engine;
    private boolean asked;

    /// @param engine to be sealed
    /// @param called runs, later, when our script calls `alert`; since no other script runs, nobody else can
    SealedEngine(WebEngine engine, Runnable called) {
        this.engine = engine;
        engine.setUserDataDirectory(NOWHERE);
        engine.setOnError(_ -> { /* it says that it found no place to keep things, as intended */ });
        engine.setCreatePopupHandler(_ -> null);
        engine.setConfirmHandler(_ -> false);
        engine.setPromptHandler(_ -> "");
        engine.setOnAlert(_ -> Platform.runLater(called));
        engine.getHistory().setMaxSize(0);
    }

    /// Loads the page; called once.
    ///
    /// The page is loaded from a file, which is gone when it is there: only a page from a file may show pictures from files (JavaFX
    /// 26 refuses them to one that was handed over as text).
    ///
    /// @param html an empty page, since others may see the file
    /// @param script run in the page once it is there
    /// @param ready gets the value of the script
    void load(String html, String script, Consumer<Object> ready) {
        Optional<Path> file = write(html);
        asked = true;
        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> {
            if (asked && state == Worker.State.SUCCEEDED) {
                asked = false;
                file.ifPresent(SealedEngine::delete);
                ready.accept(engine.executeScript(script));
            } else if (!asked && (state == Worker.State.SCHEDULED || state == Worker.State.RUNNING)) {
                engine.getLoadWorker().cancel();
            }
        });
        file.ifPresentOrElse(path -> engine.load(path.toUri().toString()), () -> engine.loadContent(html));
    }

    /// Empty when no file can be written: a page without pictures is better than none.
    private static Optional<Path> write(String html) {
        try {
            return Optional.of(Files.writeString(Files.createTempFile("galley-page", ".html"), html));
        } catch (IOException noRoom) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException later) {
            file.toFile().deleteOnExit();
        }
    }
}
