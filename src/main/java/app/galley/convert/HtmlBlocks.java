package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Marks;
import app.galley.model.Picture;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/// Reads a tree of HTML into blocks, in one walk without recursion.
///
/// Every character of text ends up in a block or is told to the [HtmlGuest] as lost. A picture that stands in a line with nothing else
/// is a block. What the text becomes is the matter of [BlockList]; what tables become, of [HtmlTables].
final class HtmlBlocks implements NodeFilter {

    /// Marks or a quotation that end with an element.
    private record Open<T>(Element until, T what) {}

    private final HtmlGuest guest;
    private final Deque<Open<List<String>>> marks = new ArrayDeque<>();
    private final Deque<Open<Role>> roles = new ArrayDeque<>();
    private final Deque<Open<Boolean>> lineEnds = new ArrayDeque<>();
    private final HtmlTables tables = new HtmlTables();
    private final BlockList out;
    private int preformatted;
    private @Nullable Element link;
    private boolean linkUsed;

    HtmlBlocks(HtmlGuest guest) {
        this.guest = guest;
        out = new BlockList(guest);
    }

    /// The blocks of a tree.
    List<Block> read(Node root) {
        root.filter(this);
        return out.end();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        switch (node) {
            case TextNode text -> text(guest.text(text));
            case DataNode data -> lost(Loss.SCRIPT, data.getWholeData());
            case Comment comment -> lost(Loss.COMMENT, comment.getData());
            case Element element -> {
                return open(element);
            }
            default -> lost(Loss.ODD, node.outerHtml());
        }
        return FilterResult.CONTINUE;
    }

    private void lost(Loss what, String text) {
        if (!text.isBlank()) {
            guest.lost(what, guest.original(text));
        }
    }

