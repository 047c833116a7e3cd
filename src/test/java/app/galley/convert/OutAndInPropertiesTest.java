package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.word.in.WordImport;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// What goes out to another format and comes in again is the same, as far as the format can carry it; HTML carries everything.
class OutAndInPropertiesTest {

    @Provide
    Arbitrary<Article> any() {
        return Articles.any();
    }

    @Provide
    Arbitrary<Article> ordinary() {
        return Articles.ordinary();
    }

    private static final Pictures INSIDE = url -> new Pictures.Found(
            "data:image/png;base64," + Base64.getEncoder().encodeToString(url.getBytes(StandardCharsets.UTF_8)), 3, 2);

    private static byte[] html(Article article) {
        return HtmlExport.write(article, Theme.ofCss("t", "p{}"), INSIDE, Instant.EPOCH);
    }

    @Property(tries = 300)
    void aPageGivesBackTheExactArticleAndItsPictures(@ForAll("any") Article article) {
        Imported back = HtmlImport.read(html(article), Beside.NOTHING);
        assertThat(back.article()).isEqualTo(article);
        assertThat(back.report()).isEmpty();
        back.inside().forEach((url, bytes) -> assertThat(bytes).asString(StandardCharsets.UTF_8).isEqualTo(url));
        article.get(Field.LEAD).filter(lead -> !lead.contentUrl().isBlank())
                .ifPresent(lead -> assertThat(back.inside()).containsKey(lead.contentUrl()));
    }

    @Property(tries = 100)
    void aPageRunsNothingAndKeepsItsPolicy(@ForAll("any") Article article) {
        Document page = Jsoup.parse(new String(html(article), StandardCharsets.UTF_8));
        assertThat(page.select("script")).extracting(script -> script.attr("type")).containsExactly("application/ld+json",
                "application/json");
        assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content")).startsWith("default-src 'none'");
        assertThat(page.select("article script")).isEmpty();
    }

    @Property(tries = 400)
    void markdownGivesBackTextStructureMarksAndLinks(@ForAll("ordinary") Article article) {
        byte[] file = MarkdownExport.write(article);
        Article back = MarkdownImport.read(file, Beside.NOTHING).article();
        assertThat(Carried.body(back, true)).as(new String(file, StandardCharsets.UTF_8)).isEqualTo(Carried.body(article, true));
        assertThat(Carried.head(back)).isEqualTo(Carried.head(article));
        assertThat(Carried.text(back.get(Field.BY))).isEqualTo(Carried.text(article.get(Field.BY)));
        assertThat(titles(back)).isEqualTo(titles(article));
        assertThat(back.get(Field.TRANSLATIONS)).isEqualTo(article.get(Field.TRANSLATIONS));
    }

