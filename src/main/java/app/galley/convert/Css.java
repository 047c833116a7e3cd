package app.galley.convert;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What is said of one element's look, as far as it has a meaning: the few properties that are asked for below.
///
/// @param values of the properties, in small letters; what is said twice counts as said last
record Css(Map<String, String> values) {

    /// Nothing is said.
    static final Css NONE = new Css(Map.of());

    private static final Set<String> ASKED = Set.of("font-weight", "font-style", "font-size", "text-decoration", "text-decoration-line",
            "vertical-align", "display", "visibility", "mso-hide", "mso-list", "mso-element", "mso-outline-level", "border-left",
            "border-top",
            "border", "border-left-style", "margin-left", "width", "height", "white-space");
    private static final Set<String> BOLD = Set.of("bold", "bolder", "600", "700", "800", "900");
    private static final Set<String> NOT_BOLD = Set.of("normal", "lighter", "100", "200", "300", "400", "500");
    private static final Pattern NUMBER = Pattern.compile("(-?[0-9]{0,6}(?:\\.[0-9]{1,6})?)(pt|px|in|cm|mm|em|rem|%)?.*");

    /// Reads a `style` attribute, or what stands between the braces of a rule.
    static Css of(String declarations) {
        if (declarations.isBlank()) {
            return NONE;
        }
        var values = new HashMap<String, String>();
        for (int start = 0; start < declarations.length();) {
            int end = end(declarations, start);
            int colon = declarations.indexOf(':', start);
            if (colon > start && colon < end) {
                String name = declarations.substring(start, colon).strip().toLowerCase(Locale.ROOT);
                if (ASKED.contains(name)) {
                    values.put(name, declarations.substring(colon + 1, end).strip().toLowerCase(Locale.ROOT));
                }
            }
            start = end + 1;
        }
        return values.isEmpty() ? NONE : new Css(values);
    }

    /// Where a declaration ends; a `;` in quotes or brackets is part of it.
    private static int end(String text, int from) {
        char quote = 0;
        int brackets = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets--;
            } else if (c == ';' && brackets <= 0) {
                return i;
            }
        }
        return text.length();
    }

    /// This and, where it says nothing, another.
    Css or(Css other) {
        if (other.values.isEmpty() || values.isEmpty()) {
            return values.isEmpty() ? other : this;
        }
        var both = new HashMap<>(other.values);
        both.putAll(values);
        return new Css(both);
    }

    /// The value of a property; empty when nothing is said.
    String get(String property) {
        return values.isEmpty() ? "" : values.getOrDefault(property, "");
    }

    boolean isBold() {
        return BOLD.contains(get("font-weight"));
    }

    boolean isNotBold() {
        return NOT_BOLD.contains(get("font-weight"));
    }

    /// The lines through, under and over text.
    String decoration() {
        return get("text-decoration") + " " + get("text-decoration-line");
    }

    /// Whether the element is there but not to be seen.
    boolean isHidden() {
        return get("display").startsWith("none") || get("visibility").startsWith("hidden") || get("mso-hide").startsWith("all")
                || points("font-size") == 0;
    }

    /// Whether line ends in the text are line ends on the page; empty when nothing is said.
    Optional<Boolean> keepsLines() {
        return switch (get("white-space")) {
            case "" -> Optional.empty();
            case "pre", "pre-wrap", "pre-line", "break-spaces" -> Optional.of(true);
            default -> Optional.of(false);
        };
    }

    /// A length in points; a negative number when none is said, or in a unit that depends on others.
    double points(String property) {
        Matcher number = NUMBER.matcher(get(property));
        if (!number.matches() || number.group(1).isEmpty() || number.group(1).equals("-")) {
            return -1;
        }
        double value = Double.parseDouble(number.group(1));
        return switch (number.group(2)) {
            case "pt" -> value;
            case "in" -> value * 72;
            case "cm" -> value * 72 / 2.54;
            case "mm" -> value * 72 / 25.4;
            case "px" -> value * 0.75;
            case null, default -> value == 0 ? 0 : -1;
        };
    }
}
