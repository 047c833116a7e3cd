package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Reads a tree of HTML into blocks, in one walk without recursion.
///
/// Every character of text ends up in a block or is told to the [HtmlGuest] as dropped. An item's further paragraphs stay in the item,
/// after a line end; a picture that stands in a line with nothing else is a block.
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "head", "title", "object", "embed", "applet", "svg",
            "math",
            "audio", "video", "canvas", "map", "noembed", "noframes", "input");
    private static final String CELL_BORDER = " | ";

    private final HtmlGuest guest;
    private final Deque<Element> marking = new ArrayDeque<>();
    private final Deque<List<String>> marks = new ArrayDeque<>();
    private final Lists lists = new Lists();
    private List<Block> out = new ArrayList<>();
    private List<Block> outside = out;
    private String boxTitle = "";
    private Line line = new Line();
    private int quotes;
    private int heading;
    private int preformatted;
    private @Nullable Element link;
    private boolean linkUsed;
    /// The block that an item's further lines join; null when they cannot.
    private Block.@Nullable TextBlock item;

    HtmlBlocks(HtmlGuest guest) {
        this.guest = guest;
        marks.push(List.of());
    }

    /// The blocks of a tree.
    List<Block> read(Node root) {
        root.filter(this);
        endLine();
        closeBox();
        return out;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode text -> text(text.getWholeText());
            case DataNode data -> dropped("A script or style sheet was left out.", data.getWholeData());
            case Comment comment -> dropped("A comment was left out.", comment.getData());
            case Element element -> {
                return open(element);
            }
            default -> dropped("Something that is no text was left out.", node.outerHtml());
        }
        return FilterResult.CONTINUE;
    }

    private void dropped(String message, String text) {
        if (!text.isBlank()) {
            guest.dropped(message, guest.original(text));
        }
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        if (UNREAD.contains(name) || HtmlMarks.isHidden(element)) {
            dropped("A part of the page that is not text, or not shown, was left out.", element.outerHtml());
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!name.equals("iframe")) {
            guest.seen(element);
        }
        if (element.isBlock()) {
            openBlock(element, name);
        }
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element);
            case "iframe" -> {
                frame(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "a" -> openLink(element);
            case "q" -> text("“");
            default -> {
            }
        }
        openMarks(element);
        return FilterResult.CONTINUE;
    }

    private void openBlock(Element element, String name) {
        if (name.equals("td") || name.equals("th")) {
            if (!line.isBlank()) {
                line.text(CELL_BORDER, List.of());
            }
            return;
        }
        endLine();
        switch (name) {
            case "blockquote" -> quotes++;
            case "ul", "menu", "dir" -> lists.start(false, 1);
            case "ol" -> lists.start(true, number(element.attr("start"), 1));
            case "li" -> {
                item = null;
                lists.item(number(element.attr("value"), Integer.MIN_VALUE));
            }
            case "pre" -> preformatted++;
            case "table" -> guest.changed("A table became lines of text.", "");
            case "hr" -> guest.dropped("A line across the page was left out.", "");
            default -> heading = headingLevel(name, heading);
        }
    }

    private static int headingLevel(String name, int otherwise) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : otherwise;
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isBlank() ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private void openMarks(Element element) {
        boolean plain = headingLevel(element.normalName(), 0) > 0 || element.normalName().equals("pre");
        List<String> more = plain ? List.of() : HtmlMarks.of(element, marks.element());
        if (!more.isEmpty()) {
            var all = new ArrayList<>(marks.element());
            all.addAll(more);
            marking.push(element);
            marks.push(List.copyOf(all));
        }
    }

    private void openLink(Element element) {
        if (element.hasAttr("href")) {
            String href = guest.original(element.attr("href"));
            if (guest.link(href).isPresent()) {
                link = element;
                linkUsed = false;
            } else {
                dropped("The address of a link was left out.", href);
            }
        }
    }

    @Override
    public FilterResult tail(@Nullable Node node, int depth) {
        if (node instanceof Element element) {
            close(element, element.normalName());
        }
        return FilterResult.CONTINUE;
    }

    private void close(Element element, String name) {
        if (name.equals("q")) {
            text("”");
        }
        if (!marking.isEmpty() && marking.element() == element) {
            marking.pop();
            marks.pop();
        }
        if (link == element) {
            if (!linkUsed) {
                dropped("The address of a link without text was left out.", guest.original(element.attr("href")));
            }
            link = null;
        }
        if (!element.isBlock() || name.equals("td") || name.equals("th")) {
            return;
        }
        endLine();
        switch (name) {
            case "blockquote" -> quotes--;
            case "ul", "ol", "menu", "dir" -> {
                lists.end();
                item = null;
            }
            case "pre" -> preformatted--;
            default -> heading = headingLevel(name, 0) > 0 ? 0 : heading;
        }
    }

    private void text(String text) {
        if (guest.hasTokens(text)) {
            if (preformatted > 0 || marks.element().contains(Marks.CODE)) {
                plainText(guest.original(text));
            } else {
                guest.readTokens(text, this);
            }
        } else {
            plainText(text);
        }
    }

    /// Adds characters where the walk stands.
    void plainText(String text) {
        List<String> all = marks.element();
        if (preformatted > 0 && !all.contains(Marks.CODE)) {
            all = append(all, Marks.CODE);
        }
        if (link != null && !text.isBlank()) {
            linkUsed = true;
            all = append(all, line.link(link, guest.link(guest.original(link.attr("href"))).orElseThrow()));
        }
        if (preformatted > 0) {
            line.preformatted(text, all);
        } else {
            line.text(text, all);
        }
    }

    private static List<String> append(List<String> marks, String mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return all;
    }

    private void lineBreak() {
        if (preformatted == 0 && line.hardBreak() > 1) {
            endLine(); // two in a row is how mail programs write a new paragraph
        } else if (preformatted > 0) {
            line.preformatted("\n", List.of());
        }
    }

    private void picture(Element img) {
        Optional<Picture> picture = guest.picture(img);
        if (picture.isEmpty()) {
            return;
        }
        if (standsAlone(img)) {
            block(new Block.PictureBlock(picture.get()));
        } else {
            inlinePicture(picture.get());
        }
    }

    private void inlinePicture(Picture picture) {
        line.picture(picture);
        if (!picture.caption().isEmpty() || !picture.creditText().isEmpty()) {
            guest.changed("A picture in a line of text has no caption to be seen.", picture.caption() + picture.creditText());
        }
    }

    /// Whether nothing but links and marks stands between a picture and its paragraph.
    private static boolean standsAlone(Element img) {
        for (Node node = img; node instanceof Element element && (element == img || !element.isBlock()); node = node.parent()) {
            for (Node other = node.previousSibling(); other != null; other = other.previousSibling()) {
                if (isSeen(other)) {
                    return false;
                }
            }
            for (Node other = node.nextSibling(); other != null; other = other.nextSibling()) {
                if (isSeen(other)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isSeen(Node node) {
        return node instanceof TextNode text
                ? !text.isBlank()
                : node instanceof Element element && !element.isBlock() && !element.normalName().matches("br|img") && element.hasText();
    }

    private void frame(Element iframe) {
        Optional<Block> frame = guest.frame(iframe);
        frame.ifPresentOrElse(this::block, () -> dropped("A frame with another page was left out.", iframe.outerHtml()));
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

    private void endLine() {
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
