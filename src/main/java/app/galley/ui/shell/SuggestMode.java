package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.NoticeLine.Notice;
import java.util.List;
import java.util.Optional;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// Goes from writing in an article to suggesting changes of it, and back.
final class SuggestMode {

    private final ArticleTab tab;
    private final Desk desk;
    private Optional<SuggestPane> pane = Optional.empty();
    private boolean beginning;

    SuggestMode(ArticleTab tab, Desk desk) {
        this.tab = tab;
        this.desk = desk;
        tab.document().onEdit(_ -> changed());
    }

    /// Where suggestions are typed at the moment.
    Optional<SuggestPane> pane() {
        return pane;
    }

    void toggle() {
        if (pane.isPresent()) {
            leave();
        } else if (!beginning) {
            tab.reviews().settle(this::enter);
        }
    }

    private void enter() {
        beginning = true;
        tab.left();
        SuggestPane.begin(tab, desk, this::leave, begun -> {
            beginning = false;
            begun.ifPresent(this::show);
        });
    }

    private void show(SuggestPane begun) {
        tab.window().reading().leave();
        pane = Optional.of(begun);
        tab.document().setReading(true);
        tab.window().dress(tab);
        tab.window().redraft();
        tab.window().markings().show(PageMarkings.Shows.MARKED);
    }

    /// Goes back to the article.
    void leave() {
        pane.ifPresent(left -> {
            left.finish();
            pane = Optional.empty();
            tab.document().setReading(tab.isReading());
            tab.window().redraft();
        });
    }

    /// What is not written down yet is, at once.
    void finish() {
        pane.ifPresent(SuggestPane::finish);
    }

    /// Somebody else changed the article's file, and the copy is none of it any more.
    private void changed() {
        if (pane.filter(now -> !now.isOf(tab.document().article())).isPresent()) {
            leave();
            tab.notices().say(Notices.Kind.NEWS, new Notice(
                    "The article was changed elsewhere. What you suggested is kept; go on suggesting to see it in the new text.", List.of(),
                    false,
                    true));
        }
    }

    /// For the menus.
    static Action action(DeskWindow window) {
        return Action.of("suggest", "Suggest changes", () -> window.tab().suggesting().toggle()).icon(RemixiconAL.EDIT_2_LINE)
                .keys("Shortcut+Alt+G").on(() -> window.tab().suggesting().pane().isPresent())
                .also("suggesting", "suggestion", "track changes", "propose", "review");
    }
}
