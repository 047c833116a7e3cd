package app.galley.ui.review;

import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Found;
import app.galley.review.Thread;

/// What can be done with a thread.
interface Deeds {

    /// Whether whoever sits here said it.
    boolean isMine(Remark remark);

    /// Begins an answer.
    void reply(Thread thread);

    /// Decides on it.
    void decide(Thread thread, State state);

    /// Begins to say how a claim was checked.
    void check(Thread thread);

    /// Begins to change something one has said.
    void edit(Remark own);

    /// Takes something back that one has said.
    void withdraw(Remark own);

    /// Puts something one has said on what is selected in the draft.
    void move(Remark own);

    /// Does what a suggestion proposes.
    void accept(Thread thread);

    /// Begins to change the words a suggestion proposes, to accept them then.
    void amend(Thread thread);

    /// Shows a place in the draft.
    void show(Found.At place);
}
