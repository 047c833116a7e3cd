package app.galley.convert.pdf;

import app.galley.convert.pdf.CssRule.Declaration;
import app.galley.render.Direction;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Calls sides left, right, top and bottom, and other properties by their older names.
final class CssSides {

    private static final Pattern LOGICAL = Pattern.compile("(margin|padding|border)-(block|inline)(-start|-end)?(-width|-style|-color)?");
    private static final Pattern PLACE = Pattern.compile("inset-(block|inline)-(start|end)");
    private static final Map<String, String> OLDER = Map.of("overflow-wrap", "word-wrap", "break-inside", "page-break-inside",
            "break-after", "page-break-after", "break-before", "page-break-before", "text-decoration-line", "text-decoration",
            "inline-size", "width", "block-size", "height", "max-inline-size", "max-width", "max-block-size", "max-height");
    /// What the layout would misread: it knows the name, but not what is said here.
    private static final Map<String, String> OLDER_VALUES = Map.of("anywhere", "break-word", "isolate", "embed", "flex", "block", "grid",
            "block", "inline-flex", "inline-block", "plaintext", "embed", "isolate-override", "bidi-override", "avoid-page", "avoid");

    private CssSides() {}

    /// The same as one or two declarations that every CSS knows.
    static List<Declaration> plain(Declaration declared, Direction direction) {
        Matcher logical = LOGICAL.matcher(declared.name());
        if (logical.matches()) {
            return sides(logical, declared.value(), direction);
        }
        Matcher place = PLACE.matcher(declared.name());
        if (place.matches()) {
            return List.of(new Declaration(side(place.group(1), "-" + place.group(2), direction), declared.value()));
        }
        String name = OLDER.getOrDefault(declared.name(), declared.name());
        String value = OLDER_VALUES.getOrDefault(declared.value(), declared.value());
        if (name.equals("text-align") || name.equals("float") || name.equals("clear")) {
            value = side(value, direction);
        }
        return List.of(new Declaration(name, value));
    }

    private static String side(String value, Direction direction) {
        return switch (value) {
            case "start", "inline-start" -> direction == Direction.LTR ? "left" : "right";
            case "end", "inline-end" -> direction == Direction.LTR ? "right" : "left";
            default -> value;
        };
    }

    private static List<Declaration> sides(Matcher logical, String value, Direction direction) {
        String before = logical.group(1) + "-";
        String after = logical.group(4) == null ? "" : logical.group(4);
        if (logical.group(3) != null) {
            return List.of(new Declaration(before + side(logical.group(2), logical.group(3), direction) + after, value));
        }
        List<String> values = after.isEmpty() && before.startsWith("border") ? List.of(value) : CssRule.pieces(value, ' ');
        return List.of(new Declaration(before + side(logical.group(2), "-start", direction) + after, values.getFirst()),
                new Declaration(before + side(logical.group(2), "-end", direction) + after, values.getLast()));
    }

    private static String side(String axis, String end, Direction direction) {
        if (axis.equals("block")) {
            return end.equals("-start") ? "top" : "bottom";
        }
        return end.equals("-start") == (direction == Direction.LTR) ? "left" : "right";
    }
}
