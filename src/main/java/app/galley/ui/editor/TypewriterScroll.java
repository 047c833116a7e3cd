package app.galley.ui.editor;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/// Keeps the line of the caret in the middle of the area's height, as a typewriter keeps the line it types on.
///
/// It follows keys and edits, not the mouse: a click should not move the text from under it. The area is told where to stand while it is
/// being laid out, so that no second layout is needed; as long as the caret stays on its line there is nothing to tell.
final class TypewriterScroll {

    private static final String STYLE = "typewriter";

    private final DraftArea area;
    private boolean on;
    private boolean wanted;

    TypewriterScroll(DraftArea area) {
        this.area = area;
        area.addEventFilter(KeyEvent.KEY_PRESSED, _ -> follow());
        area.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> wanted = false);
        area.setAfterLayout(this::laidOut);
    }

    /// Begins or ends to keep the line in the middle.
    void setOn(boolean newOn) {
        on = newOn;
        area.getStyleClass().removeAll(STYLE);
        if (on) {
            area.getStyleClass().add(STYLE);
            follow();
            area.requestLayout();
        }
    }

    /// Puts the line of the caret into the middle when the area is laid out next.
    void follow() {
        wanted = on;
    }

    private void laidOut() {
        if (!wanted || area.getHeight() <= 0) {
            return;
        }
        wanted = false;
        int paragraph = area.getCurrentParagraph();
        var caret = area.getCaretBoundsOnScreen(area.getCaretSelectionBind().getUnderlyingCaret());
        var around = area.getParagraphBoundsOnScreen(paragraph);
        if (caret.isPresent() && around.isPresent()) {
            show(paragraph, caret.get(), around.get());
        } else {
            area.showParagraphAtCenter(paragraph);
        }
    }

    /// What is to be seen is as high as the area and has the caret in its middle.
    private void show(int paragraph, Bounds caret, Bounds around) {
        double middle = caret.getCenterY() - around.getMinY();
        double height = area.getHeight();
        area.showParagraphRegion(paragraph, new BoundingBox(0, middle - height / 2, 1, height));
    }
}
