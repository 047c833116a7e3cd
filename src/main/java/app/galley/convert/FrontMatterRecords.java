package app.galley.convert;

import app.galley.model.Author;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.HeadlineVariant;
import app.galley.model.Keys;
import app.galley.model.Translation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// Reads what front matter says under an article's own names and in their shape: headlines for channels, corrections, translations, source.
final class FrontMatterRecords {

    private final Map<String, Object> members;

    /// @param members of the front matter; what is read is taken out of it
    FrontMatterRecords(Map<String, Object> members) {
        this.members = members;
    }

    /// The head with them.
    Head read(Head start) {
        Head head = list(start, Field.HEADLINES,
                map -> text(map, "value").map(value -> new HeadlineVariant(text(map, "role").orElse(""), value)));
        head = list(head, Field.CORRECTIONS,
                map -> text(map, "text").map(text -> new Correction(Keys.next(), text(map, "datePublished").orElse(""), text)));
        head = list(head, Field.TRANSLATIONS,
                map -> text(map, "url").map(url -> new Translation(text(map, "inLanguage").orElse(""), url)));
        String name = Field.SOURCE.fileName();
        if (members.get(name) instanceof Map<?, ?> map && hasOnlyTexts(map) && text(map, "name").isPresent()) {
            members.remove(name);
            return head.with(Field.SOURCE,
                    Optional.of(new Author(text(map, "type").orElse(""), text(map, "name").orElseThrow(), "", Extras.NONE)));
        }
        return head;
    }

    /// Takes a list of records, if all of its items are such records.
    private <T> Head list(Head head, Field<List<T>> field, Function<Map<?, ?>, Optional<T>> reader) {
        if (!(members.get(field.fileName()) instanceof List<?> items)) {
            return head;
        }
        var records = new ArrayList<T>();
        for (Object item : items) {
            Optional<T> record = item instanceof Map<?, ?> map && hasOnlyTexts(map) ? reader.apply(map) : Optional.empty();
            if (record.isEmpty()) {
                return head;
            }
            records.add(record.get());
        }
        members.remove(field.fileName());
        return head.with(field, records);
    }

    private static boolean hasOnlyTexts(Map<?, ?> map) {
        return map.size() <= 2 && map.values().stream().allMatch(String.class::isInstance);
    }

    private static Optional<String> text(Map<?, ?> map, String name) {
        return map.get(name) instanceof String text && !text.isBlank() ? Optional.of(FrontMatterHead.plain(text)) : Optional.empty();
    }
}
