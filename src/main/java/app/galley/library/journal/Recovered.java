package app.galley.library.journal;

import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.library.ProgramRun;
import app.galley.model.Article;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// An article as a journal has it whose program has ended.
///
/// @param journal the journal's own file
/// @param article as it was when it was last written down
/// @param origin where it is saved
/// @param written when it was last written down, as the disk says
public record Recovered(Path journal, Article article, Origin origin, Instant written) {

    static final char HEADER = 'J';
    static final char BASE = 'A';
    static final char SPLICE = 'S';
    static final char ORIGIN = 'O';
    static final String VERSION = "galley-journal-1";

    /// Where it is saved, as it was last said.
    private static Origin origin(List<Line> lines, Origin first) {
        return lines.stream().filter(line -> line.kind() == ORIGIN).reduce((_, last) -> last)
                .map(last -> Origin.parse(new String(last.content(), StandardCharsets.UTF_8))).orElse(first);
    }

    /// What a journal gives back; empty when it is no whole one.
    static Optional<Recovered> of(Path journal, List<Line> lines, Header header, Instant written) {
        return replay(lines).map(article -> new Recovered(journal, article, origin(lines, header.origin), written));
    }

    /// What stands first in a journal.
    ///
    /// @param run whose it is
    /// @param after the name of the journal that this one goes on from, which may still be there
    record Header(ProgramRun run, Origin origin, Optional<String> after) {

        private static final String AFTER = "after=";

        Line line() {
            return new Line(HEADER, (VERSION + " " + run.text() + " " + origin.words() + after.map(name -> " " + AFTER + name).orElse(""))
                    .getBytes(StandardCharsets.UTF_8));
        }

        static Optional<Header> of(List<Line> lines) {
            if (lines.isEmpty() || lines.getFirst().kind() != HEADER) {
                return Optional.empty();
            }
            String[] words = new String(lines.getFirst().content(), StandardCharsets.UTF_8).split(" ", 3);
            return words.length == 3 && words[0].equals(VERSION)
                    ? ProgramRun.parse(words[1]).map(run -> new Header(run, Origin.parse(words[2]), Origin.member(words[2], Header.AFTER)))
                    : Optional.empty();
        }
    }

    /// The article that the lines of a journal make: the base with all that came after it, up to what cannot be read.
    static Optional<Article> replay(List<Line> lines) {
        Optional<Article> article = Optional.empty();
        for (Line line : lines) {
            Optional<Article> next = switch (line.kind()) {
                case HEADER, ORIGIN -> article;
                case BASE -> base(line);
                case SPLICE -> article.flatMap(so -> Splice.read(line.content()).flatMap(splice -> splice.apply(so)));
                default -> Optional.empty();
            };
            if (next.isEmpty() && line.kind() != HEADER && line.kind() != ORIGIN) {
                return article;
            }
            article = next;
        }
        return article;
    }

    private static Optional<Article> base(Line line) {
        try {
            return Optional.of(ArticleReader.read(line.content()).article());
        } catch (UnreadableArticle broken) {
            return Optional.empty();
        }
    }
}
