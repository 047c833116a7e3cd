package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Marks;
import app.galley.model.Picture;
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

    private final HtmlGuest guest;
    private final Looks looks = new Looks();
    private final HtmlTables tables = new HtmlTables();
    private final BlockList out;
    private final OpenRoles roles;
    private @Nullable Element link;
    private boolean linkUsed;

    HtmlBlocks(HtmlGuest guest) {
        this.guest = guest;
        out = new BlockList(guest);
        roles = new OpenRoles(out);
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
        looks.enter(element, css);
        return FilterResult.CONTINUE;
    }

    private void openBlock(Element element, String name, Role role) {
        if (tables.takesOpen(name, out)) {
            return;
        }
        out.endLine();
        roles.enter(element, role);
        switch (name) {
            case "blockquote" -> out.quote(1);
            case "ul", "menu", "dir" -> out.startList(false, 1);
            case "ol" -> out.startList(true, Lengths.number(element.attr("start"), 1));
            case "li" -> openItem(element, role);
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

    private void openItem(Element li, Role role) {
        if (!(role instanceof Role.Item)) {
            out.startItem(Lengths.number(li.attr("value"), Integer.MIN_VALUE));
        }
    }

    /// 1 to 6 for `h1` to `h6`, else 0.
    static int headingLevel(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6'
                ? name.charAt(1) - '0'
                : 0;
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
        looks.leave(element);
        if (link == element) {
            if (!linkUsed) {
                lost(Loss.EMPTY_LINK, guest.original(element.attr("href")));
            }
            link = null;
        }
        if (element.isBlock()) {
            closeBlock(name);
        }
        roles.leave(element);
    }

    private void closeBlock(String name) {
        if (tables.takesClose(name, out)) {
            return;
        }
        out.endLine();
        switch (name) {
            case "blockquote" -> out.quote(-1);
            case "ul", "ol", "menu", "dir" -> out.endList();
            case "table" -> tables.end();
            default -> {
                if (headingLevel(name) > 0) {
                    out.heading(0);
                }
            }
        }
    }

    private void text(String text) {
        if (!looks.keepsLines() || text.indexOf('\n') < 0) {
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
            if (looks.ofText().contains(Marks.CODE)) {
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
        List<String> all = looks.ofText();
        boolean blank = Characters.isBlank(text);
        if (!blank) {
            out.line().text(tables.takeBorders(), List.of());
        }
        if (link != null && !blank) {
            linkUsed = true;
            all = Looks.with(all, out.line().link(link, guest.link(guest.original(link.attr("href"))).orElseThrow()));
        }
        if (looks.isPreformatted()) {
            out.line().preformatted(text, all);
        } else {
            out.line().text(text, all);
        }
    }

    private void lineBreak() {
        if (tables.inData()) {
            out.line().text(" ", List.of());
        } else if (!looks.isPreformatted() && out.line().hardBreak() > 1) {
            out.endLine(); // two in a row is how mail programs write a new paragraph
        } else if (looks.isPreformatted()) {
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