    private FilterResult open(Element element) {
        String name = element.normalName();
        Css css = guest.css(element);
        boolean hidden = element.hasAttr("hidden") || css.isHidden();
        Optional<Loss> loss = hidden ? Optional.of(Loss.UNSEEN) : Unread.of(element);
        if (loss.isPresent()) {
            guest.lost(loss.get(), element);
            return FilterResult.SKIP_ENTIRELY;
        }
        Role role = guest.role(element, css);
        if (role instanceof Role.Skipped(Loss why)) {
            guest.lost(why, element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (role instanceof Role.Taken) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (!name.equals("iframe")) {
            guest.seen(element);
        }
        if (element.isBlock()) {
            openBlock(element, name, role);
        }
        switch (name) {
            case "br" -> lineBreak();
            case "img" -> picture(element, css);
            case "iframe" -> {
                frame(element);
                return FilterResult.SKIP_ENTIRELY;
            }
            case "a" -> openLink(element);
            case "q" -> text("“");
            default -> {
            }
        }
        openMarks(element, name, css);
        return FilterResult.CONTINUE;
    }

    private void openBlock(Element element, String name, Role role) {
        if (tables.inData() && openInTable(name)) {
            return;
        }
        out.endLine();
        open(element, role);
        switch (name) {
            case "blockquote" -> out.quote(1);
            case "ul", "menu", "dir" -> out.startList(false, 1);
            case "ol" -> out.startList(true, Lengths.number(element.attr("start"), 1));
            case "li" -> openItem(element, role);
            case "pre" -> preformatted++;
            case "table" -> {
                if (tables.start(element)) {
                    guest.lost(Loss.TABLE, element);
                }
            }
            case "hr" -> guest.lost(Loss.RULE, "");
            default -> {
                if (headingLevel(name) > 0) {
                    out.heading(headingLevel(name));
                }
            }
        }
    }

    /// @return whether nothing else is to be done
    private boolean openInTable(String name) {
        switch (name) {
            case "td", "th" -> tables.startCell();
            case "tr" -> {
                out.endLine();
                tables.startRow();
            }
            case "table", "caption", "thead", "tbody", "tfoot" -> {
                return false;
            }
            default -> out.line().text(" ", List.of());
        }
        return true;
    }

    private void openItem(Element li, Role role) {
        if (!(role instanceof Role.Item)) {
            out.startItem(Lengths.number(li.attr("value"), Integer.MIN_VALUE));
        }
    }

    /// Does what an element's role asks for beyond its name; [#close(Role)] takes it back.
    private void open(Element element, Role role) {
        switch (role) {
            case Role.Heading(int level) -> out.heading(level);
            case Role.Item item -> out.startItem(item);
            case Role.ItemOfList(int level) -> out.startItem(out.inOpenList(level));
            case Role.Quote _,Role.QuoteTo _ -> out.quote(1);
            case Role.AsNamed _,Role.Skipped _,Role.Taken _ -> {
                return;
            }
        }
        roles.push(new Open<>(role instanceof Role.QuoteTo(Element end) ? end : element, role));
    }

    private void close(Role role) {
        switch (role) {
            case Role.Heading _ -> out.heading(0);
            case Role.Quote _,Role.QuoteTo _ -> out.quote(-1);
            case Role.Item _,Role.ItemOfList _,Role.AsNamed _,Role.Skipped _,Role.Taken _ -> {
                /* they end with their line */ }
        }
    }

    private static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
    }

    private List<String> marks() {
        return marks.isEmpty() ? List.of() : marks.element().what;
    }

    private void openMarks(Element element, String name, Css css) {
        boolean plain = headingLevel(name) > 0 || name.equals("pre");
        List<String> inside = plain ? marks() : HtmlMarks.of(element, css, marks());
        if (inside != marks()) {
            marks.push(new Open<>(element, inside));
        }
        css.keepsLines().ifPresent(keeps -> lineEnds.push(new Open<>(element, keeps)));
    }

    private void openLink(Element element) {
        String href = guest.original(element.attr("href"));
        if (href.startsWith("#")) {
            guest.lost(Loss.INNER_LINK, href);
        } else if (element.hasAttr("href")) {
            if (guest.link(href).isPresent()) {
                link = element;
                linkUsed = false;
            } else {
                lost(Loss.LINK, href);
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
        if (!marks.isEmpty() && marks.element().until == element) {
            marks.pop();
        }
        if (!lineEnds.isEmpty() && lineEnds.element().until == element) {
            lineEnds.pop();
        }
        if (link == element) {
            if (!linkUsed) {
                lost(Loss.EMPTY_LINK, guest.original(element.attr("href")));
            }
            link = null;
        }
        if (element.isBlock()) {
            closeBlock(name);
        }
        if (!roles.isEmpty()) {
            endRoles(element);
        }
    }

    /// A quotation may end with an element around others that have a role.
    private void endRoles(Element element) {
        for (Iterator<Open<Role>> open = roles.iterator(); open.hasNext();) {
            Open<Role> role = open.next();
            if (role.until == element) {
                open.remove();
                close(role.what);
            }
        }
    }

    private void closeBlock(String name) {
        if (tables.inData() && closeInTable(name)) {
            return;
        }
        out.endLine();
        switch (name) {
            case "blockquote" -> out.quote(-1);
            case "ul", "ol", "menu", "dir" -> out.endList();
            case "pre" -> preformatted--;
            case "table" -> tables.end();
            default -> {
                if (headingLevel(name) > 0) {
                    out.heading(0);
                }
            }
        }
    }

    /// @return whether nothing else is to be done
    private boolean closeInTable(String name) {
        switch (name) {
            case "td", "th" -> {
                /* the next cell, if there is one, writes the border */ }
            case "table", "tr", "caption", "thead", "tbody", "tfoot" -> {
                return false;
            }
            default -> out.line().text(" ", List.of());
        }
        return true;
    }

    private void text(String text) {
        boolean keepsLines = !lineEnds.isEmpty() && lineEnds.element().what && preformatted == 0;
        if (!keepsLines || text.indexOf('\n') < 0) {
            line(text);
            return;
        }
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            line(text.substring(start, end));
            lineBreak();
            start = end + 1;
        }
        line(text.substring(start));
    }

    private void line(String text) {
        if (guest.hasTokens(text)) {
            if (preformatted > 0 || marks().contains(Marks.CODE)) {
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
        List<String> all = marks();
        boolean blank = Characters.isBlank(text);
        if (!blank) {
            out.line().text(tables.takeBorders(), List.of());
        }
        if (preformatted > 0 && !all.contains(Marks.CODE)) {
            all = append(all, Marks.CODE);
        }
        if (link != null && !blank) {
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
        if (tables.inData()) {
            out.line().text(" ", List.of());
        } else if (preformatted == 0 && out.line().hardBreak() > 1) {
            out.endLine(); // two in a row is how mail programs write a new paragraph
        } else if (preformatted > 0) {
            out.line().preformatted("\n", List.of());
        }
    }

    private void picture(Element img, Css css) {
        switch (guest.picture(img, css)) {
            case HtmlGuest.Seen.Characters(String text) -> text(text);
            case HtmlGuest.Seen.Shown(Picture picture) when !tables.inData() && StandingAlone.is(img) ->
                block(new Block.PictureBlock(picture));
            case HtmlGuest.Seen.Shown(Picture picture) -> inlinePicture(picture);
            case HtmlGuest.Seen.Nothing _ -> {
                /* the guest has told it */ }
        }
    }

    private void inlinePicture(Picture picture) {
        out.line().text(tables.takeBorders(), List.of());
        out.line().picture(picture);
        if (!picture.caption().isEmpty() || !picture.creditText().isEmpty()) {
            guest.changed("A picture in a line of text has no caption to be seen.", picture.caption() + picture.creditText());
        }
    }

    private void frame(Element iframe) {
        Optional<Block> frame = guest.frame(iframe);
        frame.ifPresentOrElse(out::block, () -> guest.lost(Loss.FRAME, iframe));
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
