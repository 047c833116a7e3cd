package app.galley.model.review;

import app.galley.model.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// An article with what is suggested written into it, to be shown: with the words that would come and those that would go.
///
/// @param article the article with both
/// @param marks what marks of running text mean, by their names
/// @param lines lines of plain text, by their places as anchors name them, in pieces
/// @param blocks what is suggested of whole blocks, by their keys; of the lead picture, by [#LEAD]
public record Markup(Article article, Map<String, Edit> marks, Map<String, List<Piece>> lines, Map<String, List<Edit>> blocks) {

    /// Stands for the key of the lead picture.
    public static final String LEAD = "/image";

    public Markup {
        marks = Map.copyOf(marks);
        lines = Map.copyOf(lines);
        blocks = Map.copyOf(blocks);
    }

    /// An article of which nothing is suggested.
    public static Markup none(Article article) {
        return new Markup(article, Map.of(), Map.of(), Map.of());
    }

    /// What would happen.
    public enum Change {
        INSERTED, DELETED, CHANGED
    }

    /// Something that is suggested.
    ///
    /// @param by the name of whoever suggests it
    /// @param note in words what it is; empty when the change says it
    public record Edit(Change change, String by, String note) {}

    /// Some characters of a line.
    ///
    /// @param edit what would happen to them; empty when nothing would
    public record Piece(String text, Optional<Edit> edit) {}
}
