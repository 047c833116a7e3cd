package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Listing;
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
    private Line line;
    private int quotes;
    private int heading;
    /// The item whose text ends here and may go on.
    private @Nullable Item item;
    /// What the next line is, when it said so itself.
    private Role.@Nullable Item own;

    /// An item that may go on.
    private record Item(Style style, Lists.Entry entry, Line line) {}

    BlockList(HtmlGuest guest) {
        this.guest = guest;
        line = new Line(guest.joinsHardBlanks());
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
        if (level > 0) {
            closeItem();
        }
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
        closeItem();
        lists.item(value);
    }

    /// An item begins that says its level itself.
    void startItem(Role.Item role) {
        closeItem();
        own = role;
    }

    /// What an item is in the list that is open, when it says only its level.
    Role.Item inOpenList(int level) {
        return new Role.Item(level, lists.isNumbered(), lists.next());
    }

    /// The list ends.
    void endList() {
        closeItem();
        lists.end();
    }

    /// All that was read.
    List<Block> end() {
        endLine();
        closeBox();
        closeItem();
        return out;
    }

    /// Puts a block where the walk stands, between what was read and what follows.
    void block(Block block) {
        if (!line.isBlank()) {
            endLine();
        }
        interrupt();
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
        closeItem();
        boxTitle = title;
        outside = out;
        out = new ArrayList<>();
        return true;
    }

    /// Ends the box, if there is one.
    void closeBox() {
        if (out == outside) {
            return;
        }
        endLine();
        closeItem();
        List<Block> inside = out;
        out = outside;
        if (!inside.isEmpty() || !boxTitle.isEmpty()) {
            block(new Block.Box(Keys.next(), Block.Box.FACT_BOX, boxTitle, Blocks.of(inside), Extras.NONE));
        }
    }

    /// Ends the line; if there is anything in it, it becomes a block or joins its item.
    void endLine() {
        if (line.isBlank()) {
            line = new Line(guest.joinsHardBlanks());
            return;
        }
        if (item != null) {
            line.nextParagraph();
            return;
        }
        Line ended = line;
        line = new Line(guest.joinsHardBlanks());
        if (own != null) {
            startItem(ended, lists.take(own));
            own = null;
        } else if (lists.isFresh()) {
            startItem(ended, lists.take());
        } else {
            interrupt();
            out.add(block(style(), Listing.NONE, ended, ""));
        }
    }

    private void startItem(Line ended, Lists.Entry entry) {
        item = new Item(style(), entry, ended);
        line = ended;
        if (heading > 0 || own != null) {
            closeItem();
        } else {
            line.nextParagraph();
        }
    }

    /// The item is done: what follows is no part of it.
    private void closeItem() {
        if (item != null) {
            Item done = item;
            item = null;
            line = new Line(guest.joinsHardBlanks());
            if (!done.entry.number().isEmpty()) {
                guest.changed("A number of a list became text.", done.entry.number());
            }
            out.add(block(done.style, done.entry.listing(), done.line, done.entry.number()));
        }
    }

    /// Something that is no item stands here, and the item before it is done.
    private void interrupt() {
        closeItem();
        lists.interrupt();
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

    private static Block block(Style style, Listing listing, Line line, String number) {
        List<Inline> children = line.children();
        if (!number.isEmpty()) {
            children.addFirst(Inline.Span.plain(number));
        }
        return new Block.TextBlock(Keys.next(), style, listing, children, line.defs(), Extras.NONE);
    }
}
