package app.galley.convert;

import app.galley.model.Keys;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes shortcodes out of Markdown before it is parsed, and knows the tokens that stand in their place.
///
/// A shortcode may stand anywhere, also in the address of a link, with quotes and blanks that Markdown would read otherwise. A token is made
/// of characters that mean nothing to Markdown and begins and ends as a shortcode does.
final class Shortcodes {

    private static final int LONGEST = 20_000;
    /// Stands for a quote inside quotes while the values are taken apart.
    private static final char INNER_QUOTE = '\uE000';
    private static final Pattern PART = Pattern
            .compile("([\\w-]+)\\s*=\\s*(\"[^\"]*+\"|`[^`]*+`|[^\\s\"`]+)|(\"[^\"]*+\"|`[^`]*+`|[^\\s\"`=]+)|[\"`=]");

    private final List<Shortcode> codes = new ArrayList<>();
    private final String start;
    private final Pattern token;
    private final String markdown;

    /// Takes them out of this text.
    Shortcodes(String source) {
        String mark = Keys.next();
        while (source.contains(mark)) {
            mark = Keys.next();
        }
        start = "{{" + mark;
        token = Pattern.compile(Pattern.quote(start) + "x(\\d{1,9})\\}\\}");
        markdown = take(source);
    }

    /// The text with tokens.
    String markdown() {
        return markdown;
    }

    private String take(String source) {
        int at = source.indexOf("{{");
        if (at < 0) {
            return source;
        }
        var rest = new StringBuilder(source.length());
        int copied = 0;
        for (; at >= 0; at = source.indexOf("{{", at)) {
            int end = end(source, at);
            if (end < 0) {
                at += 2;
                continue;
            }
            rest.append(source, copied, at).append(start).append('x').append(codes.size()).append("}}");
            codes.add(parse(source.substring(at, end)));
            at = end;
            copied = end;
        }
        return rest.append(source, copied, source.length()).toString();
    }

    /// Where the shortcode that starts here ends; -1 when none starts here.
    private static int end(String source, int from) {
        int at = from + 2;
        char open = at < source.length() ? source.charAt(at) : ' ';
        if (open != '<' && open != '%') {
            return -1;
        }
        String close = open == '<' ? ">}}" : "%}}";
        int limit = Math.min(source.length(), from + LONGEST);
        boolean quoted = false;
        for (int i = at + 1; i < limit; i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && source.startsWith(close, i)) {
                return i + close.length();
            } else if (c == '{' && source.startsWith("{{", i)) {
                return -1; // the first was never closed
            }
        }
        return -1;
    }

    private static Shortcode parse(String source) {
        String inside = source.substring(3, source.length() - 3).strip();
        boolean isEnd = inside.startsWith("/") && !inside.startsWith("/*");
        if (isEnd) {
            inside = inside.substring(1);
        }
        if (inside.endsWith("/") && !inside.endsWith("*/")) {
            inside = inside.substring(0, inside.length() - 1);
        }
        String name = "";
        var positional = new ArrayList<String>();
        Map<String, String> named = new LinkedHashMap<>();
        Matcher parts = PART.matcher(inside.replace("\\\"", String.valueOf(INNER_QUOTE)));
        while (parts.find()) {
            if (parts.group(1) != null) {
                named.put(parts.group(1), unquoted(parts.group(2)));
            } else if (parts.group(3) != null && name.isEmpty()) {
                name = parts.group(3);
            } else if (parts.group(3) != null) {
                positional.add(unquoted(parts.group(3)));
            }
        }
        return new Shortcode(source, name, isEnd, positional, named);
    }

    private static String unquoted(String value) {
        boolean quoted = value.length() > 1 && (value.charAt(0) == '"' || value.charAt(0) == '`');
        return (quoted ? value.substring(1, value.length() - 1) : value).replace(INNER_QUOTE, '"');
    }

    /// Whether there may be a token in the text.
    boolean isIn(String text) {
        return text.contains(start);
    }

    /// The text with every token replaced.
    String replace(String text, Function<Shortcode, String> by) {
        return isIn(text) ? token.matcher(text).replaceAll(match -> Matcher.quoteReplacement(by.apply(code(match.group(1))))) : text;
    }

    /// Gives the pieces of a text one after the other.
    void walk(String text, Consumer<String> plain, Consumer<Shortcode> code) {
        int copied = 0;
        for (Matcher found = token.matcher(text); found.find(); copied = found.end()) {
            plain.accept(text.substring(copied, found.start()));
            code.accept(code(found.group(1)));
        }
        plain.accept(text.substring(copied));
    }

    private Shortcode code(String number) {
        return codes.get(Integer.parseInt(number));
    }
}
