package app.galley.library.journal;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What turned one article into another: perhaps another head, and a run of blocks in place of another.
///
/// Unlike a change of the editor it says nothing of what was there before, since a journal is only read forwards.
///
/// @param head the head after; empty when it stayed the same
/// @param at index of the first block that went
/// @param removed how many went
/// @param added those that came
record Splice(Optional<Head> head, int at, int removed, List<Block> added) {

    private static final int MOST_DIGITS = 9;

    Splice {
        added = List.copyOf(added);
    }

    /// Compares by what the two share, so the cost is that of what changed.
    static Splice between(Article from, Article to) {
        Blocks old = from.body();
        Blocks now = to.body();
        int start = old == now ? old.size() : old.commonPrefix(now);
        int end = old.commonSuffix(now, Math.min(old.size(), now.size()) - start);
        Optional<Head> head = from.head() == to.head() ? Optional.empty() : Optional.of(to.head());
        return new Splice(head, start, old.size() - end - start, now.subList(start, now.size() - end));
    }

    boolean isNothing() {
        return head.isEmpty() && removed == 0 && added.isEmpty();
    }

    /// The article after.
    ///
    /// @return empty when it was made from another article
    Optional<Article> apply(Article article) {
        if (at < 0 || removed < 0 || at + removed > article.body().size()) {
            return Optional.empty();
        }
        Article headed = head.map(article::withHead).orElse(article);
        return Optional.of(removed == 0 && added.isEmpty() ? headed : headed.withBody(headed.body().replace(at, at + removed, added)));
    }

    /// As a line: two numbers, whether the head is meant, and an article of the head and the blocks that came.
    byte[] write() {
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes("%d %d %s ".formatted(at, removed, head.isPresent() ? "head" : "-").getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ArticleWriter.line(new Article(head.orElse(Head.EMPTY), Blocks.of(added))));
        return bytes.toByteArray();
    }

    /// Reads what [#write] wrote; empty when it is something else.
    static Optional<Splice> read(byte[] line) {
        String[] words = new String(line, 0, Math.min(line.length, 3 * MOST_DIGITS), StandardCharsets.ISO_8859_1).split(" ", 4);
        if (words.length < 4 || !isNumber(words[0]) || !isNumber(words[1])) {
            return Optional.empty();
        }
        int start = words[0].length() + words[1].length() + words[2].length() + 3;
        try {
            Article article = ArticleReader.read(Arrays.copyOfRange(line, start, line.length)).article();
            Optional<Head> head = words[2].equals("head") ? Optional.of(article.head()) : Optional.empty();
            return Optional.of(new Splice(head, Integer.parseInt(words[0]), Integer.parseInt(words[1]), article.body()));
        } catch (UnreadableArticle broken) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() <= MOST_DIGITS && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
