package app.galley.ui.shell;

import app.galley.check.HeadlineChannel;
import app.galley.edit.Document;
import app.galley.edit.find.Found;
import app.galley.library.FileFailure;
import app.galley.library.Stamp;
import app.galley.library.journal.Journal;
import app.galley.library.versions.VersionKind;
import app.galley.model.Field;
import app.galley.ui.common.Panes;
import app.galley.ui.editor.EditorPane;
import app.galley.ui.find.FindPane;
import app.galley.ui.find.UnfinishedList;
import app.galley.ui.find.UnfinishedMarks;
import app.galley.ui.history.HistoryPane;
import app.galley.ui.history.Past;
import app.galley.ui.inspector.InspectorPane;
import app.galley.ui.lengths.DraftFoot;
import app.galley.ui.lengths.Lengths;
import app.galley.ui.outline.OutlinePane;
import app.galley.ui.review.ArticleReviews;
import app.galley.ui.review.DraftPassages;
import app.galley.ui.review.ReviewPane;
import java.util.Optional;
import javafx.scene.Node;

/// An open article with all that is its own: its draft, its line of words and state, its drawer, and how it is saved. It stands in a
/// window and can move to another, where everything is as it was left.
final class ArticleTab {

    private final OpenArticle article;
    private final Desk desk;
    private final PictureArrival pictures;
    private final EditorPane editor;
    private final FindPane find;
    private final UnfinishedMarks unfinished;
    private final StatusLine status;
    private final DraftFoot draft;
    private final Lengths lengths;
    private final Notices notices = new Notices();
    private final Writes writes;
    private final Saving saving;
    private final Autosave autosave;
    private final Patience patience;
    private final Optional<Journal> journal;
    private final Turns turns;
    private final Follower follower;
    private final Past past;
    private final ReviewHost host;
    private final ArticleReviews reviews;
    private final SuggestMode suggesting;
    private final DraftPassages remarked;
    private Optional<Split> split;
    private Optional<InspectorPane> inspector = Optional.empty();
    private Optional<OutlinePane> outline = Optional.empty();
    private Optional<HistoryPane> history = Optional.empty();
    private Optional<ReviewPane> review = Optional.empty();
    private Optional<DeskWindow> window = Optional.empty();
    private boolean reading;

    /// A tab that stands in no window yet.
    ArticleTab(OpenArticle article, Desk desk) {
        this.article = article;
        this.desk = desk;
        setReading(article.isPacket());
        host = new ReviewHost(this, desk);
        // Before the editor, so that passages are where they belong when its lines are made.
        reviews = new ArticleReviews(article.document(), host, desk.tasks(), desk.clock(), desk.keeping().pace()::again);
        pictures = new PictureArrival(this);
        editor = new EditorPane(article.document(), pictures, desk.tasks());
        editor.setHabits(HabitActions.habits(desk.settings()));
        remarked = new DraftPassages(reviews, editor);
        Panes.mark(editor, editor::focusText);
        find = new FindPane(editor, desk.tasks());
        status = new StatusLine(() -> window().asking().problems(article.title(), article.problems()), this::showUnfinished,
                () -> window().toggleCounts());
        unfinished = new UnfinishedMarks(article.document(), desk.tasks(), status::setUnfinished);
        status.setProblems(article.problems().size());
        draft = new DraftFoot(find, this::editHeadline);
        lengths = new Lengths(article.document(), desk.tasks(), status.words(), draft, desk.settings().target(identifier()),
                this::askTarget);
        lengths.setShowsOnlyText(() -> window.filter(home -> home.distractionFree().isOn()).isPresent());
        writes = new Writes(article, desk.keeping(), desk.tasks(), desk.clock(), this::trying, this::savingChanged, this::saved);
        saving = new Saving(article, () -> window().asking(), writes, this::savesByItself, this::settle);
        autosave = new Autosave(article, writes, this::savesByItself, desk.tasks(), desk.keeping().pace(), this::lookAtFile, this::trouble);
        patience = new Patience(desk.keeping().pace().slow(), desk.tasks(), () -> notices.slow(article.title(), whatIsSafe()));
        split = article.file().flatMap(file -> desk.settings().split(file.path()));
        past = new Past(desk.data(), () -> desk.me().person(), desk.tasks(), desk.clock(), desk.outstanding(), notices::noVersions);
        article.file().filter(_ -> !article.isPacket()).ifPresent(file -> past.opened(file, article.saved()));
        suggesting = new SuggestMode(this, desk);
        reviews.look();
        turns = new Turns(this, desk);
        follower = new Follower(this, desk);
        turns.begin();
        follower.begin();
        journal = desk.journals()
                .map(all -> all.of(article.origin(), trouble -> desk.tasks().window().execute(() -> notices.cannotKeep(trouble))));
        article.recovered().ifPresent(recovered -> journal.ifPresent(kept -> kept.adopt(recovered)));
        if (article.isModified()) {
            journal.ifPresent(kept -> kept.record(article.document().article()));
        }
        article.document().onEdit(edited -> {
            journal.ifPresent(kept -> kept.record(edited.after()));
            touched();
            autosave.touched();
        });
        article.document().onSelect(_ -> touched());
    }

