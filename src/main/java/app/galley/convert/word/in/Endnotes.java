package app.galley.convert.word.in;

import app.galley.convert.document.NoteText;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
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
                parts.addAll(NoteText.numbered(reader.read(note), sign.getValue()));
            }
        }
        if (!parts.isEmpty()) {
            source.notes().changed(NoteText.MOVED, "");
        }
        found.values().stream().filter(note -> note.get("w:type").isEmpty() || note.get("w:type").equals("normal")).map(Tag::words)
                .filter(words -> !words.isBlank())
                .forEach(words -> source.notes().dropped("A note that the text does not speak of was left out.", words));
        return parts;
    }
}
