package app.galley.convert;

import app.galley.model.Listing;
import java.util.ArrayDeque;
import java.util.Deque;

/// The lists that are open while HTML is read, and what the next line of text is in them.
///
/// A numbered list that starts elsewhere than at 1, or goes on after something that is no item, would be numbered anew in an article; so its
/// numbers become text.
final class Lists {

    /// What a line in a list is.
    ///
    /// @param listing how it is listed; [Listing#NONE] when its number is text
    /// @param number what to put before its text; empty as a rule
    record Entry(Listing listing, String number) {}

    private static final class Open {
        private final boolean numbered;
        private final boolean numbersAreText;
        private int next;
        private boolean broken;
        private boolean fresh;

        private Open(boolean numbered, int first) {
            this.numbered = numbered;
            this.next = first;
            this.numbersAreText = numbered && first != 1;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();

    void start(boolean numbered, int first) {
        open.push(new Open(numbered, first));
    }

    void end() {
        open.pop();
    }

    /// Whether any list is open.
    boolean isEmpty() {
        return open.isEmpty();
    }

    /// An item begins; its first line is the item.
    ///
    /// @param value the number it asks for, or the least integer
    void item(int value) {
        if (!open.isEmpty()) {
            Open list = open.peek();
            list.fresh = true;
            if (list.numbered && value != Integer.MIN_VALUE && value != list.next) {
                list.next = value;
                list.broken = true;
            }
        }
    }

    /// Whether the next line is the first of its item.
    boolean isFresh() {
        return !open.isEmpty() && open.peek().fresh;
    }

    /// Takes the entry of an item's first line.
    Entry take() {
        Open list = open.element();
        list.fresh = false;
        int number = list.next++;
        if (list.numbered && (list.numbersAreText || list.broken)) {
            return new Entry(Listing.NONE, number + ". ");
        }
        return new Entry(Listing.of(list.numbered ? Listing.NUMBER : Listing.BULLET, level()), "");
    }

    private int level() {
        return (int) Math.max(1, open.stream().filter(list -> !(list.numbersAreText || list.broken)).count());
    }

    /// Something that is no item stands between the items now.
    void interrupt() {
        open.forEach(list -> list.broken |= list.numbered && (list.next > 1 || list.fresh));
    }
}
