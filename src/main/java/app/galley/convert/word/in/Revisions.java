package app.galley.convert.word.in;

import app.galley.convert.Notes;
import app.galley.convert.document.Tag;
import app.galley.convert.word.RemarkWords;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// The tracked changes of a document, by whom they are.
final class Revisions {

    private static final int LONGEST_NAME = 100;
    private final Notes notes;
    private final List<Signs.Come> coming = new ArrayList<>();
    private final Set<Signs.Come> told = Collections.newSetFromMap(new IdentityHashMap<>());
    private String from = "";
    private String to = "";

    Revisions(Notes notes) {
        this.notes = notes;
    }

    /// The change that an element tells of.
    Change change(Tag tag) {
        String move = tag.is("w:moveFrom") ? from : tag.is("w:moveTo") ? to : "";
        return new Change(author(tag), date(tag), move);
    }

    /// The name of whoever an element is by; what no name has is told.
    String author(Tag tag) {
        String name = tag.get("w:author").replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\s]+", " ").strip();
        int length = name.codePointCount(0, name.length());
        if (length > LONGEST_NAME) {
            notes.dropped("The name of a reviewer was cut.", name);
            name = name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME)).strip();
        }
        return name.isEmpty() ? RemarkWords.NOBODY : name;
    }

    /// When, as remarks have it. Word says no zone, or says that it is UTC when it is not.
    static String date(Tag tag) {
        String date = tag.get("w:date").strip();
        boolean zoned = date.matches(".*(Z|[+-]\\d\\d:\\d\\d)");
        return Dates.exact(zoned ? date : date + "Z");
    }

    /// A stretch that was moved begins.
    void moveBegins(Tag tag) {
        if (tag.is("w:moveFromRangeStart")) {
            from = tag.get("w:name");
        } else {
            to = tag.get("w:name");
        }
    }

    /// Words that would come were read.
    void came(Signs.Come come) {
        coming.add(come);
    }

    /// Words that would come are in the article or a remark.
    void told(Signs.Come come) {
        told.add(come);
    }

    /// Whether words count as coming that somebody would put in and then would take out.
    boolean isUndone(Change in, Change out, String text) {
        if (in.author().equals(out.author())) {
            notes.dropped("Tracked change: put in and taken out again by %s.".formatted(in.author()), text);
            return false;
        }
        notes.changed("Tracked change: %s would take out what %s would put in; it is part of the suggestion.".formatted(out.author(),
                in.author()), text);
        return true;
    }

    /// Tells what is in no remark.
    void tell() {
        for (Signs.Come come : coming) {
            if (!told.contains(come) && !come.words().isBlank()) {
                notes.dropped("Tracked change: inserted by %s; it was left out.".formatted(come.change().author()), come.words().text());
            }
        }
    }
}
