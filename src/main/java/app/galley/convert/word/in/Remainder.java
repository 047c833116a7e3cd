package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.document.Part;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells what of a document is not part of its text: headers and footers, macros.
final class Remainder {

    private final Source source;
    private final Notes notes;

    Remainder(Source source, Notes notes) {
        this.source = source;
        this.notes = notes;
    }

    void tell() throws UnreadableArticle {
        margins();
        if (source.relations().ofType("vbaProject").isPresent()) {
            notes.dropped("The macros of the document were left out.", "");
        }
    }

    private void margins() throws UnreadableArticle {
        Set<String> told = new LinkedHashSet<>();
        for (String id : source.margins()) {
            Optional<Relations.Relation> relation = source.relations().get(id).filter(found -> !found.isOutside());
            if (relation.isPresent()) {
                String path = relation.get().target();
                Optional<Tag> root = source.parcel().xml(path);
                List<Part> parts = root.isEmpty()
                        ? List.of()
                        : new StoryReader(source, source.parcel().relations(path)).read(root.get());
                String text = Part.text(parts);
                if (!text.isBlank() && told.add(text)) {
                    notes.dropped("The %s of the pages was left out.".formatted(relation.get().type()), text);
                }
            }
        }
    }
}
