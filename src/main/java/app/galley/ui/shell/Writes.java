package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.ArticleLock;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.LockOwner;
import app.galley.library.Stamp;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Writes an open article into its file away from the window's thread, one write at a time.
final class Writes {

    private final OpenArticle open;
    private final Keeping keeping;
    private final Tasks tasks;
    private final Clock clock;
    private final Consumer<Stamp> trying;
    private final Runnable changed;
    private final Consumer<Saved> saved;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean busy;

    /// What a write may do to what is there.
    enum Care {
        /// Nothing is replaced but what was read or written here last, and nothing that was taken away is put back.
        UNASKED,
        /// Nothing is replaced but what was read or written here last.
        ASKED,
        /// Whatever is there may be replaced, and folders that are missing are made.
        SURE
    }

    /// What a write did, or why nothing was written.
    sealed interface Outcome {
        /// It is in the file.
        record Written() implements Outcome {}

        /// Somebody else has written the file since.
        record ChangedElsewhere() implements Outcome {}

        /// Somebody has taken the file away.
        record Gone() implements Outcome {}

        /// The disk refused.
        record Failed(FileFailure failure) implements Outcome {}
    }

    /// What was written.
    ///
    /// @param article as it is in the file
    record Saved(ArticleFile file, Article article, Care care) {}

    /// @param trying told, away from the window's thread, what the file is about to be
    /// @param changed called when a write begins and when it ends
    /// @param saved called when something was written
    Writes(OpenArticle open, Keeping keeping, Tasks tasks, Clock clock, Consumer<Stamp> trying, Runnable changed,
            Consumer<Saved> saved) {
        this.open = open;
        this.keeping = keeping;
        this.tasks = tasks;
        this.clock = clock;
        this.trying = trying;
        this.changed = changed;
        this.saved = saved;
    }

    /// Away from the window's thread, just before the file is replaced.
    private void trying(Stamp soon) {
        open.tried(soon);
        trying.accept(soon);
    }

    /// Whether a file is being written just now.
    boolean isBusy() {
        return busy;
    }

    /// Calls back when nothing is being written, perhaps at once.
    void whenIdle(Runnable then) {
        if (busy) {
            waiting.add(then);
        } else {
            then.run();
        }
    }

    /// Writes the article as it is now. Nothing else must be being written.
    ///
    /// @param then gets the outcome on the window's thread
    void write(ArticleFile file, Care care, Consumer<Outcome> then) {
        Article written = open.document().article();
        Article dated = open.isModified() || open.file().isEmpty() ? dated(written) : written;
        busy = true;
        changed.run();
        tasks.run(() -> attempt(file, written, dated, care), FileFailure.class,
                attempt -> end(new Saved(file, dated, care), written, attempt, then),
                failure -> end(new Outcome.Failed(failure), then));
    }

    /// Away from the window's thread.
    private Attempt attempt(ArticleFile file, Article written, Article dated, Care care) throws FileFailure {
        boolean own = care != Care.SURE;
        if (own && open.wasChangedElsewhere()) {
            return new Attempt.Refused(new Outcome.ChangedElsewhere());
        }
        if (care == Care.UNASKED && Files.isDirectory(file.folder()) && Files.notExists(file.path())) {
            return new Attempt.Refused(new Outcome.Gone());
        }
        if (!own) {
            keeping.files().makeFolder(file.folder());
        }
        boolean stays = open.file().filter(old -> place(old).equals(place(file))).isPresent();
        if (stays) {
            // Another program may write while this one is flushing to a slow disk, so it is looked at again at the last moment.
            return file.save(dated, keeping.files(), this::trying, () -> !own || !open.wasChangedElsewhere())
                    .<Attempt>map(stamp -> new Attempt.Done(stamp, Optional.empty()))
                    .orElseGet(() -> new Attempt.Refused(new Outcome.ChangedElsewhere()));
        }
        ArticleLock.Attempt lock = ArticleLock.take(file.path(), keeping.me().apply(clock.instant()), keeping.files());
        if (lock instanceof ArticleLock.Attempt.Held(LockOwner by, _)) {
            throw new FileFailure(Trouble.EXISTS, file.path(), "%s has “%s” open on %s.".formatted(by.person(), file.name(), by.machine()),
                    "It was left as it is.", "Choose another place.");
        }
        try {
            return new Attempt.Done(move(file, written, dated), Optional.of(Hold.of(lock)));
        } catch (FileFailure | RuntimeException failure) {
            if (lock instanceof ArticleLock.Attempt.Taken(ArticleLock taken)) {
                taken.release();
            }
            throw failure;
        }
    }

    private static Path place(ArticleFile file) {
        return file.path().toAbsolutePath().normalize();
    }

    private Stamp move(ArticleFile file, Article written, Article dated) throws FileFailure {
        if (open.file().filter(old -> old.folder().equals(file.folder())).isEmpty()) {
            PictureLuggage.carry(written, open, file);
        }
        return file.save(dated, keeping.files(), this::trying, () -> true).orElseThrow();
    }

    private sealed interface Attempt {
        /// @param moved who may write where it is now; empty when it stayed where it was
        record Done(Stamp stamp, Optional<Hold> moved) implements Attempt {}

        record Refused(Outcome why) implements Attempt {}
    }

    private void end(Saved done, Article written, Attempt attempt, Consumer<Outcome> then) {
        end(switch (attempt) {
            case Attempt.Done(Stamp stamp, Optional<Hold> moved) -> {
                moved.ifPresent(hold -> {
                    open.hold().become(hold, tasks);
                    open.document().setReadOnly(false);
                });
                open.savedAs(done.file, written, stamp, clock.instant());
                saved.accept(done);
                yield new Outcome.Written();
            }
            case Attempt.Refused(Outcome why) -> why;
        }, then);
    }

    private void end(Outcome outcome, Consumer<Outcome> then) {
        busy = false;
        changed.run();
        then.accept(outcome);
        List<Runnable> now = List.copyOf(waiting);
        waiting.clear();
        now.forEach(this::whenIdle);
    }

    private Article dated(Article written) {
        return written.with(Field.MODIFIED,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    }
}
