package app.galley.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The one history of a document: steps of changes that can be taken back and done again.
///
/// Typing that goes on where it stopped, within [#PAUSE] of the last key, belongs to the same step.
public final class History {

    /// Nanoseconds after which typing begins a new step.
    static final long PAUSE = 500_000_000;

    /// One step.
    ///
    /// @param changes in the order they were made
    /// @param before the selection before the first
    /// @param after the selection after the last
    record Step(List<Change> changes, Selection before, Selection after, boolean typing) {}

    private final LongSupplier clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long last;

    /// @param clock nanoseconds that never run backwards
    public History(LongSupplier clock) {
        this.clock = clock;
    }

    void add(Change change, Selection before, Selection after, boolean typing) {
        long now = clock.getAsLong();
        Step step = done.peek();
        boolean goesOn = typing && step != null && step.typing && now - last < PAUSE && step.after.equals(before);
        if (goesOn) {
            done.pop();
            done.push(new Step(joined(step.changes, change), step.before, after, true));
        } else {
            done.push(new Step(List.of(change), before, after, typing));
        }
        last = now;
        undone.clear();
    }

    private static List<Change> joined(List<Change> changes, Change next) {
        var all = new ArrayList<>(changes);
        Optional<Change> merged = changes.getLast().merge(next);
        if (merged.isPresent()) {
            all.set(all.size() - 1, merged.get());
        } else {
            all.add(next);
        }
        return all;
    }

    Optional<Step> undo() {
        return move(done, undone);
    }

    Optional<Step> redo() {
        return move(undone, done);
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Optional<Step> step = Optional.ofNullable(from.poll());
        step.ifPresent(to::push);
        return step;
    }

    /// Lets the next typing begin a new step.
    public void pause() {
        last = Long.MIN_VALUE / 2;
    }

    /// Whether there is a step to take back.
    public boolean canUndo() {
        return !done.isEmpty();
    }

    /// Whether there is a step to do again.
    public boolean canRedo() {
        return !undone.isEmpty();
    }
}
