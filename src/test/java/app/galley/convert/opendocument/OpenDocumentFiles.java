package app.galley.convert.opendocument;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Makes OpenDocument texts part by part.
public final class OpenDocumentFiles {

    /// The smallest picture there is.
    static final String PNG = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";
    static final String TEXT = "application/vnd.oasis.opendocument.text";

    static final String NAMESPACES = names("office", "office") + names("text", "text") + names("style", "style") + names("table", "table")
            + names("draw", "drawing") + names("fo", "xsl-fo-compatible") + names("svg", "svg-compatible") + names("meta", "meta")
            + names("manifest", "manifest") + names("form", "form") + names("chart", "chart") + names("script", "script")
            + " xmlns:xlink=\"http://www.w3.org/1999/xlink\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""
            + " xmlns:math=\"http://www.w3.org/1998/Math/MathML\" xmlns:other=\"urn:of:somebody\"";

    private static String names(String prefix, String last) {
        return " xmlns:%s=\"urn:oasis:names:tc:opendocument:xmlns:%s:1.0\"".formatted(prefix, last);
    }

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private String automatic = "";
    private String common = "";
    private String pages = "";
    private final String body;

    private OpenDocumentFiles(String body) {
        this.body = body;
        put("mimetype", TEXT);
    }

    /// A document with these paragraphs, lists and tables.
    public static OpenDocumentFiles odt(String body) {
        return new OpenDocumentFiles(body);
    }

    /// What somebody set by hand.
    OpenDocumentFiles automatic(String styles) {
        automatic += styles;
        return this;
    }

    /// What stands in the list of styles.
    OpenDocumentFiles common(String styles) {
        common += styles;
        return this;
    }

    OpenDocumentFiles pages(String masterPages) {
        pages += masterPages;
        return this;
    }

    OpenDocumentFiles meta(String facts) {
        return put("meta.xml", "<office:document-meta" + NAMESPACES + "><office:meta>" + facts + "</office:meta></office:document-meta>");
    }

    OpenDocumentFiles put(String path, String text) {
        return put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    OpenDocumentFiles put(String path, byte[] bytes) {
        parts.put(path, bytes);
        return this;
    }

    OpenDocumentFiles picture(String path) {
        return put(path, Base64.getDecoder().decode(PNG));
    }

    /// The packed file.
    public byte[] packed() {
        parts.computeIfAbsent("content.xml", _ -> utf8("<office:document-content" + NAMESPACES + "><office:automatic-styles>" + automatic
                + "</office:automatic-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>"));
        parts.computeIfAbsent("styles.xml", _ -> utf8("<office:document-styles" + NAMESPACES + "><office:styles>" + common
                + "</office:styles><office:master-styles>" + pages + "</office:master-styles></office:document-styles>"));
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /// The same in one XML file.
    byte[] flat() {
        return utf8("<?xml version=\"1.0\" encoding=\"UTF-8\"?><office:document" + NAMESPACES + " office:mimetype=\"" + TEXT
                + "\"><office:styles>" + common + "</office:styles><office:automatic-styles>" + automatic
                + "</office:automatic-styles><office:master-styles>" + pages + "</office:master-styles><office:body><office:text>" + body
                + "</office:text></office:body></office:document>");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public static String p(String words) {
        return "<text:p>" + words + "</text:p>";
    }

    static String p(String style, String words) {
        return "<text:p text:style-name=\"" + style + "\">" + words + "</text:p>";
    }

    public static String h(int level, String words) {
        return "<text:h text:outline-level=\"" + level + "\">" + words + "</text:h>";
    }

    static String span(String style, String words) {
        return "<text:span text:style-name=\"" + style + "\">" + words + "</text:span>";
    }

    /// A named or automatic style of paragraphs.
    static String style(String name, String parent, String text) {
        return style("paragraph", name, parent, text);
    }

    static String style(String family, String name, String parent, String text) {
        return "<style:style style:name=\"%s\" style:family=\"%s\" style:parent-style-name=\"%s\"><style:text-properties %s/></style:style>"
                .formatted(name, family, parent, text);
    }

    /// A list with a bullet at the first level, numbers at the second, letters at the third.
    static String lists(String name, String formats) {
        var levels = new StringBuilder("<text:list-style style:name=\"" + name + "\">");
        for (int level = 1; level <= formats.length(); level++) {
            char format = formats.charAt(level - 1);
            levels.append(format == '*'
                    ? "<text:list-level-style-bullet text:level=\"%d\" text:bullet-char=\"x\"/>".formatted(level)
                    : "<text:list-level-style-number text:level=\"%d\" style:num-format=\"%s\" style:num-suffix=\")\"/>".formatted(level,
                            format));
        }
        return levels + "</text:list-style>";
    }

    static String list(String attributes, String... items) {
        return "<text:list " + attributes + "><text:list-item>" + String.join("</text:list-item><text:list-item>", items)
                + "</text:list-item></text:list>";
    }

    static String frame(String anchor, String path, String more) {
        return "<draw:frame text:anchor-type=\"" + anchor + "\" draw:name=\"Image1\"><draw:image xlink:href=\"" + path + "\"/>" + more
                + "</draw:frame>";
    }
}
