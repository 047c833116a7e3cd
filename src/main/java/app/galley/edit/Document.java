package app.galley.edit;

import app.galley.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/// The article on the desk: its draft and its history. Everything that shows or keeps it listens here.
///
/// Used from one thread.
public final class Document {

    private final History history;
    private final List<Consumer<Edited>> edits = new CopyOnWriteArrayList<>();
    private final List<Consumer<Selection>> selections = new CopyOnWriteArrayList<>();
    private Draft draft;
    private boolean readOnly;
    private boolean reading;
    private Optional<Composed> composed = Optional.empty();

    /// What an input method has put in and may take back.
    ///
    /// @param before the draft without it
    private record Composed(Draft before, Change change) {}

    /// A document whose caret is at the start of its headline.
    ///
    /// @param clock nanoseconds that never run backwards, for the grouping of undo
    public Document(Article article, LongSupplier clock) {
        draft = new Draft(article, Selection.at(1, 0));
        history = new History(clock);
    }

    /// A document on the system's clock.
    public Document(Article article) {
        this(article, System::nanoTime);
    }

    /// The article as it stands.
    public Article article() {
        return draft.article();
    }

    /// The draft as it stands.
    public Draft draft() {
        return draft;
    }

    /// What is selected.
    public Selection selection() {
        return draft.selection();
    }

    /// Whether the article cannot be written back to where it is from.
    public boolean isReadOnly() {
        return readOnly;
    }

    /// Says that the article cannot be written back, or can.
    public void setReadOnly(boolean newReadOnly) {
        readOnly = newReadOnly;
    }

    /// Says that the article is only being read for now, or is being written again.
    public void setReading(boolean newReading) {
        keepComposed();
        reading = newReading;
    }

    /// Whether commands that change the article are refused.
    public boolean refusesEdits() {
        return readOnly || reading;
    }

    /// Calls a listener after every change of the article, in the order in which they were added.
    ///
    /// @return ends it
    public Runnable onEdit(Consumer<Edited> listener) {
        edits.add(listener);
        return () -> edits.remove(listener);
    }

    /// Calls a listener whenever the selection was moved without a change of the article.
    ///
    /// @return ends it
    public Runnable onSelect(Consumer<Selection> listener) {
        selections.add(listener);
        return () -> selections.remove(listener);
    }

    /// Does a command.
    ///
    /// @return whether it was possible
    public boolean run(Command command) {
        keepComposed();
        Optional<Draft> result = command.run(draft).filter(this::mayBecome);
        result.ifPresent(next -> accept(next, History.Kind.of(command)));
        return result.isPresent();
    }

    /// Does a command that comes from the article's file and not from a person, and so is never refused for their sake.
    ///
    /// @return whether it was possible
    public boolean takeIn(Command command) {
        keepComposed();
        Optional<Draft> result = command.run(draft);
        result.ifPresent(next -> accept(next, History.Kind.of(command)));
        return result.isPresent();
    }

    /// Does a command that is no step of the history yet, in place of the last one done so: an input method is composing. The next other
    /// command, or another selection, makes it a step.
    ///
    /// @return whether it was possible
    public boolean compose(Command command) {
        withdraw();
        Draft before = draft;
        Optional<Draft> result = command.run(before).filter(this::mayBecome);
        result.ifPresent(next -> {
            Change change = Change.between(before.article(), next.article());
            composed = Optional.of(new Composed(before, change));
            show(next, change);
        });
        return result.isPresent();
    }

    /// Takes back what is being composed.
    public void withdraw() {
        composed.ifPresent(last -> {
            composed = Optional.empty();
            show(last.before, last.change.invert());
        });
    }

    /// Whether an input method has put something in that it may take back.
    public boolean isComposing() {
        return composed.isPresent();
    }

    private void keepComposed() {
        composed.ifPresent(last -> {
            composed = Optional.empty();
            history.add(last.change, last.before.selection(), draft.selection(), History.Kind.TYPING);
        });
    }

    private boolean mayBecome(Draft next) {
        return !refusesEdits() || next.article() == draft.article();
    }

    private void accept(Draft next, History.Kind kind) {
        Change change = Change.between(draft.article(), next.article());
        if (change.isNothing()) {
            move(new Draft(draft.article(), next.selection(), next.typingMarks()));
        } else {
            history.add(change, draft.selection(), next.selection(), kind);
            show(next, change);
        }
    }

    private void move(Draft next) {
        boolean moved = !next.selection().equals(draft.selection());
        draft = next;
        if (moved) {
            selections.forEach(listener -> listener.accept(next.selection()));
        }
    }

    private void show(Draft next, Change change) {
        Article before = draft.article();
        draft = next;
        var edited = new Edited(before, change, next.article(), next.selection());
        edits.forEach(listener -> listener.accept(edited));
    }

    /// Whether a command is possible here.
    public boolean allows(Command command) {
        return command.run(draft).filter(this::mayBecome).isPresent();
    }

    /// Moves the selection. Chosen typing marks are forgotten.
    public void select(Selection selection) {
        if (!selection.equals(draft.selection())) {
            keepComposed();
            accept(draft.select(selection), History.Kind.OTHER);
        }
    }

    /// Takes back the last step, if there is one.
    ///
    /// @return whether there was one
    public boolean undo() {
        keepComposed();
        Optional<History.Step> step = refusesEdits() ? Optional.empty() : history.undo();
        step.ifPresent(taken -> {
            for (Change change : taken.changes().reversed()) {
                replay(change.invert(), taken.before());
            }
        });
        return step.isPresent();
    }

    /// Does the last step again that was taken back, if there is one.
    ///
    /// @return whether there was one
    public boolean redo() {
        keepComposed();
        Optional<History.Step> step = refusesEdits() ? Optional.empty() : history.redo();
        step.ifPresent(again -> again.changes().forEach(change -> replay(change, again.after())));
        return step.isPresent();
    }

    /// @param selection the selection after the whole step; while it is being replayed it may lie outside the text
    private void replay(Change change, Selection selection) {
        Article next = change.apply(draft.article());
        Draft clamped = new Draft(next, new Selection(within(next, selection.anchor()), within(next, selection.caret())));
        history.pause();
        show(clamped, change);
    }

    private static Position within(Article article, Position position) {
        return Draft.at(article, position.line(), position.offset()).caret();
    }

    /// The history, to ask what can be undone and to end a step.
    public History history() {
        return history;
    }
}
