package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The blocks that come out of HTML while it is read: the line that is being filled, and what it will be.
///
/// An item's further paragraphs stay in the item, after a line end.
final class BlockList {

    private final HtmlGuest guest;
    private final Lists lists = new Lists();
    private List<Block> out = new ArrayList<>();
    private List<Block> outside = out;
    private String boxTitle = "";
    private Line line = new Line();
    private int quotes;
    private int heading;
    /// The block that an item's further lines join; null when they cannot.
    private Block.@Nullable TextBlock item;

    BlockList(HtmlGuest guest) {
        this.guest = guest;
    }

    /// The line that is being filled.
    Line line() {
        return line;
    }

    /// Goes into that many quotations more.
    void quote(int more) {
        quotes += more;
    }

    /// Lines are headings of that level from now on; 0 for none.
    void heading(int level) {
        heading = level;
    }

    /// A list begins.
    void startList(boolean numbered, int first) {
        lists.start(numbered, first);
    }

    /// An item begins.
    ///
    /// @param value the number it asks for, or the least integer
    void startItem(int value) {
        item = null;
        lists.item(value);
    }

    /// The list ends.
    void endList() {
        lists.end();
        item = null;
    }

    /// All that was read.
    List<Block> end() {
        endLine();
        closeBox();
        return out;
    }

    /// Puts a block where the walk stands, between what was read and what follows.
    void block(Block block) {
        if (!line.isBlank()) {
            endLine();
        }
        if (!lists.isEmpty()) {
            lists.interrupt();
            item = null;
        }
        out.add(block);
    }

    /// What follows stands in a box, until it is closed; boxes do not stand in boxes.
    ///
    /// @return whether a box was opened
    boolean openBox(String title) {
        if (out != outside) {
            return false;
        }
        endLine();
        boxTitle = title;
        outside = out;
        out = new ArrayList<>();
        item = null;
        return true;
    }

    /// Ends the box, if there is one.
    void closeBox() {
        if (out == outside) {
            return;
        }
        endLine();
        List<Block> inside = out;
        out = outside;
        if (!inside.isEmpty() || !boxTitle.isEmpty()) {
            block(new Block.Box(Keys.next(), Block.Box.FACT_BOX, boxTitle, Blocks.of(inside), Extras.NONE));
        }
    }

    /// Ends the line; if there is anything in it, it becomes a block or joins its item.
    void endLine() {
        Line ended = line;
        line = new Line();
        if (ended.isBlank()) {
            return;
        }
        if (lists.isFresh()) {
            Lists.Entry entry = lists.take();
            add(ended, style(), entry);
            return;
        }
        if (item != null && out.getLast() == item && heading == 0) {
            continueItem(item, ended);
            return;
        }
        if (!lists.isEmpty()) {
            lists.interrupt();
        }
        out.add(new Block.TextBlock(Keys.next(), style(), Listing.NONE, ended.children(), ended.defs(), Extras.NONE));
    }

    private Style style() {
        if (heading > 0) {
            if (heading == 1 || heading > 4) {
                guest.changed("A heading of level %d became one of level %d.".formatted(heading, heading == 1 ? 2 : 4), "");
            }
            return Style.of("h" + Math.clamp(heading, 2, 4));
        }
        return quotes > 0 ? Style.QUOTE : Style.NORMAL;
    }

    private void add(Line ended, Style style, Lists.Entry entry) {
        List<Inline> children = ended.children();
        if (!entry.number().isEmpty()) {
            guest.changed("A number of a list became text.", entry.number());
            children.addFirst(Inline.Span.plain(entry.number()));
        }
        item = new Block.TextBlock(Keys.next(), style, entry.listing(), children, ended.defs(), Extras.NONE);
        out.add(item);
    }

    private void continueItem(Block.TextBlock before, Line ended) {
        var children = new ArrayList<>(before.children());
        children.add(Inline.Span.plain("\n"));
        children.addAll(ended.children());
        var defs = new ArrayList<MarkDef>(before.defs());
        defs.addAll(ended.defs());
        item = before.withContent(Spans.joined(children), defs);
        out.set(out.size() - 1, item);
    }
}
