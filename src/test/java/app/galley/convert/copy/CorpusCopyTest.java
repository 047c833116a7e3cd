package app.galley.convert.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.convert.Beside;
import app.galley.convert.Imported;
import app.galley.convert.MarkdownImport;
import app.galley.convert.TextExport;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Real articles of a public site, where they are at hand, to plain text and in again.
class CorpusCopyTest {

    private static final Path NEWS = Path.of("../shared/corpus/digitalgov/news");
    private static final double FLOOR = 0.95;

    private final List<String> missed = new ArrayList<>();
    private int wanted;

    @Test
    void nearlyEveryHeadIsFoundAgainAndNoTextIsLost() throws IOException {
        assumeTrue(Files.isDirectory(NEWS), "the corpus is not at hand, so these imports are not tried");
        int articles = 0;
        long characters = 0;
        try (Stream<Path> files = Files.list(NEWS)) {
            for (Path file : (Iterable<Path>) files.sorted().filter(each -> each.toFile().length() > 0)::iterator) {
                Article original = MarkdownImport.read(Files.readAllBytes(file), Beside.NOTHING).article();
                byte[] text = TextExport.write(original);
                Imported again = NewsCopy.read(text);
                Accounting.check(new String(text, StandardCharsets.UTF_8), again);
                characters += new String(text, StandardCharsets.UTF_8).length();
                articles++;
                compare(file, original, again.article());
            }
        }
        int found = wanted - missed.size();
        System.out.printf(
                "news copy: %d of %d kickers, headlines, standfirsts and bylines of %d articles found (%.1f %%); 0 of %,d characters lost%n"
                        + "news copy: not found: %s%n",
                found, wanted, articles, 100.0 * found / wanted, characters, missed);
        assertThat(articles).isEqualTo(30);
        assertThat((double) found / wanted).as("missed: " + missed).isGreaterThanOrEqualTo(FLOOR);
    }

    private void compare(Path file, Article original, Article again) {
        same(file, "kicker", original, again, article -> article.get(Field.KICKER));
        same(file, "headline", original, again, article -> article.get(Field.HEADLINE));
        same(file, "standfirst", original, again, article -> article.get(Field.STANDFIRST));
        same(file, "byline", original, again, article -> String.join("; ", article.get(Field.AUTHORS).stream().map(Author::name).toList()));
    }

    private void same(Path file, String name, Article original, Article again, Function<Article, String> field) {
        String expected = words(field.apply(original));
        if (!expected.isEmpty()) {
            wanted++;
            if (!expected.equals(words(field.apply(again)))) {
                missed.add(file.getFileName() + " " + name + ": " + field.apply(again));
            }
        }
    }

    private static String words(String text) {
        return String.join(" ", Phrase.tokens(text));
    }
}
