package app.galley.convert.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/// Makes Word files that Galley did not write, by POI.
final class WordFiles {

    /// The smallest picture there is.
    static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\" xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"";

    private WordFiles() {}

    /// A document with these paragraphs and tables.
    static byte[] docx(String body) {
        return docx(body, _ -> {});
    }

    /// A document with these paragraphs and tables, and more.
    static byte[] docx(String body, Consumer<XWPFDocument> more) {
        try (var document = new XWPFDocument()) {
            document.getDocument().set(DocumentDocument.Factory
                    .parse("<w:document" + NAMESPACES + "><w:body>" + body + "</w:body></w:document>").getDocument());
            more.accept(document);
            var out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        } catch (IOException | XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A document with these paragraphs, and comments as their part has them.
    static byte[] withComments(String body, String comments) {
        byte[] docx = docx(body, document -> document.createComments().createComment(BigInteger.ZERO));
        return with(docx, "word/comments.xml", _ -> "<w:comments" + NAMESPACES + ">" + comments + "</w:comments>");
    }

    /// A paragraph of plain text.
    static String p(String text) {
        return "<w:p>" + r(text) + "</w:p>";
    }

    /// A paragraph in a style.
    static String p(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>" + r(text) + "</w:p>";
    }

    /// A run.
    static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// A run with properties.
    static String r(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /// An item of a list.
    static String item(int list, int level, String text) {
        return "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr></w:pPr>" + r(text)
                + "</w:p>";
    }

    /// Adds styles by name; ids are those of a Word in another language.
    static void styles(XWPFDocument document, String... idsAndNames) {
        XWPFStyles styles = document.createStyles();
        for (int i = 0; i < idsAndNames.length; i += 2) {
            String type = idsAndNames[i].startsWith("c-") ? "character" : "paragraph";
            styles.addStyle(new XWPFStyle(style("<w:style w:type=\"" + type + "\" w:styleId=\"" + idsAndNames[i] + "\"><w:name w:val=\""
                    + idsAndNames[i + 1] + "\"/></w:style>")));
        }
    }

    private static CTStyle style(String xml) {
        try {
            return StylesDocument.Factory.parse("<w:styles" + NAMESPACES + ">" + xml + "</w:styles>").getStyles().getStyleArray(0);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Adds lists in these formats; the first has the number 1.
    static void lists(XWPFDocument document, String... formats) {
        XWPFNumbering numbering = document.createNumbering();
        for (String format : formats) {
            int id = numbering.getAbstractNums().size();
            var levels = new StringBuilder();
            for (int level = 0; level < 3; level++) {
                levels.append("<w:lvl w:ilvl=\"%d\"><w:start w:val=\"1\"/><w:numFmt w:val=\"%s\"/><w:lvlText w:val=\"%%%d)\"/></w:lvl>"
                        .formatted(level, format, level + 1));
            }
            numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(list(id, levels.toString()))));
        }
    }

    private static CTAbstractNum list(int id, String levels) {
        try {
            return NumberingDocument.Factory
                    .parse("<w:numbering" + NAMESPACES + "><w:abstractNum w:abstractNumId=\"" + id + "\">" + levels
                            + "</w:abstractNum></w:numbering>")
                    .getNumbering().getAbstractNumArray(0);
        } catch (XmlException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// A drawing of the picture with that id.
    static String drawing(String id, String alt) {
        return "<w:r><w:drawing><wp:inline><wp:extent cx=\"9525\" cy=\"9525\"/><wp:docPr id=\"1\" name=\"Picture 1\" descr=\"" + alt
                + "\"/><a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>"
                + "<pic:cNvPr id=\"1\" name=\"x\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip " + id
                + "/></pic:blipFill><pic:spPr/></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
    }

    /// The same file with one of its parts, or all, changed as text.
    static byte[] with(byte[] docx, String part, UnaryOperator<String> change) {
        var out = new ByteArrayOutputStream();
        try (var in = new ZipInputStream(new ByteArrayInputStream(docx)); var zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(entry.getName().equals(part)
                        ? change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8)
                        : bytes);
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
