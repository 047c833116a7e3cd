package app.galley.convert.opendocument;

import static app.galley.convert.opendocument.OpenDocumentFiles.frame;
import static app.galley.convert.opendocument.OpenDocumentFiles.h;
import static app.galley.convert.opendocument.OpenDocumentFiles.list;
import static app.galley.convert.opendocument.OpenDocumentFiles.odt;
import static app.galley.convert.opendocument.OpenDocumentFiles.p;
import static app.galley.convert.opendocument.OpenDocumentFiles.span;
import static app.galley.convert.opendocument.OpenDocumentFiles.style;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.convert.Imported;
import app.galley.format.UnreadableArticle;
import app.galley.model.Field;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Files made to do harm, and files that are something else: each ends in an article or in one clear sentence.
class HostileOpenDocumentTest {

    @Test
    void whatIsNoTextIsRefusedInOneSentence() throws Exception {
        refused("plain text".getBytes(StandardCharsets.UTF_8), "no OpenDocument text");
        refused(new byte[0], "no OpenDocument text");
        refused("<html/>".getBytes(StandardCharsets.UTF_8), "XML of another kind");
        refused(odt("").put("mimetype", "application/vnd.oasis.opendocument.spreadsheet").packed(), "another kind (spreadsheet)");
        refused(odt("").put("content.xml", "<office:document-content" + OpenDocumentFiles.NAMESPACES + "/>").packed(), "has no text");
        refused(odt("").put("content.xml", "").packed(), "damaged");
    }

    @Test
    void whatIsEncryptedSaysHowToGetAtIt() throws Exception {
        refused(odt(p("x")).put("META-INF/manifest.xml", "<manifest:manifest" + OpenDocumentFiles.NAMESPACES
                + "><manifest:file-entry manifest:full-path=\"content.xml\"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>")
                .packed(), "password");
        refused(odt(p("x")).put("encrypted-package", "x").packed(), "password");
    }

    @Test
    void aFileThatWasCutOffAnywhereIsRefused() throws Exception {
        for (byte[] whole : new byte[][]{odt(p("words ".repeat(3_000))).packed(), odt(p("words ".repeat(300))).flat()}) {
            for (int length = 4; length < whole.length; length += Math.max(1, whole.length / 40)) {
                refused(Arrays.copyOf(whole, length), "");
            }
        }
    }

    @Test
    void aDocumentTypeIsRefusedAndItsEntitiesAreNeverRead() throws Exception {
        String type = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        for (String part : new String[]{"content.xml", "styles.xml", "meta.xml"}) {
            refused(odt(p("x")).put(part, type + "<x>&e;&b;</x>").packed(), "");
        }
        byte[] old = odt(h(1, "Head") + p("words")).put("META-INF/manifest.xml", type + "<manifest/>").packed();
        assertThat(OpenDocumentImport.read(old).article().get(Field.HEADLINE)).isEqualTo("Head");
        refused((type + "<office:document" + OpenDocumentFiles.NAMESPACES + ">&e;</office:document>").getBytes(StandardCharsets.UTF_8), "");
    }

    @Test
    void aBombStopsWhereItBegins() throws Exception {
        refused(odt(p("x")).put("content.xml", new byte[170 << 20]).packed(), "larger inside");
    }

    @Test
    void nestingWithoutEndIsRefused() throws Exception {
        refused(odt("<text:section>".repeat(20_000) + p("x") + "</text:section>".repeat(20_000)).packed(), "");
        String tables = "<table:table><table:table-row><table:table-cell>".repeat(25) + p("inside")
                + "</table:table-cell></table:table-row></table:table>".repeat(25);
        String lists = "<text:list><text:list-item>".repeat(60) + p("deep") + "</text:list-item></text:list>".repeat(60);
        assertThat(OpenDocumentImport.read(odt(p("above") + tables + lists).packed()).article().toString()).contains("inside", "deep");
    }

