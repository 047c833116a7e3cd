package app.galley.ui.editor;

import java.util.Optional;

/// A step of the caret by what the window shows at once.
///
/// RichTextFX goes by its guess of which line is where, and leaves the caret at an edge or out of view. Here the lines passed are measured as
/// they are laid out.
///
/// @param area where the caret is
/// @param eye how far the caret's line is from the top of what is seen, pixels
record PageStep(DraftArea area, double eye) {

    /// Lines that are seen before and after the step, so that the reader finds on; pixels.
    private static final double OVERLAP = 48;

    /// A line, and where it stands in its paragraph's node.
    ///
    /// @param top from the top of that node, pixels
    record Stop(int paragraph, LineOnScreen line, double top) {}

    /// From where the caret is now.
    static PageStep of(DraftArea area) {
        var caret = area.getCaretBoundsOnScreen(area.getCaretSelectionBind().getUnderlyingCaret());
        double eye = caret.map(bounds -> area.screenToLocal(bounds).getMinY()).orElse(area.getHeight() / 2);
        return new PageStep(area, Math.clamp(eye, 0, area.getHeight()));
    }

    /// The line a page there.
    ///
    /// @return empty when the text ends before
    Optional<Stop> from(int paragraph, int offset, boolean down) {
        double page = Math.max(OVERLAP, area.getHeight() - OVERLAP);
        Stop stop = stop(paragraph, LineOnScreen.at(area, paragraph, offset));
        double passed = 0;
        while (passed < page) {
            Optional<Stop> next = beside(stop, down);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            passed += distance(down ? stop : next.get(), down ? next.get() : stop);
            stop = next.get();
        }
        return Optional.of(stop);
    }

    private Optional<Stop> beside(Stop stop, boolean down) {
        boolean within = down ? stop.line.number() + 1 < stop.line.count() : stop.line.number() > 0;
        int paragraph = within ? stop.paragraph : stop.paragraph + (down ? 1 : -1);
        if (paragraph < 0 || paragraph >= area.getParagraphs().size()) {
            return Optional.empty();
        }
        int number = within ? stop.line.number() + (down ? 1 : -1) : down ? 0 : Integer.MAX_VALUE;
        return Optional.of(stop(paragraph, LineOnScreen.of(area, paragraph, number)));
    }

    private static Stop stop(int paragraph, LineOnScreen line) {
        return new Stop(paragraph, line, line.top());
    }

    private double distance(Stop upper, Stop lower) {
        return upper.paragraph == lower.paragraph ? lower.top - upper.top : area.lineHeight(upper.paragraph) - upper.top + lower.top;
    }

    /// Shows a line where the caret's was before.
    void show(Stop there) {
        area.showLineAt(there.paragraph, eye - there.top);
    }
}
