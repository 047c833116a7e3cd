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
    private final Tracker tracker;
    private Direction paragraph;

    DocumentWriter(WordFile file, WordPictures pictures, String language, Remarks remarks) {
        this.file = file;
        this.pictures = pictures;
        around = Direction.ofLanguage(language);
        paragraph = around;
        runs = new RunWriter(xml, language);
        tracker = new Tracker(xml, runs, remarks);
        xml.open("w:body");
    }

    Xml xml() {
        return xml;
    }

    Tracker tracker() {
        return tracker;
    }

    /// What follows is a text of the article, known by its place.
    DocumentWriter at(String place) {
        tracker.at(place);
        return this;
    }

    /// Opens a paragraph whose text decides on its direction.
    DocumentWriter open(WordStyle style, String text) {
        return open(new ParagraphKind(style, Optional.empty()), text);
    }

    DocumentWriter open(ParagraphKind kind, String text) {
        begin(text);
        kind.write(xml, paragraph);
        tracker.mark();
        xml.close();
        tracker.begin();
        return this;
    }

    /// Opens a paragraph that would be of another kind.
    ///
    /// @param before what it is
    DocumentWriter open(ParagraphKind kind, ParagraphKind before, Signature by, String text) {
        begin(text);
        kind.write(xml, paragraph);
        tracker.mark();
        xml.open("w:pPrChange", tracker.attributes(by)).open("w:pPr");
        before.write(xml, paragraph);
        xml.close().close().close();
        tracker.begin();
        return this;
    }

    private void begin(String text) {
        paragraph = Direction.ofText(text).orElse(around);
        xml.open("w:p").open("w:pPr");
    }

    /// Writes characters into the paragraph.
    DocumentWriter text(String text, Look look) {
        tracker.text(text, look, paragraph);
        return this;
    }

    /// Writes characters into the paragraph that would look otherwise.
    void restyled(String text, Look before, Look after, Signature by) {
        tracker.restyled(text, before, after, paragraph, by);
    }

    DocumentWriter close() {
        tracker.end();
        xml.close();
        return this;
    }

    /// Writes a paragraph of plain text; nothing when there is none and none would come.
    void line(WordStyle style, String place, String text) {
        at(place);
        Optional<Signature> coming = tracker.comingBy();
        if (!text.isBlank()) {
            open(style, text).text(text, Look.PLAIN).close();
        } else if (coming.isPresent()) {
            tracker.as(Optional.of(new Tracked(Tracked.Kind.COMES, coming.get())), () -> open(style, text));
            close();
        }
    }

    /// Keeps apart what would run together.
    void gap() {
        xml.open("w:p").open("w:pPr").leaf("w:spacing", "w:before", "0", "w:after", "0", "w:line", "240", "w:lineRule", "auto").close()
                .close();
    }

    /// Writes the words of a block into the paragraph.
    void words(TextBlock block) {
        words(block.children().stream().map(child -> new Piece(child, block.defs(), tracker.mode())).toList());
    }

    /// Some words, what their marks mean, and whether they would come or go.
    record Piece(Inline child, List<MarkDef> defs, Optional<Tracked> how) {}

    void words(List<Piece> pieces) {
        Optional<Target> open = Optional.empty();
        for (Piece piece : pieces) {
            Optional<Target> target = piece.child instanceof Inline.Span span ? target(piece.defs, span) : Optional.empty();
            if (!target.equals(open)) {
                end(open);
                if (piece.child instanceof Inline.Span span && target.isPresent()) {
                    tracker.before(new Look(span.marks(), "", false)); // what comes at the start of a link is no part of it
                }
                begin(target);
                open = target;
            }
            boolean isLink = target.isPresent() && target.get().isReal();
            tracker.as(piece.how, () -> inline(piece.child, isLink));
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

    private Optional<Target> target(List<MarkDef> defs, Inline.Span span) {
        for (String mark : span.marks()) {
            for (MarkDef def : defs) {
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
                beside(" <" + link.address + ">", Look.PLAIN);
            }
        });
    }

    private void inline(Inline child, boolean isLink) {
        switch (child) {
            case Inline.Span span -> text(span.text(), new Look(span.marks(), "", isLink));
            case Inline.InlinePicture(Picture picture) -> tracker.object(() -> {
                if (!pictures.inLine(xml, picture)) {
                    runs.run("[" + picture.alt() + "]", Look.of(WordStyle.INLINE_PICTURE), Direction.LTR, tracker.plain());
                }
            });
            case Inline.UnknownInline _ -> tracker.object(() -> {
                /* nobody can say what of it would be to be read */ });
        }
    }

    /// Writes characters that are none of the article's text.
    private void beside(String text, Look look) {
        runs.text(text, look, paragraph, tracker.plain());
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
