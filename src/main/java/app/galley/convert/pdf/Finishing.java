package app.galley.convert.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Makes a laid-out file say of itself what PDF/UA-1 (ISO 14289-1) wants, and nothing that depends on the hour or the machine.
final class Finishing {

    private static final String PRODUCER = "Galley";

    /// What the file says of itself.
    ///
    /// @param title shown instead of the file's name
    /// @param authors as in the byline
    /// @param language BCP 47; empty when unknown
    /// @param day when it was made, to the day
    record About(String title, List<String> authors, String language, Instant day) {}

    private Finishing() {}

    static void finish(PDDocument document, About about) throws IOException {
        var catalog = document.getDocumentCatalog();
        headings(document);
        catalog.setLanguage(about.language().isBlank() ? "und" : about.language());
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        Instant day = about.day().truncatedTo(ChronoUnit.DAYS);
        var information = new PDDocumentInformation();
        information.setTitle(about.title());
        if (!about.authors().isEmpty()) {
            information.setAuthor(String.join(", ", about.authors()));
        }
        information.setProducer(PRODUCER);
        information.setCreationDate(GregorianCalendar.from(day.atZone(ZoneOffset.UTC)));
        document.setDocumentInformation(information);
        var metadata = new PDMetadata(document, new ByteArrayInputStream(xmp(about, day).getBytes(StandardCharsets.UTF_8)));
        catalog.setMetadata(metadata);
        document.setDocumentId((long) (about.title() + day).hashCode());
    }

    /// Headings go down one level at a time and begin with the first (ISO 14289-1, 7.4.2), whatever levels the article took.
    private static void headings(PDDocument document) {
        var waiting = new ArrayDeque<Object>();
        Optional.ofNullable(document.getDocumentCatalog().getStructureTreeRoot()).ifPresent(root -> waiting.addAll(root.getKids()));
        int before = 0;
        while (!waiting.isEmpty()) {
            if (waiting.pop() instanceof PDStructureElement element) {
                String type = element.getStructureType();
                if (type != null && type.matches("H[1-6]")) {
                    before = Math.min(type.charAt(1) - '0', before + 1);
                    element.setStructureType("H" + before);
                }
                element.getKids().reversed().forEach(waiting::push);
            }
        }
    }

    private static String xmp(About about, Instant day) {
        var names = new StringBuilder();
        about.authors().forEach(name -> names.append("<rdf:li>").append(escaped(name)).append("</rdf:li>"));
        String creators = names.isEmpty() ? "" : "<dc:creator><rdf:Seq>" + names + "</rdf:Seq></dc:creator>";
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" \
                xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
                <pdfuaid:part>1</pdfuaid:part>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                %s<xmp:CreateDate>%s</xmp:CreateDate>
                <pdf:Producer>%s</pdf:Producer>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="r"?>
                """.formatted(escaped(about.title()), creators, day, PRODUCER);
    }

    private static String escaped(String text) {
        return text.replaceAll("[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD").replace("&", "&amp;").replace("<",
                "&lt;").replace(">", "&gt;");
    }
}
