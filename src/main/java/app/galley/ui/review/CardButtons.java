package app.galley.ui.review;

import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Thread;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// The buttons of a card: what can be done with the thread, by whoever sits here.
final class CardButtons extends FlowPane {

    CardButtons(Thread thread, Deeds deeds) {
        getStyleClass().add("thread-buttons");
        boolean done = thread.isDone();
        switch (thread.remark().matter()) {
            case Matter.Suggestion(var proposal, _) when !done -> {
                add("thread-accept", "Accept", RemixiconAL.CHECK_LINE, () -> deeds.accept(thread));
                add("thread-reject", "Reject", RemixiconAL.CLOSE_LINE, () -> deeds.decide(thread, State.REJECTED));
                if (proposal instanceof Proposal.Replace) {
                    add("thread-amend", "Edit first", RemixiconAL.EDIT_LINE, () -> deeds.amend(thread));
                }
            }
            case Matter.FactCheck _ -> add("thread-check", "Check…", RemixiconAL.CHECK_DOUBLE_LINE, () -> deeds.check(thread));
            case Matter.Comment _ when !done ->
                add("thread-resolve", "Resolve", RemixiconAL.CHECK_LINE, () -> deeds.decide(thread, State.RESOLVED));
            default -> {
                // nothing to decide
            }
        }
        if (done && !(thread.remark().matter() instanceof Matter.FactCheck)) {
            add("thread-reopen", "Reopen", RemixiconAL.ARROW_GO_BACK_LINE, () -> deeds.decide(thread, State.OPEN));
        }
        add("thread-reply", "Reply", RemixiconMZ.REPLY_LINE, () -> deeds.reply(thread));
        if (deeds.isMine(thread.remark()) && !thread.remark().withdrawn()) {
            if (thread.isLost()) {
                add("remark-move", "Put on the selection", RemixiconMZ.MAP_PIN_LINE, () -> deeds.move(thread.remark()));
            }
            own(thread.remark(), deeds);
        }
    }

    private CardButtons() {
        getStyleClass().addAll("thread-buttons", "reply-buttons");
    }

    /// Those of one's own answer.
    static Node ofReply(Remark reply, Deeds deeds) {
        var buttons = new CardButtons();
        buttons.own(reply, deeds);
        return buttons;
    }

    private void own(Remark remark, Deeds deeds) {
        if (!(remark.matter() instanceof Matter.Suggestion)) {
            add("remark-edit", "Edit", RemixiconAL.EDIT_LINE, () -> deeds.edit(remark));
        }
        add("remark-withdraw", "Take back", RemixiconAL.DELETE_BIN_LINE, () -> deeds.withdraw(remark));
    }

    private void add(String id, String name, Ikon sign, Runnable deed) {
        var button = new Button(name, new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("thread-button");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        getChildren().add(button);
    }
}