    @Example
    void aControlCharacterBetweenTwoLineEndsIsABlankInMarkdown() {
        Inline strong = Inline.Span.plain("\u007f\nand fell").withMarks(List.of(Marks.STRONG));
        Article article = Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000000", "en").withBody(Blocks.of(
                Block.TextBlock.paragraph("p", "").withContent(List.of(Inline.Span.plain("It rose\n"), strong), List.of())));
        Article back = MarkdownImport.read(MarkdownExport.write(article), Beside.NOTHING).article();
        assertThat(back.body()).hasSize(1);
    }

    private static List<String> titles(Article article) {
        return article.get(Field.AUTHORS).stream().filter(author -> !Carried.text(author.name()).isEmpty())
                .map(author -> Carried.text(author.jobTitle())).toList();
    }

    @Property(tries = 400)
    void ninjsGivesBackTextStructureMarksAndLinks(@ForAll("ordinary") Article article) throws Exception {
        byte[] file = NinjsExport.write(article);
        Article back = NinjsImport.read(file, Beside.NOTHING).article();
        assertThat(Carried.body(back, false)).as(new String(file, StandardCharsets.UTF_8)).isEqualTo(Carried.body(article, false));
        assertThat(Carried.head(back)).isEqualTo(Carried.head(article));
    }

    /// Real ones, since what is no picture does not come in.
    private static final Pictures DRAWN = _ -> new Pictures.Found("data:image/png;base64,"
            + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", 1, 1);

    @Property(tries = 250)
    void wordGivesBackTextStructureMarksAndLinks(@ForAll("ordinary") Article article) throws Exception {
        byte[] file = WordExport.write(article, DRAWN, Instant.EPOCH);
        assertThat(WordExport.write(article, DRAWN, Instant.EPOCH)).isEqualTo(file);
        Imported imported = WordImport.read(file);
        Article back = imported.article();
        assertThat(Carried.body(back, true)).isEqualTo(Carried.body(raisedOrLowered(article), true));
        assertThat(Carried.head(back)).isEqualTo(Carried.head(article));
        assertThat(titles(back)).isEqualTo(titles(article));
        assertThat(Carried.text(back.get(Field.BY))).isEqualTo(Carried.text(article.get(Field.BY)));
        assertThat(imported.report()).filteredOn(note -> note.kind() == Note.Kind.DROPPED).isEmpty();
    }

    @Example
    void aBylineOfWhichNothingIsSeenHidesNoNamesInWord() throws Exception {
        for (String by : List.of("", " ", "\u007f", "\u0001\n", "\ufffc")) {
            for (String name : List.of("Mira Okafor", "\ufffcMira Okafor\ufffc")) {
                Article article = Article.untitled("urn:x:y", "en").with(Field.BY, by)
                        .with(Field.AUTHORS, List.of(Author.person(name).withJobTitle("Reporter"), Author.person("\u007f")));
                Article back = WordImport.read(WordExport.write(article, DRAWN, Instant.EPOCH)).article();
                assertThat(Carried.head(back)).isEqualTo(Carried.head(article));
                assertThat(titles(back)).containsExactly("Reporter");
                assertThat(Carried.text(back.get(Field.BY))).isEqualTo(Carried.text(by));
            }
        }
    }

    @Example
    void twoListsOfNumbersWithAnEmptyParagraphBetweenThemStayTwoInWord() throws Exception {
        var item = Listing.of(Listing.NUMBER, 1);
        Article article = Article.untitled("urn:x:y", "en").withBody(Blocks.of(Block.TextBlock.paragraph("a", "one").withListing(item),
                Block.TextBlock.paragraph("b", ""), Block.TextBlock.paragraph("c", "anew").withListing(item)));
        Article back = WordImport.read(WordExport.write(article, DRAWN, Instant.EPOCH)).article();
        assertThat(ShownBlocks.of(back.body())).isEqualTo("normal#1 one|normal |normal#1 anew");
    }

    @Example
    void anItemThatIsAPictureIsCountedInWord() throws Exception {
        var item = Listing.of(Listing.NUMBER, 1);
        Article article = Article.untitled("urn:x:y", "en").withBody(Blocks.of(
                Block.TextBlock.paragraph("a", "")
                        .withContent(List.of(new Inline.InlinePicture(Picture.of("p", "images/a.png").withAlt("A"))),
                                List.of())
                        .withListing(item),
                Block.TextBlock.paragraph("b", "two").withListing(item)));
        Article back = WordImport.read(WordExport.write(article, DRAWN, Instant.EPOCH)).article();
        assertThat(ShownBlocks.of(back.body())).isEqualTo("normal#1 {A}|normal#1 two");
    }

    /// Letters in Word stand low or high, never both.
    private static Article raisedOrLowered(Article article) {
        return article.withBody(raisedOrLowered(article.body()));
    }

    private static Blocks raisedOrLowered(Blocks blocks) {
        return Blocks.of(blocks.stream().map(block -> switch (block) {
            case Block.TextBlock text -> text.withContent(text.children().stream()
                    .map(child -> child instanceof Inline.Span span && span.marks().contains(Marks.SUB)
                            ? span.withMarks(span.marks().stream().filter(mark -> !mark.equals(Marks.SUP)).toList())
                            : child)
                    .toList(), text.defs());
            case Block.Box box -> box.withBody(raisedOrLowered(box.body()));
            default -> block;
        }).toList());
    }

    @Example
    void textThatLooksLikeMarkdownStaysText() {
        for (String text : List.of("# no heading", "1. no item", "1) no item", "- no item", "+ no item", "> no quote",
                "a *b* _c_ `d` ~~e~~",
                "[no](link)", "![no](picture)", "<b>no tag</b>", "&amp; &lt; &#65;", "AT&T", "---", "===", "***", "{{< youtube id >}}",
                "{{% x %}}",
                "\\", "a\\", "|a|b|", "    no code", "```", "http://example.org", "<http://example.org>", "1986. A great year", "a\nb\nc",
                "- a\n- b", "\u00a0x", "#", "#x #", "*", "a*b*c", "::", "[^1]: note", "a!", "word  two")) {
            Article article = Article.untitled("urn:x:y", "en")
                    .withBody(Blocks.of(Block.TextBlock.paragraph("a", text), Block.TextBlock.paragraph("b", "next")));
            Article back = MarkdownImport.read(MarkdownExport.write(article), Beside.NOTHING).article();
            assertThat(Carried.body(back, true)).as(text).isEqualTo(Carried.body(article, true));
        }
    }

    @Example
    void whatMarkdownHasSignsForIsWrittenWithThem() {
        Article article = MarkdownImport.read(("A *great* **day** for `x` and [all](https://example.org/a?b=1), it is.\n\n- one\n- two\n\n"
                + "1. first\n2. second\n\n## Then\n\n> Said she\n").getBytes(StandardCharsets.UTF_8), Beside.NOTHING).article();
        assertThat(new String(MarkdownExport.write(article), StandardCharsets.UTF_8)).endsWith(
                "A *great* **day** for `x` and [all](https://example.org/a?b=1), it is.\n\n- one\n\n- two\n\n1. first\n\n2. second\n\n## Then\n\n> Said she\n\n");
    }

    @Example
    void aPageSaysInLinkedDataWhatItIs() throws Exception {
        Article article = Article.untitled("urn:x:y", "en-GB").with(Field.HEADLINE, "Ferries </script><script>alert(1)</script>")
                .with(Field.STANDFIRST, "They run").with(Field.AUTHORS, List.of(Author.person("Mira Okafor").withJobTitle("Reporter")))
                .with(Field.PUBLISHED, "2026-03-04T06:00:00Z").with(Field.DATELINE, "HARBOUR")
                .with(Field.LEAD, Optional.of(Picture.of("k", "images/quay.jpg").withCaption("The quay")));
        Document page = Jsoup.parse(new String(html(article), StandardCharsets.UTF_8));
        var data = app.galley.format.Values
                .read(page.selectFirst("script[type=application/ld+json]").data().getBytes(StandardCharsets.UTF_8));
        Map<String, String> said = new HashMap<>();
        JsonValues.members(data).forEach((name, value) -> said.put(name, JsonValues.text(data, name)));
        assertThat(said).containsEntry("@type", "NewsArticle").containsEntry("headline", article.get(Field.HEADLINE))
                .containsEntry("description", "They run").containsEntry("datePublished", "2026-03-04T06:00:00Z")
                .containsEntry("dateline", "HARBOUR").containsEntry("inLanguage", "en-GB");
        assertThat(JsonValues.text(JsonValues.get(data, "image"), "caption")).isEqualTo("The quay");
        assertThat(JsonValues.text(JsonValues.items(JsonValues.get(data, "author")).getFirst(), "jobTitle")).isEqualTo("Reporter");
        assertThat(page.select("script")).hasSize(2);
    }

    @Example
    void aPageWhoseArticleWasDamagedIsReadAsAnyOther() {
        Article article = Article.untitled("urn:x:y", "en").with(Field.HEADLINE, "Ferries run again")
                .withBody(Blocks.of(Block.TextBlock.paragraph("a", "The first boat left the quay at dawn, to the cheers of many.")));
        String page = new String(html(article), StandardCharsets.UTF_8).replace("galleyPage", "galleyPage\\").replace("\\\"", "");
        Imported back = HtmlImport.read(page.getBytes(StandardCharsets.UTF_8), Beside.NOTHING);
        assertThat(back.article().get(Field.HEADLINE)).isEqualTo("Ferries run again");
        assertThat(Carried.body(back.article(), true)).containsExactlyElementsOf(Carried.body(article, true));
        assertThat(back.report()).extracting(Note::message).anyMatch(message -> message.contains("damaged"));
    }
}
