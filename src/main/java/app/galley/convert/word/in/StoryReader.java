package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.convert.document.Trace;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads a run of paragraphs and tables: the document, a cell, a note, a header.
final class StoryReader {

    private final Source source;
    private final Relations relations;
    private final Fields fields = new Fields();
    private Around around;
    private List<Part> out = new ArrayList<>();
    private Unparted unparted = new Unparted(this::add);

    StoryReader(Source source, Relations relations) {
        this(source, relations, Around.NOTHING);
    }

    /// @param around what would happen to all of it
    StoryReader(Source source, Relations relations, Around around) {
        this.source = source;
        this.relations = relations;
        this.around = around;
    }

    /// The parts in an element.
    List<Part> read(Tag story) throws UnreadableArticle {
        out = new ArrayList<>();
        all(story);
        unparted.end();
        return out;
    }

    private void all(Tag story) throws UnreadableArticle {
        for (Tag tag : story.tags()) {
            block(tag);
        }
    }

    private void block(Tag tag) throws UnreadableArticle {
        switch (tag.name()) {
            case "w:p" -> paragraph(tag);
            case "w:tbl" -> {
                unparted.end();
                new Tables(source, relations, around).read(tag, out);
            }
            case "w:sdt" -> control(tag);
            case "w:customXml", "w:smartTag", "w:sdtContent" -> all(tag);
            case "w:ins", "w:moveTo" -> within(around.coming(source.revisions().change(tag)), tag);
            case "w:del", "w:moveFrom" -> within(around.going(source.revisions().change(tag)), tag);
            case "mc:AlternateContent" -> all(Drawings.chosen(tag));
            case "w:sectPr" -> margins(tag);
            case "w:altChunk" -> source.notes().dropped("A document inside the document was left out.",
                    relations.get(tag.get("r:id")).map(Relations.Relation::target).orElse(""));
            case "w:commentRangeStart" -> source.comments().beginsLater(tag.get("w:id"));
            case "w:commentRangeEnd" -> source.comments().endsBefore(tag.get("w:id"));
            case "w:moveFromRangeStart", "w:moveToRangeStart" -> source.revisions().moveBegins(tag);
            default -> {
                String words = source.clean(tag.words());
                if (!words.isBlank()) {
                    source.notes().dropped("A part of a kind that is not known was left out.", words);
                }
            }
        }
    }

    private void within(Around change, Tag tag) throws UnreadableArticle {
        Around outer = around;
        around = change;
        all(tag);
        around = outer;
    }

    private void control(Tag tag) throws UnreadableArticle {
        Optional<Tag> content = tag.find("w:sdtContent");
        if (content.isEmpty()) {
            return;
        }
        boolean contents = tag.find("w:sdtPr", "w:docPartObj").map(part -> part.value("w:docPartGallery"))
                .filter("Table of Contents"::equals).isPresent();
        if (contents) {
            source.notes().dropped("A table of contents was left out.", source.clean(content.get().words()));
        } else if (tag.find("w:sdtPr", "w:showingPlcHdr").isPresent()) {
            source.notes().dropped("The hint in an empty field of a form was left out.", source.clean(content.get().words()));
        } else {
            all(content.get());
        }
    }

    private void margins(Tag section) {
        section.tags().stream().filter(tag -> tag.is("w:headerReference") || tag.is("w:footerReference"))
                .forEach(tag -> source.margins().add(tag.get("r:id")));
    }

    private void paragraph(Tag tag) throws UnreadableArticle {
        Tag properties = tag.find("w:pPr").orElseGet(() -> new Tag("w:pPr"));
        properties.find("w:sectPr").ifPresent(this::margins);
        Optional<Tag> change = properties.find("w:pPrChange");
        Tag before = change.flatMap(found -> found.find("w:pPr")).orElse(properties);
        WordStyle known = style(before);
        var reader = new ParagraphReader(source, relations, fields, around);
        Tracing.Read read = reader.read(tag);
        if (known == WordStyle.CONTENTS) {
            if (!read.all().isBlank()) {
                source.notes().dropped("A table of contents was left out.", read.all().text());
            }
            return;
        }
        boolean comes = read.words().isBlank() && read.coming().isPresent();
        if (comes) {
            read.come().forEach(source.revisions()::told);
        }
        WordStyle now = style(properties);
        Optional<Item> item = comes ? item(properties, now, false) : item(before, known, true);
        Words words = read.words();
        if (change.isPresent() && !comes) {
            words = with(words, new Signs.OfKind(source.revisions().change(change.get()), now, item(properties, now, false)), known, item);
        }
        var paragraph = new Paragraph(comes ? now : known, item, words);
        unparted.add(paragraph, read, end(properties), reader.beside());
    }

    private static Words with(Words words, Signs.OfKind sign, WordStyle known, Optional<Item> item) {
        boolean same = sign.style() == known && sign.item().map(Item::numbered).equals(item.map(Item::numbered))
                && sign.item().map(Item::level).equals(item.map(Item::level));
        if (same) {
            return words;
        }
        var traces = new ArrayList<>(words.traces());
        traces.add(new Trace(0, 0, sign));
        return words.withTraces(traces);
    }

    private Unparted.End end(Tag properties) {
        Optional<Tag> mark = properties.find("w:rPr");
        Optional<Change> comes = mark.flatMap(found -> found.find("w:ins").or(() -> found.find("w:moveTo")))
                .map(source.revisions()::change).or(around::comes);
        Optional<Change> goes = mark.flatMap(found -> found.find("w:del").or(() -> found.find("w:moveFrom")))
                .map(source.revisions()::change).or(around::goes);
        return new Unparted.End(comes, goes);
    }

    private String styleId(Tag properties) {
        String id = properties.value("w:pStyle");
        return id.isEmpty() ? source.styles().usual() : id;
    }

    private WordStyle style(Tag properties) {
        WordStyle known = source.styles().paragraph(styleId(properties));
        return known == WordStyle.NORMAL ? properties.find("w:outlineLvl").flatMap(Styles::ofOutline).orElse(known) : known;
    }

    /// @param counts whether the item is there, and so is counted
    private Optional<Item> item(Tag properties, WordStyle known, boolean counts) {
        String style = styleId(properties);
        Optional<Tag> own = properties.find("w:numPr");
        Optional<Tag> ofStyle = source.styles().ofParagraph(style, "w:numPr");
        String num = own.map(found -> found.value("w:numId")).filter(id -> !id.isEmpty())
                .or(() -> ofStyle.map(found -> found.value("w:numId"))).orElse("");
        String level = own.map(found -> found.value("w:ilvl")).filter(found -> !found.isEmpty())
                .or(() -> ofStyle.map(found -> found.value("w:ilvl"))).orElse("");
        if (num.isEmpty() && known == WordStyle.BULLET) {
            String name = source.styles().name(style);
            char last = name.isEmpty() ? ' ' : name.charAt(name.length() - 1);
            return Optional.of(new Item(false, last >= '2' && last <= '9' ? last - '0' : 1, 0, ""));
        }
        int depth = Numbering.number(level, 0);
        return num.isEmpty()
                ? Optional.empty()
                : counts ? source.numbering().next(num, depth) : source.numbering().kind(num, depth);
    }

    private void add(Paragraph paragraph, List<Part> beside) {
        List<Part> shown = paragraph.shown();
        for (Part part : shown) {
            if (part instanceof Part.Shown(var picture, _)) {
                source.traces().picture(picture, paragraph.words());
            }
        }
        out.addAll(shown);
        out.addAll(beside);
    }
}
