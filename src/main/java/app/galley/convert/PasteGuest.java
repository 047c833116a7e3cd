package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.render.Address;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What is made of a clipboard's HTML beyond its text, and what is told of the rest.
final class PasteGuest implements HtmlGuest {

    /// Kept of a table that is told; all of it is in the article.
    private static final int SHORT = 120;

    private final StyleSheet sheet;
    private final PasteRoles roles;
    private final PastedPictures pictures;
    private final List<Lost> lost = new ArrayList<>();

    PasteGuest(Element page) {
        Set<Element> captions = Collections.newSetFromMap(new IdentityHashMap<>());
        sheet = StyleSheet.of(page);
        roles = new PasteRoles(page, captions);
        pictures = new PastedPictures(captions);
    }

    /// What did not come along.
    List<Lost> lost() {
        return lost;
    }

    /// Where the files of the pictures are to be had.
    Map<String, Pasted.Source> pictures() {
        return pictures.taken();
    }

    @Override
    public void seen(Element element) {
        // Fonts, colours and the like are not missed.
    }

    @Override
    public Css css(Element element) {
        return sheet.css(element);
    }

    @Override
    public Role role(Element element, Css css) {
        return roles.of(element, css);
    }

    @Override
    public String text(TextNode text) {
        String seen = Characters.withoutInvisible(text.getWholeText());
        if (!(text.parent() instanceof Element around) || !around.hasAttr("class")) {
            return seen;
        }
        // LibreOffice sets a footnote's number before its text and leaves the room between them to the style.
        return around.hasClass("sdfootnotesym")
                ? seen + " "
                : around.hasClass("Apple-converted-space") ? seen.replace('\u00A0', ' ') : seen;
    }

    @Override
    public boolean joinsHardBlanks() {
        return true;
    }

    @Override
    public Seen picture(Element img, Css css) {
        return pictures.of(img, css).orElseGet(() -> {
            lost(Loss.PICTURE, img);
            return new Seen.Nothing();
        });
    }

    @Override
    public Optional<String> link(String href) {
        return PastedLinks.of(href);
    }

    @Override
    public Optional<Block> frame(Element iframe) {
        String source = iframe.attr("src");
        return isTiny(iframe) || Address.host(source).isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Embed(Keys.next(), source, Address.host(source), iframe.attr("title"), Extras.NONE));
    }

    /// Whether a frame is there only to tell its site who has looked.
    private static boolean isTiny(Element iframe) {
        int width = Lengths.pixels(iframe.attr("width"));
        int height = Lengths.pixels(iframe.attr("height"));
        return width >= 0 && width <= 2 || height >= 0 && height <= 2;
    }

    @Override
    public String original(String text) {
        return text;
    }

    @Override
    public boolean hasTokens(String text) {
        return false;
    }

    @Override
    public void readTokens(String text, HtmlBlocks into) {
        into.plainText(text);
    }

    @Override
    public void lost(Loss what, String text) {
        if (what.isNoticed()) {
            lost.add(new Lost(what, text.strip()));
        }
    }

    @Override
    public void lost(Loss what, Element element) {
        switch (what) {
            case TABLE -> {
                String text = element.text();
                lost(what, text.length() > SHORT ? text.substring(0, text.offsetByCodePoints(0, SHORT)) + "…" : text);
            }
            case SCRIPT -> lost(what, element.data());
            case FRAME -> {
                if (!isTiny(element)) {
                    lost(what, words(element));
                }
            }
            case PICTURE, MEDIA, LINK, REMARK, FILE, ODD -> lost(what, words(element));
            case STYLE_SHEET, COMMENT, UNSEEN, RULE, EMPTY_LINK, INNER_LINK -> {
                /* nobody misses them */ }
        }
    }

    /// What a person may want of something that is no text: its words and where it is.
    private static String words(Element element) {
        String source = Stream.of("src", "data", "href").map(element::attr).filter(address -> !address.isBlank())
                .findFirst().orElseGet(() -> Optional.ofNullable(element.selectFirst("[src]")).map(inner -> inner.attr("src")).orElse(""));
        String address = source.regionMatches(true, 0, "data:", 0, 5) ? "" : source;
        return Stream.of(element.attr("alt"), element.attr("title"), element.attr("value"), element.text(), address)
                .map(String::strip).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n"));
    }

    @Override
    public void changed(String message, String text) {
        // Headings and numbers look otherwise, but they are there to be seen.
    }
}
