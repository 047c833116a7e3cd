package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.convert.copy.NewsCopy;
import app.galley.convert.formats.Dress;
import app.galley.convert.formats.OutFormat;
import app.galley.convert.word.in.WordImport;
import app.galley.convert.word.out.WordExport;
import app.galley.format.UnreadableArticle;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Translation;
import app.galley.model.Value;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The collection of hostile markup, in through every importer and out through every exporter: nothing that could run or fetch comes out.
class HostileCollectionTest {

    private static final String NOWHERE = "http://127.0.0.1:9";
    /// Pictures are shown from wherever the article says, which no program of ours does: the page has to refuse by itself.
    private static final Pictures ANY = url -> new Pictures.Found(url, 10, 10);

    /// Pages and Word files take too long to make for every payload each: they get many at once.
    private static final Set<OutFormat> QUICK = EnumSet.complementOf(EnumSet.of(OutFormat.PDF, OutFormat.WORD));

    /// The ways into an article.
    enum Way {
        PAGE {
            @Override
            Article read(String payload) {
                return HtmlImport.read(bytes("<!DOCTYPE html><html><head><title>T</title></head><body><article><h1>Boats</h1>"
                        + "<p>The first boat left the quay at dawn, to the cheers of many.</p>" + payload
                        + "<p>after</p></article></body></html>"),
                        Beside.NOTHING).article();
            }
        },
        HEAD {
            @Override
            Article read(String payload) {
                return HtmlImport.read(bytes("<html><head>" + payload + "<title>T</title></head><body><p>words</p></body></html>"),
                        Beside.NOTHING).article();
            }
        },
        MARKDOWN {
            @Override
            Article read(String payload) {
                return MarkdownImport.read(bytes(payload + "\n\nafter\n"), Beside.NOTHING).article();
            }
        },
        MARKDOWN_LINE {
            @Override
            Article read(String payload) {
                return MarkdownImport.read(bytes("before " + payload + " *after*\n"), Beside.NOTHING).article();
            }
        },
        PASTE {
            @Override
            Article read(String payload) {
                return Article.untitled("urn:x:y", "en")
                        .withBody(Blocks.of(HtmlPaste.read("<p>before</p>" + payload + "<p>after</p>").blocks()));
            }
        },
        PLAIN_PASTE {
            @Override
            Article read(String payload) {
                return Article.untitled("urn:x:y", "en").withBody(Blocks.of(PlainPaste.read(payload)));
            }
        },
        NINJS {
            @Override
            Article read(String payload) throws UnreadableArticle {
                return NinjsImport.read(Values.write(new JsonObject().text("uri", "urn:x:y").text("headline", payload)
                        .text("description_text", payload).text("byline", payload).text("body_html", "<p>before</p>" + payload).end()),
                        Beside.NOTHING).article();
            }
        },
        WORD {
            @Override
            Article read(String payload) throws UnreadableArticle {
                return WordImport.read(WordExport.write(addressed(payload), ANY, Instant.EPOCH)).article();
            }
        },
        COPY {
            @Override
            Article read(String payload) {
                return NewsCopy
                        .read(bytes("TRANSPORT\nBoats " + payload + "\nBy " + payload + "\n\nBERLIN (dpa) - It left.\n\n" + payload + "\n"))
                        .article();
            }
        };

        abstract Article read(String payload) throws UnreadableArticle;

        private static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
    }

    private static List<String> payloads(String listener) {
        return Stream.of(HostileMarkup.markup(listener), HostileMarkup.markdown(listener), HostileMarkup.addresses(listener))
                .flatMap(List::stream).toList();
    }

