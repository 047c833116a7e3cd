package app.galley.convert.word.out;

import app.galley.convert.word.out.RunWriter.Look;
import app.galley.render.Direction;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Writes runs together with what is said of them: tracked changes around them, borders of comments between them.
final class Tracker {

    /// What the numbers of changes start from; comments have numbers of their own.
    private static final int FIRST_CHANGE = 1_000_000;

    private final Xml xml;
    private final RunWriter runs;
    private final Remarks remarks;
    private int changes = FIRST_CHANGE;
    private Optional<Tracked> mode = Optional.empty();
    private Track track = Track.NONE;
    private TreeSet<Integer> stops = new TreeSet<>();
    private final Map<Integer, Look> looks = new HashMap<>();
    private boolean isWhole;
    private int at;
    private Look last = Look.PLAIN;
    private Direction around = Direction.LTR;
    private boolean isFirst = true;
    /// The number of the move that is open.
    private int moving;

    Tracker(Xml xml, RunWriter runs, Remarks remarks) {
        this.xml = xml;
        this.runs = runs;
        this.remarks = remarks;
    }

    /// What follows is a text of the article.
    void at(String place) {
        track = isComing() ? Track.NONE : remarks.track(place);
        stops = track.stops();
        looks.clear();
        at = 0;
        isWhole = false;
        last = Look.PLAIN;
    }

    /// The characters that follow stand for the text, but are not those of it.
    void whole() {
        isWhole = true;
    }

    /// Who would put words into the text first; empty when nobody would.
    Optional<Signature> comingBy() {
        return track.comingBy();
    }

    /// Does something with all runs and paragraphs changed alike.
    void as(Optional<Tracked> how, Runnable write) {
        Optional<Tracked> outer = mode;
        mode = how;
        write.run();
        mode = outer;
    }

    Optional<Tracked> mode() {
        return mode;
    }

    /// Writes that the end of the paragraph would go or come.
    void mark() {
        Optional<Tracked> how = track.endGone().map(by -> new Tracked(Tracked.Kind.GOES, by)).or(() -> mode);
        how.ifPresent(change -> xml.open("w:rPr").leaf(change.kind().element(), attributes(change.by())).close());
    }

    /// The paragraph begins.
    void begin() {
        mode.filter(how -> !how.move().isEmpty()).ifPresent(how -> {
            var attributes = new ArrayList<>(List.of(attributes(how.by())));
            attributes.addAll(List.of("w:name", how.move()));
            xml.leaf(how.kind().element() + "RangeStart", attributes.toArray(String[]::new));
        });
        moving = changes;
    }

    /// The attributes of another change.
    String[] attributes(Signature by) {
        return by.attributes(++changes);
    }

    /// Writes what stands before the next character.
    ///
    /// @param next how that looks
    void before(Look next) {
        stand(next);
    }

    /// Writes characters of the text.
    ///
    /// @param direction the paragraph's
    void text(String text, Look look, Direction direction) {
        around = direction;
        int from = 0;
        while (from < text.length()) {
            stand(look);
            Integer next = isBeside() ? null : stops.higher(at);
            int to = next == null ? text.length() : Math.min(text.length(), from + next - at);
            String piece = text.substring(from, to);
            if (!isBeside()) {
                looks.putIfAbsent(at, look);
            }
            tracked(change(), () -> runs.text(piece, look, direction, plain()));
            at += isBeside() ? 0 : to - from;
            from = to;
            last = look;
        }
    }

    /// Whether what is written is none of the text's own characters.
    private boolean isBeside() {
        return isWhole || isComing();
    }

    private boolean isComing() {
        return mode.filter(how -> how.kind() == Tracked.Kind.COMES || how.kind() == Tracked.Kind.ARRIVES).isPresent();
    }

    private Optional<Tracked> change() {
        return track.goneAt(at).map(by -> new Tracked(Tracked.Kind.GOES, by)).or(() -> mode);
    }

    /// What a run that stands here has to say of itself.
    RunWriter.Change plain() {
        return change().filter(how -> how.kind() == Tracked.Kind.GOES).isPresent() ? RunWriter.Change.GONE : RunWriter.Change.NONE;
    }

    /// Writes characters of the text that would look otherwise.
    void restyled(String text, Look before, Look after, Direction direction, Signature by) {
        around = direction;
        stand(after);
        runs.text(text, after, direction, new RunWriter.Change(false, Optional.of(before), List.of(attributes(by))));
        at += text.length();
        last = after;
    }

    /// Writes what stands in the text like one character.
    void object(Runnable write) {
        stand(last);
        tracked(change(), write);
        at += isBeside() ? 0 : 1;
    }

    private void tracked(Optional<Tracked> how, Runnable write) {
        how.ifPresent(change -> xml.open(change.kind().element(), attributes(change.by())));
        write.run();
        how.ifPresent(_ -> xml.close());
    }

    /// The paragraph ends.
    void end() {
        while (!stops.isEmpty()) {
            tell(stops.removeFirst(), last);
        }
        if (isFirst && mode.isEmpty()) {
            isFirst = false;
            remarks.onTop().forEach(this::reference);
        }
        mode.filter(how -> !how.move().isEmpty())
                .ifPresent(how -> xml.leaf(how.kind().element() + "RangeEnd", "w:id", String.valueOf(moving)));
        track = Track.NONE;
    }

    private void stand(Look next) {
        while (!stops.isEmpty() && stops.first() <= at) {
            tell(stops.removeFirst(), at == 0 ? next : last);
        }
    }

    private void tell(int offset, Look near) {
        track.tell(offset, new Track.Reader() {
            @Override
            public void comes(Track.Come come) {
                Look look = looks.getOrDefault(track.fromOf(come), near).unlinked();
                tracked(Optional.of(new Tracked(Tracked.Kind.COMES, come.by())),
                        () -> runs.text(come.text(), look, around, RunWriter.Change.NONE));
            }

            @Override
            public void begins(int comment) {
                xml.leaf("w:commentRangeStart", "w:id", String.valueOf(comment));
            }

            @Override
            public void ends(int comment) {
                xml.leaf("w:commentRangeEnd", "w:id", String.valueOf(comment));
                reference(comment);
            }
        });
    }

    private void reference(int comment) {
        xml.open("w:r").leaf("w:commentReference", "w:id", String.valueOf(comment)).close();
    }

    /// Whether a paragraph is still to come for the comments that stand at no words.
    boolean isWaiting() {
        return isFirst && !remarks.onTop().isEmpty();
    }
}
