package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.render.Address;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// The parts of a page that are one thing to an article: a picture with its caption, a pull quote, an embed, a box.
/// Inside a box headings stand lower by one, as they do in Galley's pages.
///
/// They are known by the names Galley's own pages give them, pictures also by what `figure` and `figcaption` mean anywhere. Each is taken
/// out of the tree, and a mark put in its place, which its [HtmlGuest] hands back when the walk comes there.
final class SetPieces {

    /// No character of any text (Unicode 23.7, noncharacters).
    private static final char START = '\uFDD0';
    private static final String PIECES = "figure, aside.pull-quote, aside.box, span.inline-picture.missing";
    private static final String VERBATIM = "pre, code, kbd, samp, tt, table";
    private static final String CREDIT = ".credit, [itemprop=creditText], [itemprop=copyrightHolder], .photo-credit, .image-credit";
    private static final String CAPTION = "figcaption";

    private final Map<String, Consumer<HtmlBlocks>> waiting = new HashMap<>();
    private final Pictured pictured;
    private final HtmlGuest guest;

    /// Makes a picture of what a page says of it.
    interface Pictured {
        Picture of(Element img, String caption, String credit);
    }

    /// @param guest told what is lost
    SetPieces(Pictured pictured, HtmlGuest guest) {
        this.pictured = pictured;
        this.guest = guest;
    }

    /// Takes them out of a tree.
    void take(Element tree) {
        for (Element element : tree.select(PIECES)) {
            if (element.closest(VERBATIM) == null) {
                take(element, element.normalName());
            }
        }
    }

    private void take(Element element, String name) {
        if (name.equals("span")) {
            element.replaceWith(new Element("img").attr("alt", element.text()));
        } else if (name.equals("figure")) {
            figure(element);
        } else if (element.hasClass("box")) {
            box(element);
        } else {
            pullQuote(element);
        }
    }

    private void figure(Element figure) {
        List<Element> images = figure.select("img");
        if (figure.hasClass("embed")) {
            embed(figure);
        } else if (images.size() == 1 && onlyCaption(figure)) {
            picture(figure, images.getFirst());
        } else if (images.isEmpty() && figure.hasClass("picture") && figure.selectFirst(".missing") != null) {
            Element alt = figure.selectFirst("[data-part=alt]");
            picture(figure, new Element("img").attr("alt", alt == null ? "" : alt.text()));
        }
    }

    private void embed(Element figure) {
        Element link = figure.selectFirst("a");
        String words = link == null ? "" : guest.original(link.text()).strip();
        String said = link == null ? "" : link.hasAttr("href") ? guest.original(link.attr("href")) : words;
        String address = Address.link(said).orElse("");
        if (address.isEmpty() && !said.isBlank()) {
            guest.lost(Loss.LINK, said);
        }
        if (!words.isEmpty() && !words.equals(address) && !words.equals(Address.host(address))) {
            guest.changed("An embed has no words of its own for its address.", words);
        }
        replace(figure, new Block.Embed(Keys.next(), address, words(figure.selectFirst(".provider")),
                words(figure.selectFirst(CAPTION + ", .caption")), Extras.NONE));
    }

    /// Whether a figure has no text but its caption.
    private static boolean onlyCaption(Element figure) {
        Element caption = figure.selectFirst(CAPTION);
        return figure.text().length() <= (caption == null ? 0 : caption.text().length()) && figure.select(CAPTION).size() <= 1
                && figure.selectFirst("figure figure, iframe") == null;
    }

    private void picture(Element figure, Element img) {
        Element caption = figure.selectFirst(CAPTION);
        String credit = "";
        if (caption != null) {
            caption.select("a[href]").forEach(link -> guest.lost(Loss.LINK, guest.original(link.attr("href"))));
            Element said = caption.selectFirst(CREDIT);
            credit = words(said);
            if (said != null) {
                said.remove();
            }
        }
        replace(figure, new Block.PictureBlock(pictured.of(img, words(caption), credit)));
    }

    private void pullQuote(Element aside) {
        Element attribution = aside.selectFirst(".attribution");
        Element quote = aside.selectFirst("blockquote");
        String who = words(attribution);
        if (attribution != null) {
            attribution.remove();
        }
        replace(aside, new Block.PullQuote(Keys.next(), words(quote == null ? aside : quote), who, Extras.NONE));
    }

    private void box(Element aside) {
        Element title = aside.selectFirst("> .title");
        String words = words(title);
        if (title != null) {
            title.remove();
        }
        aside.select("h3, h4, h5, h6").forEach(heading -> heading.tagName("h" + (HtmlBlocks.headingLevel(heading.normalName()) - 1)));
        aside.tagName("div").clearAttributes();
        var inner = new AtomicBoolean();
        aside.prependChild(mark(into -> open(into, words, inner)));
        aside.appendChild(mark(into -> {
            if (!inner.get()) {
                into.closeBox();
            }
        }));
    }

    /// A box in a box is a part of the outer one, with its title as a crosshead.
    private static void open(HtmlBlocks into, String title, AtomicBoolean inner) {
        inner.set(!into.openBox(title));
        if (inner.get() && !title.isEmpty()) {
            into.block(Block.TextBlock.paragraph(Keys.next(), title).withStyle(Style.H3));
        }
    }

    private String words(@Nullable Element element) {
        return element == null ? "" : guest.original(element.wholeText()).strip().replaceAll("[ \\t]*\\n[ \\t]*", "\n");
    }

    private void replace(Element element, Block block) {
        element.replaceWith(mark(into -> into.block(block)));
    }

    private TextNode mark(Consumer<HtmlBlocks> piece) {
        String mark = START + Keys.next();
        waiting.put(mark, piece);
        return new TextNode(mark);
    }

    /// Whether a text is the mark of a piece.
    boolean has(String text) {
        return !text.isEmpty() && text.charAt(0) == START && waiting.containsKey(text);
    }

    /// Gives the piece of a mark to the reader; each is given once.
    void put(String mark, HtmlBlocks into) {
        Consumer<HtmlBlocks> piece = waiting.remove(mark);
        if (piece != null) {
            piece.accept(into);
        }
    }
}
