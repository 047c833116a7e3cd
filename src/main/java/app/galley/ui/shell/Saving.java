package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
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
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;

/// Saves an open article, and asks before unsaved text would be lost.
final class Saving {

    private static final String SAVE = "Save";
    private static final String DROP = "Don’t save";
    private static final String REPLACE = "Replace it";
    private static final String AGAIN = "Try again";
    private static final String ELSEWHERE = "Save elsewhere…";
    private static final int LONGEST_NAME = 60;

    private final Supplier<OpenArticle> article;
    private final Supplier<Asking> asking;
    private final Tasks tasks;
    private final Clock clock;
    private final Runnable changed;
    private boolean busy;

    /// What a save did, or why it was not done.
    private sealed interface Outcome {
        record Written(Stamp stamp) implements Outcome {}

        record ChangedElsewhere() implements Outcome {}
    }

    /// @param asking the person before the window it is in at the moment
    /// @param changed called when saving begins, ends or fails
    Saving(Supplier<OpenArticle> article, Supplier<Asking> asking, Tasks tasks, Clock clock, Runnable changed) {
        this.article = article;
        this.asking = asking;
        this.tasks = tasks;
        this.clock = clock;
        this.changed = changed;
    }

    /// Whether a file is being written just now.
    boolean isBusy() {
        return busy;
    }

    /// Whether the article may be saved at all.
    boolean isPossible() {
        return !busy && !article.get().document().isReadOnly();
    }

    /// Saves; an article without a file asks for one.
    ///
    /// @param then called when it was saved
    void save(Runnable then) {
        OpenArticle now = article.get();
        if (now.file().isPresent()) {
            write(now, now.file().get(), false, then);
        } else {
            saveAs(then);
        }
    }

    /// Asks where to save, and saves there with all pictures.
    void saveAs(Runnable then) {
        OpenArticle now = article.get();
        asking.get().folderToSaveIn(folderName(now.title())).map(Saving::fileIn).ifPresent(file -> {
            boolean own = now.file().filter(old -> old.path().toAbsolutePath().equals(file.path().toAbsolutePath())).isPresent();
            if (own || !Files.exists(file.path()) || mayReplace(file)) {
                write(now, file, true, then);
            }
        });
    }

    private static ArticleFile fileIn(Path chosen) {
        return new ArticleFile(chosen.toString().endsWith(".json") ? chosen : chosen.resolve(ArticleFile.NAME));
    }

    /// A folder's name made of a headline.
    static String folderName(String title) {
        String name = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
        return name.substring(0, Math.min(name.length(), LONGEST_NAME)).replaceAll("^-|-$", "");
    }

    private boolean mayReplace(ArticleFile file) {
        return asking.get()
                .choose("There is an article in “%s” already.".formatted(file.name()), "Replacing it cannot be taken back.",
                        List.of(REPLACE))
                .isPresent();
    }

    /// @param sure whether the file may be replaced whatever it holds
    private void write(OpenArticle open, ArticleFile file, boolean sure, Runnable then) {
        Article written = open.document().article();
        Article dated = open.isModified() || open.file().isEmpty() ? dated(written) : written;
        busy = true;
        changed.run();
        tasks.run(() -> attempt(open, file, written, dated, sure), FileFailure.class, outcome -> {
            busy = false;
            switch (outcome) {
                case Outcome.Written(Stamp stamp) -> {
                    open.savedAs(file, written, stamp);
                    changed.run();
                    then.run();
                }
                case Outcome.ChangedElsewhere() -> {
                    changed.run();
                    changedElsewhere(open, file, then);
                }
            }
        }, failure -> {
            busy = false;
            changed.run();
            failed(failure, then);
        });
    }

    /// Away from the window's thread.
    private static Outcome attempt(OpenArticle open, ArticleFile file, Article written, Article dated, boolean sure) throws FileFailure {
        if (!sure && open.wasChangedElsewhere()) {
            return new Outcome.ChangedElsewhere();
        }
        boolean moves = open.file().filter(old -> old.folder().equals(file.folder())).isEmpty();
        if (sure) {
            new AtomicFile().makeFolder(file.folder());
        }
        if (moves) {
            PictureLuggage.carry(written, open, file);
        }
        return new Outcome.Written(file.save(dated));
    }

    private Article dated(Article written) {
        return written.with(Field.MODIFIED,
                DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS)));
    }

    private void changedElsewhere(OpenArticle open, ArticleFile file, Runnable then) {
        Optional<String> answer = asking.get().choose(
                "“%s” was changed by another program since it was opened here.".formatted(file.name()),
                "Nothing was saved yet. Saving here would undo what was changed there.", List.of(ELSEWHERE, REPLACE));
        if (answer.filter(REPLACE::equals).isPresent()) {
            write(open, file, true, then);
        } else if (answer.isPresent()) {
            saveAs(then);
        }
    }

    private void failed(FileFailure failure, Runnable then) {
        String why = (failure.safe() + " " + failure.todo()).strip();
        Optional<String> answer = asking.get().choose(failure.happened(), why, List.of(AGAIN, ELSEWHERE));
        if (answer.filter(AGAIN::equals).isPresent()) {
            save(then);
        } else if (answer.isPresent()) {
            saveAs(then);
        }
    }

    /// Goes on when nothing would be lost: nothing was changed, it was saved, or it is meant to be dropped.
    void beforeClosing(Runnable then) {
        if (!article.get().isModified()) {
            then.run();
            return;
        }
        asking.get().choose("Save the changes to “%s”?".formatted(article.get().title()), "Without saving, what was written since is lost.",
                List.of(SAVE, DROP))
                .ifPresent(answer -> {
                    if (answer.equals(SAVE)) {
                        save(() -> beforeClosing(then));
                    } else {
                        then.run();
                    }
                });
    }
}