    @Test
    void theCollectionIsLarge() {
        assertThat(payloads(NOWHERE)).hasSizeGreaterThan(400).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void nothingActiveComesOut(Way way) throws Exception {
        var wrong = new ArrayList<String>();
        var together = new ArrayList<Block>();
        for (String payload : payloads(NOWHERE)) {
            Article article = way.read(payload);
            together.addAll(article.body());
            for (OutFormat format : QUICK) {
                List<String> found = active(format, format.write(article, new Dress(Theme.ofCss(payload, "p{}"), ANY, Instant.EPOCH)));
                if (!found.isEmpty()) {
                    wrong.add(payload + " as " + format + ": " + found);
                }
            }
        }
        // A Word file takes a while to make, so all go into one.
        Article all = Article.untitled("urn:x:y", "en").withBody(Blocks.of(together));
        wrong.addAll(active(OutFormat.WORD, WordExport.write(all, ANY, Instant.EPOCH)));
        assertThat(wrong).isEmpty();
    }

    /// The payload as the address of everything that has one, in an article somebody made by hand.
    @Test
    void noAddressOfAnArticleBecomesActive() throws Exception {
        var wrong = new ArrayList<String>();
        for (String payload : payloads(NOWHERE)) {
            for (OutFormat format : QUICK) {
                byte[] file = format.write(addressed(payload), new Dress(Theme.ofCss("t", payload), ANY, Instant.EPOCH));
                List<String> found = active(format, file);
                if (!found.isEmpty()) {
                    wrong.add(payload + " as " + format + ": " + found);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void norDoesAnyInPages() throws Exception {
        var body = new ArrayList<Block>();
        for (String payload : payloads(NOWHERE)) {
            body.addAll(Way.PLAIN_PASTE.read(payload).body());
            body.addAll(addressed(payload).body());
        }
        Article article = Article.untitled("urn:x:y", "en").withBody(Blocks.of(body));
        String css = String.join("\n", payloads(NOWHERE));
        byte[] file = OutFormat.PDF.write(article, new Dress(Theme.ofCss("t", css), ANY, Instant.EPOCH));
        assertThat(active(OutFormat.PDF, file)).isEmpty();
    }

    /// A link may lead to a page, a mail or a telephone; nothing else may do anything.
    private static List<String> activeInPages(byte[] file) throws IOException {
        var found = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(file)) {
            for (var page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    if (!(annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action
                            && action.getURI().matches("(?i)(https?|mailto|tel):.*"))) {
                        found.add(annotation.getCOSObject().toString());
                    }
                }
            }
            for (COSName active : List.of(COSName.AA, COSName.OPEN_ACTION, COSName.NAMES, COSName.ACRO_FORM)) {
                if (document.getDocumentCatalog().getCOSObject().containsKey(active)) {
                    found.add(active.getName());
                }
            }
        }
        return found;
    }

    private static Article addressed(String address) {
        var picture = new Picture("k", address, address, address, address, Extras.NONE);
        return Article.untitled(address, "en").with(Field.HEADLINE, "Boats").with(Field.LEAD, Optional.of(picture))
                .with(Field.TRANSLATIONS, List.of(new Translation("de", address)))
                .withBody(Blocks.of(Block.TextBlock.paragraph("a", "").withContent(
                        List.of(new Inline.Span("words", List.of("l")), new Inline.InlinePicture(picture)),
                        List.of(new MarkDef.Link("l", address))),
                        new Block.Embed("e", address, "Site", "Words", Extras.NONE), new Block.PictureBlock(picture)));
    }

    private static List<String> active(OutFormat format, byte[] file) throws Exception {
        String text = new String(file, StandardCharsets.UTF_8);
        return switch (format) {
            case HTML -> ActiveContent.inHtml(text);
            case REVIEW_COPY -> ActiveContent.inHtml(withoutOurs(text));
            case MARKDOWN -> ActiveContent.inHtml(HtmlRenderer.builder().build()
                    .render(Parser.builder().build().parse(text.substring(text.indexOf("\n---\n", 4) + 5))));
            case NINJS -> bodies(Values.read(file)).stream().flatMap(body -> ActiveContent.inHtml(body).stream()).toList();
            case EPUB -> activeInBook(file);
            case WORD -> activeInWord(file);
            case PDF -> activeInPages(file);
            case TEXT -> List.of();
        };
    }

    /// A review copy without the script of ours, which its policy has to name, and what that is told.
    private static String withoutOurs(String page) throws Exception {
        String begin = "<script>";
        int script = page.lastIndexOf(begin);
        int data = page.lastIndexOf("<script type=\"application/json\" id=\"galley-copy\">", script);
        String code = page.substring(script + begin.length(), page.indexOf("</script>", script));
        String sum = Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8)));
        assertThat(page).contains("; script-src 'sha256-" + sum + "'\">");
        assertThat(page.indexOf("</script>", data) + "</script>".length()).isEqualTo(script);
        return page.substring(0, data) + "</body></html>";
    }

    private static List<String> bodies(Value story) {
        return JsonValues.items(JsonValues.get(story, "bodies")).stream()
                .filter(body -> JsonValues.text(body, "contentType").equals("text/html")).map(body -> JsonValues.text(body, "value"))
                .toList();
    }

    /// Whatever a document refers to outside must be a link somebody has to click; what Word would fetch or run by itself must not be there.
    private static List<String> activeInWord(byte[] document) throws IOException {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(document))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (!entry.getName().endsWith(".rels") && !entry.getName().endsWith("document.xml")) {
                    continue;
                }
                Document part = Jsoup.parse(new String(zip.readAllBytes(), StandardCharsets.UTF_8), org.jsoup.parser.Parser.xmlParser());
                for (Element outside : part.select("[TargetMode=External]")) {
                    if (!outside.attr("Type").endsWith("/hyperlink") || !outside.attr("Target").matches("(?i)(https?://|mailto:).*")) {
                        found.add(outside.outerHtml());
                    }
                }
                part.select("w|altChunk, w|object, w|instrText, w|control, o|OLEObject, v|imagedata, [r:link]")
                        .forEach(active -> found.add(active.outerHtml()));
            }
        }
        return found;
    }

    private static List<String> activeInBook(byte[] book) throws IOException {
        var found = new ArrayList<String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                if (entry.getName().endsWith(".xhtml")) {
                    found.addAll(ActiveContent.inXml(text));
                } else if (entry.getName().endsWith(".css")
                        && text.matches("(?is).*(url\\s*\\(|@import|expression\\(|behavior:|-moz-binding).*")) {
                    found.add(text);
                }
            }
        }
        return found;
    }

    @Test
    void aRealBrowserRunsAndFetchesNothing(@TempDir Path folder) throws Exception {
        var program = Chromium.find();
        assumeTrue(program.isPresent(), "there is no Chromium on this machine, so hostile pages are not opened in it");
        try (var chromium = new Chromium(program.get(), folder)) {
            var body = new ArrayList<Block>();
            for (String payload : payloads(chromium.address())) {
                for (Way way : Way.values()) {
                    body.addAll(way.read(payload).body());
                }
                body.addAll(addressed(payload).body());
            }
            Article article = Article.untitled("urn:x:y", "en").with(Field.HEADLINE, "Boats").withBody(Blocks.of(body));
            String css = String.join("\n",
                    HostileMarkup.markup(chromium.address()).stream().filter(text -> text.startsWith("<style>")).toList());
            byte[] page = HtmlExport.write(article, Theme.ofCss("t", css), ANY, Instant.EPOCH);
            Chromium.Visit visit = chromium.open(Files.write(folder.resolve("page.html"), page));
            assertThat(visit.requests()).isEmpty();
            assertThat(visit.page()).contains("<title>Boats</title>").hasSizeGreaterThan(100_000);
        }
    }
}
