package app.galley.convert;

import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.render.Address;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/// What an import of Markdown makes of pictures, links, frames and shortcodes, and what it tells of the rest.
final class MarkdownGuest implements HtmlGuest {

    private static final Set<String> BOXES = Set.of("box", "note", "aside", "callout", "alert", "factbox", "fact-box", "sidebar", "info",
            "tip",
            "warning", "card");
    private static final Set<String> PICTURES = Set.of("img", "image", "figure", "picture", "img-right", "img-left", "img-flexible",
            "legacy-img",
            "legacy-img-right", "legacy-img-left");
    private static final Map<String, Set<String>> USED = Map.of("a", Set.of("href"), "img", Set.of("src", "alt", "title"), "ol",
            Set.of("start"), "li",
            Set.of("value"), "iframe", Set.of("src", "title"));

    private final Shortcodes codes;
    private final PictureShelf shelf;
    private final Notes notes;
    private final SetPieces pieces;

    MarkdownGuest(Shortcodes codes, PictureShelf shelf, Notes notes) {
        this.codes = codes;
        this.shelf = shelf;
        this.notes = notes;
        pieces = new SetPieces((img, caption, credit) -> shelf.picture(original(img.attr("src")), original(img.attr("alt")),
                caption.isEmpty() ? original(img.attr("title")) : caption, credit), this);
    }

    /// What in the HTML of a text is one thing to an article.
    SetPieces pieces() {
        return pieces;
    }

    @Override
    public void seen(Element element) {
        Set<String> used = USED.getOrDefault(element.normalName(), Set.of());
        for (Attribute attribute : element.attributes()) {
            if (!used.contains(attribute.getKey())) {
                String text = attribute.getValue().isEmpty()
                        ? attribute.getKey()
                        : attribute.getKey() + "=\"" + attribute.getValue() + "\"";
                notes.dropped("Something a tag says beside its text was left out.", original(text));
            }
        }
    }

    @Override
    public Css css(Element element) {
        return Css.of(element.attr("style"));
    }

    @Override
    public Role role(Element element, Css css) {
        return Role.AS_NAMED;
    }

    @Override
    public String text(TextNode text) {
        return text.getWholeText();
    }

    @Override
    public boolean joinsHardBlanks() {
        return false;
    }

    @Override
    public Seen picture(Element img, Css css) {
        return new Seen.Shown(shelf.picture(original(img.attr("src")), original(img.attr("alt")), original(img.attr("title")), ""));
    }

    @Override
    public Optional<String> link(String href) {
        return Address.link(href);
    }

    @Override
    public Optional<Block> frame(Element iframe) {
        seen(iframe);
        String source = original(iframe.attr("src"));
        return Address.host(source).isEmpty()
                ? Optional.empty()
                : Optional.of(embed(source, Address.host(source), original(iframe.attr("title"))));
    }

    private static Block embed(String url, String provider, String caption) {
        return new Block.Embed(Keys.next(), url, provider, caption, Extras.NONE);
    }

    @Override
    public String original(String text) {
        // A reference to another page of the site is written as that page's address.
        return codes.replace(text, code -> isReference(code) ? code.first() : code.source());
    }

    private static boolean isReference(Shortcode code) {
        return (code.name().equals("ref") || code.name().equals("relref")) && !code.first().isBlank();
    }

    @Override
    public boolean hasTokens(String text) {
        return codes.isIn(text) || pieces.has(text);
    }

    @Override
    public void readTokens(String text, HtmlBlocks into) {
        if (pieces.has(text)) {
            pieces.put(text, into);
        } else {
            codes.walk(text, into::plainText, code -> shortcode(code, into));
        }
    }

    private void shortcode(Shortcode code, HtmlBlocks into) {
        if (isReference(code)) {
            into.plainText(code.first());
        } else if (BOXES.contains(code.name())) {
            box(code, into);
        } else if (PICTURES.contains(code.name()) && !source(code).isBlank()) {
            into.block(new Block.PictureBlock(picture(code)));
        } else if (code.name().equals("quote-block") && !code.get("text", "quote").isBlank()) {
            tellUnused(code, Set.of("text", "quote", "cite", "attribution", "author"), 0);
            into.block(new Block.PullQuote(Keys.next(), plain(code.get("text", "quote")), plain(code.get("cite", "attribution", "author")),
                    Extras.NONE));
        } else if (address(code).isPresent()) {
            tellUnused(code, Set.of("id", "title", "caption", "user"), 2);
            into.block(embed(address(code).get(), provider(code.name()), plain(code.get("title", "caption"))));
        } else {
            notes.dropped("A shortcode without a meaning for an article was left out; the text between it and its end stays.",
                    code.source());
        }
    }

    private void box(Shortcode code, HtmlBlocks into) {
        if (code.isEnd()) {
            into.closeBox();
        } else if (into.openBox(plain(code.get("title", "heading")))) {
            tellUnused(code, Set.of("title", "heading"), 0);
        } else {
            notes.dropped("A box in a box became part of the outer one.", code.source());
        }
    }

    private static String source(Shortcode code) {
        String named = code.get("src", "uid", "path");
        return named.isEmpty() ? code.first() : named;
    }

    private Picture picture(Shortcode code) {
        tellUnused(code, Set.of("src", "uid", "path", "alt", "caption", "credit", "attr"), 1);
        return shelf.picture(source(code), plain(code.get("alt")), plain(code.get("caption")), plain(code.get("credit", "attr")));
    }

    /// Tells the whole shortcode when it says more than was used.
    private void tellUnused(Shortcode code, Set<String> used, int positional) {
        if (!used.containsAll(code.named().keySet()) || code.positional().size() > positional) {
            notes.dropped("Something a shortcode says beside its text was left out.", code.source());
        }
    }

    private static Optional<String> address(Shortcode code) {
        String id = code.get("id").isEmpty() ? code.first() : code.get("id");
        if (!id.matches("[\\w-]{1,100}")) {
            return Optional.empty();
        }
        String user = code.get("user");
        return switch (code.name()) {
            case "youtube" -> Optional.of("https://www.youtube.com/watch?v=" + id);
            case "vimeo" -> Optional.of("https://vimeo.com/" + id);
            case "instagram" -> Optional.of("https://www.instagram.com/p/" + id + "/");
            case "tweet", "twitter", "x" -> Optional.of("https://x.com/" + (user.matches("\\w{1,50}") ? user : "i") + "/status/" + id);
            default -> Optional.empty();
        };
    }

    private static String provider(String name) {
        return switch (name) {
            case "youtube" -> "YouTube";
            case "vimeo" -> "Vimeo";
            case "instagram" -> "Instagram";
            default -> "X";
        };
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text, false).strip();
    }

    @Override
    public void lost(Loss what, String text) {
        if (what.isChange()) {
            notes.changed(what.message(), text);
        } else {
            notes.dropped(what.message(), text);
        }
    }

    @Override
    public void lost(Loss what, Element element) {
        lost(what, what.isChange() ? "" : original(element.outerHtml()));
    }

    @Override
    public void changed(String message, String text) {
        notes.changed(message, text);
    }
}
