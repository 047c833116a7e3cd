package app.galley.ui.shell;

import app.galley.library.FileFailure;
import app.galley.ui.common.NoticeLine;
import app.galley.ui.common.NoticeLine.Answer;
import app.galley.ui.common.NoticeLine.Notice;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What there is to tell about an article's file, of which the most pressing is said.
final class Notices {

    private final NoticeLine line = new NoticeLine();
    private final Map<Kind, Notice> notices = new EnumMap<>(Kind.class);

    /// What it is about, the most pressing first.
    enum Kind {
        /// It was changed here and elsewhere, and somebody has to choose.
        CHOICE,
        /// It is not where it was, or cannot be read.
        FILE,
        /// It cannot be saved.
        SAVING,
        /// It is being saved, and that takes long.
        SLOW,
        /// Remarks cannot be saved or read.
        REVIEWS,
        /// What is not saved could not be given back after a crash.
        JOURNAL,
        /// Somebody else has it open, or not any more.
        LOCK,
        /// What somebody else did was taken in.
        NEWS,
        /// An earlier version could not be kept as usual.
        VERSIONS
    }

    /// Shows them.
    NoticeLine line() {
        return line;
    }

    /// Says something until it is said otherwise, or the person sends it away.
    void say(Kind kind, Notice notice) {
        notices.put(kind, notice);
        show();
    }

    /// There is nothing to say about this any more.
    void drop(Kind kind) {
        if (notices.remove(kind) != null) {
            show();
        }
    }

    /// Says why an article is not saved, as long as that is so.
    ///
    /// @param safe what is safe, a sentence
    void cannotSave(Optional<FileFailure> failure, String safe, Runnable again, Runnable elsewhere) {
        failure.ifPresentOrElse(why -> say(Kind.SAVING, new Notice(
                "Cannot save: %s %s Galley tries again by itself.".formatted(why.happened(), safe),
                List.of(new Answer("notice-again", "Try now", again), new Answer("notice-elsewhere", "Save elsewhere…", elsewhere)), true,
                false)), () -> drop(Kind.SAVING));
    }

    /// Says that it is still being saved.
    ///
    /// @param safe what is safe, a sentence
    void slow(String title, String safe) {
        say(Kind.SLOW, new Notice("The disk has not finished saving “%s” yet. %s Galley goes on waiting for it.".formatted(title, safe),
                List.of(), true, true));
    }

    /// Says why the journal is not kept, as long as that is so.
    void cannotKeep(Optional<FileFailure> failure) {
        failure.ifPresentOrElse(why -> say(Kind.JOURNAL, new Notice(
                "What is not saved could not be given back after a crash: %s Save more often until this goes.".formatted(why.happened()),
                List.of(), true, true)), () -> drop(Kind.JOURNAL));
    }

    /// Says what is wrong with the keeping of versions, as long as that is so.
    void noVersions(Optional<String> trouble) {
        trouble.ifPresentOrElse(words -> say(Kind.VERSIONS, new Notice(words, List.of(), false, true)), () -> drop(Kind.VERSIONS));
    }

    /// What is said about something.
    Optional<Notice> of(Kind kind) {
        return Optional.ofNullable(notices.get(kind));
    }

    private void show() {
        notices.entrySet().stream().findFirst().ifPresentOrElse(first -> line.say(first.getValue(), () -> drop(first.getKey())),
                line::hide);
    }
}
