package app.galley.convert;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Knows the ways in which mail programs show what a mail answers, beyond the `blockquote` most of them use.
final class Quoted {

    /// Sender, date and so on of the mail that is answered, each with its name before it.
    private static final Pattern HEADER = Pattern.compile("[^:]{1,30}:.*[^:]{1,30}:.*", Pattern.DOTALL);
    private static final int LONGEST_HEADER = 2_000;

    private Quoted() {}

    /// What a `div` is; empty when it is just one.
    static Optional<Role> role(Element div, Css css) {
        if (div.hasClass("gmail_quote") && div.selectFirst("blockquote") == null) {
            return Optional.of(new Role.Quote());
        }
        if (css.get("border-left").contains("solid") && css.get("border-top").isEmpty()) {
            return Optional.of(new Role.Quote());
        }
        boolean rule = div.id().equals("divRplyFwdMsg") || (css.get("border-top").contains("solid") && css.get("border-left").isEmpty());
        return rule && isHeader(div) ? Optional.of(new Role.QuoteTo(around(div))) : Optional.empty();
    }

    private static boolean isHeader(Element div) {
        String text = div.text();
        return text.length() <= LONGEST_HEADER && HEADER.matcher(text).matches() && div.selectFirst("b, strong") != null;
    }

    /// The element in which the quoted text follows the header.
    private static Element around(Element header) {
        Element inner = header;
        Element outer = header.parent();
        while (outer != null && outer.normalName().equals("div") && isLast(inner)) {
            inner = outer;
            outer = outer.parent();
        }
        return outer == null ? inner : outer;
    }

    private static boolean isLast(Element element) {
        for (Node other = element.nextSibling(); other != null; other = other.nextSibling()) {
            if (other instanceof TextNode text
                    ? !Characters.isBlank(text.getWholeText())
                    : other instanceof Element more && more.hasText()) {
                return false;
            }
        }
        return true;
    }
}
