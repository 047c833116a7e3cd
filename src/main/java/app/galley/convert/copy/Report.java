package app.galley.convert.copy;

import app.galley.convert.Note;
import java.util.ArrayList;
import java.util.List;

/// Gathers what is not in the article as it stood in the source; unlike words to a person, nothing is said once for two.
final class Report {

    private final List<Note> notes;
    private final StringBuilder signs = new StringBuilder();

    Report(List<Note> before) {
        notes = new ArrayList<>(before);
    }

    void dropped(String message, String text) {
        notes.add(new Note(Note.Kind.DROPPED, message, text));
    }

    void changed(String message, String text) {
        notes.add(new Note(Note.Kind.CHANGED, message, text));
    }

    /// The words of a text whose sign has done its duty.
    String without(Signed signed) {
        sign(signed.sign());
        return signed.words();
    }

    void sign(String sign) {
        if (!sign.isEmpty()) {
            signs.append(signs.isEmpty() ? "" : " ").append(sign);
        }
    }

    List<Note> notes() {
        if (!signs.isEmpty()) {
            changed("Signs that only told what a line is, such as bullets, became what they tell.", signs.toString());
            signs.setLength(0);
        }
        return List.copyOf(notes);
    }
}
