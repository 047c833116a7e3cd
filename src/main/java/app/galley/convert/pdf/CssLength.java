package app.galley.convert.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Works out lengths that the page's CSS writes as sums or in units of the screen.
///
/// @param root the size of `1rem`, in points
/// @param width the width of a page, in points
/// @param height the height of a page, in points
record CssLength(double root, double width, double height) {

    private static final Pattern FUNCTION = Pattern.compile("(?i)(?<![\\w-])(calc|clamp|min|max)\\(");
    private static final Pattern UNIT = Pattern.compile("(?i)(?<![\\w#.-])([+-]?(?:\\d+\\.?\\d*|\\.\\d+))(rem|d?vw|[dsl]?vh|ch)\\b");

    /// A value without sums, in units that every CSS knows; empty when it cannot be worked out.
    Optional<String> plain(String value) {
        String now = value;
        for (Matcher call = FUNCTION.matcher(now); call.find(); call = FUNCTION.matcher(now)) {
            int end = closing(now, call.end());
            Optional<String> amount = end < 0 ? Optional.empty() : new CssSum(this, now.substring(call.start(), end + 1)).text();
            if (amount.isEmpty()) {
                return Optional.empty();
            }
            now = now.substring(0, call.start()) + amount.get() + now.substring(end + 1);
        }
        return Optional
                .of(UNIT.matcher(now).replaceAll(length -> text(Double.parseDouble(length.group(1)) * points(length.group(2))) + "pt"));
    }

    /// How many points a unit is; 0 for those that depend on the element.
    double points(String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "pt" -> 1;
            case "px" -> 0.75;
            case "pc" -> 12;
            case "in" -> 72;
            case "cm" -> 72 / 2.54;
            case "mm" -> 72 / 25.4;
            case "rem" -> root;
            case "ch" -> root / 2;
            case "vw", "dvw" -> width / 100;
            case "vh", "dvh", "svh", "lvh" -> height / 100;
            default -> 0;
        };
    }

    static String text(double number) {
        double rounded = Math.round(number * 1000) / 1000.0;
        return rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded);
    }

    private static int closing(String text, int from) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return -1;
    }
}