    private void touched() {
        lengths.touched();
        window.ifPresent(home -> home.touched(this));
    }

    private boolean savesByItself() {
        return desk.settings().isOn(FileActions.AUTOSAVE);
    }

    private void trying(Stamp soon) {
        journal.ifPresent(kept -> kept.trying(soon));
    }

    /// What is safe while the file is not to be had, a sentence.
    String whatIsSafe() {
        return journal.isPresent() && notices.of(Notices.Kind.JOURNAL).isEmpty()
                ? "Your text is safe in the editor and in the journal."
                : "Your text is safe in the editor.";
    }

    private void settle(Runnable then, Runnable stuck) {
        follower.settle(then, stuck);
    }

    /// Takes in what others may have done to its file.
    void lookAtFile() {
        follower.look();
        reviews.look();
    }

    /// Something that others did was taken in.
    void takenIn() {
        article.file().ifPresent(file -> past.opened(file, article.saved()));
        journal.ifPresent(kept -> kept.saved(article.saved(), article.origin()));
        notices.drop(Notices.Kind.CHOICE);
        notices.drop(Notices.Kind.FILE);
        savingChanged();
        autosave.touched();
    }

    private void saved(Writes.Saved saved) {
        past.saved(saved.file(), saved.article(), saved.care() == Writes.Care.UNASKED ? VersionKind.AUTOMATIC : VersionKind.SAVED);
        follower.begin();
        reviews.look();
        notices.drop(Notices.Kind.FILE);
        autosave.saved();
        journal.ifPresent(kept -> kept.saved(article.saved(), article.origin()));
        if (article.hold().mayWrite()) {
            notices.drop(Notices.Kind.LOCK);
        }
    }

    /// Whose turn it is to write in it.
    Turns turns() {
        return turns;
    }

    /// What reviewers say of it.
    ArticleReviews reviews() {
        return reviews;
    }

    /// Whether one suggests in it instead of writing.
    SuggestMode suggesting() {
        return suggesting;
    }

    /// Where one types: in the draft, or in the copy that suggestions are made of.
    EditorPane typed() {
        return suggesting.pane().map(SuggestPane::editor).orElse(editor);
    }

    /// Its earlier versions.
    Past past() {
        return past;
    }

    private void trouble(Optional<FileFailure> failure) {
        notices.cannotSave(failure, whatIsSafe(), autosave::now, () -> saving.saveAs(() -> {}));
    }

    /// One turns to something else for now: what is not saved yet is saved.
    void left() {
        autosave.now();
    }

    /// It was closed, and whatever it still held is not wanted.
    void closed() {
        autosave.stop();
        turns.stop();
        follower.stop();
        reviews.closed();
        journal.ifPresent(Journal::drop);
    }

    /// Nobody else has it any more.
    void mayWriteAgain() {
        savingChanged();
        autosave.touched();
    }

    /// What there is to say about its file.
    Notices notices() {
        return notices;
    }

    private void savingChanged() {
        patience.busy(writes.isBusy());
        if (!writes.isBusy()) {
            notices.drop(Notices.Kind.SLOW);
        }
        article.place().filter(_ -> !article.isModified()).ifPresent(desk.settings()::opened);
        window.ifPresent(home -> home.savingChanged(this));
    }

    /// Puts it in a window; it must have left the one it was in.
    void putIn(DeskWindow home) {
        window = Optional.of(home);
    }

