package app.galley.convert;

import app.galley.model.Listing;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

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
    /// How far the article's own numbering has come at each level of items that say their level themselves.
    private final List<Integer> counts = new ArrayList<>();

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

    /// Whether the list that is open is numbered.
    boolean isNumbered() {
        return !open.isEmpty() && open.element().numbered;
    }

    /// The number the list would give its next item.
    int next() {
        return open.isEmpty() ? 0 : open.element().next;
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

    /// The entry of an item that says its level itself. All such items are told, in order.
    Entry take(Role.Item item) {
        while (counts.size() > item.level()) {
            counts.removeLast();
        }
        while (counts.size() < item.level()) {
            counts.add(0);
        }
        int expected = counts.getLast() + 1;
        if (!item.numbered()) {
            counts.set(item.level() - 1, 0);
            return new Entry(Listing.of(Listing.BULLET, item.level()), "");
        }
        if (item.number() > 0 && item.number() != expected) {
            interrupt();
            return new Entry(Listing.NONE, item.number() + ". ");
        }
        counts.set(item.level() - 1, expected);
        return new Entry(Listing.of(Listing.NUMBER, item.level()), "");
    }

    private int level() {
        return (int) Math.max(1, open.stream().filter(list -> !(list.numbersAreText || list.broken)).count());
    }

    /// Something that is no item stands between the items now.
    void interrupt() {
        counts.clear();
        open.forEach(list -> list.broken |= list.numbered && (list.next > 1 || list.fresh));
    }
}
