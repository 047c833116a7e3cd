package app.galley.ui.shell;

import app.galley.review.Accepting;
import app.galley.ui.common.Action;
import app.galley.ui.review.ReviewPane;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// Saying something about the text, and going through what is said.
final class ReviewActions {

    final Action review;
    final Action comment;
    final Action commentOnAll;
    final Action suggest;
    final Action marked;
    final Action next;
    final Action previous;
    final Action reply;
    final Action resolve;
    final Action since;
    final Action accept;
    final Action reject;
    final Action acceptAll;
    final Action signOff;

    private final DeskWindow window;
    private final Supplier<ArticleTab> tab;

    ReviewActions(DeskWindow window, Supplier<ArticleTab> tab) {
        this.window = window;
        this.tab = tab;
        Drawers drawers = window.drawers();
        review = Action.of("review", "Remarks", () -> drawers.toggle(Drawers.Right.REVIEW)).icon(RemixiconAL.DISCUSS_LINE).keys("F5")
                .on(() -> drawers.isOpen(Drawers.Right.REVIEW)).also("review", "comments", "margin", "annotations", "track changes");
        comment = in("comment", "Comment", ReviewPane::comment).icon(RemixiconAL.CHAT_NEW_LINE).keys("Shortcut+Alt+M").when(this::isInDraft)
                .also("remark", "note", "question", "fact check", "legal note", "praise");
        commentOnAll = in("comment-article", "Comment on the whole article", ReviewPane::commentOnAll);
        suggest = SuggestMode.action(window);
        marked = Action.of("page-shows", "Suggestions in the page: marked, final, original", () -> window.markings().turn())
                .keys("Shortcut+Alt+P").when(() -> window.markings().isPossible())
                .also("show markup", "track changes", "final", "original");
        next = in("next-remark", "Next remark", pane -> pane.step(true)).keys("Shortcut+F5").when(this::isSomethingSaid)
                .also("next comment");
        previous = in("previous-remark", "Previous remark", pane -> pane.step(false)).keys("Shortcut+Shift+F5").when(this::isSomethingSaid)
                .also("previous comment");
        reply = in("reply-remark", "Reply", ReviewPane::reply).when(this::isSelected).also("answer");
        resolve = in("resolve-remark", "Resolve or reopen", ReviewPane::turn).keys("Shift+F5").when(this::isSelected).also("done", "close");
        since = Action.of("since-then", "What changed since it was said…",
                () -> tab.get().review().selected().ifPresent(thread -> new SinceThen(tab.get()).show(thread.remark())))
                .when(() -> isSelected()
                        && tab.get().review().selected().filter(thread -> !thread.remark().target().seen().isEmpty()).isPresent())
                .also("compare with the version they read", "diff");
        accept = in("accept-suggestion", "Accept suggestion", ReviewPane::accept).keys("Shortcut+F9").when(this::isSuggestion)
                .also("accept change");
        reject = in("reject-suggestion", "Reject suggestion", ReviewPane::reject).keys("Shortcut+Shift+F9").when(this::isSuggestion)
                .also("reject change", "decline");
        acceptAll = in("accept-all-suggestions", "Accept all suggestions…", ReviewPane::acceptAll)
                .when(() -> tab.get().reviews().threads().threads().stream().anyMatch(Accepting::isOpen)).also("accept all changes");
        signOff = in("sign-off", "Sign off…", ReviewPane::sign).icon(RemixiconAL.AWARD_LINE).also("approve", "release", "sign");
    }

    /// Something done in the drawer, which is opened for it.
    private Action in(String id, String name, Consumer<ReviewPane> deed) {
        return Action.of(id, name, () -> {
            if (!window.drawers().isOpen(Drawers.Right.REVIEW)) {
                window.drawers().open(Drawers.Right.REVIEW);
            }
            deed.accept(tab.get().review());
        });
    }

    private boolean isInDraft() {
        return (window.view() != View.PREVIEW || window.reading().isOn()) && tab.get().suggesting().pane().isEmpty();
    }

    private boolean isSomethingSaid() {
        return !tab.get().reviews().threads().threads().isEmpty();
    }

    private boolean isSelected() {
        return window.drawers().isOpen(Drawers.Right.REVIEW) && tab.get().review().selected().isPresent();
    }

    private boolean isSuggestion() {
        return isSelected() && tab.get().review().suggestion().isPresent();
    }

    List<Action> all() {
        return List.of(review, comment, commentOnAll, suggest, marked, next, previous, reply, resolve, since, accept, reject, acceptAll,
                signOff);
    }
}
