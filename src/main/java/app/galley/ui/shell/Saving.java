package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Saves an open article when a person wants it saved, and asks before unsaved text would be lost.
final class Saving {

    private static final String SAVE = "Save";
    private static final String DROP = "Don’t save";
    private static final String REPLACE = "Replace it";
    private static final String AGAIN = "Try again";
    private static final String ELSEWHERE = "Save elsewhere…";
    private static final String CLOSE = "Close without saving";
    private static final int LONGEST_NAME = 60;

    private final OpenArticle open;
    private final Supplier<Asking> asking;
    private final Writes writes;
    private final BooleanSupplier byItself;
    private final Settling settling;

    /// Takes in what others did to the file.
    interface Settling {
        /// @param then called when all is taken in
        /// @param stuck called when it cannot be
        void settle(Runnable then, Runnable stuck);
    }

    /// @param asking the person before the window it is in at the moment
    /// @param byItself whether articles are saved without being asked for it
    /// @param settling takes in what others did to the file meanwhile
    Saving(OpenArticle open, Supplier<Asking> asking, Writes writes, BooleanSupplier byItself, Settling settling) {
        this.open = open;
        this.asking = asking;
        this.writes = writes;
        this.byItself = byItself;
        this.settling = settling;
    }

    /// Whether the article may be saved at all.
    boolean isPossible() {
        return !open.document().isReadOnly();
    }

    /// Whether it may be saved somewhere else: also when somebody else has it open here.
    boolean isPossibleElsewhere() {
        return isPossible() || !open.hold().mayWrite();
    }

    /// Saves; an article without a file asks for one.
    ///
    /// @param then called when it was saved
    void save(Runnable then) {
        writes.whenIdle(() -> open.file().ifPresentOrElse(file -> write(file, Writes.Care.ASKED, then, this::failed), () -> saveAs(then)));
    }

    /// Asks where to save, and saves there with all pictures.
    void saveAs(Runnable then) {
        asking.get().folderToSaveIn(folderName(open.title())).map(Saving::fileIn).ifPresent(file -> {
            boolean own = open.file().filter(old -> old.path().toAbsolutePath().equals(file.path().toAbsolutePath())).isPresent();
            if (own || !Files.exists(file.path()) || mayReplace(file)) {
                writes.whenIdle(() -> write(file, Writes.Care.SURE, then, this::failed));
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

    /// What to do when the disk refused, and then when it was saved after all.
    private interface WhenFailed {
        void accept(FileFailure failure, Runnable then);
    }

    private void write(ArticleFile file, Writes.Care care, Runnable then, WhenFailed whenFailed) {
        writes.write(file, care, outcome -> {
            switch (outcome) {
                case Writes.Outcome.Written() -> then.run();
                case Writes.Outcome.ChangedElsewhere() -> settling.settle(() -> save(then), () -> cannotBeMerged(file, then));
                case Writes.Outcome.Gone() -> write(file, Writes.Care.ASKED, then, whenFailed);
                case Writes.Outcome.Failed(FileFailure failure) -> whenFailed.accept(failure, then);
            }
        });
    }

    private void cannotBeMerged(ArticleFile file, Runnable then) {
        Optional<String> answer = asking.get().choose(
                "“%s” was changed by another program since it was opened here, and cannot be put together with what is written here."
                        .formatted(file.name()),
                "Nothing was saved yet. Saving here would undo what was changed there.", List.of(ELSEWHERE, REPLACE));
        if (answer.filter(REPLACE::equals).isPresent()) {
            replace(then);
        } else if (answer.isPresent()) {
            saveAs(then);
        }
    }

    /// Saves whatever the file holds.
    void replace(Runnable then) {
        writes.whenIdle(() -> write(open.file().orElseThrow(), Writes.Care.SURE, then, this::failed));
    }

    private void failed(FileFailure failure, Runnable then) {
        answer(choose(failure, List.of(AGAIN, ELSEWHERE)), then, then);
    }

    private Optional<String> choose(FileFailure failure, List<String> answers) {
        return asking.get().choose(failure.happened(), (failure.safe() + " " + failure.todo()).strip(), answers);
    }

    /// @param saved called when it was saved after all
    /// @param dropped called when it shall be closed as it is
    private void answer(Optional<String> answer, Runnable saved, Runnable dropped) {
        switch (answer.orElse("")) {
            case AGAIN -> save(saved);
            case ELSEWHERE -> saveAs(saved);
            case CLOSE -> dropped.run();
            default -> {
                // put off: all stays as it is
            }
        }
    }

    /// Goes on when nothing would be lost: nothing was changed, it was saved, or it is meant to be dropped. Where it is saved by itself
    /// nobody is asked, unless that fails.
    ///
    /// @param then called when it may be closed
    void beforeClosing(Runnable then) {
        writes.whenIdle(() -> {
            if (!open.isModified()) {
                then.run();
            } else if (byItself.getAsBoolean() && open.file().isPresent() && isPossible() && open.hold().mayWrite()) {
                write(open.file().get(), Writes.Care.ASKED, () -> beforeClosing(then), (failure, saved) -> answer(
                        choose(failure, List.of(AGAIN, ELSEWHERE, CLOSE)), saved, then));
            } else {
                ask(then);
            }
        });
    }

    private void ask(Runnable then) {
        Consumer<String> take = answer -> {
            if (answer.equals(SAVE)) {
                save(() -> beforeClosing(then));
            } else {
                then.run();
            }
        };
        asking.get().choose("Save the changes to “%s”?".formatted(open.title()), "Without saving, what was written since is lost.",
                List.of(SAVE, DROP)).ifPresent(take);
    }
}
