package app.galley.ui.shell;

import app.galley.ui.common.NoticeLine;
import app.galley.ui.common.NoticeLine.Notice;
import java.util.EnumMap;
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

    /// What is said about something.
    Optional<Notice> of(Kind kind) {
        return Optional.ofNullable(notices.get(kind));
    }

    private void show() {
        notices.entrySet().stream().findFirst().ifPresentOrElse(first -> line.say(first.getValue(), () -> drop(first.getKey())),
                line::hide);
    }
}
