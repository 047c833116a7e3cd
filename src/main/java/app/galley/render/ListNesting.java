package app.galley.render;

import app.galley.model.Listing;
import java.util.ArrayList;
import java.util.List;

/// Makes nested lists of list items that stand one after another and only say their level.
///
/// It keeps the lists that are open at this point, outermost first, and tells for each next item which of them stay open. The nesting is
/// that of Portable Text's toolkit 6.0.0: a list stands as deep as its level says, levels nobody wrote hold an empty item, an item
/// that goes back joins the open list of its level and kind, and an item that finds none starts again from the outermost level.
/// So a run of items can make several lists.
public final class ListNesting {

    /// Deeper levels are shown as this one: a made-up level of two thousand million must not make as many elements.
    static final int DEEPEST = 16;

    private final List<String> open = new ArrayList<>();

    /// No list is open.
    public ListNesting() {}

    /// The level at which an item stands.
    public static int level(Listing listing) {
        return Math.clamp(listing.level(), 1, DEEPEST);
    }

    /// How many lists are open.
    public int depth() {
        return open.size();
    }

    /// Adds an item.
    ///
    /// @return how many of the open lists stay open; when fewer than its level, lists down to its level are opened below them
    public int add(Listing listing) {
        int level = level(listing);
        int kept = kept(level, listing.item());
        open.subList(kept, open.size()).clear();
        while (open.size() < level) {
            open.add(listing.item());
        }
        return kept;
    }

    private int kept(int level, String item) {
        if (level > open.size()) {
            return open.size();
        }
        return open.get(level - 1).equals(item) ? level : 0;
    }

    /// Ends all lists.
    public void end() {
        open.clear();
    }
}
