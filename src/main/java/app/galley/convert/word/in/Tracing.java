package app.galley.convert.word.in;

import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Sign;
import app.galley.convert.document.Trace;
import app.galley.convert.document.WordsMaker;
import app.galley.model.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/// Puts the words of a paragraph together as they were before anybody changed them, with signs of what would change.
final class Tracing {

    private final Revisions revisions;
    private final WordsMaker words = new WordsMaker();
    private WordsMaker fresh = new WordsMaker();
    private final List<Signs.Come> coming = new ArrayList<>();
    private final Deque<Around> outer = new ArrayDeque<>();
    private Around now;

    /// @param around what would happen to all of them
    Tracing(Revisions revisions, Around around) {
        this.revisions = revisions;
        now = around;
    }

    /// What was read of a paragraph.
    ///
    /// @param words as they were
    /// @param come what would come between them
    record Read(Words words, List<Signs.Come> come) {

        /// Who would put in what comes first.
        Optional<Change> coming() {
            return come.stream().findFirst().map(Signs.Come::change);
        }

        /// What would come, as the words of a paragraph where there were none.
        Words all() {
            var all = Words.plain("");
            for (Signs.Come one : come) {
                all = all.and(one.words());
            }
            int length = all.length();
            return all.withTraces(words.traces().stream().filter(trace -> !(trace.sign() instanceof Signs.Come))
                    .map(trace -> trace.sign() instanceof Signs.CommentEnds
                            ? new Trace(length, length, trace.sign())
                            : new Trace(0, 0, trace.sign()))
                    .toList());
        }
    }

    /// What follows would come.
    void comes(Change change) {
        enter(new Around(Optional.of(change), now.goes()));
    }

    /// What follows would go.
    void goes(Change change) {
        enter(new Around(now.comes(), Optional.of(change)));
    }

    private void enter(Around inside) {
        settle();
        outer.push(now);
        now = inside;
    }

    /// What follows is as it was before the last [#comes] or [#goes].
    void back() {
        settle();
        now = outer.pop();
    }

    /// What came until here is one change.
    private void settle() {
        Optional<Change> by = now.comes();
        if (by.isPresent() && fresh.length() > 0) {
            var come = new Signs.Come(by.get(), fresh.end());
            fresh = new WordsMaker();
            words.trace(come);
            coming.add(come);
            revisions.came(come);
        }
    }

    /// Whether what is read would only come.
    boolean isComing() {
        return now.comes().isPresent();
    }

    void text(String text, List<String> marks) {
        if (now.comes().isPresent()) {
            if (now.goes().isEmpty() || revisions.isUndone(now.comes().get(), now.goes().get(), text)) {
                fresh.text(text, marks);
            }
        } else {
            int from = words.length();
            words.text(text, marks);
            now.goes().ifPresent(change -> words.trace(from, new Signs.Gone(change, text)));
        }
    }

    /// Characters that would look otherwise.
    void restyled(String text, List<String> marks, List<String> before, Change change) {
        int from = words.length();
        text(text, isComing() ? marks : before);
        if (!isComing() && !marks.equals(before)) {
            words.trace(from, new Signs.Looks(change, marks));
        }
    }

    void picture(Picture picture) {
        if (isComing()) {
            fresh.picture(picture);
        } else {
            int from = words.length();
            words.picture(picture);
            now.goes().ifPresent(change -> words.trace(from, new Signs.Gone(change, picture.alt())));
        }
    }

    String link(Object identity, String href) {
        return (isComing() ? fresh : words).link(identity, href);
    }

    /// Something stands here.
    void mark(Sign sign) {
        words.trace(sign);
    }

    Read end() {
        settle();
        return new Read(words.end(), coming);
    }
}
