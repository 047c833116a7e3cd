package app.galley.convert.pdf;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The names of families in the values of `font-family` and `font`.
final class FontNames {

    /// What stands before the first family in `font`: at last a size, and perhaps the height of lines.
    private static final Pattern BEFORE = Pattern.compile("^[^\"',]*?(?:[\\d.]+(?:[a-z]+|%)|(?:xx?-)?(?:small|large)|medium|smaller|larger)"
            + "(?:\\s*/\\s*[\\w.%]+)?\\s+", Pattern.CASE_INSENSITIVE);

    private FontNames() {}

    /// The families, without quotes; none when the value only inherits.
    static List<String> of(String property, String value) {
        String names = value;
        if (property.equals("font")) {
            Matcher before = BEFORE.matcher(value);
            if (!before.find()) {
                return List.of();
            }
            names = value.substring(before.end());
        }
        return CssRule.pieces(names.replace("!important", ""), ',').stream().map(FontNames::bare)
                .filter(name -> !name.isEmpty() && !name.equals("inherit") && !name.equals("initial")).toList();
    }

    private static String bare(String name) {
        return name.length() > 1 && (name.startsWith("\"") || name.startsWith("'")) ? name.substring(1, name.length() - 1) : name;
    }

    /// The value with more families at its end.
    static String with(String property, String value, List<String> more) {
        if (of(property, value).isEmpty()) {
            return value;
        }
        var all = new StringBuilder(value.replace("!important", "").strip());
        more.forEach(family -> all.append(", \"").append(family).append('"'));
        return all + (value.contains("!important") ? " !important" : "");
    }
}
