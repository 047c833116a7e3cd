package app.galley.edit.typography;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The quotations that are open somewhere in a line, as its quotation marks up to there say.
final class Nesting {

    /// A quotation and where its opening mark stands.
    record Open(Pair pair, int at) {}

    private final Convention convention;
    private final List<Open> open = new ArrayList<>();

    private Nesting(Convention convention) {
        this.convention = convention;
    }

    static Nesting at(String line, int end, Convention convention) {
        var nesting = new Nesting(convention);
        for (int i = 0; i < end; i++) {
            nesting.pass(line, i);
        }
        return nesting;
    }

    private void pass(String line, int i) {
        char c = line.charAt(i);
        boolean inWord = c == Chars.APOSTROPHE && Chars.isWord(Chars.at(line, i - 1)) && Chars.isWord(Chars.at(line, i + 1));
        if (inWord || c < '«') {
            return;
        }
        for (int depth = open.size() - 1; depth >= 0; depth--) {
            if (open.get(depth).pair.close() == c) {
                open.subList(depth, open.size()).clear();
                return;
            }
        }
        Stream.concat(convention.doubles().stream(), Stream.of(convention.single())).filter(pair -> pair.open() == c).findFirst()
                .ifPresent(pair -> open.add(new Open(pair, i)));
    }

    /// The innermost open quotation of the double key.
    Optional<Pair> innermostDouble() {
        return open.reversed().stream().map(Open::pair).filter(convention.doubles()::contains).findFirst();
    }

    /// The innermost open quotation, when it is of the single key.
    Optional<Open> innermostSingle() {
        return open.isEmpty() || !open.getLast().pair.equals(convention.single()) ? Optional.empty() : Optional.of(open.getLast());
    }

    /// The pair for a quotation of the double key that opens here.
    Pair next() {
        long around = open.stream().filter(each -> convention.doubles().contains(each.pair)).count();
        return convention.doubles().get((int) Math.min(around, convention.doubles().size() - 1));
    }

    /// Whether the character there opened a quotation that is still open.
    boolean openedAt(int offset) {
        return !open.isEmpty() && open.getLast().at == offset;
    }
}
