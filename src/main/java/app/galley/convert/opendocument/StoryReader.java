package app.galley.convert.opendocument;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.convert.opendocument.Lists.Place;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads a run of paragraphs, lists and tables: the document, a cell, a note, a frame.
final class StoryReader {

    private static final Set<String> INDEXES = Set.of("text:table-of-content", "text:illustration-index", "text:table-index",
            "text:object-index", "text:user-index", "text:alphabetical-index", "text:bibliography");
    /// What has no words: declarations, where a page ended.
    private static final Set<String> NOTHING = Set.of("text:sequence-decls", "text:variable-decls", "text:user-field-decls",
            "text:dde-connection-decls", "text:soft-page-break", "text:alphabetical-index-auto-mark-file", "svg:title", "svg:desc",
            "office:change-info", "text:section-source", "draw:glue-point");

    private final Source source;
    private final List<Part> out = new ArrayList<>();

    StoryReader(Source source) {
        this.source = source;
    }

    /// The parts in an element.
    List<Part> read(Tag story) throws UnreadableArticle {
        all(story);
        return out;
    }

    private void all(Tag story) throws UnreadableArticle {
        for (Tag tag : story.tags()) {
            block(tag);
        }
    }

    private void block(Tag tag) throws UnreadableArticle {
        switch (tag.name()) {
            case "text:p", "text:h" -> paragraph(tag, Optional.empty());
            case "text:list" -> list(tag, Optional.empty());
            case "text:section" -> section(tag);
            case "text:numbered-paragraph" -> numbered(tag);
            case "table:table" -> new Tables(source).read(tag, out);
            case "text:tracked-changes" -> source.changes().declare(tag);
            case "text:change-start" -> source.changes().begin(tag.get("text:change-id"));
            case "text:change-end" -> source.changes().end(tag.get("text:change-id"));
            case "text:change" -> source.changes().at(tag.get("text:change-id"));
            case "office:annotation" -> source.annotations().begin(tag);
            case "office:annotation-end" -> source.annotations().end(tag.get("office:name"));
            case "office:forms" -> source.left("A form was left out.", labels(tag));
            default -> other(tag);
        }
    }

    private void other(Tag tag) throws UnreadableArticle {
        if (Frames.isDrawn(tag)) {
            Frames.Found found = new Frames(source).read(tag);
            found.pictures().forEach(picture -> out.add(new Part.Shown(picture, WordStyle.NORMAL)));
            out.addAll(found.boxes());
            source.left("A formula beside the text was left out.", found.formula());
        } else if (INDEXES.contains(tag.name())) {
            source.left("A table of contents was left out.", tag.find("text:index-body").map(Source::words).orElse(""));
        } else if (!NOTHING.contains(tag.name())) {
            source.left("A part of a kind that is not known was left out.", tag);
        }
    }

    private void section(Tag section) throws UnreadableArticle {
        section.tags("text:section-source").forEach(link -> source.left("A part that another file has was not fetched.",
                link.get("xlink:href")));
        if (section.get("text:display").equals("none") || section.get("text:is-hidden").equals("true")) {
            source.left("Hidden text was left out.", section);
        } else {
            all(section);
        }
    }

    private static String labels(Tag form) {
        var labels = new StringBuilder();
        for (Tag tag : form.tags()) {
            labels.append(' ').append(tag.get("form:label")).append(labels(tag));
        }
        return labels.toString().replaceAll("\\s+", " ");
    }

    private void list(Tag list, Optional<Place> outer) throws UnreadableArticle {
        Place place = source.lists().enter(list, outer);
        for (Tag item : list.tags()) {
            boolean counts = item.is("text:list-item");
            for (Tag tag : item.tags()) {
                switch (tag.name()) {
                    case "text:p", "text:h" -> {
                        paragraph(tag, counts ? source.lists().next(place, item.get("text:start-value")) : Optional.empty());
                        counts = false;
                    }
                    case "text:list" -> list(tag, Optional.of(place));
                    case "text:number" -> {
                    } // what the program had worked out
                    default -> block(tag);
                }
            }
        }
    }

    /// A paragraph that says itself which list it is in.
    private void numbered(Tag tag) throws UnreadableArticle {
        Tag list = tag.get("text:style-name").isEmpty()
                ? tag
                : new Tag("text:list", "text:style-name", tag.get("text:style-name"),
                        "text:continue-numbering", "true");
        Optional<Place> place = Optional.empty();
        for (int level = Math.clamp(Lists.number(tag.get("text:level"), 1), 1, 10); level > 0; level--) {
            place = Optional.of(source.lists().enter(list, place));
        }
        for (Tag inside : tag.tags()) {
            if (inside.is("text:p") || inside.is("text:h")) {
                paragraph(inside, source.lists().next(place.get(), tag.get("text:start-value")));
            }
        }
    }

    private void paragraph(Tag tag, Optional<Item> item) throws UnreadableArticle {
        if (tag.tags("text:hidden-paragraph").anyMatch(hidden -> hidden.get("text:is-hidden").equals("true"))) {
            source.left("Hidden text was left out.", tag);
            return;
        }
        String name = tag.get("text:style-name");
        WordStyle style = style(tag, name);
        var reader = new WordsReader(source, name);
        Words words = reader.read(tag);
        if (style == WordStyle.CONTENTS) {
            source.left("A table of contents was left out.", words.text());
            return;
        }
        Optional<Item> number = item.isPresent() || !tag.is("text:h") || words.isBlank() ? item : headingNumber(tag);
        add(new Paragraph(style, number, words), reader.beside());
    }

    private WordStyle style(Tag tag, String name) {
        WordStyle style = source.styles().paragraph(name);
        boolean heading = tag.is("text:h") && (style.headingLevel() > 0 || !style.isTelling());
        return heading
                ? Styles.heading(tag.get("text:outline-level")).orElse(style.headingLevel() > 0 ? style : WordStyle.HEADING_1)
                : style;
    }

    private Optional<Item> headingNumber(Tag heading) {
        boolean none = heading.get("text:is-list-header").equals("true");
        int level = Lists.number(heading.get("text:outline-level"), 1);
        return none || level < 1 ? Optional.empty() : source.lists().heading(level, heading.get("text:start-value"));
    }

    /// A caption goes below the pictures that stand in it.
    private void add(Paragraph paragraph, List<Part> beside) {
        boolean caption = paragraph.style() == WordStyle.CAPTION && !paragraph.words().isWordless();
        if (!caption) {
            out.addAll(paragraph.shown());
            out.addAll(beside);
            return;
        }
        paragraph.words().pictures().forEach(picture -> out.add(new Part.Shown(picture, WordStyle.PICTURE)));
        out.addAll(beside);
        out.add(paragraph.withWords(new Words(
                paragraph.words().children().stream().filter(child -> !(child instanceof Inline.InlinePicture)).toList(),
                paragraph.words().defs())));
    }
}
