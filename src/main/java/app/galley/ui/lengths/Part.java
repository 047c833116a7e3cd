package app.galley.ui.lengths;

import app.galley.edit.Copying;
import app.galley.edit.Draft;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Field;
import app.galley.render.Counts;

/// What is selected, counted: of the running text, which is what the article's own counts are of, or else of the head.
///
/// @param counts of what is selected there
/// @param isInHead whether nothing of the running text is selected
record Part(Counts counts, boolean isInHead) {

    /// Counts what is selected.
    static Part of(Draft draft) {
        Position body = Position.startOf(Lines.ofHead(draft.article().head()));
        Selection selection = draft.selection();
        boolean inHead = selection.end().compareTo(body) < 0;
        boolean across = !inHead && selection.start().compareTo(body) < 0;
        Draft counted = across ? draft.select(new Selection(body, selection.end())) : draft;
        return new Part(Counts.of(Copying.selected(counted), draft.article().get(Field.LANGUAGE)), inHead);
    }
}
