package app.galley.ui.shell;

import java.util.Optional;
import javafx.stage.Stage;

/// Nothing but the draft on the whole screen, until Esc or the same key again.
final class DistractionFree {

    private final DeskWindow window;
    private final DeskFrame frame;
    private final Stage stage;
    private Optional<Before> before = Optional.empty();

    /// What there was and comes back.
    private record Before(Split split, boolean outlining, boolean inspecting, boolean lookingBack, boolean fullScreen) {}

    DistractionFree(DeskWindow window, DeskFrame frame, Stage stage) {
        this.window = window;
        this.frame = frame;
        this.stage = stage;
        stage.setFullScreenExitHint("");
        stage.fullScreenProperty().addListener((_, _, full) -> {
            if (!full) {
                leave();
            }
        });
    }

    boolean isOn() {
        return before.isPresent();
    }

    void toggle() {
        if (isOn()) {
            leave();
        } else {
            enter();
        }
    }

    private void enter() {
        before = Optional
                .of(new Before(window.split(), window.isOutlining(), window.isInspecting(), window.isLookingBack(), stage.isFullScreen()));
        if (window.isOutlining()) {
            window.toggleOutline();
        }
        if (window.isInspecting()) {
            window.toggleInspector();
        }
        if (window.isLookingBack()) {
            window.toggleHistory();
        }
        frame.setBare(true);
        window.setView(View.DRAFT);
        stage.setFullScreen(true);
    }

    /// Brings everything back; does nothing when it is there.
    void leave() {
        before.ifPresent(then -> {
            before = Optional.empty();
            frame.setBare(false);
            window.setSplit(then.split);
            if (then.outlining) {
                window.toggleOutline();
            }
            if (then.inspecting) {
                window.toggleInspector();
            }
            if (then.lookingBack) {
                window.toggleHistory();
            }
            stage.setFullScreen(then.fullScreen);
            window.editor().focusText();
        });
    }
}
