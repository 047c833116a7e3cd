package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlImportTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");

    private static Imported read(String html) {
        return HtmlImport.read(html.getBytes(StandardCharsets.UTF_8), Beside.NOTHING);
    }

    private static String body(Imported imported) {
        return String.join("\n", Carried.body(imported.article(), true));
    }

    static Stream<Path> pages() throws Exception {
        try (var list = Files.list(PAGES)) {
            return list.filter(file -> file.toString().endsWith(".html")).sorted().toList().stream();
        }
    }

    @Test
    void thePageSaysWhatItIsInLinkedData() throws Exception {
        Imported imported = HtmlImport.read(Files.readAllBytes(PAGES.resolve("harbour.html")), Beside.NOTHING);
        Article article = imported.article();
        assertThat(article.get(Field.HEADLINE)).isEqualTo("Ferries return to the old harbour");
        assertThat(article.get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor", "José Lund");
        assertThat(article.get(Field.PUBLISHED)).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(article.get(Field.SECTIONS)).containsExactly("Transport");
        assertThat(article.get(Field.KEYWORDS)).containsExactly("ferries", "harbour");
        assertThat(article.get(Field.LANGUAGE)).isEqualTo("en-GB");
        assertThat(article.get(Field.SOURCE)).hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("The Daily Quay"));
        assertThat(article.get(Field.STANDFIRST)).isEqualTo("After twenty years the boats are back, and the timetable is full.");
        assertThat(article.get(Field.LEAD)).hasValueSatisfying(lead -> {
            assertThat(lead.caption()).isEqualTo("The first boat at dawn.");
            assertThat(lead.creditText()).isEqualTo("Ana Reyes");
            assertThat(imported.pictures()).containsEntry(lead.contentUrl(), "harbour_files/boat.jpg");
        });
        assertThat(article.body().getFirst()).isInstanceOfSatisfying(Block.TextBlock.class,
                text -> assertThat(text.text()).startsWith("The first boat left"));
        assertThat(body(imported)).contains("h2|||What it costs", "|bullet||Adults pay four crowns", "https://example.org/timetable")
                .doesNotContain("Share", "Subscribe", "Most read", "Cookies");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void everyVisibleWordIsInTheArticleOrTheReport(Path page) throws Exception {
        byte[] bytes = Files.readAllBytes(page);
        Imported imported = HtmlImport.read(bytes, Beside.NOTHING);
        var all = new StringBuilder(String.join(" ", Carried.head(imported.article()))).append(' ').append(body(imported));
        imported.article().get(Field.AUTHORS).forEach(author -> all.append(author));
        imported.report().forEach(note -> all.append(' ').append(note.text()));
        String text = all.toString();
        var visible = Jsoup.parse(new String(bytes, StandardCharsets.UTF_8));
        visible.select("script, style, template, title, noscript").remove();
        for (String word : visible.text().split("[^\\p{L}\\p{Nd}]+")) {
            assertThat(text).as(page + ": " + word).contains(word);
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nothingOfAPageIsActiveOnceItIsInAnArticle(Path page) throws Exception {
        Imported imported = HtmlImport.read(Files.readAllBytes(page), Beside.NOTHING);
        String out = new String(HtmlExport.write(imported.article(), Theme.NONE, Pictures.NONE, Instant.EPOCH), StandardCharsets.UTF_8);
        var parsed = Jsoup.parse(out);
        assertThat(parsed.select("script[type=''], script:not([type]), iframe, object, embed, form, link, audio, video, svg, base"))
                .isEmpty();
        assertThat(parsed.getAllElements()).allSatisfy(element -> assertThat(element.attributes().asList())
                .noneMatch(attribute -> attribute.getKey().startsWith("on") || attribute.getValue().strip().startsWith("javascript:")));
    }

    @Test
    void aPageThatSaysNothingOfItselfIsReadByItsText() {
        Imported imported = read(
                "<title>Boats | The Quay</title><div id=menu><a href=/a>Home</a> <a href=/b>Sport</a></div><div class=x><h1>Boats</h1>"
                        + "<p>The first boat left the quay at dawn, to the cheers of many people.</p><p>More boats will follow in the summer, they say.</p></div>"
                        + "<div>Imprint, and more of that kind</div>");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Boats");
        assertThat(body(imported)).contains("The first boat", "More boats").doesNotContain("Imprint", "Home");
        assertThat(imported.report()).extracting(Note::text).anyMatch(text -> text.contains("Imprint"))
                .anyMatch(text -> text.contains("Home"));
    }

    @Test
    void theEncodingIsWhatThePageSays() {
        String page = "<meta charset=\"%s\"><h1>Über “uns”</h1><p>Größe zählt in dieser Geschichte sehr, heißt es.</p>";
        for (String name : List.of("windows-1252", "iso-8859-1", "utf-8", "nonsense-9")) {
            Charset charset = name.equals("utf-8") ? StandardCharsets.UTF_8 : Charset.forName("windows-1252");
            Imported imported = HtmlImport.read(page.formatted(name).getBytes(charset), Beside.NOTHING);
            assertThat(imported.article().get(Field.HEADLINE)).as(name).isEqualTo("Über “uns”");
        }
        byte[] wide = ("\uFEFF" + page.formatted("utf-8")).getBytes(StandardCharsets.UTF_16LE);
        assertThat(HtmlImport.read(wide, Beside.NOTHING).article().get(Field.HEADLINE)).isEqualTo("Über “uns”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<table><tr><td>", "<a href=x>", "<ul><li>", "<figure>", "<blockquote>", "<article>",
        "<aside class=box>"})
    void aMillionNestedTagsAreBorneQuickly(String tag) {
        String page = tag.repeat(1_000_000 / Math.max(1, tag.length() / 5)) + "The end of it";
        long start = System.nanoTime();
        Imported imported = read(page);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
        var all = new StringBuilder(body(imported));
        imported.report().forEach(note -> all.append(note.text()));
        assertThat(all).contains("The end of it");
    }

    @Test
    void aPictureInThePageItselfIsTakenAlong() {
        Imported imported = read("<article><h1>Boats</h1><p>The first boat left the quay at dawn, to the cheers.</p>"
                + "<img alt=quay src='data:image/png;base64,iVBORw0KGgo='><p>More.</p></article>");
        assertThat(imported.inside()).hasSize(1).allSatisfy((place, bytes) -> {
            assertThat(place).isEqualTo("images/picture-1.png");
            assertThat(bytes).hasSize(8);
        });
    }
}
