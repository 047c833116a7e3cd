package app.galley.convert.document;

import app.galley.convert.word.CarriedHead;
import app.galley.format.UnreadableArticle;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads a part into a tree. A document type, and with it every entity, is refused; so is what is too deep or has too many elements.
public final class TagReader {

    private static final int DEEPEST = 190;
    private static final int MOST = 6_000_000;
    private static final Set<String> KEEPS_BLANKS = Set.of("w:t", "w:delText", "w:instrText", "m:t", "a:t", "text:p", "text:h", "text:span",
            "text:a", "text:meta", "text:meta-field", "text:ruby-base", "text:ruby-text");

    /// What the namespaces of OpenDocument begin and end with (OpenDocument 1.3 part 3, 1.4).
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String OASIS_END = ":1.0";
    /// Where OpenDocument's name of a namespace is not the usual prefix.
    private static final Map<String, String> OASIS_PREFIXES = Map.of("drawing", "draw", "xsl-fo-compatible", "fo", "svg-compatible", "svg",
            "datastyle", "number");

    /// The namespaces of both conformance classes (ECMA-376 part 1, annex A; part 4, annex A), of what Word adds, and of what
    /// OpenDocument takes from others.
    private static final Map<String, String> PREFIXES = Map.ofEntries(
            Map.entry("http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w"),
            Map.entry("http://purl.oclc.org/ooxml/wordprocessingml/main", "w"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "r"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/relationships", "r"),
            Map.entry("http://schemas.openxmlformats.org/package/2006/relationships", "rel"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/main", "a"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/main", "a"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "wp"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing", "wp"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/picture", "pic"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/picture", "pic"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/chart", "c"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/chart", "c"),
            Map.entry("http://schemas.openxmlformats.org/drawingml/2006/diagram", "dgm"),
            Map.entry("http://purl.oclc.org/ooxml/drawingml/diagram", "dgm"),
            Map.entry("http://schemas.openxmlformats.org/officeDocument/2006/math", "m"),
            Map.entry("http://purl.oclc.org/ooxml/officeDocument/math", "m"),
            Map.entry("http://schemas.openxmlformats.org/markup-compatibility/2006", "mc"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordprocessingShape", "wps"),
            Map.entry("http://schemas.microsoft.com/office/word/2010/wordml", "w14"),
            Map.entry("http://schemas.microsoft.com/office/word/2012/wordml", "w15"),
            Map.entry("urn:schemas-microsoft-com:vml", "v"), Map.entry("urn:schemas-microsoft-com:office:office", "o"),
            Map.entry("http://www.w3.org/1999/xlink", "xlink"), Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
            Map.entry("http://www.w3.org/1998/Math/MathML", "math"),
            Map.entry("urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0", "loext"),
            Map.entry(CarriedHead.NAMESPACE, "galley"), Map.entry("http://www.w3.org/XML/1998/namespace", "xml"));

    private static final XMLInputFactory FACTORY = factory();

    private final XMLStreamReader in;
    private final Deque<Tag> open = new ArrayDeque<>();
    private int count;

    private TagReader(XMLStreamReader in) {
        this.in = in;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        factory.setProperty("jdk.xml.maxElementDepth", DEEPEST + 10); // Java's own is too little for tables in tables
        return factory;
    }

    /// The root of a part.
    public static Tag read(byte[] xml) throws UnreadableArticle {
        try {
            XMLStreamReader in;
            synchronized (FACTORY) {
                in = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            }
            return new TagReader(in).read();
        } catch (XMLStreamException broken) {
            throw new UnreadableArticle("The document is damaged: a part of it is no XML.");
        }
    }

    private Tag read() throws XMLStreamException, UnreadableArticle {
        Tag root = null;
        while (in.hasNext()) {
            switch (in.next()) {
                case XMLStreamConstants.START_ELEMENT -> root = start(root);
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(in.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new UnreadableArticle("The document declares a document type, which no such file has; it was not read.");
                default -> {
                }
            }
        }
        if (root == null) {
            throw new UnreadableArticle("The document is damaged: a part of it is empty.");
        }
        return root;
    }

    private Tag start(@Nullable Tag root) throws UnreadableArticle {
        if (++count > MOST || open.size() > DEEPEST) {
            throw new UnreadableArticle("The document is made in such a way that it cannot be read in bearable time.");
        }
        var attributes = new String[in.getAttributeCount() * 2];
        for (int i = 0; i < in.getAttributeCount(); i++) {
            attributes[2 * i] = name(in.getAttributeNamespace(i), in.getAttributeLocalName(i));
            attributes[2 * i + 1] = in.getAttributeValue(i);
        }
        var tag = new Tag(name(in.getNamespaceURI(), in.getLocalName()), attributes);
        if (!open.isEmpty()) {
            open.element().add(tag);
        }
        open.push(tag);
        return root == null ? tag : root;
    }

    private void text(String text) {
        if (!open.isEmpty() && (!text.isBlank() || KEEPS_BLANKS.contains(open.element().name()))) {
            open.element().add(text);
        }
    }

    private static String name(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) {
            return local;
        }
        return (prefix(namespace) + ":" + local).intern();
    }

    private static String prefix(String namespace) {
        if (namespace.startsWith(OASIS) && namespace.endsWith(OASIS_END) && namespace.length() > OASIS.length() + OASIS_END.length()) {
            String said = namespace.substring(OASIS.length(), namespace.length() - OASIS_END.length());
            return OASIS_PREFIXES.getOrDefault(said, said);
        }
        return PREFIXES.getOrDefault(namespace, "?");
    }
}
