package app.galley.ui.editor;

import javafx.geometry.Insets;

/// What a line of the area is: the paragraph style of RichTextFX.
///
/// @param key of the block; empty at the head
/// @param kind what it looks like
/// @param level of a list item; 0 otherwise
/// @param number of an item of a numbered list; 0 otherwise
/// @param boxed whether it stands in a box
/// @param closes whether it is the last line of a box
/// @param rightToLeft whether its text runs from right to left
record LineStyle(String key, LineKind kind, int level, int number, boolean boxed, boolean closes, boolean rightToLeft) {

    static final LineStyle PLAIN = new LineStyle("", LineKind.PARAGRAPH, 0, 0, false, false, false);

    /// Width of the labels beside the lines of pictures and the like, pixels.
    static final double LABEL = 72;

    /// How far one list level stands in from the last, pixels.
    static final double INDENT = 24;

    /// List levels that look different; deeper ones look like the last.
    private static final int LEVELS = 6;

    private static final double QUOTE = 20;
    private static final double BOX = 18;

    /// How deep the line stands in lists, as far as it shows.
    int shownLevel() {
        return Math.min(level, LEVELS);
    }

    /// The room beside the line's text on the side where it starts, without that of the label, pixels.
    double start() {
        return (boxed ? BOX : 0) + (kind == LineKind.QUOTE ? QUOTE : 0) + INDENT * shownLevel();
    }

    /// The room around the line's text, pixels. On the left the label needs none, since the area makes room for it by itself.
    Insets insets() {
        double top = kind.above();
        double bottom = closes ? kind.below() + 14 : kind.below();
        double end = boxed ? BOX : 0;
        return rightToLeft
                ? new Insets(top, start() + (kind.label().isEmpty() ? 0 : LABEL), bottom, end)
                : new Insets(top, end, bottom, start());
    }
}
