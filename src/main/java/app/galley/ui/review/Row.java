package app.galley.ui.review;

import app.galley.review.Found;
import app.galley.review.Thread;

/// What the list of a review holds.
sealed interface Row {

    /// Above some threads: what they have in common.
    ///
    /// @param more what there is to know about them; may be empty
    record Heading(String name, String more) implements Row {}

    /// A thread.
    record Card(Thread thread) implements Row {}

    /// Whether two rows are about the same thing.
    static boolean areSame(Row one, Row other) {
        return one.equals(other)
                || one instanceof Card(Thread first) && other instanceof Card(Thread second)
                        && first.remark().id().equals(second.remark().id());
    }

    /// Whether two rows look alike, wherever their words stand.
    static boolean lookAlike(Row one, Row other) {
        return one.equals(other) || one instanceof Card(Thread first) && other instanceof Card(Thread second)
                && first.remark().equals(second.remark()) && first.replies().equals(second.replies())
                && first.decisions().equals(second.decisions()) && first.state() == second.state() && standing(first) == standing(second);
    }

    private static int standing(Thread thread) {
        return thread.isAmbiguous() ? ((Found.Ambiguous) ambiguous(thread)).places().hashCode() : thread.isLost() ? 1 : 0;
    }

    private static Found ambiguous(Thread thread) {
        return thread.places().stream().filter(Found.Ambiguous.class::isInstance).findFirst().orElseThrow();
    }
}
