package app.galley.convert;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the lengths that attributes of HTML give.
final class Lengths {

    private static final Pattern DIGITS = Pattern.compile("\\s*([0-9]{1,6})(\\.[0-9]*)?(px)?\\s*");

    private Lengths() {}

    /// So many pixels; -1 when it is not said, or not in pixels.
    static int pixels(String attribute) {
        Matcher digits = DIGITS.matcher(attribute);
        return digits.matches() ? Integer.parseInt(digits.group(1)) : -1;
    }

    /// A whole number, or another when there is none.
    static int number(String digits, int otherwise) {
        try {
            return digits.isBlank() ? otherwise : Integer.parseInt(digits.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
