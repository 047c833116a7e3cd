package app.galley.render;

import app.galley.model.review.Markup;
import app.galley.model.review.Markup.Change;
import app.galley.model.review.Markup.Edit;
import app.galley.model.review.Markup.Piece;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Writes what is suggested: words to come in `ins`, words to go in `del`, and on whole blocks an attribute; always with the name of who
/// suggests it.
record Edits(Map<String, Edit> marks, Map<String, List<Piece>> lines, Map<String, List<Edit>> blocks) {

    /// Nothing is suggested.
    static final Edits NONE = new Edits(Map.of(), Map.of(), Map.of());

    static Edits of(Markup markup) {
        return new Edits(markup.marks(), markup.lines(), markup.blocks());
    }

    /// Whether anything is suggested in that line.
    boolean has(String place) {
        return lines.containsKey(place);
    }

    /// Writes a line of plain text.
    ///
    /// @param place as anchors name it
    void line(Html html, String place, String text) {
        if (!has(place)) {
            html.lines(text);
            return;
        }
        for (Piece piece : lines.getOrDefault(place, List.of())) {
            piece.edit().ifPresent(edit -> open(html, edit));
            html.lines(piece.text());
            piece.edit().ifPresent(_ -> html.close());
        }
    }

    /// Writes a line of plain text that is never broken.
    void unbroken(Html html, String place, String text) {
        if (has(place)) {
            line(html, place, text);
        } else {
            html.text(text);
        }
    }

    /// Opens the element of a mark of running text, when it is one of ours.
    boolean open(Html html, String mark) {
        Edit edit = marks.get(mark);
        if (edit != null) {
            open(html, edit);
        }
        return edit != null;
    }

    private static void open(Html html, Edit edit) {
        html.open(edit.change() == Change.INSERTED ? "ins" : "del").attribute("data-by", edit.by()).attribute("title", edit.by());
    }

    /// Adds what is suggested of a block to its element, which was just opened.
    void on(Html html, String key) {
        List<Edit> edits = blocks.getOrDefault(key, List.of());
        if (!edits.isEmpty()) {
            html.attribute("data-suggested", edits.stream().map(edit -> edit.change().name().toLowerCase(Locale.ROOT)).distinct()
                    .collect(Collectors.joining(" ")));
            html.attribute("data-by",
                    edits.stream().map(edit -> edit.by() + ": " + edit.note()).distinct().collect(Collectors.joining("; ")));
        }
    }

    /// The element in which all the words of a block stand that would come or go.
    Optional<String> around(String key) {
        return blocks.getOrDefault(key, List.of()).stream().filter(edit -> edit.change() != Change.CHANGED).findFirst()
                .map(edit -> edit.change() == Change.INSERTED ? "ins" : "del");
    }
}
