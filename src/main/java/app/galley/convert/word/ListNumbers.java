package app.galley.convert.word;

import app.galley.model.Listing;
import app.galley.render.ListNesting;
import java.util.ArrayList;
import java.util.List;

/// Counts the items of an article's lists as its pages do.
public final class ListNumbers {

    private final ListNesting lists = new ListNesting();
    private final List<Integer> numbers = new ArrayList<>();

    /// Nothing is counted yet.
    public ListNumbers() {}

    /// Where an item stands.
    ///
    /// @param level from 1
    /// @param number from 1, in its list
    /// @param kept how many of the lists before it go on
    public record Place(int level, int number, int kept) {}

    /// Adds an item.
    public Place add(Listing listing) {
        int level = ListNesting.level(listing);
        int kept = lists.add(listing);
        numbers.subList(kept, numbers.size()).clear();
        while (numbers.size() < level) {
            numbers.add(numbers.size() < level - 1 ? 1 : 0);
        }
        numbers.set(level - 1, numbers.get(level - 1) + 1);
        return new Place(level, numbers.get(level - 1), kept);
    }

    /// Something that is no item ends all lists.
    public void end() {
        lists.end();
        numbers.clear();
    }
}
