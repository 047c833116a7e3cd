package app.galley.convert.word.out;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/// What stands at the characters of one text: comments that begin and end, words that would go or come, the paragraph's end that would go.
final class Track {

    /// Of a text nobody said anything about; nothing is ever added to it.
    static final Track NONE = new Track();

    private final List<Gone> gone = new ArrayList<>();
    private final List<Come> come = new ArrayList<>();
    private final List<Border> borders = new ArrayList<>();
    private Optional<Signature> endGone = Optional.empty();

    private record Gone(int from, int to, Signature by) {}

    /// Words that would come.
    record Come(int at, String text, Signature by) {}

    /// Where a comment begins or ends.
    ///
    /// @param rank in which order those at one place are written: so a comment on words does not take in what would come beside them, and one
    ///     about a change does
    private record Border(int at, boolean begins, int comment, int rank) {}

    private static final int END = 0;
    private static final int POINT = 1;
    private static final int ABOUT_BEGINS = 2;
    private static final int COME = 3;
    private static final int ABOUT_ENDS = 4;
    private static final int BEGIN = 5;

    /// Whether words are nobody else's to change, nor is anything put in between them.
    boolean isFree(int from, int to) {
        return gone.stream().noneMatch(other -> from == to ? other.from < from && from < other.to : other.from < to && from < other.to)
                && come.stream().noneMatch(other -> from < other.at && other.at < to);
    }

    /// Whether nobody would change anything.
    boolean isFree() {
        return gone.isEmpty() && come.isEmpty() && endGone.isEmpty();
    }

    void gone(int from, int to, Signature by) {
        if (from < to) {
            gone.add(new Gone(from, to, by));
        }
    }

    void come(int at, String text, Signature by) {
        if (!text.isEmpty()) {
            come.add(new Come(at, text, by));
        }
    }

    /// The next paragraph would go on in this one.
    void endGone(Signature by) {
        endGone = Optional.of(by);
    }

    /// A comment begins.
    void begins(int at, int comment, boolean isPoint) {
        borders.add(new Border(at, true, comment, isPoint ? POINT : BEGIN));
    }

    void ends(int at, int comment, boolean isPoint) {
        borders.add(new Border(at, false, comment, isPoint ? POINT : END));
    }

    /// A comment about a change.
    void about(int from, int to, int comment) {
        borders.add(new Border(from, true, comment, ABOUT_BEGINS));
        borders.add(new Border(to, false, comment, ABOUT_ENDS));
    }

    Optional<Signature> endGone() {
        return endGone;
    }

    /// Who would put words in first; empty when nobody would.
    Optional<Signature> comingBy() {
        return come.stream().map(Come::by).findFirst();
    }

    /// Where the words begin that would give way to what comes; where that stands when none would.
    int fromOf(Come one) {
        return gone.stream().filter(other -> other.to == one.at && other.by.equals(one.by)).mapToInt(Gone::from).findFirst().orElse(one.at);
    }

    /// Who would take out the character behind an offset.
    Optional<Signature> goneAt(int offset) {
        return gone.stream().filter(one -> one.from <= offset && offset < one.to).map(Gone::by).findFirst();
    }

    /// Where runs are parted.
    TreeSet<Integer> stops() {
        var stops = new TreeSet<Integer>();
        gone.forEach(one -> {
            stops.add(one.from);
            stops.add(one.to);
        });
        come.forEach(one -> stops.add(one.at));
        borders.forEach(one -> stops.add(one.at));
        return stops;
    }

    /// Whether what comes takes the place of words before it.
    private boolean isReplacing(Come one) {
        return gone.stream().anyMatch(other -> other.to == one.at && other.by.equals(one.by));
    }

    /// Gets what stands at a place.
    interface Reader {
        void comes(Come come);

        void begins(int comment);

        void ends(int comment);
    }

    /// Tells what stands at an offset, in the order in which it is written.
    void tell(int offset, Reader reader) {
        for (int rank = END; rank <= BEGIN; rank++) {
            if (rank == COME) {
                come.stream().filter(one -> one.at == offset).sorted(Comparator.comparing(one -> !isReplacing(one))).forEach(reader::comes);
            }
            int wanted = rank;
            borders.stream().filter(border -> border.at == offset && border.rank == wanted).forEach(border -> {
                if (border.begins) {
                    reader.begins(border.comment);
                } else {
                    reader.ends(border.comment);
                }
            });
        }
    }
}
