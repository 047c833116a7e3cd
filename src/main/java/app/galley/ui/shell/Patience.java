package app.galley.ui.shell;

import app.galley.ui.common.Tasks;
import java.time.Duration;

/// Notices when a disk takes so long to write that a person would begin to wonder.
final class Patience {

    private final Duration longest;
    private final Tasks tasks;
    private final Runnable atItsEnd;
    private int round;
    private boolean busy;

    /// @param longest after this it is at its end
    Patience(Duration longest, Tasks tasks, Runnable atItsEnd) {
        this.longest = longest;
        this.tasks = tasks;
        this.atItsEnd = atItsEnd;
    }

    /// @param now whether something is being written
    void busy(boolean now) {
        if (now == busy) {
            return;
        }
        busy = now;
        int mine = ++round;
        if (now) {
            tasks.later(longest, () -> {
                if (mine == round) {
                    atItsEnd.run();
                }
            });
        }
    }
}
