package app.galley.ui.editor;

import app.galley.edit.Change;
import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Edited;
import app.galley.edit.Selection;

/// The place where something slow will be put: what was selected when it was asked for, wherever the words around it go meanwhile.
final class Landing {

    private final Document document;
    private final Runnable end;
    private Selection place;

    Landing(Document document) {
        this.document = document;
        place = document.selection();
        end = document.onEdit(this::follow);
    }

    /// What is written just there meanwhile stands after what will come, and never in what it will replace.
    private void follow(Edited edited) {
        Change change = edited.change();
        if (place.isEmpty()) {
            place = Selection.at(change.map(place.caret(), false));
        } else {
            boolean forward = place.anchor().equals(place.start());
            place = new Selection(change.map(place.anchor(), forward), change.map(place.caret(), !forward));
        }
    }

    /// What stands there now.
    Draft draft() {
        Draft now = document.draft();
        return now.selection().equals(place) ? now : now.select(place);
    }

    /// Does a command there. The caret goes along only if it is still there; else the person is busy elsewhere.
    ///
    /// @return whether it was possible
    boolean run(Command command) {
        end();
        return document.run(now -> {
            boolean here = now.selection().equals(place);
            return command.run(here ? now : now.select(place)).map(next -> here ? next : stay(now, next));
        });
    }

    private static Draft stay(Draft now, Draft next) {
        Change change = Change.between(now.article(), next.article());
        return next.select(new Selection(change.map(now.selection().anchor(), true), change.map(now.selection().caret(), true)));
    }

    /// Forgets the place; nothing will be put there.
    void end() {
        end.run();
    }
}
