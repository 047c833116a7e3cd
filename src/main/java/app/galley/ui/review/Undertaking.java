package app.galley.ui.review;

import app.galley.model.review.Remark;
import app.galley.review.Thread;

/// What somebody is about to say.
sealed interface Undertaking {

    /// Something new about a passage.
    record Comment(Passage passage) implements Undertaking {}

    /// An answer.
    record Reply(Thread thread) implements Undertaking {}

    /// How a claim was checked.
    record Check(Thread thread) implements Undertaking {}

    /// Something else in the place of what one has said.
    record Edit(Remark own) implements Undertaking {}

    /// Other words in the place of those somebody suggested, which are put into the text then.
    record Amend(Thread thread, String words) implements Undertaking {}

    /// What tells it from others, so that what was typed for it is found again.
    default String key() {
        return switch (this) {
            case Comment(Passage passage) -> "comment " + passage.target().quote();
            case Reply(Thread thread) -> "reply " + thread.remark().id();
            case Check(Thread thread) -> "check " + thread.remark().id();
            case Edit(Remark own) -> "edit " + own.id();
            case Amend(Thread thread, _) -> "amend " + thread.remark().id();
        };
    }
}
