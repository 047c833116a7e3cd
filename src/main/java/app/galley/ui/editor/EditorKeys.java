package app.galley.ui.editor;

import static javafx.scene.input.KeyCode.BACK_SPACE;
import static javafx.scene.input.KeyCode.DELETE;
import static javafx.scene.input.KeyCode.ENTER;
import static javafx.scene.input.KeyCode.INSERT;
import static javafx.scene.input.KeyCode.TAB;
import static javafx.scene.input.KeyCombination.SHIFT_DOWN;
import static javafx.scene.input.KeyCombination.SHORTCUT_DOWN;
import static org.fxmisc.wellbehaved.event.EventPattern.keyPressed;
import static org.fxmisc.wellbehaved.event.InputMap.consume;
import static org.fxmisc.wellbehaved.event.InputMap.sequence;

import app.galley.edit.Command;
import app.galley.edit.Deleting;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Habits;
import app.galley.edit.Lines;
import app.galley.edit.Place;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;
import org.fxmisc.wellbehaved.event.InputMap;
import org.fxmisc.wellbehaved.event.Nodes;

/// The keys that change the structure of the text. Plain typing and moving the caret are RichTextFX's.
final class EditorKeys {

    private final Supplier<Document> document;

    private final Supplier<Habits> habits;

    private EditorKeys(Supplier<Document> document, Supplier<Habits> habits) {
        this.document = document;
        this.habits = habits;
    }

    static void install(DraftArea area, Supplier<Document> document, Supplier<Habits> habits) {
        Nodes.addInputMap(area, new EditorKeys(document, habits).keys());
    }

    private InputMap<KeyEvent> keys() {
        return sequence(consume(keyPressed(ENTER), _ -> habits.get().enter(document.get())),
                consume(keyPressed(ENTER, SHIFT_DOWN), _ -> run(Typing.hardBreak().or(Structure.enter()))),
                consume(keyPressed(BACK_SPACE), _ -> run(backward(WordBreaks::previousCharacter))),
                consume(keyPressed(BACK_SPACE, SHIFT_DOWN), _ -> run(backward(WordBreaks::previousCharacter))),
                consume(keyPressed(BACK_SPACE, SHORTCUT_DOWN), _ -> run(backward(WordBreaks::previousWord))),
                consume(keyPressed(DELETE), _ -> run(forward(WordBreaks::nextCharacter))),
                consume(keyPressed(DELETE, SHORTCUT_DOWN), _ -> run(forward(WordBreaks::nextWord))),
                consume(keyPressed(TAB), _ -> run(tab(Structure.indent(), 1))),
                consume(keyPressed(TAB, SHIFT_DOWN), _ -> run(tab(Structure.outdent(), -1))),
                // RichTextFX would begin to overwrite text, which nobody means
                consume(keyPressed(INSERT)));
    }

    private void run(Command command) {
        document.get().run(command);
    }

    /// Where a deletion from an offset of a text ends.
    private interface Step {
        int from(String text, int offset);
    }

    private static Command backward(Step step) {
        Command within = Command.typing(draft -> {
            int offset = draft.selection().caret().offset();
            return Typing.delete(step.from(text(draft), offset), offset).run(draft);
        });
        return Command.typing(Deleting.selection().or(Typing.deleteObject()).or(Structure.backspaceAtStart()).or(within)::run);
    }

    private static Command forward(Step step) {
        Command within = Command.typing(draft -> {
            int offset = draft.selection().caret().offset();
            return Typing.delete(offset, step.from(text(draft), offset)).run(draft);
        });
        return Command.typing(Deleting.selection().or(Typing.deleteObject()).or(Structure.deleteAtEnd()).or(within)::run);
    }

    private static String text(Draft draft) {
        return Lines.text(draft.article(), draft.place()).text();
    }

    /// Tab and Shift+Tab: list items go deeper or come out; from the lines of fields and pictures the caret goes to the next or last line.
    /// In other running text there is nothing to do: a tab has no place in an article.
    private static Command tab(Command inList, int step) {
        return draft -> {
            Place place = draft.place();
            if (place.isText()) {
                return inList.run(draft);
            }
            int line = Math.clamp(draft.selection().caret().line() + step, 0, Lines.count(draft.article()) - 1);
            Place next = Lines.at(draft.article(), line);
            int end = next.isObject() ? 0 : Lines.text(draft.article(), next).length();
            return Optional.of(draft.select(Selection.at(line, end)));
        };
    }
}
