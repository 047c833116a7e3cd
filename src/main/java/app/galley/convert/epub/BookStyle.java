package app.galley.convert.epub;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a theme fit for reading systems.
///
/// A reader chooses size, colours and margins there, so what a theme says of paper and dark mode goes, and [#OVER] has the last word. What a
/// book must not say goes too: the direction of text (EPUB 3.3, 6.3.1), and whatever would load something. A theme is any CSS a desk
/// may have, so it is read as CSS is (CSS Syntax 3) and what cannot be understood is left out.
final class BookStyle {

    /// Comes after every theme.
    private static final String OVER = "book.css";
    private static final int DEEPEST = 50;
    private static final Set<String> REFUSED = Set.of("direction", "unicode-bidi", "position", "behavior", "-moz-binding", "src");
    private static final Pattern COMMENT_OR_STRING = Pattern.compile("/\\*[\\s\\S]*?(?:\\*/|$)|\"(?:\\\\[\\s\\S]|[^\"\\\\\\n])*+[\"\\n]?|"
            + "'(?:\\\\[\\s\\S]|[^'\\\\\\n])*+['\\n]?");
    private static final Pattern GROUP = Pattern.compile("@(media|supports|layer)\\b.*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_MEDIUM = Pattern.compile("\\bprint\\b|prefers-color-scheme|data-scheme", Pattern.CASE_INSENSITIVE);
    /// What loads, or could be a spelling of it.
    private static final Pattern LOADS = Pattern.compile("\\\\|url|image-set|image\\s*\\(|src\\s*\\(|expression|attr\\s*\\(",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DECLARATION = Pattern.compile("([a-zA-Z_-][\\w-]*)\\s*:(?s:.*)");
    private static final Pattern MARK = Pattern.compile("\uE000([0-9]{1,7})\uE001");

    private final String css;
    /// The texts in quotes, in whose place a mark stands while the rest is read.
    private final List<String> strings = new ArrayList<>();
    private int at;

    private BookStyle(String css) {
        this.css = COMMENT_OR_STRING.matcher(css.replaceAll("[\\x{0}\uE000\uE001]", "")).replaceAll(match -> {
            if (match.group().startsWith("/")) {
                return " ";
            }
            if (match.group().length() == 1 || match.group().charAt(0) != match.group().charAt(match.group().length() - 1)) {
                return "\\\\;"; // a text that does not end in its line spoils what it stands in
            }
            strings.add(match.group());
            return "\uE000" + (strings.size() - 1) + "\uE001";
        });
    }

    /// The style sheet of a book.
    static String of(String theme) {
        var out = new StringBuilder();
        new BookStyle(theme).rules(out, 0);
        return out.append(over()).toString();
    }

    private static String over() {
        try (InputStream in = Objects.requireNonNull(BookStyle.class.getResourceAsStream(OVER))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads rules up to the end of their block.
    private void rules(StringBuilder into, int depth) {
        while (at < css.length()) {
            String said = piece();
            switch (end()) {
                case '{' -> block(said, into, depth);
                case '}' -> {
                    if (depth > 0) {
                        return;
                    }
                }
                default -> {
                    /* a statement such as @import */ }
            }
        }
    }

    private void block(String said, StringBuilder into, int depth) {
        var inside = new StringBuilder();
        boolean group = GROUP.matcher(said).matches();
        if (depth > DEEPEST || said.startsWith("@") && !group) {
            skip();
        } else if (group) {
            rules(inside, depth + 1);
        } else {
            declarations(inside);
        }
        if (!inside.isEmpty() && !OTHER_MEDIUM.matcher(said).find() && !said.contains("\\")) {
            into.append(whole(said)).append(" {\n").append(inside).append("}\n");
        }
    }

    private void declarations(StringBuilder into) {
        while (at < css.length()) {
            String said = piece();
            char end = end();
            if (end == '{') {
                skip();
                continue;
            }
            if (isTaken(said)) {
                into.append("  ").append(whole(said)).append(";\n");
            }
            if (end == '}') {
                return;
            }
        }
    }

    private static boolean isTaken(String declaration) {
        Matcher named = DECLARATION.matcher(declaration);
        return named.matches() && !REFUSED.contains(named.group(1).toLowerCase(Locale.ROOT)) && !LOADS.matcher(declaration).find();
    }

    /// Leaves out the rest of a block with all blocks in it.
    private void skip() {
        for (int open = 1; at < css.length() && open > 0;) {
            piece();
            open += switch (end()) {
                case '{' -> 1;
                case '}' -> -1;
                default -> 0;
            };
        }
    }

    /// What stands before the next sign that ends something; signs in brackets end nothing.
    private String piece() {
        int start = at;
        int brackets = 0;
        while (at < css.length()) {
            char c = css.charAt(at);
            if (c == '(' || c == '[') {
                brackets++;
            } else if (c == ')' || c == ']') {
                brackets--;
            } else if (c == '{' || c == '}' || c == ';' && brackets <= 0) {
                break;
            }
            at++;
        }
        return css.substring(start, at).strip();
    }

    private char end() {
        return at < css.length() ? css.charAt(at++) : ';';
    }

    /// With the texts in quotes in their places.
    private String whole(String said) {
        return MARK.matcher(said).replaceAll(match -> Matcher.quoteReplacement(string(Integer.parseInt(match.group(1)))));
    }

    private String string(int index) {
        return index < strings.size() ? strings.get(index) : "";
    }
}
