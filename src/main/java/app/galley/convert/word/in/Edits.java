package app.galley.convert.word.in;

import app.galley.convert.document.Trace;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What would be changed of the words of one text.
final class Edits {

    private final List<Edit> edits = new ArrayList<>();
    private final List<Trace> looks = new ArrayList<>();
    private Optional<Change> endGone = Optional.empty();
    private Optional<Signs.OfKind> kind = Optional.empty();

    Edits(List<Trace> traces) {
        traces.stream().sorted(Comparator.comparingInt(Trace::from)).forEach(this::add);
    }

    /// Words that would be taken out, put in, or both.
    static final class Edit {
        private final Change change;
        private final int from;
        private int to;
        private final List<Signs.Come> come = new ArrayList<>();
        private final StringBuilder gone = new StringBuilder();

        private Edit(Change change, int from) {
            this.change = change;
            this.from = from;
            to = from;
        }

        Change change() {
            return change;
        }

        int from() {
            return from;
        }

        int to() {
            return to;
        }

        List<Signs.Come> come() {
            return come;
        }

        /// The words that would go.
        String gone() {
            return gone.toString();
        }

        /// The words that would come.
        String text() {
            return come.stream().flatMap(one -> one.words().children().stream()).map(Edit::text).collect(Collectors.joining());
        }

        private static String text(Inline child) {
            return child instanceof Inline.Span span ? span.text() : "";
        }
    }

    private void add(Trace trace) {
        switch (trace.sign()) {
            case Signs.Gone(Change change, String text) -> {
                // After words in place of others nothing more is taken out for them.
                Edit edit = last(change, trace.from()).filter(open -> open.come.isEmpty() || open.from == open.to)
                        .orElseGet(() -> begun(change, trace.from()));
                edit.to = Math.max(edit.to, trace.to());
                edit.gone.append(text);
            }
            case Signs.Come come -> last(come.change(), trace.from()).orElseGet(() -> begun(come.change(), trace.from())).come.add(come);
            case Signs.EndGone(Change change) -> endGone = Optional.of(change);
            case Signs.Looks _ -> looks.add(trace);
            case Signs.OfKind other -> kind = Optional.of(other);
            default -> {
            } // comments
        }
    }

    private Edit begun(Change change, int at) {
        var edit = new Edit(change, at);
        edits.add(edit);
        return edit;
    }

    /// The last one when it goes on there.
    private Optional<Edit> last(Change change, int at) {
        return edits.isEmpty()
                ? Optional.empty()
                : Optional.of(edits.getLast()).filter(edit -> edit.to == at && edit.change.isOneWith(change));
    }

    List<Edit> all() {
        return edits;
    }

    /// Characters that would look otherwise; the signs are [Signs.Looks].
    List<Trace> looks() {
        return looks;
    }

    Optional<Change> endGone() {
        return endGone;
    }

    Optional<Signs.OfKind> kind() {
        return kind;
    }
}
