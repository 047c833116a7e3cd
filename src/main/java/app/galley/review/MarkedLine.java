package app.galley.review;

import app.galley.edit.RichText;
import app.galley.model.Inline;
import app.galley.model.review.Markup.Change;
import app.galley.model.review.Markup.Edit;
import app.galley.model.review.Markup.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One line with suggestions written into it: what would go is marked, and what would come stands behind that.
final class MarkedLine {

    private record Insertion(int at, String text, List<String> marks) {}

    private final RichText original;
    private final String prefix;
    private final Map<String, Edit> marks = new HashMap<>();
    private final List<Insertion> insertions = new ArrayList<>();
    private RichText marked;

    /// @param number unlike that of any other line
    MarkedLine(RichText original, int number) {
        this.original = original;
        this.marked = original;
        this.prefix = "suggested-" + number + "-";
    }

    void replace(int from, int to, String text, String by) {
        if (from < to) {
            marked = marked.mark(from, to, mark(Change.DELETED, by));
        }
        if (!text.isEmpty()) {
            var all = new ArrayList<>(original.marksForTyping(from, to));
            all.add(mark(Change.INSERTED, by));
            insertions.add(new Insertion(to, text, all));
        }
    }

    private String mark(Change change, String by) {
        String name = prefix + marks.size();
        marks.put(name, new Edit(change, by, ""));
        return name;
    }

    Map<String, Edit> marks() {
        return marks;
    }

    /// The line with both.
    RichText text() {
        RichText all = marked;
        List<Insertion> fromTheEnd = insertions.reversed().stream().sorted(Comparator.comparingInt(Insertion::at).reversed()).toList();
        for (Insertion insertion : fromTheEnd) {
            all = all.replace(insertion.at, insertion.at, RichText.marked(insertion.text, insertion.marks));
        }
        return all;
    }

    /// The same of a line that has no other marks.
    List<Piece> pieces() {
        var pieces = new ArrayList<Piece>();
        for (Inline inline : text().inlines()) {
            if (inline instanceof Inline.Span span) {
                pieces.add(new Piece(span.text(), span.marks().stream().map(marks::get).filter(Objects::nonNull).findFirst()));
            }
        }
        return pieces;
    }
}
