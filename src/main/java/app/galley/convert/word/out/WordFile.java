package app.galley.convert.word.out;

import app.galley.convert.word.CarriedHead;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/// Puts the parts of a document together. The same parts give the same bytes.
final class WordFile {

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String RELATION_2011 = "http://schemas.microsoft.com/office/2011/relationships/";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    /// The first time a zip can hold.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OPCPackage parts = OPCPackage.create(bytes);
    private final PackagePart document;
    private final Map<String, String> links = new HashMap<>();
    private int pictures;

    WordFile() {
        document = part("/word/document.xml", WORD + "document.main+xml");
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
    }

    private static PackagePartName name(String path) {
        try {
            return PackagingURIHelper.createPartName(path);
        } catch (InvalidFormatException impossible) {
            throw new IllegalArgumentException(path, impossible);
        }
    }

    private PackagePart part(String path, String type) {
        return parts.createPart(name(path), type);
    }

    private static void write(PackagePart part, byte[] content) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// Writes the part that is the text.
    void document(byte[] content) {
        write(document, content);
    }

    /// Writes a part that the document needs.
    ///
    /// @param name of its file, `styles` of `styles.xml`, which is also what the document calls it
    /// @param type the last word of its type
    /// @return its id for the document
    String beside(String name, String type, byte[] content) {
        PackagePart part = part("/word/" + name + ".xml", WORD + type + "+xml");
        write(part, content);
        return document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + type).getId();
    }

    /// Writes a part of a kind that came with Word 2013.
    void besideOf2011(String name, byte[] content) {
        PackagePart part = part("/word/" + name + ".xml", WORD + name + "+xml");
        write(part, content);
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION_2011 + name);
    }

    /// Puts a picture in.
    ///
    /// @param ending of its kind, such as `png`
    /// @return its id for the document
    String picture(byte[] content, String ending) {
        String type = "image/" + (ending.equals("jpg") ? "jpeg" : ending);
        PackagePart part = part("/word/media/picture" + ++pictures + "." + ending, type);
        write(part, content);
        return document.addRelationship(part.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.IMAGE_PART).getId();
    }

    /// The id of a link; empty when the address is no URI even with its odd characters escaped.
    Optional<String> link(String address) {
        String known = links.get(address);
        if (known != null) {
            return Optional.of(known);
        }
        try {
            String uri = new URI(escaped(address)).toString();
            String id = document.addExternalRelationship(uri, RELATION + "hyperlink").getId();
            links.put(address, id);
            return Optional.of(id);
        } catch (URISyntaxException | IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /// Escapes what no URI may hold (RFC 3986, 2).
    private static String escaped(String address) {
        var escaped = new StringBuilder();
        for (int i = 0; i < address.length();) {
            int c = address.codePointAt(i);
            if (c <= ' ' || "\"<>\\^`{|}".indexOf(c) >= 0 || c == 0x7F || Character.isSpaceChar(c)) {
                for (byte b : new String(Character.toChars(c)).getBytes(StandardCharsets.UTF_8)) {
                    escaped.append("%%%02X".formatted(b & 0xFF));
                }
            } else {
                escaped.appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return escaped.toString();
    }

    /// Carries the head of the article along.
    void carry(Article article) {
        PackagePart item = part(CarriedHead.PART, "application/xml");
        write(item, new Xml(CarriedHead.ELEMENT, "", CarriedHead.NAMESPACE).text(CarriedHead.text(article)).end());
        document.addRelationship(item.getPartName(), TargetMode.INTERNAL, RELATION + "customXml");
        PackagePart about = part("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml");
        String namespace = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
        write(about, new Xml("ds:datastoreItem", "ds", namespace, "ds:itemID", "").end());
        item.addRelationship(about.getPartName(), TargetMode.INTERNAL, RELATION + "customXmlProps");
    }

    /// Says in the file's properties what the document is.
    void describe(Article article) {
        PackagePart app = part("/docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml");
        write(app, new Xml("Properties", "", "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties")
                .open("Application").text("Galley").close().end());
        parts.addRelationship(app.getPartName(), TargetMode.INTERNAL, RELATION + "extended-properties");
        try {
            PackageProperties about = parts.getPackageProperties();
            about.setTitleProperty(said(article.get(Field.HEADLINE)));
            about.setCreatorProperty(said(article.get(Field.AUTHORS).stream().map(Author::name).filter(author -> !author.isBlank())
                    .collect(Collectors.joining("; "))));
            about.setDescriptionProperty(said(article.get(Field.STANDFIRST)));
            about.setKeywordsProperty(said(String.join(", ", article.get(Field.KEYWORDS))));
            about.setCategoryProperty(said(String.join(", ", article.get(Field.SECTIONS))));
            about.setLanguageProperty(said(article.get(Field.LANGUAGE)));
            about.setIdentifierProperty(said(article.get(Field.IDENTIFIER)));
            about.setCreatedProperty(date(article, Field.CREATED));
            about.setModifiedProperty(date(article, Field.MODIFIED));
        } catch (InvalidFormatException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Optional<String> said(String text) {
        return Optional.of(Xml.fit(text).strip().replaceAll("\\s+", " ")).filter(line -> !line.isEmpty());
    }

    private static Optional<Date> date(Article article, Field<String> field) {
        return article.time(field).map(time -> Date.from(time.toInstant()));
    }

    /// The bytes of the file.
    byte[] end() {
        try {
            parts.close();
            return timeless(bytes.toByteArray());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// POI notes the time of day at every entry.
    private static byte[] timeless(byte[] zip) throws IOException {
        var out = new ByteArrayOutputStream(zip.length);
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip)); var copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                var same = new ZipEntry(entry.getName());
                same.setTimeLocal(NO_TIME);
                copy.putNextEntry(same);
                in.transferTo(copy);
                copy.closeEntry();
            }
        }
        return out.toByteArray();
    }
}