    @Test
    void countsWithoutMeasureCostNothing() throws Exception {
        String cells = "<table:table><table:table-column table:number-columns-repeated=\"999999999\"/>"
                + "<table:table-row table:number-rows-repeated=\"999999999\"><table:table-cell table:number-columns-repeated=\"999999999\">"
                + p("cell") + "</table:table-cell><table:table-cell/></table:table-row></table:table>";
        byte[] file = odt(p("a<text:s text:c=\"999999999\"/>b<text:s text:c=\"99999999999999999999\"/>c<text:s text:c=\"-5\"/>d") + cells
                + list("text:style-name=\"N\" text:start-value=\"99999999999\"", p("item"))).packed();
        long begun = System.nanoTime();
        Imported imported = OpenDocumentImport.read(file);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
        assertThat(imported.article().toString().length()).isLessThan(10_000);
        assertThat(imported.report()).anyMatch(note -> note.message().contains("blanks was shortened"))
                .anyMatch(note -> note.message().contains("several times stands once"));
    }

    @Test
    void manyOpenCommentsAndChangesAreReadInBearableTime() throws Exception {
        var body = new StringBuilder("<text:tracked-changes>");
        for (int i = 0; i < 6_000; i++) {
            body.append("<text:changed-region text:id=\"c%d\"><text:insertion/></text:changed-region>".formatted(i));
        }
        body.append("</text:tracked-changes>").append(h(1, "Head")).append("<text:p>");
        for (int i = 0; i < 6_000; i++) {
            body.append("<text:change-start text:change-id=\"c%d\"/><office:annotation office:name=\"a%d\"/>w ".formatted(i, i));
        }
        long begun = System.nanoTime();
        Imported imported = OpenDocumentImport.read(odt(body + "</text:p>").packed());
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(5));
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Head");
    }

    @Test
    void stylesInACircleEnd() throws Exception {
        byte[] file = odt(h(1, "Head") + p("A", span("S", "words")))
                .common(style("A", "B", "") + style("B", "A", "") + style("text", "S", "S", "")).packed();
        assertThat(OpenDocumentImport.read(file).article().toString()).contains("words");
    }

    @Test
    void nothingOutsideTheFileIsEverAskedFor() throws Exception {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            for (String address : new String[]{there, "file:///etc/hostname", "../../../etc/hostname", "/etc/hostname",
                "Pictures/../../x.png",
                "\\\\127.0.0.1\\x.png"}) {
                byte[] file = odt(p("Text.") + p(frame("as-char", address, "<svg:desc>far</svg:desc>"))
                        + "<text:section><text:section-source xlink:href=\"" + address + "\"/></text:section>"
                        + p("<draw:frame><draw:object xlink:href=\"" + address + "\"/></draw:frame>")
                        + p("<draw:frame><draw:plugin xlink:href=\"" + address + "\"/></draw:frame>")).packed();
                Imported imported = OpenDocumentImport.read(file);
                assertThat(imported.inside()).isEmpty();
                assertThat(imported.pictures()).isEmpty();
                assertThat(imported.report()).anyMatch(note -> note.text().contains(address.substring(address.lastIndexOf('/') + 1)));
            }
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void macrosAreIgnoredAndTold() throws Exception {
        Imported imported = OpenDocumentImport.read(odt(h(1, "Head")).put("Basic/script-lc.xml", "<x/>").packed());
        assertThat(imported.report()).anyMatch(note -> note.message().contains("macros"));
    }

    @Test
    void brokenInsidesNeverEndInAnythingElse() throws Exception {
        byte[] whole = odt(h(1, "Head") + p("The first words <text:change-end text:change-id=\"x\"/><office:annotation-end/>"
                + "<text:note/><text:ruby/><text:a>b</text:a>" + frame("as-char", "none", "") + "<draw:g/>")
                + list("text:style-name=\"none\"", "", p("item")) + "<table:table/>").picture("Pictures/a.png").packed();
        assertThat(OpenDocumentImport.read(whole).article().toString()).contains("The first words", "text=item");
        var random = new Random(7);
        for (int run = 0; run < 400; run++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + run % 5; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                OpenDocumentImport.read(broken);
            } catch (UnreadableArticle expected) {
                assertThat(expected).message().isNotBlank();
            }
        }
    }

    private static void refused(byte[] file, String because) {
        assertThatThrownBy(() -> OpenDocumentImport.read(file)).isInstanceOf(UnreadableArticle.class).message().contains(because)
                .endsWith("The file was left as it is.");
    }
}
