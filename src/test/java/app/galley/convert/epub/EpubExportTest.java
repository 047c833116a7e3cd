package app.galley.convert.epub;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.PictureData;
import app.galley.format.ArticleReader;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.LongArticle;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Translation;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The format's own judge finds nothing against our books, whatever the article holds.
class EpubExportTest {

    private static final Path HOME = Path.of(System.getProperty("galley.home", "."));
    private static final Theme BROADSHEET = theme("broadsheet");

    private static Theme theme(String name) {
        try {
            return Theme.ofCss(name, Files.readString(HOME.resolve("assets/themes/" + name + ".css")));
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    static List<Path> articles() throws IOException {
        try (Stream<Path> samples = Files.list(HOME.resolve("assets/samples"));
                Stream<Path> fixtures = Files.list(HOME.resolve("src/test/resources/blocks"))) {
            return Stream.concat(samples, fixtures).sorted().toList();
        }
    }

    /// Only the tests read files without asking who may.
    private static Pictures filesOf(Path folder) {
        return url -> {
            Path file = folder.resolve(url);
            try {
                String kind = url.endsWith("png") ? "png" : "jpeg";
                return Files.isRegularFile(file)
                        ? new Pictures.Found(
                                "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(Files.readAllBytes(file)),
                                3, 2)
                        : Pictures.Missing.OF_UNKNOWN_SIZE;
            } catch (IOException gone) {
                throw new AssertionError(gone);
            }
        };
    }

    private static byte[] book(Article article, Theme theme, Pictures pictures) {
        return EpubExport.write(article, theme, pictures, Instant.EPOCH);
    }

    private static byte[] book(Article article) {
        return book(article, BROADSHEET, Pictures.NONE);
    }

    @ParameterizedTest
    @MethodSource("articles")
    void samplesAndFixturesAreValidInEveryTheme(Path folder) throws Exception {
        Article article = ArticleReader.read(Files.readAllBytes(folder.resolve("article.json"))).article();
        for (String theme : List.of("broadsheet", "plain")) {
            assertThat(EpubJudge.complaints(book(article, theme(theme), filesOf(folder)))).isEmpty();
        }
    }

    @Provide
    Arbitrary<Article> any() {
        return Articles.any();
    }

    @Property(tries = 40)
    void whateverAnArticleHoldsTheBookIsValid(@ForAll("any") Article article) {
        assertThat(EpubJudge.complaints(book(article))).isEmpty();
    }

    @Test
    void aLongArticleIsValid() {
        assertThat(EpubJudge.complaints(book(LongArticle.ofWords(100_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"other/article.html", "#top", "http://", "https://exa mple.org/a b?c=[d]|e^f`g", "https://[::1]:8080/x[y]",
        "http:foo",
        "https://user:pass@example.org", "mailto:", "mailto:a b@example.org", "tel:+1 555", "https://example.org/%zz%",
        "https://例え.jp/道?q=é",
        "javascript:alert(1)", "http://a..b/", "https://example.org:99999/", "https://\u202Eexample.org/\uFDD0", "https://256.256.256.256/",
        "https://a_b.example/", "https://-a-.example/", "https://xn--/", "HTTP://EXAMPLE.ORG", "https://1.2.3/", "https://example.org\\x"})
    void anyLinkIsValidOrNone(String href) {
        Article article = Article.untitled("urn:x:y", "en").withBody(Blocks.of(TextBlock.paragraph("a", "").withContent(
                List.of(new Inline.Span("words", List.of("l"))), List.of(new MarkDef.Link("l", href))),
                new Block.Embed("e", href, "Site", "Words", Extras.NONE)))
                .with(Field.TRANSLATIONS, List.of(new Translation("de", href), new Translation("not a language", href)));
        assertThat(EpubJudge.complaints(book(article))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "xx-notalanguage-at-all", "en_US", "x", "ar", "zh-Hant", "<>&\"", "i-klingon", "de-x-a"})
    void anyLanguageIsValid(String language) {
        Article article = Article.untitled("", language).with(Field.HEADLINE, " \n ").with(Field.PUBLISHED, "+12026-01-01T00:00:00Z");
        assertThat(EpubJudge.complaints(book(article))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"@import 'http://127.0.0.1:9/x.css'; p { color: red }", "p { background: url(http://127.0.0.1:9/x.png) }",
        "p { background: u\\72l(http://127.0.0.1:9/x) }", "@font-face { font-family: x; src: url(x.woff) }",
        "p { direction: rtl; unicode-bidi: isolate }",
        "p { color: red", "} } } p {", "p { content: \"}\" } q { color: blue; }", "@media screen { p { color: red } @import 'x'; }",
        "/* open",
        "a:hover { & b { color: red } color: blue }", "@charset \"utf-8\"; p { color: red }", "p { content: 'open\n color: red }",
        "\uFEFFp{}",
        "</style><script>alert(1)</script>", "p { color: red; position: fixed }", "@media print { p { color: red } }", "p{--x:{a:b}}", "{}",
        ";;;",
        "p { behavior: url(x); -moz-binding: url(x) }", "@namespace svg url(http://www.w3.org/2000/svg);",
        "p { background: image-set('x.png' 1x) }",
        "@media (max-width: 40rem) { p { color: red } }", "[data-x=\"{\"] { color: red }", "p\\{ { color: red }", "@page { margin: 1cm }",
        "p { font: 1em/1.5 'A;B', serif }"})
    void anyThemeIsValidAndLoadsNothing(String css) {
        byte[] book = book(Article.untitled("urn:x:y", "en"), Theme.ofCss("x", css), Pictures.NONE);
        assertThat(EpubJudge.complaints(book)).isEmpty();
        assertThat(text(book, "EPUB/style.css")).doesNotContainIgnoringCase("url(").doesNotContain("@import", "127.0.0.1", "script");
    }

    @Test
    void aThemeKeepsWhatFitsABook() {
        String css = BookStyle
                .of("p { color: red; direction: rtl } @media print { p { color: blue } } @media (min-width: 30em) { b { top: 0 } }");
        assertThat(css).startsWith("p {\n  color: red;\n}\n@media (min-width: 30em) {\nb {\n  top: 0;\n}\n}\n");
    }

    @Test
    void everyWordAndHeadingAndPictureIsInIt() throws Exception {
        Path folder = HOME.resolve("assets/samples/white-harvest");
        Article article = ArticleReader.read(Files.readAllBytes(folder.resolve("article.json"))).article();
        byte[] book = book(article, BROADSHEET, filesOf(folder));
        Document page = xml(book, "EPUB/article.xhtml");
        assertThat(page.text()).contains(article.get(Field.HEADLINE), article.get(Field.STANDFIRST));
        for (Block block : article.body()) {
            if (block instanceof TextBlock text) {
                for (String piece : text.text().split("\uFFFC|\n")) {
                    assertThat(page.text()).contains(piece.strip());
                }
            }
        }
        assertThat(page.select("img")).isNotEmpty().allSatisfy(img -> assertThat(files(book)).containsKey("EPUB/" + img.attr("src")));
        Document contents = xml(book, "EPUB/contents.xhtml");
        List<String> crossheads = article.body().stream()
                .filter(block -> block instanceof TextBlock text && text.style().headingLevel() > 0)
                .map(block -> ((TextBlock) block).text()).toList();
        assertThat(contents.select("nav > ol > li > a").eachText()).containsExactly(article.get(Field.HEADLINE));
        assertThat(contents.select("nav ol ol a").eachText()).containsAll(crossheads);
        for (String address : contents.select("nav ol ol a").eachAttr("href")) {
            assertThat(page.getElementById(address.substring(address.indexOf('#') + 1))).isNotNull();
        }
    }

    @Test
    void theContentsAreAsDeepAsTheHeadings() {
        Article article = Article.untitled("urn:x:y", "en").with(Field.HEADLINE, "Top").withBody(Blocks.of(heading("a", "Deep", Style.H3),
                heading("b", "One", Style.H2), heading("c", "Two\nlines", Style.H3), heading("d", " ", Style.H3),
                heading("e", "Last", Style.H2),
                new Block.Box("f", "", "Box", Blocks.of(heading("g", "In it", Style.H2)), Extras.NONE)));
        assertThat(xml(book(article), "EPUB/contents.xhtml").selectFirst("nav").html()
                .replaceAll("<a href=\"article.xhtml(?:#heading-)?(\\d?)\">|\\s+|</?li>|</a>",
                        "$1 ")
                .replaceAll(" +", " ").strip())
                .isEqualTo("<ol> Top <ol> 2 Deep 3 One <ol> 4 Two lines </ol> 6 Last 7 Box <ol> 8 In it </ol> </ol> </ol>");
    }

    private static Block heading(String key, String text, Style style) {
        return TextBlock.paragraph(key, text).withStyle(style);
    }

    @Test
    void aBookSaysWhatItIs() {
        Article article = Article.untitled("urn:uuid:6F1b0f5e-6f0c-4c7e-9d0e-2a4d1c1f7a10", "ar").with(Field.HEADLINE, "الجسر يفتح")
                .with(Field.STANDFIRST, "موجز").with(Field.AUTHORS, List.of(Author.person("ليلى"), Author.person("Mira Okafor")))
                .with(Field.PUBLISHED, "2026-03-04T07:00:00.25+01:00").with(Field.MODIFIED, "2026-03-05T06:00:00Z")
                .with(Field.KEYWORDS, List.of("a", "b")).with(Field.SECTIONS, List.of("a"))
                .with(Field.LEAD, Optional.of(Picture.of("k", "images/x.png").withAlt("جسر")));
        byte[] book = book(article, BROADSHEET, _ -> new Pictures.Found(PIXEL, 1, 1));
        assertThat(EpubJudge.complaints(book)).isEmpty();
        Document said = xml(book, "EPUB/package.opf");
        assertThat(said.select("dc|identifier").text()).isEqualTo("urn:uuid:6F1b0f5e-6f0c-4c7e-9d0e-2a4d1c1f7a10");
        assertThat(said.select("dc|language").text()).isEqualTo("ar");
        assertThat(said.select("dc|creator").eachText()).containsExactly("ليلى", "Mira Okafor");
        assertThat(said.select("dc|subject").eachText()).containsExactly("a", "b");
        assertThat(said.select("dc|date").text()).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(said.select("meta[property=dcterms:modified]").text()).isEqualTo("2026-03-05T06:00:00Z");
        assertThat(said.select("meta[property=schema:accessibilityFeature]").eachText()).contains("alternativeText", "tableOfContents");
        assertThat(said.select("spine").attr("page-progression-direction")).isEqualTo("rtl");
        assertThat(said.select("item[properties=cover-image]").attr("media-type")).isEqualTo("image/png");
        assertThat(xml(book, "EPUB/article.xhtml").selectFirst("html").attr("dir")).isEqualTo("rtl");
    }

    private static final String PIXEL = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    @Test
    void aPictureShownTwiceIsThereOnce() {
        assertThat(PictureData.of(PIXEL)).isPresent();
        var picture = new Block.PictureBlock(Picture.of("a", "images/x.png"));
        byte[] book = book(
                Article.untitled("urn:x:y", "en").withBody(Blocks.of(picture, new Block.PictureBlock(Picture.of("b", "images/x.png")))),
                Theme.NONE, _ -> new Pictures.Found(PIXEL, 1, 1));
        assertThat(EpubJudge.complaints(book)).isEmpty();
        assertThat(files(book).keySet()).filteredOn(name -> name.contains("images/")).hasSize(1);
    }

    @Test
    void theSameArticleIsTheSameBytesAndTheFileBeginsWithItsMediaType() {
        Article article = LongArticle.ofWords(500);
        byte[] book = book(article);
        assertThat(book(article)).isEqualTo(book);
        assertThat(new String(book, 30, 28, StandardCharsets.US_ASCII)).isEqualTo("mimetypeapplication/epub+zip");
    }

    private static Document xml(byte[] book, String path) {
        return Jsoup.parse(text(book, path), "", Parser.xmlParser());
    }

    private static String text(byte[] book, String path) {
        return new String(files(book).get(path), StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> files(byte[] book) {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
        return files;
    }
}
