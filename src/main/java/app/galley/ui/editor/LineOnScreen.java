package app.galley.ui.editor;

import javafx.geometry.Point2D;
import javafx.scene.text.LayoutInfo;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;

/// One of the lines on the screen into which a paragraph of the area is broken.
///
/// It is asked of JavaFX's layout. What RichTextFX itself knows of lines it guesses from points and shapes, which goes wrong where text runs
/// from right to left.
///
/// @param flow of the paragraph
/// @param number in the paragraph, from 0
/// @param count of lines in the paragraph
/// @param from offset in the paragraph where it starts
/// @param to offset where the next one starts, or the length of the paragraph
record LineOnScreen(TextFlow flow, int number, int count, int from, int to) {

    /// The line an offset stands in; an offset between two stands in the second. A paragraph out of view is laid out for it.
    static LineOnScreen at(DraftArea area, int paragraph, int offset) {
        LayoutInfo info = area.flow(paragraph).getLayoutInfo();
        int number = 0;
        while (number + 1 < info.getTextLineCount() && info.getTextLine(number + 1, false).start() <= offset) {
            number++;
        }
        return of(area, paragraph, number);
    }

    /// A line by its number in the paragraph; one that is too high gives the last.
    static LineOnScreen of(DraftArea area, int paragraph, int number) {
        TextFlow flow = area.flow(paragraph);
        LayoutInfo info = flow.getLayoutInfo();
        int count = Math.max(1, info.getTextLineCount());
        int wanted = Math.min(number, count - 1);
        int from = wanted == 0 ? 0 : info.getTextLine(wanted, false).start();
        int to = wanted == count - 1 ? area.getParagraphLength(paragraph) : info.getTextLine(wanted + 1, false).start();
        return new LineOnScreen(flow, wanted, count, from, to);
    }

    /// The last place in the line the caret can stand at: in a line that is broken, before the blank it is broken at.
    int last() {
        return number == count - 1 || to == from ? to : to - 1;
    }

    /// How far an offset of the line is from the left of the area's lines, pixels.
    double x(int offset) {
        var parts = flow.getLayoutInfo().caretInfoAt(offset, true);
        return flow.getLayoutX() + parts.getSegmentAt(0).getMinX();
    }

    /// How far its upper edge is from that of the paragraph's node, pixels.
    double top() {
        return flow.getLayoutY() + flow.getLayoutInfo().getTextLine(number, false).bounds().getMinY();
    }

    /// The offset nearest to a place.
    ///
    /// @param x from the left of the area's lines, pixels
    int offsetAt(double x) {
        TextLineInfo line = flow.getLayoutInfo().getTextLine(number, false);
        double middle = (line.bounds().getMinY() + line.bounds().getMaxY()) / 2;
        int hit = flow.getHitInfo(new Point2D(x - flow.getLayoutX(), middle)).getInsertionIndex();
        return Math.clamp(hit, from, last());
    }
}
