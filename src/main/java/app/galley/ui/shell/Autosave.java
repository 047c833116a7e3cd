package app.galley.ui.shell;

import app.galley.library.FileFailure;
import app.galley.ui.common.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Saves an article by itself: when writing pauses, now and then while it does not, and when one turns to something else. When the disk
/// refuses it tries again until it does not.
final class Autosave {

    private final OpenArticle open;
    private final Writes writes;
    private final BooleanSupplier on;
    private final Tasks tasks;
    private final Pace pace;
    private final Runnable changedElsewhere;
    private final Consumer<Optional<FileFailure>> trouble;
    /// Nanoseconds.
    private long first;
    private long last;
    private boolean waiting;
    private boolean stopped;
    private int failures;

    /// @param on whether it shall do so at the moment
    /// @param changedElsewhere called when the file is not as it was left here
    /// @param trouble told when the disk refuses, and with empty when it does not any more
    Autosave(OpenArticle open, Writes writes, BooleanSupplier on, Tasks tasks, Pace pace, Runnable changedElsewhere,
            Consumer<Optional<FileFailure>> trouble) {
        this.open = open;
        this.writes = writes;
        this.on = on;
        this.tasks = tasks;
        this.pace = pace;
        this.changedElsewhere = changedElsewhere;
        this.trouble = trouble;
    }

    /// Something was changed. At every key, so it only notes the time.
    void touched() {
        last = System.nanoTime();
        if (!waiting) {
            first = last;
            wait(pace.pause());
        }
    }

    private void wait(Duration delay) {
        waiting = true;
        tasks.later(delay, this::due);
    }

    private void due() {
        long now = System.nanoTime();
        long rest = Math.min(pace.pause().toNanos() - (now - last), pace.longest().toNanos() - (now - first));
        if (rest > 0) {
            wait(Duration.ofNanos(rest).plusMillis(1));
            return;
        }
        waiting = false;
        if (open.document().isComposing()) {
            wait(pace.pause());
        } else if (failures == 0) {
            now();
        }
    }

    /// Saves at once what is not saved yet, if that is possible: one turns to something else.
    void now() {
        if (isWanted() && !writes.isBusy()) {
            writes.write(open.file().orElseThrow(), Writes.Care.UNASKED, this::end);
        } else if (isWanted()) {
            writes.whenIdle(this::now);
        }
    }

    private boolean isWanted() {
        return !stopped && on.getAsBoolean() && open.file().isPresent() && open.hold().mayWrite() && !open.document().isReadOnly()
                && open.isModified()
                && !open.document().isComposing();
    }

    private void end(Writes.Outcome outcome) {
        switch (outcome) {
            case Writes.Outcome.Written() -> {
                if (open.isModified()) {
                    touched();
                }
            }
            case Writes.Outcome.ChangedElsewhere(),Writes.Outcome.Gone() -> changedElsewhere.run();
            case Writes.Outcome.Failed(FileFailure failure) -> {
                failures++;
                trouble.accept(Optional.of(failure));
                int now = failures;
                tasks.later(pace.again(failures), () -> again(now));
            }
        }
    }

    /// @param round how often it had failed when this was planned; a later failure has planned its own
    private void again(int round) {
        if (round != failures || stopped) {
            return;
        }
        if (open.document().isComposing()) {
            tasks.later(pace.pause(), () -> again(round));
        } else if (isWanted()) {
            now();
        } else {
            saved();
        }
    }

    /// It was saved, by hand or by itself.
    void saved() {
        if (failures > 0) {
            failures = 0;
            trouble.accept(Optional.empty());
        }
    }

    /// Never again saves.
    void stop() {
        stopped = true;
    }
}
