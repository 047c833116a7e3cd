package app.galley.ui.editor;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/// The order in which the characters of a line on the screen stand from left to right, and how the caret walks through it.
///
/// The caret before a character is drawn at the edge where that character starts: its left edge in text from left to right, its right edge
/// in text from right to left (Unicode Standard Annex #9 gives the levels). Walking to the right goes to the place whose edge is next at
/// the right. So an arrow always goes where it points, whatever directions meet in the line.
final class VisualOrder {

    /// A place in the line and the edge at which its caret is drawn, counted in characters from the left.
    private record Stop(int offset, int edge) {}

    private final String text;
    private final int from;
    private final int to;
    private final boolean rightToLeft;
    private final List<Stop> stops = new ArrayList<>();

    /// @param text of the whole paragraph
    /// @param from where the line on the screen starts
    /// @param to where the next starts, or the length of the text
    /// @param rightToLeft the direction of text without any letter
    VisualOrder(String text, int from, int to, boolean rightToLeft) {
        this.text = text;
        this.from = from;
        this.to = to;
        var paragraph = new Bidi(text, rightToLeft ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        this.rightToLeft = !paragraph.baseIsLeftToRight();
        if (from < to) {
            addStops(paragraph.createLineBidi(from, to));
        }
    }

    /// Whether a text has characters that may not stand from left to right in their order.
    static boolean isNeeded(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    private void addStops(Bidi line) {
        int[] places = places(line);
        for (int offset = from; offset < to; offset = WordBreaks.nextCharacter(text, offset)) {
            int index = offset - from;
            stops.add(new Stop(offset, places[index] + line.getLevelAt(index) % 2));
        }
        if (to == text.length()) {
            int last = to - from - 1;
            stops.add(new Stop(to, places[last] + 1 - line.getLevelAt(last) % 2));
        }
    }

    /// For each character how many stand to its left.
    private int[] places(Bidi line) {
        int length = to - from;
        var levels = new byte[length];
        var order = new Integer[length];
        for (int i = 0; i < length; i++) {
            levels[i] = (byte) line.getLevelAt(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, length);
        var places = new int[length];
        for (int place = 0; place < length; place++) {
            places[order[place]] = place;
        }
        return places;
    }

    /// Whether the paragraph runs from right to left.
    boolean isRightToLeft() {
        return rightToLeft;
    }

    /// The place next at one side; empty when the line ends there.
    OptionalInt next(int offset, boolean toRight) {
        int edge = stops.stream().filter(stop -> stop.offset == offset).mapToInt(Stop::edge).findFirst().orElse(toRight ? -1 : to);
        Stop best = null;
        for (Stop stop : stops) {
            boolean beyond = toRight ? stop.edge > edge : stop.edge < edge;
            if (beyond && (best == null || isNearer(stop, best, edge, offset))) {
                best = stop;
            }
        }
        return best == null ? OptionalInt.empty() : OptionalInt.of(best.offset);
    }

    private static boolean isNearer(Stop stop, Stop than, int edge, int offset) {
        int distance = Math.abs(stop.edge - edge);
        int other = Math.abs(than.edge - edge);
        return distance < other || (distance == other && Math.abs(stop.offset - offset) < Math.abs(than.offset - offset));
    }
}
