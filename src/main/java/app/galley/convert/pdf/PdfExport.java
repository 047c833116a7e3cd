package app.galley.convert.pdf;

import app.galley.convert.PictureData;
import app.galley.convert.PngPicture;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.render.ArticleHtml;
import app.galley.render.Direction;
import app.galley.render.PageOptions;
import app.galley.render.PageWords;
import app.galley.render.Pictures;
import app.galley.render.Scheme;
import app.galley.render.Theme;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Exports an article as a PDF of pages, tagged for assistive programs (PDF/UA-1), with all its typefaces inside.
public final class PdfExport {

    /// Where a link of a file that lies anywhere may lead; a path would lead to some file beside it.
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(https?|mailto|tel):");
    private static final int MOST_NAMED = 12;

    private final Article article;
    private final Theme theme;
    private final Pictures pictures;
    private final Instant now;
    private final PageSetup setup;
    private final Typefaces typefaces;
    private final Direction direction;
    private final PageWords words;
    private final List<String> warnings = new ArrayList<>();

    private PdfExport(Article article, Theme theme, Pictures pictures, Instant now, PageSetup setup, Typefaces typefaces) {
        this.article = article;
        this.theme = theme;
        this.pictures = pictures;
        this.now = now;
        this.setup = setup;
        this.typefaces = typefaces;
        direction = Direction.ofLanguage(article.get(Field.LANGUAGE));
        words = PageWords.of(article.get(Field.LANGUAGE));
    }

    /// The file, and what a person should know of it.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    /// @throws java.util.concurrent.CancellationException when the thread was interrupted
    public static Pdf write(Article article, Theme theme, Pictures pictures, Instant now, PageSetup setup) {
        return write(article, theme, pictures, now, setup, Typefaces.ofMachine());
    }

    /// Says which signs of an article no typeface on this machine has, so that boxes would stand in their place; empty when there are none.
    ///
    /// @param now an embargo that ends later is shown
    public static Optional<String> unshown(Article article, Theme theme, Instant now, PageSetup setup) {
        return unshown(article, theme, now, setup, Typefaces.ofMachine());
    }

