package app.galley.convert.word.out;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes a part of a document. Characters that XML cannot hold become U+FFFD (XML 1.0, 2.2).
final class Xml {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
    private final XMLStreamWriter out;

    /// Begins a part.
    ///
    /// @param root the name of its only element, with the namespaces it declares
    Xml(String root, String... prefixesAndNamespaces) {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter((OutputStream) bytes, "UTF-8");
            out.writeStartDocument("UTF-8", "1.0");
            out.writeStartElement(root);
            for (int i = 0; i < prefixesAndNamespaces.length; i += 2) {
                String prefix = prefixesAndNamespaces[i];
                out.writeAttribute(prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix, prefixesAndNamespaces[i + 1]);
            }
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// Opens an element with attributes, given as names and values in turn.
    Xml open(String name, String... attributes) {
        try {
            out.writeStartElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /// Writes an element with nothing in it.
    Xml leaf(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], fit(attributes[i + 1]));
        }
    }

    /// Writes characters.
    Xml text(String text) {
        try {
            out.writeCharacters(fit(text));
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    Xml close() {
        try {
            out.writeEndElement();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return this;
    }

    /// Ends the part.
    byte[] end() {
        try {
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }

    /// A text of which XML can hold every character.
    static String fit(String text) {
        StringBuilder fit = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
                    || Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
            boolean good = c == '\t' || c == '\n' || c >= ' ' && c < 0xFFFE && (pair || !Character.isSurrogate(c));
            if (!good) {
                fit = fit == null ? new StringBuilder(text) : fit;
                fit.setCharAt(i, '\uFFFD');
            }
        }
        return fit == null ? text : fit.toString();
    }

    /// The bytes of a text.
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
