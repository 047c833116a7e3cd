package app.galley.ui.editor;

import app.galley.edit.Edited;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import java.util.Optional;

/// Lets what was found stand out in the lines, and the one of it that is selected stand out most.
final class FoundLines {

    private final Spots spots;
    private final SpotSweep.Remaker remaker;
    private final SpotSweep sweep;
    /// The line that shows the selected one.
    private int shown = -1;

    /// @param remaker makes lines anew
    /// @param sweep goes through all of them
    FoundLines(Spots spots, SpotSweep.Remaker remaker, SpotSweep sweep) {
        this.spots = spots;
        this.remaker = remaker;
        this.sweep = sweep;
    }

    /// @param first the first line in view
    /// @param visible how many lines are in view
    void show(Optional<Finds> finds, Selection selection, int first, int visible) {
        boolean nothing = finds.isEmpty() && spots.finds().isEmpty();
        spots.show(finds, selection);
        shown = spots.now().map(Found::line).orElse(-1);
        if (!nothing) {
            sweep.start(first, visible);
        }
    }

    /// Whether lines are left that look as they did before.
    boolean isUnderWay() {
        return sweep.isUnderWay();
    }

    /// To be called before the lines of a change are made.
    void update(Edited edited) {
        if (spots.finds().isPresent()) {
            spots.update(edited);
            shown = shown < 0 ? shown : edited.change().map(Position.startOf(shown), false).line();
        }
        sweep.update(edited);
    }

    /// To be called when something else is selected, and after the lines of a change were made.
    void select(Selection selection) {
        if (spots.finds().isEmpty()) {
            return;
        }
        spots.select(selection);
        int now = spots.now().map(Found::line).orElse(-1);
        if (shown >= 0 && shown != now) {
            remaker.remake(shown, shown + 1);
        }
        shown = now;
        if (now >= 0) {
            remaker.remake(now, now + 1);
        }
    }
}