    static Optional<String> unshown(Article article, Theme theme, Instant now, PageSetup setup, Typefaces typefaces) {
        Silence.keep();
        var export = new PdfExport(article, theme, Pictures.NONE, now, setup, typefaces);
        Document page = export.page();
        try (var document = new PDDocument(); var fonts = new FontCase(document, typefaces)) {
            export.fill(fonts, new PlainCss(theme.css(), page, export.direction, setup), page);
            return boxes(fonts.missing());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Pdf write(Article article, Theme theme, Pictures pictures, Instant now, PageSetup setup, Typefaces typefaces) {
        Silence.keep();
        try {
            return new PdfExport(article, theme, pictures, now, setup, typefaces).write();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private Pdf write() throws IOException {
        Document page = page();
        Interrupts.check();
        describe(page);
        page.select("a[href]").stream().filter(link -> !ELSEWHERE.matcher(link.attr("href")).lookingAt())
                .forEach(link -> link.removeAttr("href"));
        var css = new PlainCss(theme.css(), page, direction, setup);
        var out = new ByteArrayOutputStream(1 << 16);
        try (var document = new PDDocument(); var fonts = new FontCase(document, typefaces)) {
            fill(fonts, css, page);
            lay(page, style(css, fonts), document, fonts);
            Finishing.finish(document, new Finishing.About(title(), authors(), article.get(Field.LANGUAGE), now));
            Interrupts.check();
            document.save(out);
            return new Pdf(out.toByteArray(), warnings);
        }
    }

    private Document page() {
        return Jsoup.parse(new ArticleHtml(pictures, now).document(article, theme, PageOptions.SINGLE_FILE.withScheme(Scheme.LIGHT)));
    }

    private void fill(FontCase fonts, PlainCss css, Document page) {
        Set<String> families = css.families();
        families.add("serif");
        families.add("sans-serif");
        fonts.take(families);
        fonts.cover(signs(page));
    }

    /// Every picture has a text in its place (ISO 14289-1, 7.3): if not one of its own then what is said of it.
    private void describe(Document page) {
        for (Element picture : page.select("img[alt~=^\\s*$]")) {
            Element figure = picture.closest("figure");
            String said = figure == null ? "" : figure.select("figcaption").text();
            picture.attr("alt", said.isBlank() ? title() : said);
        }
        for (Element picture : page.select("img[src^=data:image/webp]")) {
            Interrupts.check();
            Optional<byte[]> drawn = PictureData.of(picture.attr("src")).flatMap(webp -> PngPicture.of(webp.bytes()));
            if (drawn.isPresent()) {
                picture.attr("src", "data:image/png;base64," + Base64.getEncoder().encodeToString(drawn.get()));
                continue;
            }
            var instead = new Element(picture.hasClass("inline-picture") ? "span" : "div").addClass("missing");
            picture.replaceWith(instead.appendChild(new Element("span").text(picture.attr("alt"))));
            warnings.add("A picture in WebP that cannot be read is left out: %s.".formatted(picture.attr("alt")));
        }
    }

    private String style(PlainCss css, FontCase fonts) {
        String sans = FontNames.with("font-family", css.variable("--sans").orElse("sans-serif"), fonts.spare());
        var rules = new PageRules(setup, direction, head(), words.pageOf(setup.layout() == PageLayout.PROOF), sans);
        return "html { font-family: " + FontNames.with("font-family", "serif", fonts.spare()) + " }\n"
                + css.text(css.rootSize(), fonts.spare())
                + rules.css();
    }

    private PageRules.Head head() {
        if (setup.layout() == PageLayout.CLEAN) {
            return new PageRules.Head(title(), "");
        }
        String slug = article.get(Field.SLUG);
        String version = article.time(Field.MODIFIED).map(words::dayAndTime).orElseGet(() -> words.dayAndTime(now));
        return new PageRules.Head(slug.isBlank() ? title() : slug + " · " + title(), version);
    }

    private String title() {
        String headline = article.get(Field.HEADLINE).replace('\n', ' ').strip();
        return headline.isEmpty() ? words.untitled() : headline;
    }

    private List<String> authors() {
        return article.get(Field.AUTHORS).stream().map(Author::name).filter(name -> !name.isBlank()).toList();
    }

    private void lay(Document page, String style, PDDocument document, FontCase fonts) throws IOException {
        page.head().select("meta, style").remove();
        page.head().appendElement("style").attr("type", "text/css").appendChild(new org.jsoup.nodes.DataNode(style));
        String language = article.get(Field.LANGUAGE);
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(document).usePdfUaAccessibility(true).usePdfVersion(1.7f);
        builder.withW3cDocument(new W3CDom().namespaceAware(false).fromJsoup(page), "");
        builder.useUriResolver((_, uri) -> isInside(uri) ? uri : null);
        builder.useExternalResourceAccessControl((uri, _) -> isInside(uri), ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl((uri, _) -> isInside(uri), ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.useUnicodeBidiSplitter(Scripts.Runs::new).useUnicodeBidiReorderer(new Scripts.Letters());
        builder.useUnicodeLineBreaker(Scripts.lines(language)).useUnicodeCharacterBreaker(Scripts.characters(language));
        builder.defaultTextDirection(direction == Direction.RTL ? TextDirection.RTL : TextDirection.LTR);
        builder.useReplacementText("\u25A1");
        builder.usePageSupplier((to, width, height, _, _) -> addPage(to, width, height));
        fonts.lay(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            if (setup.layout() == PageLayout.PROOF) {
                new LineNumbers(renderer, direction).write(document, fonts.sans());
            }
        }
    }

    private static boolean isInside(String uri) {
        return uri != null && uri.startsWith("data:image/");
    }

    private static PDPage addPage(PDDocument document, float width, float height) {
        Interrupts.check();
        var page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        return page;
    }

    /// Every sign that is written, in the shape in which it is drawn.
    private Set<Integer> signs(Document page) {
        var signs = new TreeSet<Integer>();
        String text = page.body().text() + title() + head();
        new Scripts.Letters().shapeText(text + text.toUpperCase(java.util.Locale.ROOT)).codePoints().forEach(signs::add);
        return signs;
    }

    private static Optional<String> boxes(Set<Integer> missing) {
        if (missing.isEmpty()) {
            return Optional.empty();
        }
        String named = missing.stream().limit(MOST_NAMED).map(sign -> "“%s” (U+%04X)".formatted(Character.toString(sign), sign))
                .collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and %,d more signs".formatted(missing.size() - MOST_NAMED) : "";
        return Optional.of("No typeface on this machine has %s%s; a box will stand in each place.".formatted(named, more));
    }
}
