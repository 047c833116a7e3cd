package app.galley.ui.preview;

import java.io.File;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.concurrent.Worker;
import javafx.scene.web.WebEngine;

/// A web engine that shows pages we give it and does nothing else.
///
/// The page's own policy forbids scripts, frames, fonts and everything from the network; what a policy does not reach is closed here:
/// no page opens another, a load we did not ask for is stopped, dialogs answer by themselves, and nothing is kept on disk.
/// Our functions still work, since the engine runs them and not the page.
final class SealedEngine {

    /// No system has a file of this name, so the engine finds no place to keep anything and goes on without.
    private static final File NOWHERE = new File("\0");

    private final WebEngine engine;
    private final String script;
    private Optional<Consumer<Object>> asked = Optional.empty();

    /// @param engine to be sealed
    /// @param script run in each page once it is there; its value is handed to whoever asked for the page
    /// @param called runs, later, when the script calls `alert`; since no other script runs in a page, nobody else can
    SealedEngine(WebEngine engine, String script, Runnable called) {
        this.engine = engine;
        this.script = script;
        engine.setUserDataDirectory(NOWHERE);
        engine.setOnError(_ -> { /* it says that it found no place to keep things, as intended */ });
        engine.setCreatePopupHandler(_ -> null);
        engine.setConfirmHandler(_ -> false);
        engine.setPromptHandler(_ -> "");
        engine.setOnAlert(_ -> Platform.runLater(called));
        engine.getHistory().setMaxSize(0);
        engine.getLoadWorker().stateProperty().addListener((_, _, state) -> loading(state));
    }

    /// Shows a page in place of the one there is.
    ///
    /// @param ready gets what the script gave, once the page is there
    void load(String html, Consumer<Object> ready) {
        asked = Optional.of(ready);
        engine.loadContent(html);
    }

    private void loading(Worker.State state) {
        switch (state) {
            case SCHEDULED, RUNNING -> {
                if (asked.isEmpty()) {
                    engine.getLoadWorker().cancel();
                }
            }
            case SUCCEEDED -> {
                Optional<Consumer<Object>> ready = asked;
                asked = Optional.empty();
                ready.ifPresent(consumer -> consumer.accept(engine.executeScript(script)));
            }
            case READY, CANCELLED, FAILED -> { /* nothing is shown that was not there before */ }
        }
    }
}
