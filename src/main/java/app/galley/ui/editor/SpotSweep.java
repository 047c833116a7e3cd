package app.galley.ui.editor;

import app.galley.edit.Change;
import app.galley.edit.Edited;
import app.galley.edit.Lines;
import app.galley.model.Block;
import java.util.function.IntSupplier;
import javafx.animation.AnimationTimer;

/// Goes through all lines after another query, from those in view on, a few milliseconds at each pulse, so that nothing waits for it.
final class SpotSweep {

    /// Makes lines anew where they have to look otherwise.
    interface Remaker {

        /// @param from the first line
        /// @param to the line after the last
        void remake(int from, int to);
    }

    /// Lines looked at together.
    private static final int STRIDE = 64;
    /// Nanoseconds of each pulse.
    private static final long SLICE = 4_000_000;

    private final Remaker remaker;
    private final IntSupplier lines;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            slice();
        }
    };
    private int next;
    private int left;

    /// @param lines how many lines there are
    SpotSweep(Remaker remaker, IntSupplier lines) {
        this.remaker = remaker;
        this.lines = lines;
    }

    /// Begins anew. The lines in view are done at once.
    ///
    /// @param first the first in view
    /// @param visible how many are
    void start(int first, int visible) {
        int count = lines.getAsInt();
        int end = Math.min(count, first + visible);
        remaker.remake(first, end);
        next = end % count;
        left = count - (end - first);
        if (left > 0) {
            timer.start();
        }
    }

    /// Whether lines are left.
    boolean isUnderWay() {
        return left > 0;
    }

    /// Keeps its place in an article that changed.
    void update(Edited edited) {
        if (left > 0) {
            Change change = edited.change();
            int more = Lines.count(edited.after()) - Lines.count(edited.before());
            int at = Lines.ofHead(change.headBefore()) + change.line() + change.before().stream().mapToInt(Block::lineCount).sum();
            next = Math.clamp(next >= at ? next + more : next, 0, Lines.count(edited.after()) - 1);
            left = Math.min(left + Math.abs(more), Lines.count(edited.after()));
        }
    }

    private void slice() {
        long start = System.nanoTime();
        while (left > 0 && System.nanoTime() - start < SLICE) {
            int to = Math.min(Math.min(next + STRIDE, next + left), lines.getAsInt());
            remaker.remake(next, to);
            left -= to - next;
            next = to >= lines.getAsInt() ? 0 : to;
        }
        if (left <= 0) {
            timer.stop();
        }
    }
}
