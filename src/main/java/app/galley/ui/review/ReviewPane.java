package app.galley.ui.review;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Accepting;
import app.galley.review.Found;
import app.galley.review.Thread;
import app.galley.ui.common.Panes;
import app.galley.ui.common.Tasks;
import app.galley.ui.common.Times;
import app.galley.ui.editor.EditorPane;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The margin of a review: who has signed, how much is checked, the threads in the order of their places, and where one writes.
///
/// What is selected here stands out in the draft, and the thread of the words the caret is in is selected here.
public final class ReviewPane extends VBox {

    private final ArticleReviews reviews;
    private final EditorPane editor;
    private final DraftPassages passages;
    private final Passing passing;
    private final Suggestions suggestions;
    private final Composer composer;
    private final SignOffs signOffs;
    private final FactBar facts = new FactBar();
    private final FilterBar filter = new FilterBar(this::refresh);
    private final ThreadList list = new ThreadList(this::chosen);
    private final Label counts = new Label();
    private final Emptiness emptiness;
    private boolean revealing;

    /// @param editor where the words stand
    /// @param passages lets them stand out there
    /// @param host the window
    public ReviewPane(ArticleReviews reviews, EditorPane editor, DraftPassages passages, Host host, Tasks tasks, Clock clock) {
        this.reviews = reviews;
        this.editor = editor;
        this.passages = passages;
        signOffs = new SignOffs(editor.document(), reviews, host, tasks, clock);
        suggestions = new Suggestions(reviews, editor.document(), host);
        passing = new Passing(reviews, editor, this, suggestions, host);
        composer = new Composer(reviews::people, passing::done, passing::dropped);
        reviews.unsaved().askFor(composer::unsent);
        getStyleClass().add("review");
        getStylesheets().add(ReviewPane.class.getResource("review.css").toExternalForm());
        emptiness = new Emptiness(host::commentKey, () -> {
            filter.showAll();
            refresh();
        });
        build(new Times(clock));
        reviews.onChange(() -> {
            if (getScene() != null) {
                refresh();
            }
        });
        editor.document().onSelect(this::caretMoved);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                refresh();
                passages.choose(composing());
            } else {
                passages.choose(Optional.empty());
            }
        });
    }

    private void build(Times times) {
        var head = new ReviewHead(counts, signOffs::sign, this::comment);
        list.setCellFactory(_ -> new ThreadCell(passing, times));
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        var stack = new StackPane(list, emptiness);
        setVgrow(stack, Priority.ALWAYS);
        stack.setMinHeight(0);
        Panes.mark(this, this::takeKeyboard);
        getChildren().addAll(head, signOffs, facts, filter, stack, composer);
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        Optional<Thread> thread = list.selected();
        switch (event.getCode()) {
            case ENTER -> thread.ifPresent(passing::reply);
            case A -> accept();
            case R -> reject();
            case SPACE -> thread.ifPresent(passing::turn);
            case DELETE -> thread.map(Thread::remark).filter(reviews::isMine).ifPresent(passing::withdraw);
            case ESCAPE -> editor.focusText();
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// Puts the keyboard on what is being written, or else on the threads.
    public void takeKeyboard() {
        if (composer.undertaking().isPresent()) {
            composer.takeKeyboard();
        } else {
            list.requestFocus();
        }
    }

    /// Everything that is said, in its order, but for signatures, which stand above.
    private List<Thread> threads() {
        return reviews.threads().threads().stream().filter(thread -> !(thread.remark().matter() instanceof Matter.SignOff)).toList();
    }

    private void refresh() {
        List<Thread> all = threads();
        filter.offer(all);
        Filter wanted = filter.filter();
        String me = reviews.me().name();
        List<Thread> listed = all.stream().filter(thread -> wanted.wants(thread, me)).toList();
        list.show(Rows.of(listed));
        facts.show(all);
        signOffs.lookAtReviews();
        long open = all.stream().filter(thread -> !thread.isDone()).count();
        counts.setText(all.isEmpty() ? "" : "%,d open of %,d".formatted(open, all.size()));
        Composer.show(filter, !all.isEmpty());
        emptiness.show(all, listed, wanted, reviews.isLooking());
    }

    private void chosen(Thread thread) {
        passages.choose(Optional.of(thread.remark().id()));
        reviews.now(thread).place().ifPresent(this::reveal);
    }

    /// Shows a place in the draft; the keyboard stays where it is.
    void reveal(Found.At place) {
        revealing = true;
        editor.reveal(Selection.at(place.from()));
        revealing = false;
    }

    private void caretMoved(Selection selection) {
        if (revealing || getScene() == null) {
            return;
        }
        List<String> there = passages.at(selection.caret());
        Optional<String> now = list.selected().map(thread -> thread.remark().id());
        if (now.filter(there::contains).isPresent()) {
            return;
        }
        Optional<String> next = there.stream().filter(id -> list.index(id).isPresent()).findFirst();
        next.ifPresentOrElse(list::mark, list::unmark);
        passages.choose(composing().or(() -> next));
    }

    private Optional<String> composing() {
        return composer.undertaking().filter(Undertaking.Comment.class::isInstance)
                .map(what -> ((Undertaking.Comment) what).passage().id());
    }

    /// Selects a thread here and in the draft, also when it was filtered away.
    void select(Thread thread) {
        String id = thread.remark().id();
        if (!list.mark(id)) {
            filter.showAll();
            refresh();
            list.mark(id);
        }
        chosen(thread);
    }

    /// The thread that is selected.
    public Optional<Thread> selected() {
        return list.selected();
    }

    /// Goes to the next thread in the text, or back to the one before; round the end.
    public void step(boolean forward) {
        List<Thread> threads = list.threads();
        if (threads.isEmpty()) {
            return;
        }
        int at = list.selected().map(thread -> ids(threads).indexOf(thread.remark().id())).orElseGet(() -> before(threads, forward));
        select(threads.get(Math.floorMod(at + (forward ? 1 : -1), threads.size())));
    }

    private static List<String> ids(List<Thread> threads) {
        return threads.stream().map(thread -> thread.remark().id()).toList();
    }

    /// With none selected one goes on from the caret.
    private int before(List<Thread> threads, boolean forward) {
        Position caret = editor.document().selection().caret();
        int at = 0;
        while (at < threads.size()
                && reviews.now(threads.get(at)).place().filter(place -> place.from().compareTo(caret) >= 0).isEmpty()) {
            at++;
        }
        return forward ? at - 1 : at;
    }

    /// Begins a remark on what is selected, or on the word at the caret.
    public void comment() {
        passing.comment(false);
    }

    /// Begins a remark on the article as a whole.
    public void commentOnAll() {
        passing.comment(true);
    }

    /// Begins an answer to the thread that is selected.
    public void reply() {
        list.selected().ifPresent(passing::reply);
    }

    /// Resolves the thread that is selected, or opens it again.
    public void turn() {
        list.selected().ifPresent(passing::turn);
    }

    /// The suggestion that is selected, when nobody has decided on it.
    public Optional<Thread> suggestion() {
        return list.selected().filter(Accepting::isOpen);
    }

    /// Does what the selected suggestion proposes, and goes on to the next.
    public void accept() {
        suggestion().ifPresent(passing::accept);
    }

    /// Rejects the selected suggestion, and goes on to the next.
    public void reject() {
        suggestion().ifPresent(thread -> passing.decide(thread, State.REJECTED));
    }

    /// Accepts all that is suggested.
    public void acceptAll() {
        suggestions.acceptAll();
    }

    /// Does something after which a thread may be listed no more, and goes on to the one that stands in its place then.
    void goingOn(Runnable deed) {
        int at = list.selected().map(thread -> ids(list.threads()).indexOf(thread.remark().id())).orElse(-1);
        deed.run();
        List<Thread> left = list.threads();
        if (at >= 0 && list.selected().isEmpty() && !left.isEmpty()) {
            select(left.get(Math.min(at, left.size() - 1)));
        } else if (list.selected().isEmpty()) {
            passages.choose(Optional.empty());
        }
    }

    /// Lets whoever sits here approve the article.
    public void sign() {
        signOffs.sign();
    }

    /// Begins to write something.
    void begin(Undertaking what) {
        composer.begin(what);
        if (what instanceof Undertaking.Comment) {
            list.unmark();
            passages.choose(composing());
        }
    }

    /// Something was written, or not: the keyboard goes back to where it came from.
    void ended(Undertaking what, Optional<Remark> said) {
        if (said.isPresent() && what instanceof Undertaking.Comment) {
            reviews.threads().threads().stream().filter(thread -> thread.remark().id().equals(said.get().id())).findFirst()
                    .ifPresent(this::select);
        } else if (what instanceof Undertaking.Comment) {
            passages.choose(Optional.empty());
        }
        if (what instanceof Undertaking.Comment) {
            editor.focusText();
        } else {
            list.requestFocus();
        }
    }

    /// What a thread becomes when one turns it.
    static State turned(Thread thread) {
        return thread.isDone() ? State.OPEN : State.RESOLVED;
    }
}
