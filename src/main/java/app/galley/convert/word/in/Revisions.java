package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.document.Tag;

/// The tracked changes of a document: they are taken as made, and told with who made them and when.
final class Revisions {

    private final Notes notes;
    private final StringBuilder words = new StringBuilder();
    private String kind = "";
    private String who = "";

    Revisions(Notes notes) {
        this.notes = notes;
    }

    /// Words were changed; those that follow one another and were changed alike are told together.
    ///
    /// @param change the element that says so: `w:ins`, `w:del`, `w:moveTo` or `w:moveFrom`
    void add(Tag change, String text) {
        String by = who(change);
        if (!kind.equals(change.name()) || !who.equals(by)) {
            tell();
            kind = change.name();
            who = by;
        }
        words.append(text);
    }

    /// Something stands here that was not changed.
    void pause() {
        if (!words.isEmpty()) {
            tell();
        }
    }

    /// Tells what was not told yet.
    void tell() {
        String text = words.toString().strip();
        words.setLength(0);
        if (!text.isEmpty()) {
            switch (kind) {
                case "w:ins" -> notes.changed("Tracked change: inserted %s; it is in the text.".formatted(who), text);
                case "w:moveTo" -> notes.changed("Tracked change: moved here %s.".formatted(who), text);
                case "w:moveFrom" -> notes.dropped("Tracked change: moved away from here %s.".formatted(who), text);
                default -> notes.dropped("Tracked change: deleted %s; it was left out.".formatted(who), text);
            }
        }
        kind = "";
    }

    /// A change of look or of a paragraph's kind has no words.
    void look(Tag change) {
        notes.changed("Tracked change: the look was changed %s; it was taken as it is now.".formatted(who(change)), "");
    }

    /// Who made a change or a comment, and when.
    static String who(Tag change) {
        String author = change.get("w:author").strip();
        String date = change.get("w:date").strip();
        return "by " + (author.isEmpty() ? "somebody" : author) + (date.isEmpty() ? "" : " on " + day(date));
    }

    private static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*") ? date.substring(0, 10) + " at " + date.substring(11, 16) : date;
    }
}
