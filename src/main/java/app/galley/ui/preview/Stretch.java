package app.galley.ui.preview;

import app.galley.edit.Edited;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;

/// The blocks that have to be written anew together: those that changed, and the whole of the lists they stood or stand in.
///
/// @param from the first
/// @param oldEnd after the last, in the body before
/// @param newEnd after the last, in the body after
record Stretch(int from, int oldEnd, int newEnd) {

    static Stretch of(Edited edited) {
        int at = edited.change().at();
        return around(edited.before().body(), edited.after().body(), at, at + edited.change().before().size(),
                at + edited.change().after().size());
    }

    /// A block with the list it stands in.
    static Stretch around(Blocks body, int index) {
        return around(body, body, index, index + 1, index + 1);
    }

    private static Stretch around(Blocks before, Blocks after, int from, int oldEnd, int newEnd) {
        int start = from;
        if (isItem(before, from) || isItem(after, from)) {
            start = borderAbove(before, from);
        }
        int end = oldEnd;
        if (isItem(before, oldEnd - 1) || isItem(after, newEnd - 1)) {
            while (isItem(before, end)) {
                end++;
            }
        }
        return new Stretch(start, end, newEnd + end - oldEnd);
    }

    /// The start of the list that reaches up to an index from above; the index itself when none does.
    private static int borderAbove(Blocks body, int index) {
        int border = index;
        while (isItem(body, border - 1)) {
            border--;
        }
        return border;
    }

    /// The nearest index, from there upwards, where no list is cut.
    static int borderAtOrAbove(Blocks body, int index) {
        return isItem(body, index) ? borderAbove(body, index) : index;
    }

    /// The nearest index, from there downwards, where no list is cut.
    static int borderAtOrBelow(Blocks body, int index) {
        int border = index;
        while (isItem(body, border - 1) && isItem(body, border)) {
            border++;
        }
        return border;
    }

    int oldCount() {
        return oldEnd - from;
    }

    int newCount() {
        return newEnd - from;
    }

    private static boolean isItem(Blocks blocks, int index) {
        return index >= 0 && index < blocks.size() && blocks.get(index) instanceof TextBlock text && text.listing().isItem();
    }
}
