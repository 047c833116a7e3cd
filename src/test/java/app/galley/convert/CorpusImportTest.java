package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.Loaded;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Real articles of a public site, where they are at hand.
class CorpusImportTest {

    private static final Path CORPUS = Path.of("../shared/corpus/digitalgov");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");
    /// What is markup in the sources and so no text: tags, names in tags and in shortcodes, names of fields, numbers of lists.
    private static final Pattern MARKUP = Pattern.compile(
            "</?[a-zA-Z][a-zA-Z0-9]*|/>|\\b[a-z_-]+=(?=\")|\\{\\{[<%]\\s*/?[\\w-]+|\\b[a-z]+(?==\")|&[a-z]+;|^ *[0-9]+[.)] ",
            Pattern.MULTILINE);

    private static final Beside BESIDE = path -> {
        try {
            return Optional.of(Files.readAllBytes(CORPUS.resolve(path)));
        } catch (IOException none) {
            return Optional.empty();
        }
    };

    @TestFactory
    Stream<DynamicTest> everyArticleComesInWhole() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at hand, so these imports are not tried");
        List<Path> sources;
        try (Stream<Path> files = Files.list(CORPUS.resolve("news"))) {
            sources = files.sorted().toList();
        }
        assertThat(sources).hasSize(31);
        // One of them is an empty file; HostileMarkdownTest has its like.
        return sources.stream().filter(source -> source.toFile().length() > 0)
                .map(source -> DynamicTest.dynamicTest(source.getFileName().toString(), () -> check(source)));
    }

    private static void check(Path source) throws Exception {
        byte[] bytes = Files.readAllBytes(source);
        Imported imported = MarkdownImport.read(bytes, BESIDE);
        Article article = imported.article();
        checkHead(new String(bytes, StandardCharsets.UTF_8), article);
        byte[] file = ArticleWriter.write(article);
        Loaded loaded = ArticleReader.read(file);
        assertThat(loaded.problems()).isEmpty();
        assertThat(ArticleWriter.write(loaded.article())).isEqualTo(file);
        String page = new String(HtmlExport.write(article, Theme.NONE, Pictures.NONE, Instant.EPOCH), StandardCharsets.UTF_8);
        assertThat(page).contains("<h1").doesNotContain("{{&lt;");
        checkWords(new String(bytes, StandardCharsets.UTF_8), new String(file, StandardCharsets.UTF_8), imported.report());
    }

    private static void checkHead(String source, Article article) {
        Map<String, Object> fields = FrontMatter.read(FrontMatter.split(source).yaml(), (_, _) -> {});
        assertThat(article.get(Field.HEADLINE)).isEqualTo(plain(fields.get("title")));
        assertThat(article.get(Field.KICKER)).isEqualTo(plain(fields.getOrDefault("kicker", "")));
        Object deck = fields.getOrDefault("deck", "");
        assertThat(article.get(Field.STANDFIRST)).isEqualTo(plain(deck.toString().isBlank() ? fields.getOrDefault("summary", "") : deck))
                .isNotEmpty();
        assertThat(article.get(Field.AUTHORS)).extracting(Author::name).isEqualTo(fields.get("authors"));
        assertThat(article.get(Field.KEYWORDS)).containsAll(strings(fields.get("topics")));
        assertThat(article.time(Field.PUBLISHED).orElseThrow().toLocalDate()).hasToString(fields.get("date").toString().substring(0, 10));
    }

    private static List<String> strings(Object list) {
        return list instanceof List<?> items ? items.stream().map(String::valueOf).toList() : List.of();
    }

    private static String plain(Object text) {
        return Parser.unescapeEntities(text.toString(), false).strip();
    }

    private static void checkWords(String source, String file, List<Note> report) {
        Set<String> kept = words(file.replace("\\n", "\n").replace("\\\"", "\""));
        report.forEach(note -> kept.addAll(words(note.text())));
        String names = Pattern.compile("^date:.*|^ *[a-z_]+:", Pattern.MULTILINE).matcher(FrontMatter.split(source).yaml()).replaceAll("");
        String text = names + FrontMatter.split(source).markdown();
        Set<String> wanted = words(Parser.unescapeEntities(MARKUP.matcher(text).replaceAll(" "), false));
        wanted.removeAll(kept);
        assertThat(wanted).as("words that are neither in the article nor in the report").isEmpty();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<String>();
        Matcher word = WORD.matcher(Parser.unescapeEntities(text, false));
        while (word.find()) {
            words.add(word.group());
        }
        return words;
    }

    @Test
    void everyPictureOfTheSiteHasItsTexts() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the corpus is not at hand, so these imports are not tried");
        var seen = new HashSet<String>();
        try (Stream<Path> sources = Files.list(CORPUS.resolve("news"))) {
            for (Path source : (Iterable<Path>) sources.sorted()::iterator) {
                Imported imported = MarkdownImport.read(Files.readAllBytes(source), BESIDE);
                for (Picture picture : pictures(imported.article())) {
                    String uid = picture.contentUrl().replaceAll("images/|\\.png", "");
                    PictureRecord.of(uid, BESIDE).ifPresent(record -> {
                        seen.add(uid);
                        assertThat(picture.alt()).isEqualTo(plain(record.get("alt")).isEmpty() ? picture.alt() : plain(record.get("alt")));
                        assertThat(picture.caption()).isEqualTo(plain(record.get("caption")));
                        assertThat(picture.creditText()).isEqualTo(plain(record.get("credit")));
                    });
                }
            }
        }
        assertThat(seen).hasSize(23);
    }

    private static List<Picture> pictures(Article article) {
        var pictures = new ArrayList<Picture>(article.get(Field.LEAD).stream().toList());
        article.body().forEach(block -> {
            if (block instanceof Block.PictureBlock(var picture)) {
                pictures.add(picture);
            }
        });
        return pictures;
    }
}
