package app.galley.convert.opendocument;

import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import app.galley.convert.document.Hand;
import app.galley.convert.document.Tag;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The tracked changes of a document (OpenDocument 1.3 part 3, 5.5): they are taken as made, and told with who made them and when.
final class Changes {

    /// More than stand in one another in any document.
    private static final int MOST_OPEN = 64;

    private final Notes notes;
    private final Map<String, Tag> regions = new LinkedHashMap<>();
    /// The words of what was inserted, by the change.
    private final Map<String, StringBuilder> inserted = new LinkedHashMap<>();
    private final Set<String> open = new LinkedHashSet<>();
    private final Set<String> told = new LinkedHashSet<>();

    Changes(Notes notes) {
        this.notes = notes;
    }

    /// The document says which changes there are.
    void declare(Tag trackedChanges) {
        trackedChanges.tags("text:changed-region").forEach(region -> {
            String id = region.get("text:id");
            regions.put(id.isEmpty() ? region.get("xml:id") : id, region);
        });
    }

    /// What was changed begins.
    void begin(String id) {
        if (open.size() < MOST_OPEN && regions.containsKey(id)) {
            open.add(id);
            inserted.putIfAbsent(id, new StringBuilder());
        }
    }

    void end(String id) {
        open.remove(id);
    }

    /// Something was deleted here.
    void at(String id) {
        Tag region = regions.get(id);
        if (region != null) {
            tell(id, region);
        }
    }

    /// Words that stand where changes may be open.
    void words(String text) {
        open.forEach(id -> inserted.getOrDefault(id, new StringBuilder()).append(text));
    }

    /// A paragraph ends.
    void line() {
        words("\n");
    }

    /// Tells what was not told yet.
    void tell() {
        regions.forEach(this::tell);
    }

    private void tell(String id, Tag region) {
        if (!told.add(id)) {
            return;
        }
        for (Tag change : region.tags()) {
            Optional<Tag> info = change.find("office:change-info");
            String who = Hand.words(info.flatMap(found -> found.find("dc:creator")).map(Tag::text).orElse(""),
                    info.flatMap(found -> found.find("dc:date")).map(Tag::text).orElse(""));
            switch (change.name()) {
                case "text:insertion" -> inserted(who, inserted.getOrDefault(id, new StringBuilder()).toString().strip());
                case "text:deletion" -> deleted(who, change);
                default -> notes.changed("Tracked change: the look was changed %s; it was taken as it is now.".formatted(who), "");
            }
            info.map(found -> words(found, true)).filter(said -> !said.isBlank())
                    .ifPresent(said -> notes.dropped("Remark on a tracked change %s.".formatted(who), said));
        }
    }

    private void inserted(String who, String text) {
        if (!text.isEmpty()) {
            notes.changed("Tracked change: inserted %s; it is in the text.".formatted(who), text);
        }
    }

    private void deleted(String who, Tag change) {
        String text = words(change, false);
        if (!text.isBlank()) {
            notes.dropped("Tracked change: deleted %s; it was left out.".formatted(who), text);
        }
    }

    /// The words of what stands right in an element, paragraph by paragraph, without who did it.
    private String words(Tag tag, boolean onlyParagraphs) {
        var words = new StringBuilder();
        tag.tags().stream().filter(inside -> onlyParagraphs ? inside.is("text:p") : !inside.is("office:change-info"))
                .forEach(inside -> words.append(Source.words(inside)).append('\n'));
        return SourceText.clean(words.toString(), notes).strip();
    }
}
