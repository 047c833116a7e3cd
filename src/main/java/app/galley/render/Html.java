package app.galley.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/// Writes HTML; every character of a page goes through here, and nothing else escapes text.
///
/// Elements are opened and closed in pairs, so the result is always well nested. Texts and attribute values may hold anything: what
/// HTML cannot hold (NUL and other control characters, halves of surrogate pairs, U+FFFE and U+FFFF) becomes U+FFFD. Addresses are only written by
/// [#link] and [#source], which refuse what [Address] refuses. The result is HTML to be parsed as HTML; to put it into a script,
/// quote it there. For an electronic book it writes the same elements as XML ([Medium#BOOK]).
public final class Html {

    private static final char REPLACEMENT = '\uFFFD';
    /// What could end an element or begin one, and what readers of text take out of it.
    private static final Pattern ESCAPED = Pattern
            .compile("[<>&\\x{0}\\x{7F}-\\x{9F}\\x{2028}\\x{2029}\\x{FDD0}-\\x{FDEF}\\x{FEFF}\\x{FFF9}-\\x{FFFF}]");

    private static final Pattern PART = Pattern.compile("[a-z][a-z0-9/-]*\\.[a-z]+(#[a-z0-9-]+)?");

    private final Appendable out;
    private final Medium medium;
    private final Deque<String> openElements = new ArrayDeque<>();
    private final List<BookPage.Heading> headings = new ArrayList<>();
    private boolean inTag;

    /// For the web.
    ///
    /// @param out where it goes; a failure there comes out as [UncheckedIOException]
    public Html(Appendable out) {
        this(out, Medium.WEB);
    }

    /// For a medium.
    ///
    /// @param out where it goes; a failure there comes out as [UncheckedIOException]
    public Html(Appendable out, Medium medium) {
        this.out = out;
        this.medium = medium;
    }

    /// Starts an element; attributes may follow.
    public Html open(String element) {
        endTag();
        put("<");
        put(element);
        openElements.push(element);
        inTag = true;
        return this;
    }

    /// Ends the innermost open element.
    public Html close() {
        endTag();
        put("</");
        put(openElements.pop());
        put(">");
        return this;
    }

    /// Ends an element that cannot have content, such as `img`, after its attributes.
    public Html closeVoid() {
        openElements.pop();
        if (medium == Medium.BOOK) {
            put("/");
        }
        endTag();
        return this;
    }

    /// Makes the element just opened a heading that a table of contents can lead to, where the medium has one.
    ///
    /// @param level 1 for the headline
    Html heading(int level, String text) {
        if (medium == Medium.BOOK) {
            String id = "heading-" + (headings.size() + 1);
            headings.add(new BookPage.Heading(id, level, text));
            anyAttribute("id", id);
        }
        return this;
    }

    /// The headings so far.
    List<BookPage.Heading> headings() {
        return List.copyOf(headings);
    }

    /// Adds an attribute to the element just opened.
    ///
    /// @param name any but `href`, `src` and event handlers
    /// @throws IllegalArgumentException for one of those
    public Html attribute(String name, String value) {
        if (name.startsWith("on") || name.equals("href") || name.equals("src")) {
            throw new IllegalArgumentException(name);
        }
        return anyAttribute(name, value);
    }

    /// Adds the class.
    public Html ofClass(String names) {
        return anyAttribute("class", names);
    }

    /// Adds the address of a link, unless it is one that could run a script or is otherwise refused by [Address].
    public Html link(String address) {
        medium.link(address).ifPresent(safe -> anyAttribute("href", safe));
        return this;
    }

    /// Whether [#link] would add that address.
    boolean canLink(String address) {
        return medium.link(address).isPresent();
    }

    /// Adds the address of another part of the same book; it is ours, never from an article.
    ///
    /// @throws IllegalArgumentException when it could be anything else
    public Html part(String address) {
        if (!PART.matcher(address).matches()) {
            throw new IllegalArgumentException(address);
        }
        return anyAttribute("href", address);
    }

