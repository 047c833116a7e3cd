package app.galley.convert;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells raw HTML that stays where it is from HTML that would swallow the text that follows it.
///
/// A tag without its `>`, a comment or a script without an end take everything up to the end of the page with them. Such HTML is better
/// shown as text.
final class RawHtml {

    /// Elements whose inside is not read as text; open ones swallow what follows.
    private static final Set<String> SWALLOWING = Set.of("script", "style", "title", "textarea", "xmp", "plaintext", "iframe", "noembed",
            "noframes",
            "template", "object", "applet", "svg", "math", "audio", "video", "canvas", "map", "select", "head", "frameset", "noscript");

    private static final Pattern NAME = Pattern.compile("</?([a-zA-Z][^\\s/>]*)");
    private static final Pattern START = Pattern.compile("<!--|<[/!?]?[a-zA-Z]|<[?!]");

    private RawHtml() {}

    /// Whether a single tag in a line of text keeps to itself.
    static boolean isInlineSafe(String tag) {
        Matcher name = NAME.matcher(tag);
        return !name.lookingAt() || !SWALLOWING.contains(name.group(1).toLowerCase(Locale.ROOT));
    }

    /// Whether a block of HTML ends outside of every tag, comment and swallowing element.
    static boolean isWhole(String block) {
        List<String> open = new ArrayList<>();
        Matcher start = START.matcher(block);
        for (int at = 0; start.find(at);) {
            int end = end(block, start.start());
            if (end > 0) {
                track(block.substring(start.start(), end), open);
            } else if (open.isEmpty()) {
                return false;
            }
            at = Math.max(end, start.end()); // inside a script a lone `<` is nothing
        }
        return open.isEmpty();
    }

    /// Where a tag, comment or declaration ends; -1 when it does not.
    private static int end(String block, int from) {
        if (block.startsWith("<!--", from)) {
            int after = block.startsWith("->", from + 4) ? 2 : block.startsWith(">", from + 4) ? 1 : 0;
            int close = block.indexOf("-->", from + 4);
            return after > 0 ? from + 4 + after : close < 0 ? -1 : close + 3;
        }
        char quote = 0;
        boolean quotes = !block.startsWith("<!", from) && !block.startsWith("<?", from);
        for (int i = from + 1; i < block.length(); i++) {
            char c = block.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (quotes && (c == '"' || c == '\'')) {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return -1;
    }

    private static void track(String tag, List<String> open) {
        Matcher name = NAME.matcher(tag);
        if (!name.lookingAt()) {
            return;
        }
        String element = name.group(1).toLowerCase(Locale.ROOT);
        if (!SWALLOWING.contains(element)) {
            return;
        }
        if (tag.startsWith("</")) {
            open.remove(element);
        } else {
            open.add(element);
        }
    }
}
