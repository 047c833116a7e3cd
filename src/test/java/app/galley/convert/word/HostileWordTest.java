package app.galley.convert.word;

import static app.galley.convert.word.WordFiles.docx;
import static app.galley.convert.word.WordFiles.drawing;
import static app.galley.convert.word.WordFiles.p;
import static app.galley.convert.word.WordFiles.r;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.convert.Imported;
import app.galley.convert.word.in.WordImport;
import app.galley.format.UnreadableArticle;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;

/// Files made to do harm, and files that are something else: each ends in an article or in one clear sentence.
class HostileWordTest {

    private static final String DOCUMENT = "word/document.xml";

    @Test
    void whatIsNoWordDocumentIsRefusedInOneSentence() throws Exception {
        refused("plain text".getBytes(StandardCharsets.UTF_8), "no Word document");
        refused(new byte[0], "no Word document");
        refused("{\\rtf1 x}".getBytes(StandardCharsets.UTF_8), "RTF");
        refused(compound("WordDocument"), "old Word (.doc)");
        refused(compound("EncryptedPackage"), "password");
        refused(zip("a.txt", 3), "no Word document");
        byte[] sheet = WordFiles.with(WordFiles.with(docx(p("x")), "[Content_Types].xml", xml -> xml.replace("wordprocessingml.document",
                "spreadsheetml.sheet")), "x", xml -> xml);
        refused(sheet, "no Word document");
    }

    @Test
    void aFileThatWasCutOffAnywhereIsRefused() throws Exception {
        byte[] whole = docx(p("words ".repeat(3_000)));
        for (int length = 4; length < whole.length; length += Math.max(1, whole.length / 40)) {
            refused(Arrays.copyOf(whole, length), "");
        }
    }

    @Test
    void aDocumentTypeIsRefusedAndItsEntitiesAreNeverRead() throws Exception {
        byte[] entity = WordFiles.with(docx(p("x")), DOCUMENT, xml -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>"
                + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>");
        refused(entity, "");
        byte[] laughs = WordFiles.with(docx(p("x")), DOCUMENT,
                xml -> "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;\">]><x>&b;</x>");
        refused(laughs, "");
        byte[] relations = WordFiles.with(docx(p("x")), "_rels/.rels", xml -> xml.replaceFirst("<Relationships",
                "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><Relationships"));
        refused(relations, "");
    }

    @Test
    void aBombStopsWhereItBegins() throws Exception {
        refused(zip(DOCUMENT, 900 << 20), "");
        refused(zip("_rels/.rels", 64 << 20), "larger inside");
        refused(zip("docProps/core.xml", 64 << 20), "larger inside");
    }

    @Test
    void nestingWithoutEndIsRefused() throws Exception {
        byte[] deep = WordFiles.with(docx(p("x")), DOCUMENT,
                xml -> xml.replace("<w:p>", "<w:sdt><w:sdtContent>".repeat(20_000) + "<w:p>").replace("</w:p>", "</w:p>"
                        + "</w:sdtContent></w:sdt>".repeat(20_000)));
        refused(deep, "");
        String tables = "<w:tbl><w:tr><w:tc>".repeat(25) + p("inside") + "</w:tc></w:tr></w:tbl>".repeat(25);
        assertThat(WordImport.read(docx(p("above") + tables)).article().toString()).contains("inside");
    }

    @Test
    void nothingOutsideTheFileIsEverAskedFor() throws Exception {
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String there = "http://127.0.0.1:" + server.getLocalPort() + "/x.png";
            byte[] file = docx("<w:p>" + drawing("r:link=\"a\"", "far") + drawing("r:embed=\"b\"", "up") + "</w:p><w:altChunk r:id=\"a\"/>",
                    document -> {
                        var part = document.getPackagePart();
                        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
                        part.addExternalRelationship(there, type + "image", "a");
                        part.addExternalRelationship("file:///etc/hostname", type + "image", "b");
                        part.addExternalRelationship(there, type + "attachedTemplate", "c");
                    });
            byte[] climbing = WordFiles.with(file, "word/_rels/document.xml.rels",
                    xml -> xml.replace("file:///etc/hostname\" TargetMode=\"External", "../../../../etc/hostname"));
            for (byte[] each : new byte[][]{file, climbing}) {
                Imported imported = WordImport.read(each);
                assertThat(imported.inside()).isEmpty();
                assertThat(imported.pictures()).isEmpty();
            }
            server.setSoTimeout(200);
            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void macrosAreIgnored() throws Exception {
        byte[] macros = WordFiles.with(docx(p("words")), "[Content_Types].xml",
                xml -> xml.replace("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                        "application/vnd.ms-word.document.macroEnabled.main+xml"));
        assertThat(WordImport.read(macros).article().toString()).contains("words");
    }

    @Test
    void brokenInsidesNeverEndInAnythingElse() throws Exception {
        byte[] whole = docx(
                p("The first words") + "<w:p><w:hyperlink r:id=\"none\">" + r("b") + "</w:hyperlink><w:r><w:fldChar w:fldCharType=\"end\"/>"
                        + "<w:fldChar w:fldCharType=\"begin\"/><w:footnoteReference w:id=\"99\"/></w:r>" + drawing("r:embed=\"none\"", "c")
                        + "</w:p>"
                        + WordFiles.item(77, 12, "d"));
        assertThat(WordImport.read(whole).article().toString()).contains("The first words", "text=b", "text=d");
        var random = new Random(7);
        for (int run = 0; run < 400; run++) {
            byte[] broken = whole.clone();
            for (int i = 0; i < 1 + run % 5; i++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            try {
                WordImport.read(broken);
            } catch (UnreadableArticle expected) {
                assertThat(expected).message().isNotBlank();
            }
        }
    }

    private static void refused(byte[] file, String because) {
        assertThatThrownBy(() -> WordImport.read(file)).isInstanceOf(UnreadableArticle.class).message().contains(because)
                .endsWith("The file was left as it is.");
    }

    private static byte[] compound(String stream) throws Exception {
        try (var files = new POIFSFileSystem()) {
            files.createDocument(InputStream.nullInputStream(), stream);
            var out = new ByteArrayOutputStream();
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    /// A whole document one part of which is nothing but blanks, of that many bytes.
    private static byte[] zip(String name, int length) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" "
                            + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\""
                            + "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>");
            if (!name.equals("_rels/.rels")) {
                entry(zip, "_rels/.rels",
                        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"a\" "
                                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\""
                                + DOCUMENT
                                + "\"/></Relationships>");
            }
            zip.putNextEntry(new ZipEntry(name));
            byte[] blanks = new byte[1 << 20];
            Arrays.fill(blanks, (byte) ' ');
            for (int left = length; left > 0; left -= blanks.length) {
                zip.write(blanks, 0, Math.min(left, blanks.length));
            }
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
