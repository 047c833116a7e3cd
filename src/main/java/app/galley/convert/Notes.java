package app.galley.convert;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers the report of an import; what is said twice is said once.
public final class Notes {

    private final Set<Note> notes = new LinkedHashSet<>();

    /// Something is not in the article.
    public void dropped(String message, String text) {
        notes.add(Note.dropped(message, text));
    }

    /// Something is in the article in another shape.
    public void changed(String message, String text) {
        notes.add(Note.changed(message, text));
    }

    /// All that was noted, in its order.
    public List<Note> list() {
        return List.copyOf(notes);
    }
}
