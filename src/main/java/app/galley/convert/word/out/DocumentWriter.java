package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.convert.word.out.RunWriter.Look;
import app.galley.model.Block.TextBlock;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.render.Address;
import app.galley.render.Direction;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Writes paragraphs: their style and direction, their words with marks, links and pictures.
final class DocumentWriter {

    /// The namespace of WordprocessingML.
    static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final WordFile file;
    private final WordPictures pictures;
    private final Direction around;
    private final Xml xml = new Xml("w:document", "w", W, "r", R, "wp",
            "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing", "a",
            "http://schemas.openxmlformats.org/drawingml/2006/main", "pic", "http://schemas.openxmlformats.org/drawingml/2006/picture");
    private final RunWriter runs;
    private Direction paragraph;

    DocumentWriter(WordFile file, WordPictures pictures, String language) {
        this.file = file;
        this.pictures = pictures;
        around = Direction.ofLanguage(language);
        paragraph = around;
        runs = new RunWriter(xml, language);
        xml.open("w:body");
    }

    Xml xml() {
        return xml;
    }

    /// Opens a paragraph whose text decides on its direction.
    DocumentWriter open(WordStyle style, String text) {
        return open(style, text, null);
    }

    /// Opens a paragraph that may be an item of a list.
    DocumentWriter open(WordStyle style, String text, WordLists.@Nullable Item item) {
        paragraph = Direction.ofText(text).orElse(around);
        xml.open("w:p").open("w:pPr");
        if (style != WordStyle.NORMAL) {
            xml.leaf("w:pStyle", "w:val", style.id());
        }
        if (item != null) {
            xml.open("w:numPr").leaf("w:ilvl", "w:val", String.valueOf(item.level()))
                    .leaf("w:numId", "w:val", String.valueOf(item.list())).close();
        }
        if (paragraph == Direction.RTL) {
            xml.leaf("w:bidi");
        }
        xml.close();
        return this;
    }

    /// Writes characters into the paragraph.
    DocumentWriter text(String text, Look look) {
        runs.text(text, look, paragraph);
        return this;
    }

    DocumentWriter close() {
        xml.close();
        return this;
    }

    /// Writes a paragraph of plain text; nothing when there is none.
    void line(WordStyle style, String text) {
        if (!text.isBlank()) {
            open(style, text).text(text, Look.PLAIN).close();
        }
    }

    /// Keeps apart what would run together.
    void gap() {
        xml.open("w:p").open("w:pPr").leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close()
                .close();
    }

    /// Writes the words of a block into the paragraph.
    void words(TextBlock block) {
        Optional<Target> open = Optional.empty();
        for (Inline child : block.children()) {
            Optional<Target> target = child instanceof Inline.Span span ? target(block, span) : Optional.empty();
            if (!target.equals(open)) {
                end(open);
                begin(target);
                open = target;
            }
            inline(child, target.isPresent() && target.get().isReal());
        }
        end(open);
    }

    /// Where a link leads.
    ///
    /// @param id of the address; empty when Word should not follow it, and the address is written out behind the words
    private record Target(String key, String id, String address) {
        boolean isReal() {
            return !id.isEmpty();
        }
    }

    private Optional<Target> target(TextBlock block, Inline.Span span) {
        for (String mark : span.marks()) {
            for (MarkDef def : block.defs()) {
                Optional<String> address = def instanceof MarkDef.Link link && link.key().equals(mark)
                        ? Address.link(link.href())
                        : Optional.empty();
                if (address.isPresent()) {
                    return Optional.of(new Target(mark, id(address.get()), address.get()));
                }
            }
        }
        return Optional.empty();
    }

    private String id(String address) {
        String start = address.toLowerCase(Locale.ROOT);
        boolean followed = start.startsWith("http://") || start.startsWith("https://") || start.startsWith("mailto:");
        return followed ? file.link(address).orElse("") : "";
    }

    private void begin(Optional<Target> target) {
        target.filter(Target::isReal).ifPresent(link -> xml.open("w:hyperlink", "r:id", link.id, "w:history", "1"));
    }

    private void end(Optional<Target> target) {
        target.ifPresent(link -> {
            if (link.isReal()) {
                xml.close();
            } else {
                text(" <" + link.address + ">", Look.PLAIN);
            }
        });
    }

    private void inline(Inline child, boolean isLink) {
        switch (child) {
            case Inline.Span span -> text(span.text(), new Look(span.marks(), "", isLink));
            case Inline.InlinePicture(Picture picture) -> {
                if (!pictures.inLine(xml, picture)) {
                    runs.run("[" + picture.alt() + "]", Look.of(WordStyle.INLINE_PICTURE), Direction.LTR);
                }
            }
            case Inline.UnknownInline _ -> {
                /* nobody can say what of it would be to be read */ }
        }
    }

    /// Links to an address of its own; its words are the address.
    void address(String address) {
        String id = Address.link(address).map(this::id).orElse("");
        if (id.isEmpty()) {
            text(address, Look.PLAIN);
        } else {
            xml.open("w:hyperlink", "r:id", id, "w:history", "1");
            text(address, new Look(List.of(), "", true));
            xml.close();
        }
    }

    /// Ends the document.
    ///
    /// @param footer id of the part with the foot of each page
    byte[] end(Paper paper, String footer) {
        xml.open("w:sectPr").leaf("w:footerReference", "w:type", "default", "r:id", footer);
        xml.leaf("w:pgSz", "w:w", String.valueOf(paper.width()), "w:h", String.valueOf(paper.height()));
        String margin = String.valueOf(Paper.MARGIN);
        xml.leaf("w:pgMar", "w:top", margin, "w:right", margin, "w:bottom", margin, "w:left", margin, "w:header", "708", "w:footer", "708",
                "w:gutter", "0");
        if (around == Direction.RTL) {
            xml.leaf("w:bidi");
        }
        xml.close();
        return xml.end();
    }
}
