package app.galley.ui.editor;

import app.galley.edit.Composing;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Habits;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Found;
import app.galley.model.Spot;
import java.util.Optional;
import java.util.function.Supplier;

/// Does to the document what is done in the area.
///
/// @param pane whose clipboard it uses
/// @param habits what is to happen around typed characters
record AreaInput(EditorPane pane, Supplier<Habits> habits) implements DraftArea.Input {

    private Document document() {
        return pane.document();
    }

    @Override
    public void replace(int start, int end, String text) {
        document().select(new Selection(pane.binding().position(start), pane.binding().position(end)));
        if (text.isEmpty()) {
            document().run(Deleting.selection());
        } else if (text.indexOf('\n') >= 0) {
            pane.insertPlain(text);
        } else {
            habits.get().type(document(), text);
        }
    }

    @Override
    public void undo() {
        document().undo();
    }

    @Override
    public void redo() {
        document().redo();
    }

    @Override
    public void cut() {
        pane.cut();
    }

    @Override
    public void copy() {
        pane.copy();
    }

    @Override
    public void paste() {
        pane.paste();
    }

    @Override
    public void compose(String committed, String composed, int caret) {
        pane.binding().showComposed(Optional.empty());
        document().withdraw();
        if (!committed.isEmpty()) {
            habits.get().type(document(), committed);
        }
        if (!composed.isEmpty() && document().compose(Composing.insert(composed, caret))) {
            Position at = document().selection().caret();
            int start = at.offset() - Math.clamp(caret, 0, composed.length());
            pane.binding().showComposed(Optional.of(new Found(at.line(), new Spot(start, start + composed.length()))));
        }
    }
}
