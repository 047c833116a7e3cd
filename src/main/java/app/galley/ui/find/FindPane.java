package app.galley.ui.find;

import app.galley.edit.Lines;
import app.galley.edit.Selection;
import app.galley.edit.find.Extent;
import app.galley.edit.find.Query;
import app.galley.model.Inline;
import app.galley.ui.common.Panes;
import app.galley.ui.common.Tasks;
import app.galley.ui.editor.EditorPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

/// An editor, and above it, while one searches, the bar to find and replace with.
public final class FindPane extends BorderPane {

    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");

    private final EditorPane editor;
    private final FindBar bar = new FindBar();
    private final Finding finding;
    private BorderPane host = this;
    private Runnable back;
    private boolean settingUp;

    /// A pane without a bar.
    public FindPane(EditorPane editor, Tasks tasks) {
        this.editor = editor;
        back = editor::focusText;
        finding = new Finding(editor, tasks, standing -> bar.show(standing, !editor.document().refusesEdits()));
        Panes.mark(bar, bar.words::requestFocus);
        bar.words.textProperty().addListener((_, _, _) -> seek());
        bar.replacement.textProperty().addListener((_, _, _) -> forgetProblem());
        for (ToggleButton toggle : bar.toggles()) {
            toggle.setOnAction(_ -> toggled(toggle));
        }
        bar.next.setOnAction(_ -> next());
        bar.previous.setOnAction(_ -> previous());
        bar.close.setOnAction(_ -> close());
        bar.replace.setOnAction(_ -> finding.replace(bar.replacement.getText()));
        bar.replaceAll.setOnAction(_ -> replaceAll());
        bar.addEventFilter(KeyEvent.KEY_PRESSED, this::keyInBar);
        bar.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setCenter(editor);
    }

    /// Opens the bar with what is selected; several selected lines are where it looks.
    ///
    /// @param replacing whether to show what one replaces with
    public void open(boolean replacing) {
        boolean wasOpen = isOpen();
        bar.setReplacing(replacing || (wasOpen && bar.isReplacing()));
        Selection selection = editor.document().selection();
        settingUp = true;
        if (selection.start().line() != selection.end().line()) {
            bar.inSelection.setSelected(true);
            finding.begin(Extent.of(selection));
        } else if (!wasOpen || !bar.words.isFocused()) {
            take(selection);
        }
        settingUp = false;
        host.setTop(bar);
        finding.seek(bar.query(), !wasOpen && bar.inSelection.isSelected());
        bar.words.requestFocus();
        bar.words.selectAll();
    }

    private void take(Selection selection) {
        if (!isOpen() || !bar.inSelection.isSelected()) {
            bar.inSelection.setSelected(false);
            finding.begin(Extent.ALL);
        }
        String words = Lines.text(editor.document().article(), selection.start().line()).text()
                .substring(selection.start().offset(), selection.end().offset());
        boolean usable = !words.isBlank() && words.indexOf(Inline.OBJECT) < 0 && words.indexOf('\n') < 0;
        if (usable && !bar.expression.isSelected()) {
            bar.words.setText(words);
        }
    }

    /// Whether the bar is there.
    public boolean isOpen() {
        return host.getTop() == bar;
    }

    /// Whether anything was looked for.
    public boolean hasQuery() {
        return !finding.query().isEmpty();
    }

    /// Goes to the next one; opens the bar when nothing was looked for yet.
    public void next() {
        step(true);
    }

    /// Goes to the one before.
    public void previous() {
        step(false);
    }

    private void step(boolean forward) {
        if (hasQuery()) {
            finding.step(forward);
        } else {
            open(false);
        }
    }

    /// Takes the bar away; the one at hand stays selected.
    public void close() {
        host.setTop(null);
        finding.drop();
        finding.begin(Extent.ALL);
        bar.inSelection.setSelected(false);
        back.run();
    }

    /// Has the bar stand above something else that shows the article, such as its page.
    ///
    /// @param focus puts the keyboard there
    public void standAbove(BorderPane other, Runnable focus) {
        if (other != host && isOpen()) {
            close();
        }
        host = other;
        back = focus;
    }

    /// Has the bar stand above the editor again.
    public void standAboveEditor() {
        standAbove(this, editor::focusText);
    }

    private void seek() {
        if (!settingUp) {
            finding.seek(bar.query(), true);
        }
    }

    private void toggled(ToggleButton toggle) {
        if (toggle == bar.inSelection) {
            Selection selection = editor.document().selection();
            finding.begin(toggle.isSelected() && !selection.isEmpty() ? Extent.of(selection) : Extent.ALL);
            toggle.setSelected(!finding.extent().isAll());
        }
        seek();
    }

    private void forgetProblem() {
        if (!bar.problem().isEmpty()) {
            Query query = bar.query();
            finding.seek(query, false);
        }
    }

    private void replaceAll() {
        finding.replaceAll(bar.replacement.getText());
    }

    /// Keys that mean something else in the bar than they do to its fields and buttons.
    private void keyInBar(KeyEvent event) {
        boolean done = true;
        boolean plain = !event.isAltDown() && !event.isShortcutDown();
        if (FindBar.ALL.match(event) && bar.isReplacing() && !bar.replaceAll.isDisabled()) {
            replaceAll();
        } else if (event.getCode() == KeyCode.ENTER && plain && event.getTarget() == bar.words) {
            step(!event.isShiftDown());
        } else if (event.getCode() == KeyCode.ENTER && plain && event.getTarget() == bar.replacement) {
            finding.replace(bar.replacement.getText());
        } else if (UNDO.match(event) && !isUndoable()) {
            editor.document().undo();
        } else {
            done = event.isAltDown() && !event.isShortcutDown() && toggle(event.getCode());
        }
        if (done) {
            event.consume();
        }
    }

    private boolean isUndoable() {
        return bar.words.isFocused() ? bar.words.isUndoable() : bar.replacement.isFocused() && bar.replacement.isUndoable();
    }

    /// The letters are none of those that open the menus.
    private boolean toggle(KeyCode code) {
        switch (code) {
            case C -> bar.matchCase.fire();
            case O -> bar.wholeWords.fire();
            case R -> bar.expression.fire();
            case L -> bar.inSelection.fire();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && isOpen()) {
            event.consume();
            close();
        }
    }
}
