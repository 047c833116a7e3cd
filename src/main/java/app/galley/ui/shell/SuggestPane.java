package app.galley.ui.shell;

import app.galley.edit.Document;
import app.galley.model.Article;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Accepting;
import app.galley.review.Suggesting;
import app.galley.review.Thread;
import app.galley.ui.common.Panes;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.find.FindPane;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A copy of an article to type into: what is changed there becomes suggestions, and the article stays as it is.
///
/// The suggestions are those that make the copy of the article, and are written down soon after a key; typed back, they are taken back.
final class SuggestPane extends BorderPane {

    /// After the first change that is not written down yet.
    private static final Duration PAUSE = Duration.ofMillis(600);

    private final ArticleTab tab;
    private final Desk desk;
    private final Article base;
    private final Document document;
    private final EditorPane editor;
    private final FindPane find;
    private final Label count = new Label();
    /// What the article and the copy differ by, as far as it is written down.
    private Map<String, Remark> open;
    private boolean waiting;
    private boolean busy;
    /// An answer that is older than what was written at once is dropped.
    private int turn;

    /// @param base the article
    /// @param typed the article with what the reviewer has suggested before
    /// @param done goes back to the article
    SuggestPane(ArticleTab tab, Desk desk, Article base, Accepting.All typed, Runnable done) {
        this.tab = tab;
        this.desk = desk;
        this.base = base;
        open = byId(typed.accepted().stream().map(Thread::remark).toList());
        document = new Document(typed.after());
        editor = new EditorPane(document, tab.pictures(), desk.tasks());
        editor.setHabits(HabitActions.habits(desk.settings()));
        Panes.mark(editor, editor::focusText);
        find = new FindPane(editor, desk.tasks());
        setTop(bar(done));
        setCenter(find);
        document.onEdit(_ -> touched());
        document.onSelect(_ -> tab.window().touched(tab));
        tell();
    }

    private HBox bar(Runnable done) {
        var words = new Label("Suggesting. The article stays as it is.");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        count.getStyleClass().add("text-muted");
        count.setMinWidth(Region.USE_PREF_SIZE);
        var back = new Button("Done");
        back.setId("suggest-done");
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> done.run());
        var bar = new HBox(words, count, back);
        bar.getStyleClass().add("suggest-bar");
        Panes.mark(bar, back::requestFocus);
        return bar;
    }

    /// The copy.
    Document document() {
        return document;
    }

    EditorPane editor() {
        return editor;
    }

    FindPane find() {
        return find;
    }

    /// Whether it is a copy of the article as it is now.
    boolean isOf(Article article) {
        return base == article;
    }

    private void touched() {
        tab.window().touched(tab);
        if (!waiting) {
            waiting = true;
            desk.tasks().later(PAUSE, this::write);
        }
    }

    /// Writes down at once what is not written yet; the window waits for it, as it is going to close.
    void finish() {
        if (waiting || busy) {
            waiting = false;
            busy = false;
            turn++;
            wrote(renewed(document.article(), List.copyOf(open.values())));
        }
    }

    private List<Remark> renewed(Article edited, List<Remark> before) {
        Instant now = desk.clock().instant();
        return Suggesting.renewed(before, Suggesting.between(base, edited, tab.reviews().me(), now, before), now);
    }

    private void wrote(List<Remark> renewed) {
        renewed.forEach(remark -> open.compute(remark.id(), (_, _) -> remark.withdrawn() ? null : remark));
        if (!renewed.isEmpty()) {
            tab.reviews().say(renewed);
        }
        tell();
    }

    /// Writes down what is not written yet.
    void write() {
        if (!waiting || busy) {
            return;
        }
        waiting = false;
        busy = true;
        Article edited = document.article();
        List<Remark> before = List.copyOf(open.values());
        int own = ++turn;
        desk.tasks().run(() -> renewed(edited, before), renewed -> {
            if (own == turn) {
                busy = false;
                wrote(renewed);
                write();
            }
        });
    }

    private void tell() {
        List<String> unsaid = Suggesting.unsaid(base, document.article());
        String said = switch (open.size()) {
            case 0 -> "No suggestions";
            case 1 -> "1 suggestion";
            default -> open.size() + " suggestions";
        };
        count.setText(unsaid.isEmpty() ? said : said + " · cannot be suggested: " + String.join(", ", unsaid));
    }

    private static Map<String, Remark> byId(List<Remark> remarks) {
        return remarks.stream().collect(Collectors.toMap(Remark::id, remark -> remark, (one, _) -> one, LinkedHashMap::new));
    }

    /// Begins to suggest in a tab.
    ///
    /// @param then gets the pane, which shows what was suggested before too; nothing when the article was changed meanwhile
    static void begin(ArticleTab tab, Desk desk, Runnable done, Consumer<Optional<SuggestPane>> then) {
        Article base = tab.document().article();
        List<Review> reviews = tab.reviews().ofArticle();
        Reviewer me = tab.reviews().me();
        desk.tasks().run(() -> Suggesting.typed(base, reviews, me), typed -> then.accept(
                base == tab.document().article() ? Optional.of(new SuggestPane(tab, desk, base, typed, done)) : Optional.empty()));
    }
}
