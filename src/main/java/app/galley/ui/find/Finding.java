package app.galley.ui.find;

import app.galley.edit.Document;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Finds;
import app.galley.edit.find.Found;
import app.galley.edit.find.Query;
import app.galley.edit.find.Query.Meaning;
import app.galley.edit.find.Replacing;
import app.galley.edit.find.Search;
import app.galley.ui.common.Tasks;
import app.galley.ui.editor.EditorPane;
import java.util.Optional;

/// Finds and replaces in an editor's document: knows what is looked for, what was found, and which one is at hand.
///
/// The one at hand is what is selected. While a query is being typed it is the first from where the search began.
final class Finding {

    /// Shows how the search stands.
    interface View {
        void show(Standing standing);
    }

    private final EditorPane editor;
    private final Document document;
    private final Tasks tasks;
    private final Seeking seeking;
    private final View view;
    private Query query = Query.NONE;
    private Optional<Search> search = Optional.empty();
    private Optional<Finds> finds = Optional.empty();
    private Extent extent = Extent.ALL;
    private Position origin = new Position(0, 0);
    private Standing.Turn turn = Standing.Turn.NONE;
    private boolean moving;

    Finding(EditorPane editor, Tasks tasks, View view) {
        this.editor = editor;
        this.document = editor.document();
        this.tasks = tasks;
        this.view = view;
        seeking = new Seeking(document, tasks);
        document.onEdit(edited -> {
            // what was found keeps its extent right itself
            extent = finds.map(Finds::extent).orElseGet(() -> extent.map(edited.change()));
            moved(edited.selection());
        });
        document.onSelect(this::moved);
    }

    private void moved(Selection selection) {
        if (!moving) {
            origin = selection.start();
            turn = Standing.Turn.NONE;
        }
        show();
    }

    Query query() {
        return query;
    }

    /// Begins where the caret is, in a part of the article or all of it.
    void begin(Extent newExtent) {
        extent = newExtent;
        origin = extent.isAll() ? document.selection().start() : extent.from();
    }

    Extent extent() {
        return extent;
    }

    /// Looks for something else.
    ///
    /// @param andGo whether the first one from the origin on shall be at hand
    void seek(Query newQuery, boolean andGo) {
        query = newQuery;
        turn = Standing.Turn.NONE;
        switch (query.meaning()) {
            case Meaning.Unclear(var wrong) -> {
                drop();
                view.show(Standing.wrong(wrong));
            }
            case Meaning.Clear _ when query.isEmpty() -> {
                drop();
                view.show(Standing.NOTHING_SOUGHT);
            }
            case Meaning.Clear(Search clear) -> {
                search = Optional.of(clear);
                seeking.start(clear, extent, origin, first -> {
                    if (andGo) {
                        go(first);
                    }
                }, found -> arrived(found, andGo));
            }
        }
    }

    /// Forgets what was found; nothing stands out any more.
    void drop() {
        seeking.stop();
        search = Optional.empty();
        finds = Optional.empty();
        editor.showFound(finds);
    }

    private void arrived(Finds found, boolean andGo) {
        finds = Optional.of(found);
        editor.showFound(finds);
        if (andGo && found.selected(document.selection()).isEmpty()) {
            found.from(origin).or(() -> found.get(0)).ifPresent(this::go);
        }
        show();
    }

    /// Goes on to the next one, or back to the one before; round the end of the article.
    void step(boolean forward) {
        if (finds.isEmpty()) {
            seekAndStep(forward);
            return;
        }
        Finds found = finds.get();
        Selection selection = document.selection();
        boolean atOne = found.selected(selection).isPresent();
        Optional<Found> next = forward ? found.from(atOne ? selection.end() : selection.start()) : found.lastBefore(selection.start());
        Optional<Found> round = found.get(forward ? 0 : found.count() - 1);
        boolean turns = next.isEmpty();
        next.or(() -> round).ifPresent(this::go);
        turn = !turns ? Standing.Turn.NONE : forward ? Standing.Turn.FROM_THE_TOP : Standing.Turn.FROM_THE_END;
        show();
    }

    /// After the bar was closed nothing is kept, so it is looked for once more.
    private void seekAndStep(boolean forward) {
        if (!query.isEmpty() && !seeking.isBusy() && query.meaning() instanceof Meaning.Clear(Search clear)) {
            seeking.start(clear, extent, document.selection().end(), _ -> {}, found -> {
                finds = Optional.of(found);
                step(forward);
                finds = Optional.empty();
            });
        }
    }

    private void go(Found found) {
        moving = true;
        editor.reveal(found.selection());
        moving = false;
        show();
    }

    /// Puts something in place of the one at hand and goes on to the next; when none is at hand, only goes on.
    void replace(String replacement) {
        Optional<Found> at = finds.flatMap(found -> found.selected(document.selection()));
        if (at.isEmpty() || search.isEmpty()) {
            step(true);
            return;
        }
        Optional<Standing> wrong = search.get().wrongIn(replacement).map(Standing::wrongReplacement);
        if (wrong.isPresent()) {
            view.show(wrong.get());
        } else if (document.run(Replacing.one(search.get(), at.get(), replacement))) {
            step(true);
        } else {
            step(true);
            view.show(Standing.said("That one was left: it stands in a name or an address"));
        }
    }

    /// Puts something in place of all there are, as one step.
    void replaceAll(String replacement) {
        search.ifPresent(what -> what.wrongIn(replacement).map(Standing::wrongReplacement).ifPresentOrElse(view::show,
                () -> replaceAll(what, replacement)));
    }

    private void replaceAll(Search what, String replacement) {
        var article = document.article();
        Extent part = extent;
        view.show(Standing.said("Replacing…"));
        tasks.run(() -> Replacing.all(article, what, part, replacement), done -> {
            if (document.article() != article && !document.refusesEdits()) {
                replaceAll(what, replacement);
            } else {
                boolean did = document.run(done.command());
                view.show(Standing.replaced(done.complete(), did ? done.replaced() : 0, done.left()));
            }
        });
    }

    private void show() {
        finds.ifPresent(found -> view.show(Standing.of(found, document.selection(), turn)));
    }
}
