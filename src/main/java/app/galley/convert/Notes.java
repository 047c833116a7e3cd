package app.galley.convert;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Gathers the report of an import; what is said twice is said once.
final class Notes {

    private final Set<Note> notes = new LinkedHashSet<>();

    void dropped(String message, String text) {
        notes.add(Note.dropped(message, text));
    }

    void changed(String message, String text) {
        notes.add(Note.changed(message, text));
    }

    List<Note> list() {
        return List.copyOf(notes);
    }
}
