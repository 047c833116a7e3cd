package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class DocumentTest {

    private final AtomicLong clock = new AtomicLong();

    @Test
    void typingThatGoesOnIsOneStep() {
        Document document = at(article(p("<|>")));
        type(document, "abc");
        document.undo();
        shows(document, article(p("<|>")));
        document.redo();
        shows(document, article(p("abc<|>")));
    }

    @Test
    void aPauseBeginsAnotherStep() {
        Document document = at(article(p("<|>")));
        type(document, "ab");
        clock.addAndGet(History.PAUSE);
        type(document, "cd");
        document.undo();
        shows(document, article(p("ab<|>")));
        document.undo();
        shows(document, article(p("<|>")));
        assertThat(document.undo()).isFalse();
    }

    @Test
    void typingElsewhereBeginsAnotherStep() {
        Document document = at(article(p("<|>x")));
        type(document, "a");
        document.select(Selection.at(6, 2));
        type(document, "b");
        document.undo();
        shows(document, article(p("ax<|>")));
    }

    @Test
    void backspacesInARowAreOneStep() {
        Document document = at(article(p("abcd<|>")));
        for (int i = 4; i > 1; i--) {
            document.run(Structure.backspaceAtStart().or(Typing.delete(i - 1, i)));
        }
        document.undo();
        shows(document, article(p("abcd<|>")));
    }

    @Test
    void theTypedReplacementOfASelectionIsOneStep() {
        Document document = at(article(p("a<a>b"), picture("p", "", "", ""), p("c<b>d")));
        type(document, "xy");
        document.undo();
        shows(document, article(p("a<a>b"), picture("p", "", "", ""), p("c<b>d")));
    }

    @Test
    void typingAfterUndoIsAStepOfItsOwnAndForgetsWhatWasUndone() {
        Document document = at(article(p("<|>")));
        type(document, "a");
        clock.addAndGet(History.PAUSE);
        type(document, "b");
        document.undo();
        type(document, "c");
        assertThat(document.redo()).isFalse();
        document.undo();
        shows(document, article(p("a<|>")));
    }

    @Test
    void structureFieldsAndTextShareOneHistory() {
        Document document = at(article(headline("h"), p("ab<|>c")));
        document.run(Structure.enter());
        document.run(Inserting.field(Field.SLUG, "s"));
        document.select(Selection.at(1, 1));
        type(document, "x");
        document.undo();
        document.undo();
        assertThat(document.article().get(Field.SLUG)).isEmpty();
        document.undo();
        shows(document, article(headline("h"), p("ab<|>c")));
        document.redo();
        document.redo();
        document.redo();
        assertThat(document.article().get(Field.SLUG)).isEqualTo("s");
        shows(document, article(headline("hx<|>"), p("ab"), p("c")));
    }

    @Test
    void listenersHearEveryChangeAndCanFollowIt() {
        Document document = at(article(p("a<|>b")));
        var followed = new ArrayList<>(List.of(document.article()));
        document.onEdit(edited -> {
            assertThat(edited.before()).isEqualTo(followed.getLast());
            followed.add(edited.change().apply(followed.getLast()));
            assertThat(followed.getLast()).isEqualTo(edited.after()).isEqualTo(document.article());
            assertThat(edited.selection()).isEqualTo(document.selection());
        });
        document.run(Structure.enter());
        type(document, "xyz");
        document.run(Inserting.pullQuote());
        document.undo();
        document.undo();
        document.redo();
        assertThat(followed).hasSize(9);
    }

    @Test
    void listenersHearTheSelectionMoveOnlyWhenItDoes() {
        Document document = at(article(p("a<|>b")));
        var heard = new ArrayList<Selection>();
        document.onSelect(heard::add);
        document.select(Selection.at(6, 1));
        document.select(Selection.at(6, 2));
        document.run(Structure.deleteAtEnd());
        type(document, "x");
        assertThat(heard).containsExactly(Selection.at(6, 2));
    }

    @Test
    void whatChangesNothingIsNoStep() {
        Document document = at(article(p("a<|>b")));
        document.run(Typing.insert(""));
        assertThat(document.history().canUndo()).isFalse();
    }

    @Test
    void aReadOnlyDocumentMovesTheCaretAndRefusesTheRest() {
        Document document = at(article(p("a"), p("<|>b")));
        type(document, "x");
        document.setReadOnly(true);
        assertThat(document.allows(Typing.insert("x"))).isFalse();
        assertThat(document.run(Typing.insert("x"))).isFalse();
        assertThat(document.undo()).isFalse();
        document.select(Selection.at(7, 0));
        shows(document, article(p("a"), p("<|>xb")));
        document.setReadOnly(false);
        assertThat(document.undo()).isTrue();
    }

    private Document at(Draft draft) {
        var document = new Document(draft.article(), clock::get);
        document.select(draft.selection());
        return document;
    }

    private static void type(Document document, String text) {
        text.chars().forEach(c -> document.run(Typing.insert(String.valueOf((char) c))));
    }

    private static void shows(Document document, Draft draft) {
        assertThat(Markup.of(document.draft())).isEqualTo(Markup.of(draft));
    }
}
