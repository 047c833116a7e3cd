package app.galley.ui.editor;

import app.galley.edit.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.flowless.VirtualFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;
import org.jspecify.annotations.Nullable;

/// RichTextFX's area, which shows an article and hands on what is done to it instead of changing its own text.
///
/// Its own undo is off. Its content is changed only by [AreaLines].
final class DraftArea extends GenericStyledArea<LineStyle, Segment, RunStyle> {

    /// What is done to the area.
    interface Input {

        /// Something is to stand in place of the characters between two offsets of the area.
        void replace(int start, int end, String text);

        void undo();

        void redo();

        void cut();

        void copy();

        void paste();

        /// An input method has committed a text, and goes on composing another.
        ///
        /// @param committed may be empty
        /// @param composed in place of what it composed before; may be empty
        /// @param caret where in the composed text the caret is
        void compose(String committed, String composed, int caret);
    }

    private final Input input;
    private Runnable afterLayout = () -> {};
    private final ScreenReader reader;

    DraftArea(Input input, Supplier<Document> document, Function<StyledSegment<Segment, RunStyle>, Node> nodes) {
        super(LineStyle.PLAIN, DraftArea::dress, RunStyle.PLAIN, SegmentOps.OPS, false, nodes);
        this.input = input;
        reader = new ScreenReader(this, document);
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("draft");
        setAccessibleRole(AccessibleRole.TEXT_AREA);
        setAccessibleText("Draft");
        setOnInputMethodTextChanged(this::handleInputMethodEvent);
        keepMouseOffLines();
    }

    /// Has something done each time the area was laid out, and before its lines are.
    void setAfterLayout(Runnable action) {
        afterLayout = action;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        afterLayout.run();
    }

    /// What shows a line's text, laid out: one that was out of view has no width yet, and JavaFX fails when it then breaks an Arabic word.
    TextFlow flow(int line) {
        var box = (Parent) lines().getCell(line).getNode();
        box.layout();
        return (TextFlow) box.lookup(".paragraph-text");
    }

    /// How high the node of a line is, with the room around its text, pixels.
    double lineHeight(int line) {
        return lines().getCell(line).getNode().getLayoutBounds().getHeight();
    }

    /// Shows a line with its node's upper edge there.
    ///
    /// @param y from the top of what is seen, pixels; may be negative
    void showLineAt(int line, double y) {
        layout(); // the caret may have been asked to come into view, which must not happen after this
        lines().showAtOffset(line, y);
    }

    private VirtualFlow<?, ?> lines() {
        return (VirtualFlow<?, ?>) getChildrenUnmodifiable().getFirst();
    }

    /// Lets the mouse meet the area itself, which finds the place of a click by its coordinates anyway. A line is made anew at every key;
    /// were it the one the mouse rests on, the new one would have to be told so, and JavaFX repaints the whole window for that.
    private void keepMouseOffLines() {
        lines().getChildrenUnmodifiable().getFirst().setMouseTransparent(true);
    }

    /// JavaFX would mirror a flow whose orientation is from right to left, and with it the caret and the selection, which RichTextFX draws
    /// unmirrored. A flow that is only aligned to the right has its text in the right order as well, going by its first strong letter.
    private static void dress(TextFlow flow, LineStyle style) {
        flow.getStyleClass().addAll(classes(style));
        flow.setPadding(style.insets());
        flow.setTextAlignment(style.rightToLeft() ? TextAlignment.RIGHT : TextAlignment.LEFT);
    }

    /// The style classes of a line: of its text and of what stands beside it.
    static List<String> classes(LineStyle style) {
        var classes = new ArrayList<String>();
        classes.add(style.kind().styleClass());
        if (style.boxed()) {
            classes.add("boxed");
        }
        if (style.closes()) {
            classes.add("closes-box");
        }
        if (style.rightToLeft()) {
            classes.add("rtl");
        }
        return classes;
    }

    @Override
    public void replace(int start, int end, StyledDocument<LineStyle, Segment, RunStyle> replacement) {
        input.replace(start, end, replacement.getText());
    }

    @Override
    public void undo() {
        input.undo();
    }

    @Override
    public void redo() {
        input.redo();
    }

    @Override
    public void cut() {
        input.cut();
    }

    @Override
    public void copy() {
        input.copy();
    }

    @Override
    public void paste() {
        input.paste();
    }

    /// RichTextFX would put what is composed into its own text.
    @Override
    protected void handleInputMethodEvent(InputMethodEvent event) {
        String composed = event.getComposed().stream().map(InputMethodTextRun::getText).collect(Collectors.joining());
        input.compose(event.getCommitted(), composed, event.getCaretPosition());
    }

    @Override
    public void lineStart(SelectionPolicy policy) {
        moveTo(getCurrentParagraph(), LineOnScreen.at(this, getCurrentParagraph(), getCaretColumn()).from(), policy);
    }

    @Override
    public void lineEnd(SelectionPolicy policy) {
        moveTo(getCurrentParagraph(), LineOnScreen.at(this, getCurrentParagraph(), getCaretColumn()).last(), policy);
    }

    /// RichTextFX would look for the word in the whole text.
    @Override
    public void selectWord() {
        String line = getText(getCurrentParagraph());
        int at = getCaretColumn();
        int start = at < line.length() ? WordBreaks.wordStart(line, at) : WordBreaks.previousWord(line, at);
        int end = WordBreaks.wordEnd(line, start);
        selectRange(getCurrentParagraph(), start, getCurrentParagraph(), end);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return reader.ask(attribute, parameters).orElseGet(() -> super.queryAccessibleAttribute(attribute, parameters));
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (!reader.perform(action, parameters)) {
            super.executeAccessibleAction(action, parameters);
        }
    }

    /// Tells a screen reader that the text has changed. Costs nothing where there is none.
    void announceText() {
        reader.textChanged();
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /// Tells a screen reader that the selection has moved.
    void announceSelection() {
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }
}
