package app.galley.ui.review;

import app.galley.edit.Document;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Found;
import app.galley.review.Thread;
import app.galley.ui.editor.EditorPane;
import java.text.BreakIterator;
import java.util.List;
import java.util.Optional;

/// Does what is asked for in the drawer: begins remarks and answers, and passes on what was said.
final class Passing implements Deeds {

    private static final String TAKE_BACK = "Take back";

    private final ArticleReviews reviews;
    private final EditorPane editor;
    private final ReviewPane pane;
    private final Suggestions suggestions;
    private final Host host;

    Passing(ArticleReviews reviews, EditorPane editor, ReviewPane pane, Suggestions suggestions, Host host) {
        this.reviews = reviews;
        this.editor = editor;
        this.pane = pane;
        this.suggestions = suggestions;
        this.host = host;
    }

    /// Begins a remark; an article without a file is saved first, since there is nowhere to keep it.
    ///
    /// @param whole whether it is on the article as a whole
    void comment(boolean whole) {
        reviews.settle(() -> {
            Selection meant = meant(editor.document());
            boolean all = whole || isAll(editor.document(), meant);
            reviews.take(meant, all, passage -> pane.begin(new Undertaking.Comment(passage)));
        });
    }

    private static boolean isAll(Document document, Selection selection) {
        Article article = document.article();
        int last = Lines.count(article) - 1;
        boolean all = selection.start().equals(Position.startOf(0))
                && selection.end().line() == last && selection.end().offset() == length(article, last);
        return selection.isEmpty() || all;
    }

    private static int length(Article article, int line) {
        return Lines.at(article, line).isObject() ? 1 : Lines.text(article, line).text().length();
    }

    /// What is selected; of a caret, the word it is in, or else its whole line.
    private static Selection meant(Document document) {
        Selection selection = document.selection();
        if (!selection.isEmpty()) {
            return selection;
        }
        Article article = document.article();
        int line = selection.caret().line();
        if (Lines.at(article, line).isObject()) {
            return new Selection(Position.startOf(line), new Position(line, 1));
        }
        String text = Lines.text(article, line).text();
        var words = BreakIterator.getWordInstance();
        words.setText(text);
        int offset = selection.caret().offset();
        int to = offset >= text.length() ? text.length() : words.following(offset);
        int from = to == 0 ? 0 : words.preceding(to);
        boolean word = from < to && Character.isLetterOrDigit(text.codePointAt(from));
        return word
                ? new Selection(new Position(line, from), new Position(line, to))
                : new Selection(Position.startOf(line), new Position(line, text.length()));
    }

    /// Passes on what was written.
    void done(Undertaking what, Matter matter) {
        Optional<Remark> said = switch (what) {
            case Undertaking.Comment(Passage passage) -> Optional.of(reviews.say(passage, matter));
            case Undertaking.Reply(Thread thread) -> Optional.of(reviews.answer(thread.remark(), matter));
            case Undertaking.Check(Thread thread) -> Optional.of(reviews.answer(thread.remark(), matter));
            case Undertaking.Edit(Remark own) -> {
                reviews.change(own, matter);
                yield Optional.empty();
            }
            case Undertaking.Amend(Thread thread, _) -> {
                suggestions.accept(thread, matter.text());
                yield Optional.empty();
            }
        };
        pane.ended(what, said);
    }

    /// Something is not said for now.
    void dropped(Undertaking what) {
        if (what instanceof Undertaking.Comment(Passage passage)) {
            reviews.drop(passage);
        }
        pane.ended(what, Optional.empty());
    }

    @Override
    public boolean isMine(Remark remark) {
        return reviews.isMine(remark);
    }

    @Override
    public void reply(Thread thread) {
        pane.begin(new Undertaking.Reply(thread));
    }

    /// Resolves a thread or opens it again; a claim is checked instead.
    void turn(Thread thread) {
        switch (thread.remark().matter()) {
            case Matter.FactCheck _ -> check(thread);
            case Matter.Suggestion _ when !thread.isDone() -> accept(thread);
            default -> decide(thread, ReviewPane.turned(thread));
        }
    }

    @Override
    public void decide(Thread thread, State state) {
        pane.goingOn(() -> reviews.answer(thread.remark(), new Matter.Decision(thread.remark().id(), state, "", List.of())));
    }

    @Override
    public void accept(Thread thread) {
        pane.goingOn(() -> suggestions.accept(thread));
    }

    @Override
    public void amend(Thread thread) {
        if (thread.remark().matter() instanceof Matter.Suggestion(Proposal.Replace(String words), _)) {
            pane.begin(new Undertaking.Amend(reviews.now(thread), words));
        }
    }

    @Override
    public void check(Thread thread) {
        pane.begin(new Undertaking.Check(reviews.now(thread)));
    }

    @Override
    public void edit(Remark own) {
        pane.begin(new Undertaking.Edit(own));
    }

    @Override
    public void withdraw(Remark own) {
        String words = Said.shortened(own.matter().text().strip().replace('\n', ' '), 80);
        if (host.choose("Take back what you said?", (words.isEmpty() ? "" : "“" + words + "” ") + "This cannot be undone.",
                List.of(TAKE_BACK))
                .isPresent()) {
            pane.goingOn(() -> reviews.withdraw(own));
        }
    }

    @Override
    public void move(Remark own) {
        Selection selection = editor.document().selection();
        if (selection.isEmpty()) {
            host.tell("Select the words it shall be on first.");
        } else {
            reviews.move(own, selection);
        }
    }

    @Override
    public void show(Found.At place) {
        pane.reveal(place);
    }
}
