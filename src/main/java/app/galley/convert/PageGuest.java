package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// What is made of the HTML of a page, or of a wire's story, beyond its text, and what is told of the rest.
final class PageGuest implements HtmlGuest {

    private static final int BEACON = 2;

    private final StyleSheet sheet;
    private final PictureShelf shelf;
    private final Notes notes;
    private final String address;
    private final SetPieces pieces;
    private final Map<String, byte[]> inside = new LinkedHashMap<>();

    /// @param address of the page, which its links start from; may be empty
    PageGuest(Element page, PictureShelf shelf, Notes notes, String address) {
        sheet = StyleSheet.of(page);
        this.shelf = shelf;
        this.notes = notes;
        this.address = address;
        pieces = new SetPieces(this::picture, this);
    }

    /// What in the page is one thing to an article.
    SetPieces pieces() {
        return pieces;
    }

    /// The files of pictures that stand in the page itself, by `contentUrl`.
    Map<String, byte[]> inside() {
        return inside;
    }

    /// The picture an `img` shows.
    Picture picture(Element img, String caption, String credit) {
        String source = source(img);
        Optional<PictureData> data = PictureData.of(source);
        if (data.isEmpty()) {
            return shelf.picture(source, img.attr("alt"), caption, credit);
        }
        String place = "images/picture-" + (inside.size() + 1) + "." + data.get().ending();
        inside.put(place, data.get().bytes());
        return new Picture(Keys.next(), place, img.attr("alt").strip(), caption, credit, Extras.NONE);
    }

    /// Pages that load pictures late have something else in the place of their address.
    private static String source(Element img) {
        String late = img.attr("data-src");
        String source = img.attr("src");
        return late.isBlank() || (!source.isBlank() && !source.startsWith("data:")) ? source : late;
    }

    @Override
    public void seen(Element element) {
        // What a page says to browsers beside its text is not missed.
    }

    @Override
    public Css css(Element element) {
        return sheet.css(element);
    }

    @Override
    public Role role(Element element, Css css) {
        return element.normalName().equals("noscript") ? new Role.Skipped(Loss.UNSEEN) : Role.AS_NAMED;
    }

    @Override
    public String text(TextNode text) {
        return Characters.withoutInvisible(text.getWholeText());
    }

    @Override
    public boolean joinsHardBlanks() {
        return false;
    }

    @Override
    public Seen picture(Element img, Css css) {
        return isTiny(img) ? new Seen.Nothing() : new Seen.Shown(picture(img, "", ""));
    }

    /// Whether a picture is there only to tell its site who has looked.
    private static boolean isTiny(Element img) {
        int width = Lengths.pixels(img.attr("width"));
        int height = Lengths.pixels(img.attr("height"));
        return width >= 0 && width <= BEACON && height <= BEACON;
    }

    @Override
    public Optional<String> link(String href) {
        return Address.link(href).flatMap(link -> Address.link(absolute(link)));
    }

    private String absolute(String link) {
        try {
            return address.isEmpty() ? link : URI.create(address).resolve(link).toString();
        } catch (IllegalArgumentException odd) {
            return link;
        }
    }

    @Override
    public Optional<Block> frame(Element iframe) {
        String source = iframe.attr("src");
        return isTiny(iframe) || Address.host(source).isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Embed(Keys.next(), source, Address.host(source), iframe.attr("title"), Extras.NONE));
    }

    @Override
    public String original(String text) {
        return text;
    }

    @Override
    public boolean hasTokens(String text) {
        return pieces.has(text);
    }

    @Override
    public void readTokens(String text, HtmlBlocks into) {
        pieces.put(text, into);
    }

    @Override
    public void lost(Loss what, String text) {
        if (what.isChange()) {
            notes.changed(what.message(), text);
        } else if (what.isNoticed() && what != Loss.SCRIPT) {
            notes.dropped(what.message(), text);
        }
    }

    @Override
    public void lost(Loss what, Element element) {
        if (what == Loss.UNSEEN && element.hasText()) {
            notes.dropped(what.message(), element.text());
        } else if (!what.isChange()) {
            lost(what, element.hasText() ? element.text() : element.attr("src") + element.attr("data"));
        } else {
            lost(what, "");
        }
    }

    @Override
    public void changed(String message, String text) {
        notes.changed(message, text);
    }
}