    /// Adds the language of an element's content, as far as the medium takes it.
    public Html language(String tag) {
        medium.language(tag).ifPresent(language -> {
            anyAttribute("lang", language);
            if (medium == Medium.BOOK) {
                anyAttribute("xml:lang", language);
            }
        });
        return this;
    }

    /// Adds the language of what a link leads to, as far as the medium takes it.
    Html linkedLanguage(String tag) {
        medium.language(tag).ifPresent(language -> anyAttribute("hreflang", language));
        return this;
    }

    /// Adds the address of a picture, unless it is refused by [Address#picture].
    public Html source(String address) {
        Address.picture(address).ifPresent(safe -> anyAttribute("src", safe));
        return this;
    }

    /// Adds text.
    public Html text(String text) {
        endTag();
        escape(text, false);
        return this;
    }

    /// Adds text in which `\n` is a line break.
    public Html lines(String text) {
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            text(text.substring(start, end)).open("br").closeVoid();
            start = end + 1;
        }
        return text(start == 0 ? text : text.substring(start));
    }

    /// Adds a whole `style` element; CSS that tries to end it early does not.
    public Html style(String css) {
        open("style");
        endTag();
        // In CSS "\/" means "/" wherever a slash can be part of a text, so this changes nothing but what the HTML parser sees.
        put(css.replace("</", "<\\/").replace('\0', REPLACEMENT));
        return close();
    }

    /// Adds data for programs. It is written so that nothing in it can end the element or begin one, and is the same JSON (RFC 8259, 7: any
    /// character of a text may be escaped, and outside of texts these do not occur).
    public Html data(PageData data) {
        open("script").attribute("type", data.type());
        if (!data.id().isEmpty()) {
            attribute("id", data.id());
        }
        endTag();
        put(ESCAPED.matcher(data.json()).replaceAll(match -> "\\\\u%04x".formatted((int) match.group().charAt(0))));
        return close();
    }

    /// Adds a script of ours, letter by letter, since its sum is what lets it run; nothing for none.
    Html script(PageScript script) {
        if (script.isNone()) {
            return this;
        }
        open("script");
        endTag();
        put(script.code());
        return close();
    }

    /// Adds the line that makes a page HTML 5.
    public Html doctype() {
        put("<!DOCTYPE html>\n");
        return this;
    }

    /// Adds the line that says a file is XML.
    public Html declaration() {
        put("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return this;
    }

    private Html anyAttribute(String name, String value) {
        if (!inTag) {
            throw new IllegalStateException("attribute " + name + " outside a tag");
        }
        put(" ");
        put(name);
        put("=\"");
        escape(value, true);
        put("\"");
        return this;
    }

    private void endTag() {
        if (inTag) {
            put(">");
            inTag = false;
        }
    }

    private void escape(String text, boolean inAttribute) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            String instead = isPlain(c) ? "" : instead(text, i, inAttribute);
            if (!instead.isEmpty()) {
                put(text, start, i);
                put(instead);
                start = i + 1;
            }
        }
        put(text, start, text.length());
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x7F ? c != '&' && c != '<' && c != '>' && c != '"' : c >= 0xA0 && c < 0xFFFE && !Character.isSurrogate(c);
    }

    /// What to write for the character there; empty when it can stand as it is.
    private String instead(String text, int i, boolean inAttribute) {
        return switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> inAttribute ? "&quot;" : "";
            // in an attribute an XML parser would make a space of them
            case '\n' -> inAttribute && medium == Medium.BOOK ? "&#10;" : "";
            case '\t' -> inAttribute && medium == Medium.BOOK ? "&#9;" : "";
            case '\r' -> "&#13;"; // a parser would make a line feed of a bare one
            default -> isPaired(text, i) ? "" : String.valueOf(REPLACEMENT);
        };
    }

    private static boolean isPaired(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
    }

    private void put(String text) {
        put(text, 0, text.length());
    }

    private void put(CharSequence text, int from, int to) {
        try {
            out.append(text, from, to);
        } catch (IOException cannotWrite) {
            throw new UncheckedIOException(cannotWrite);
        }
    }
}
