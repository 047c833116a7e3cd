package app.galley.review;

import app.galley.compare.Stretch;
import app.galley.compare.Words;
import app.galley.edit.Amending;
import app.galley.edit.Amendment;
import app.galley.edit.Position;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.review.Anchor;
import app.galley.model.review.Proposal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What shall be proposed, gathered with the places of the article it is put on.
final class Wishes {

    /// One of them.
    record Wish(List<Anchor> anchors, Proposal proposal) {
        Wish {
            anchors = List.copyOf(anchors);
        }
    }

    private final ArticleText text;
    private final Map<Anchor, Anchor> known = new HashMap<>();
    private final List<Wish> all = new ArrayList<>();

    /// @param known anchors made of the same article before, so that they need not be worked out again
    Wishes(Article base, Collection<Anchor> known) {
        text = ArticleText.of(base);
        known.forEach(anchor -> this.known.putIfAbsent(bare(anchor), anchor));
    }

    private static Anchor bare(Anchor anchor) {
        return new Anchor(anchor.place(), anchor.exact(), anchor.prefix(), anchor.suffix(), anchor.start(), anchor.end());
    }

    private Anchor anchor(int line, int from, int to) {
        Anchor same = known.get(Anchors.bare(text, line, from, to));
        return same == null ? Anchors.of(text, line, from, to) : same;
    }

    /// All of them, in reading order.
    List<Wish> all() {
        return all.stream().sorted(Comparator.comparing(this::lineOf)).toList();
    }

    private int lineOf(Wish wish) {
        return wish.anchors().isEmpty() ? -1 : line(wish.anchors().getFirst().place());
    }

    /// The line of a block's first text, or of the lead picture.
    int line(String place) {
        return text.line(place).orElseThrow(() -> new IllegalArgumentException("no place " + place));
    }

    /// Proposes something about no place in particular.
    void add(Proposal proposal) {
        all.add(new Wish(List.of(), proposal));
    }

    /// Proposes something about a block that is known by its first line.
    void add(int line, Proposal proposal) {
        all.add(new Wish(List.of(anchor(line, 0, text.length(line))), proposal));
    }

    /// Proposes something about the block of that key, which is known by its first line.
    void addAfter(String key, Proposal proposal) {
        add(text.lineOf(key), proposal);
    }

    /// Proposes something about all of a block, but for the blocks in it that have these keys.
    void addWhole(Block block, Proposal proposal, List<String> without) {
        all.add(new Wish(Anchors.lines(text, block, without).stream().map(line -> anchor(line, 0, text.length(line))).toList(), proposal));
    }

    /// Proposes something about some lines.
    void addLines(int from, int to, Proposal proposal) {
        var anchors = new ArrayList<Anchor>();
        for (int line = from; line < to; line++) {
            anchors.add(anchor(line, 0, text.length(line)));
        }
        all.add(new Wish(anchors, proposal));
    }

    /// Proposes other words.
    ///
    /// @param words places counted from a line of their own
    /// @param shift where that line is in the article
    void addWords(List<Amendment.Words> words, int shift) {
        for (Amendment.Words change : words) {
            int line = change.from().line() + shift;
            all.add(new Wish(List.of(anchor(line, change.from().offset(), change.to().offset())),
                    new Proposal.Replace(change.text())));
        }
    }

    /// What makes one line of the other, word by word.
    static List<Amendment.Words> words(int line, String before, String after) {
        var words = new ArrayList<Amendment.Words>();
        int at = 0;
        List<Stretch> stretches = Words.compare(before, after);
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            int from = at;
            switch (stretch.kind()) {
                case SAME -> at += stretch.text().length();
                case GONE -> {
                    at += stretch.text().length();
                    boolean replaced = i + 1 < stretches.size() && stretches.get(i + 1).kind() == Stretch.Kind.NEW;
                    words.add(replaced ? replaced(line, from, stretch.text(), stretches.get(i + 1).text()) : words(line, from, at, ""));
                    i += replaced ? 1 : 0;
                }
                case NEW -> words.add(words(line, at, at, stretch.text()));
            }
        }
        return words;
    }

    /// Blanks both have at their ends stay where they are.
    private static Amendment.Words replaced(int line, int from, String before, String after) {
        int most = Math.min(before.length(), after.length());
        int head = 0;
        while (head < most && before.charAt(head) == after.charAt(head) && Character.isWhitespace(before.charAt(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)
                && Character.isWhitespace(before.charAt(before.length() - 1 - tail))) {
            tail++;
        }
        return words(line, from + head, from + before.length() - tail, after.substring(head, after.length() - tail));
    }

    private static Amendment.Words words(int line, int from, int to, String text) {
        return new Amendment.Words(new Position(line, from), new Position(line, to), text);
    }

    /// The article after some amendments, as it would be accepted; empty when that is not possible.
    static Optional<Article> tried(Article article, List<? extends Amendment> amendments) {
        return Amending.amended(article, InOrder.of(List.copyOf(amendments)));
    }

    /// An article of one block.
    static Article alone(Block block) {
        return Article.untitled("", "").withBody(Blocks.of(block));
    }
}
