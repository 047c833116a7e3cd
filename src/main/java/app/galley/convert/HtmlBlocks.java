package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Marks;
import app.galley.model.Picture;
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
/// Every character of text ends up in a block or is told to the [HtmlGuest] as dropped. A picture that stands in a line with nothing else
/// is a block. What the text becomes is the matter of [BlockList].
final class HtmlBlocks implements NodeFilter {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "head", "title", "object", "embed", "applet", "svg",
            "math", "audio", "video", "canvas", "map", "noembed", "noframes", "input");
    private static final String CELL_BORDER = " | ";

    private final HtmlGuest guest;
    private final Deque<Element> marking = new ArrayDeque<>();
    private final Deque<List<String>> marks = new ArrayDeque<>();
    private final BlockList out;
    private int preformatted;
    private @Nullable Element link;
    private boolean linkUsed;

    HtmlBlocks(HtmlGuest guest) {
        this.guest = guest;
        out = new BlockList(guest);
        marks.push(List.of());
    }

    /// The blocks of a tree.
    List<Block> read(Node root) {
        root.filter(this);
        return out.end();
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
            if (!out.line().isBlank()) {
                out.line().text(CELL_BORDER, List.of());
            }
            return;
        }
        out.endLine();
        switch (name) {
            case "blockquote" -> out.quote(1);
            case "ul", "menu", "dir" -> out.startList(false, 1);
            case "ol" -> out.startList(true, number(element.attr("start"), 1));
            case "li" -> out.startItem(number(element.attr("value"), Integer.MIN_VALUE));
            case "pre" -> preformatted++;
            case "table" -> guest.changed("A table became lines of text.", "");
            case "hr" -> guest.dropped("A line across the page was left out.", "");
            default -> heading(name, headingLevel(name));
        }
    }

    private void heading(String name, int level) {
        if (headingLevel(name) > 0) {
            out.heading(level);
        }
    }

    private static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private static int number(String digits, int otherwise) {
        try {
            return digits.isBlank() ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    private void openMarks(Element element) {
        boolean plain = headingLevel(element.normalName()) > 0 || element.normalName().equals("pre");
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
        out.endLine();
        switch (name) {
            case "blockquote" -> out.quote(-1);
            case "ul", "ol", "menu", "dir" -> out.endList();
            case "pre" -> preformatted--;
            default -> heading(name, 0);
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
            all = append(all, out.line().link(link, guest.link(guest.original(link.attr("href"))).orElseThrow()));
        }
        if (preformatted > 0) {
            out.line().preformatted(text, all);
        } else {
            out.line().text(text, all);
        }
    }

    private static List<String> append(List<String> marks, String mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return all;
    }

    private void lineBreak() {
        if (preformatted == 0 && out.line().hardBreak() > 1) {
            out.endLine(); // two in a row is how mail programs write a new paragraph
        } else if (preformatted > 0) {
            out.line().preformatted("\n", List.of());
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
        out.line().picture(picture);
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
        frame.ifPresentOrElse(out::block, () -> dropped("A frame with another page was left out.", iframe.outerHtml()));
    }

    /// Puts a block where the walk stands, between what was read and what follows.
    void block(Block block) {
        out.block(block);
    }

    /// What follows stands in a box, until it is closed; boxes do not stand in boxes.
    ///
    /// @return whether a box was opened
    boolean openBox(String title) {
        return out.openBox(title);
    }

    /// Ends the box, if there is one.
    void closeBox() {
        out.closeBox();
    }
}
