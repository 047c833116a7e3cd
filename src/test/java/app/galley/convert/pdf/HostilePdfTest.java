package app.galley.convert.pdf;

import static app.galley.convert.pdf.Made.article;
import static app.galley.convert.pdf.Made.p;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;

/// Articles and themes that want to fetch or run something get nowhere.
class HostilePdfTest {

    private static Block linked(String key, String href) {
        return Block.TextBlock.paragraph(key, "").withContent(List.of(new Inline.Span("link " + key, List.of("l"))),
                List.of(new MarkDef.Link("l", href)));
    }

    @Test
    void nothingIsFetched() throws Exception {
        try (var listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            var heard = new AtomicInteger();
            Thread.ofVirtual().start(() -> listen(listener, heard));
            String site = "http://localhost:" + listener.getLocalPort() + "/";
            String css = Made.THEME.css() + """
                    @import "%1$sa.css"; @import url(%1$sb.css);
                    @font-face { font-family: x; src: url(%1$sx.ttf) }
                    p { background: url(%1$sp.png); font-family: x, serif; content: url(%1$sc.png) }
                    li { list-style-image: url("%1$sl.png") } article { --u: url(%1$su.png); background-image: var(--u) }
                    p { background: u\\72l(%1$se.png) } h1::before { content: url(%1$sh.png) }
                    @page { background: url(%1$sg.png) }
                    """.formatted(site);
            String svg = "<svg xmlns='http://www.w3.org/2000/svg'><image href='" + site + "s.png'/></svg>";
            List<String> urls = List.of(site + "i.png", "file:///etc/passwd", "//localhost/i.png", "javascript:alert(1)",
                    "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8)));
            for (String url : urls) {
                Pictures pictures = _ -> new Pictures.Found(url, 10, 10);
                Article article = article("en", p("a", "<img src='" + site + "t.png'><script>fetch('" + site + "')</script>"),
                        linked("b", site), new Block.PictureBlock(Made.lead()))
                        .with(Field.LEAD, Optional.of(Made.lead())).with(Field.HEADLINE, "\"; } @import '" + site + "head.css'; \\\n <b>")
                        .with(Field.SLUG, "\") url(" + site + "slug.png) (\"");
                Pdf pdf = PdfExport.write(article, Theme.ofCss("hostile", css), pictures, Made.NOW, Made.PROOF, Typefaces.ofProgram());
                assertThat(Made.text(pdf)).contains("<script>").contains("@import");
            }
            assertThat(heard).hasValue(0);
        }
    }

    private static void listen(ServerSocket listener, AtomicInteger heard) {
        try {
            while (true) {
                listener.accept().close();
                heard.incrementAndGet();
            }
        } catch (IOException closed) {
            // the test is over
        }
    }

    @Test
    void onlyLinksThatLeadToPagesAndMailGoOut() throws Exception {
        Pdf pdf = Made.pdf(article("en", linked("a", "https://example.org/?a=1&b=2"), linked("b", "javascript:alert(1)"),
                linked("c", "data:text/html,<script>"), linked("d", "mailto:desk@example.org"), linked("e", "file:///etc/passwd"),
                linked("f", "JaVaScript:alert(2)"), linked("g", "vbscript:x")), Made.CLEAN);
        var targets = new ArrayList<String>();
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            for (var page : document.getPages()) {
                for (var annotation : page.getAnnotations()) {
                    if (annotation instanceof PDAnnotationLink link && link.getAction() instanceof PDActionURI action) {
                        targets.add(action.getURI());
                    }
                }
            }
            assertThat(document.getDocumentCatalog().getOpenAction()).isNull();
            assertThat(document.getDocumentCatalog().getNames()).isNull();
        }
        assertThat(targets).containsExactlyInAnyOrder("https://example.org/?a=1&b=2", "mailto:desk@example.org");
        assertThat(Made.text(pdf)).contains("link b", "link g");
    }

    @Test
    void brokenStyleSheetsAreTakenAsTheyCome() throws Exception {
        for (String css : List.of("{", "}", "p {", "p { color: ", "@media print {", "/*",
                "p { color: var(--a) } :root { --a: var(--b); --b: var(--a) }",
                "p { width: calc( }", "p { width: calc(1px + ) ; margin: clamp(1px) }", "\"", "p { font: ; margin-inline: ; }",
                "@page { size: 0 0 }",
                "* { display: none }", "p { font-size: 1e9px; margin-inline: 1px 2px 3px }", ":is(p) { color: red }",
                "html { font-size: 0 }")) {
            Pdf pdf = PdfExport.write(article("en", p("a", "Boats.")), Theme.ofCss("broken", css), _ -> Made.picture(), Made.NOW,
                    Made.CLEAN,
                    Typefaces.ofProgram());
            assertThat(pdf.bytes()).as(css).startsWith('%', 'P', 'D', 'F');
        }
    }
}
