package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import java.util.List;
import java.util.Optional;

/// An article being written: the article, what is selected in it, and the marks chosen for what is typed next.
///
/// @param article the article
/// @param selection on its lines
/// @param typingMarks marks chosen with nothing selected, for the next character only; empty for those of the text around the caret
public record Draft(Article article, Selection selection, Optional<List<String>> typingMarks) {

    /// A draft in which no marks were chosen.
    public Draft(Article article, Selection selection) {
        this(article, selection, Optional.empty());
    }

    /// The same article with another selection.
    public Draft select(Selection newSelection) {
        return new Draft(article, newSelection);
    }

    /// Another article with the caret on a line of it; line and offset are moved to the nearest that exist.
    static Draft at(Article article, int line, int offset) {
        int within = Math.clamp(line, 0, Lines.count(article) - 1);
        int length = Lines.text(article, within).length();
        return new Draft(article, Selection.at(within, Math.clamp(offset, 0, length)));
    }

    /// Where the caret is.
    Position caret() {
        return selection.caret();
    }

    /// What the line of the caret is.
    public Place place() {
        return Lines.at(article, caret().line());
    }

    /// The text of the caret's line.
    RichText text() {
        return Lines.text(article, place());
    }

    /// Whether exactly one picture or card is selected.
    boolean isObjectSelected() {
        return !selection.isEmpty() && selection.start().line() == selection.end().line() && place().isObject();
    }

    /// The running text the caret is in, if it is in running text.
    public Optional<Block.TextBlock> textBlock() {
        return place() instanceof Place.InBlock(Path path, _) && path.in(article) instanceof Block.TextBlock block
                ? Optional.of(block)
                : Optional.empty();
    }

    /// The block the caret is in, if it is in the body.
    public Optional<Path> path() {
        return place() instanceof Place.InBlock(Path path, _) ? Optional.of(path) : Optional.empty();
    }
}
