package app.galley.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/// The one history of a document: steps of changes that can be taken back and done again.
///
/// Typing that goes on where it stopped, within [#PAUSE] of the last key, belongs to the same step. What habit makes of a typed character
/// is a step of its own; when habit strikes again in the same run of typing, what went before becomes one step. So of a sentence typed in
/// one go, the last undone is never more than three steps away: what was typed since the last habit, the habit, all before it.
public final class History {

    /// Nanoseconds after which typing begins a new step.
    static final long PAUSE = 500_000_000;

    /// What a step is made of.
    enum Kind {
        TYPING, HABIT, OTHER;

        static Kind of(Command command) {
            return command.isTyping() ? TYPING : command.isHabit() ? HABIT : OTHER;
        }
    }

    /// One step.
    ///
    /// @param changes in the order they were made
    /// @param before the selection before the first
    /// @param after the selection after the last
    /// @param goesOn whether it began where the step before it ended, without a pause
    record Step(List<Change> changes, Selection before, Selection after, Kind kind, boolean goesOn) {

        /// This step and the one after it, as one of typing.
        Step with(Step next) {
            var all = new ArrayList<>(changes);
            next.changes.forEach(change -> join(all, change));
            return new Step(all, before, next.after, Kind.TYPING, goesOn);
        }
    }

    private final LongSupplier clock;
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private long last;

    /// @param clock nanoseconds that never run backwards
    public History(LongSupplier clock) {
        this.clock = clock;
    }

    void add(Change change, Selection before, Selection after, Kind kind) {
        long now = clock.getAsLong();
        Step top = done.peek();
        boolean goesOn = top != null && now - last < PAUSE && top.after.equals(before);
        Step step = new Step(List.of(change), before, after, kind, goesOn);
        if (top != null && goesOn && kind == Kind.TYPING && top.kind == Kind.TYPING) {
            done.pop();
            done.push(top.with(step));
        } else {
            if (kind == Kind.HABIT && goesOn) {
                joinTheLastHabit();
            }
            done.push(step);
        }
        last = now;
        undone.clear();
    }

    /// Makes one step of typing, what habit made of it, and the typing that went on after that.
    private void joinTheLastHabit() {
        Step[] lately = done.stream().limit(3).toArray(Step[]::new);
        boolean oneRun = lately.length == 3 && lately[0].kind == Kind.TYPING && lately[0].goesOn
                && lately[1].kind == Kind.HABIT && lately[1].goesOn && lately[2].kind == Kind.TYPING;
        if (oneRun) {
            done.pop();
            done.pop();
            done.pop();
            done.push(lately[2].with(lately[1]).with(lately[0]));
        }
    }

    private static void join(List<Change> changes, Change next) {
        Optional<Change> merged = changes.getLast().merge(next);
        if (merged.isPresent()) {
            changes.set(changes.size() - 1, merged.get());
        } else {
            changes.add(next);
        }
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
