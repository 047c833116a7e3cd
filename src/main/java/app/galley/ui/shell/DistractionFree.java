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
    private record Before(Split split, boolean outlining, Drawers.Right drawer, boolean fullScreen) {}

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
        Drawers drawers = window.drawers();
        before = Optional.of(new Before(window.split(), drawers.isOutlining(), drawers.right(), stage.isFullScreen()));
        if (drawers.isOutlining()) {
            drawers.toggleOutline();
        }
        drawers.open(Drawers.Right.NONE);
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
                window.drawers().toggleOutline();
            }
            window.drawers().open(then.drawer);
            stage.setFullScreen(then.fullScreen);
            window.editor().focusText();
        });
    }
}
