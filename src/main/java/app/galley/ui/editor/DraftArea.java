package app.galley.ui.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.StyledSegment;
import org.fxmisc.richtext.util.UndoUtils;

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
    }

    private final Input input;
    private Runnable afterLayout = () -> {};

    DraftArea(Input input, Function<StyledSegment<Segment, RunStyle>, Node> nodes) {
        super(LineStyle.PLAIN, DraftArea::dress, RunStyle.PLAIN, SegmentOps.OPS, false, nodes);
        this.input = input;
        setUndoManager(UndoUtils.noOpUndoManager());
        setWrapText(true);
        getStyleClass().add("draft");
        setAccessibleText("Draft");
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

    /// Lets the mouse meet the area itself, which finds the place of a click by its coordinates anyway. A line is made anew at every key;
    /// were it the one the mouse rests on, the new one would have to be told so, and JavaFX repaints the whole window for that.
    private void keepMouseOffLines() {
        var flow = (Parent) getChildrenUnmodifiable().getFirst();
        flow.getChildrenUnmodifiable().getFirst().setMouseTransparent(true);
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
}