    /// The window it stands in.
    DeskWindow window() {
        return window.orElseThrow();
    }

    /// Shows it, in its window, before all others.
    void bringToFront() {
        window().articles().bring(this);
        window().toFront();
    }

    OpenArticle article() {
        return article;
    }

    Document document() {
        return article.document();
    }

    EditorPane editor() {
        return editor;
    }

    /// The editor with the bar to find with.
    FindPane find() {
        return suggesting.pane().map(SuggestPane::find).orElse(find);
    }

    /// The editor with all that comes and goes around it.
    Node draft() {
        return suggesting.pane().<Node>map(pane -> pane).orElse(draft);
    }

    Lengths lengths() {
        return lengths;
    }

    private String identifier() {
        return article.document().article().get(Field.IDENTIFIER);
    }

    /// Asks how long the article shall become.
    void askTarget() {
        window().asking().target(lengths.target()).ifPresent(target -> {
            lengths.setTarget(target);
            desk.settings().keepTarget(identifier(), target);
        });
    }

    /// Opens the headline of a channel, made from the article's when there is none yet.
    void editHeadline(HeadlineChannel channel) {
        window().drawers().open(Drawers.Right.INSPECTOR);
        inspectorPane().editHeadline(channel.role());
    }

    UnfinishedMarks unfinished() {
        return unfinished;
    }

    /// Lists what is unfinished, if anything is.
    void showUnfinished() {
        if (unfinished.count() > 0) {
            UnfinishedList.show(status.unfinished(), article.document().article(), unfinished.all(), this::go);
        }
    }

    /// Goes to the next mark of something unfinished, or back to the one before.
    void goToUnfinished(boolean forward) {
        (forward ? unfinished.next() : unfinished.previous()).ifPresent(this::go);
    }

    private void go(Found found) {
        editor.reveal(found.selection());
        editor.focusText();
    }

    /// Where its pictures come to.
    PictureArrival pictures() {
        return pictures;
    }

    StatusLine status() {
        return status;
    }

    Saving saving() {
        return saving;
    }

    /// Whether it is being read, as it will look, and cannot be changed.
    boolean isReading() {
        return reading;
    }

    /// Notes whether it is being read.
    void setReading(boolean newReading) {
        reading = newReading;
        document().setReading(reading);
    }

    /// How it shared the window with its page when it was last seen; empty when nobody arranged that yet.
    Optional<Split> split() {
        return split;
    }

    /// Notes how it was arranged, for the next time it is opened too.
    void arranged(Split now) {
        split = Optional.of(now);
        article.file().ifPresent(file -> desk.settings().keepSplit(file.path(), now));
    }

    /// What its drawer at the left holds; made when it is first opened.
    OutlinePane outline() {
        if (outline.isEmpty()) {
            outline = Optional.of(new OutlinePane(article.document(), desk.tasks(), editor::goToTop, editor::focusText));
        }
        return outline.get();
    }

    /// What its drawer at the right holds; made when it is first opened.
    Node inspector() {
        return inspectorPane();
    }

    private InspectorPane inspectorPane() {
        if (inspector.isEmpty()) {
            var pane = new InspectorPane(article.document(), desk.clock());
            pane.editsHeadlinesProperty().addListener((_, _, _) -> lengths.touched());
            lengths.setEditsVariants(pane.editsHeadlinesProperty()::get);
            inspector = Optional.of(pane);
        }
        return inspector.get();
    }

    /// What its drawer at the right holds when one looks back; made when it is first opened.
    HistoryPane history() {
        if (history.isEmpty()) {
            history = Optional.of(new HistoryPane(article.document(), past, new PastHost(this, desk), desk.tasks(), desk.clock()));
        }
        return history.get();
    }

    /// What its drawer at the right holds when it is reviewed; made when it is first opened.
    ReviewPane review() {
        if (review.isEmpty()) {
            review = Optional.of(new ReviewPane(reviews, editor, remarked, host, desk.tasks(), desk.clock()));
        }
        return review.get();
    }

    /// Its title with a mark when closing would lose something.
    String markedTitle() {
        return (article.isModified() ? "• " : "") + article.title();
    }

    /// Where it is with its file, in a few words.
    String state() {
        return SavedState.of(article, writes.isBusy(), desk.clock());
    }
}
