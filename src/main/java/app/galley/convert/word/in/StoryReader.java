package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a run of paragraphs and tables: the document, a cell, a note, a header.
final class StoryReader {

    private final Source source;
    private final Relations relations;
    private final Fields fields = new Fields();
    private List<Part> out = new ArrayList<>();
    /// A paragraph whose end was deleted: the next one goes on in it.
    private @Nullable Words joined;

    StoryReader(Source source, Relations relations) {
        this.source = source;
        this.relations = relations;
    }

    /// The parts in an element.
    List<Part> read(Tag story) throws UnreadableArticle {
        out = new ArrayList<>();
        all(story);
        if (joined != null) {
            add(new Paragraph(WordStyle.NORMAL, Optional.empty(), Words.plain("")), List.of());
        }
        source.revisions().tell();
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
            case "w:tbl" -> new Tables(source, relations).read(tag, out);
            case "w:sdt" -> control(tag);
            case "w:customXml", "w:smartTag", "w:ins", "w:moveTo", "w:sdtContent" -> all(tag);
            case "w:del", "w:moveFrom" -> source.revisions().add(tag, source.clean(tag.words()));
            case "mc:AlternateContent" -> all(Drawings.chosen(tag));
            case "w:sectPr" -> margins(tag);
            case "w:altChunk" -> source.notes().dropped("A document inside the document was left out.",
                    relations.get(tag.get("r:id")).map(Relations.Relation::target).orElse(""));
            case "w:commentRangeStart" -> source.comments().begin(tag.get("w:id"));
            case "w:commentRangeEnd" -> source.comments().end(tag.get("w:id"));
            default -> {
                String words = source.clean(tag.words());
                if (!words.isBlank()) {
                    source.notes().dropped("A part of a kind that is not known was left out.", words);
                }
            }
        }
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
        properties.find("w:pPrChange").ifPresent(source.revisions()::look);
        String id = properties.value("w:pStyle");
        String style = id.isEmpty() ? source.styles().usual() : id;
        WordStyle known = source.styles().paragraph(style);
        if (known == WordStyle.NORMAL) {
            known = properties.find("w:outlineLvl").flatMap(Styles::ofOutline).orElse(known);
        }
        var reader = new ParagraphReader(source, relations, fields);
        Words words = reader.read(tag);
        if (known == WordStyle.CONTENTS) {
            if (!words.isBlank()) {
                source.notes().dropped("A table of contents was left out.", words.text());
            }
            return;
        }
        Words all = joined == null ? words : joined.and(words);
        joined = null;
        if (properties.find("w:rPr", "w:del").isPresent() && !all.isBlank()) {
            joined = all;
            out.addAll(reader.beside());
            return;
        }
        add(new Paragraph(known, item(properties, style, known), all), reader.beside());
    }

    private Optional<Item> item(Tag properties, String style, WordStyle known) {
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
        return num.isEmpty() ? Optional.empty() : source.numbering().next(num, Numbering.number(level, 0));
    }

    private void add(Paragraph paragraph, List<Part> beside) {
        out.addAll(paragraph.shown());
        out.addAll(beside);
    }
}
