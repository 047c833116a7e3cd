package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import app.galley.model.Inline;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Footnotes and endnotes, which become paragraphs at the end, numbered in the order in which the text speaks of them.
final class Endnotes {

    private final Source source;
    private final Map<Sign, Integer> signs = new LinkedHashMap<>();

    /// @param kind `footnote` or `endnote`
    private record Sign(String kind, String id) {}

    Endnotes(Source source) {
        this.source = source;
    }

    /// The number of a note, where the text speaks of it.
    int number(String kind, String id) {
        return signs.computeIfAbsent(new Sign(kind, id), _ -> signs.size() + 1);
    }

    /// The paragraphs of all notes.
    List<Part> read() throws UnreadableArticle {
        var parts = new ArrayList<Part>();
        Map<Sign, Tag> found = new LinkedHashMap<>();
        Map<String, StoryReader> readers = new LinkedHashMap<>();
        for (String kind : List.of("footnote", "endnote")) {
            Optional<Relations.Relation> relation = source.relations().ofType(kind + "s");
            if (relation.isPresent()) {
                String path = relation.get().target();
                source.parcel().xml(path)
                        .ifPresent(root -> root.tags("w:" + kind).forEach(note -> found.put(new Sign(kind, note.get("w:id")), note)));
                readers.put(kind, new StoryReader(source, source.parcel().relations(path)));
            }
        }
        for (Map.Entry<Sign, Integer> sign : List.copyOf(signs.entrySet())) {
            Tag note = found.remove(sign.getKey());
            StoryReader reader = readers.get(sign.getKey().kind);
            if (note != null && reader != null) {
                parts.addAll(numbered(reader.read(note), sign.getValue()));
            }
        }
        if (!parts.isEmpty()) {
            source.notes().changed("Notes stand at the end of the text, their signs as raised numbers.", "");
        }
        found.values().stream().filter(note -> note.get("w:type").isEmpty() || note.get("w:type").equals("normal")).map(Tag::words)
                .filter(words -> !words.isBlank())
                .forEach(words -> source.notes().dropped("A note that the text does not speak of was left out.", words));
        return parts;
    }

    private static List<Part> numbered(List<Part> note, int number) {
        var parts = new ArrayList<>(note);
        Words sign = new Words(List.of(new Inline.Span(String.valueOf(number), List.of(Marks.SUP)), Inline.Span.plain(" ")), List.of());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Paragraph first && !first.isBlank()) {
                parts.set(i, first.withWords(sign.and(stripped(first.words()))));
                break;
            }
        }
        parts.removeIf(part -> part instanceof Part.Paragraph paragraph && paragraph.isBlank());
        return parts;
    }

    /// Word begins a note with a blank behind its sign.
    private static Words stripped(Words words) {
        var children = new ArrayList<>(words.children());
        if (!children.isEmpty() && children.getFirst() instanceof Inline.Span span) {
            children.set(0, span.withText(span.text().stripLeading()));
        }
        return new Words(children, words.defs());
    }
}
