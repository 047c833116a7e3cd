package app.galley.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// Reviewers who are named in a remark, as `@Name`.
public final class Mentions {

    private Mentions() {}

    /// Those of some names that are named in a text; of two that begin alike, the longer one counts.
    public static List<String> in(String text, Collection<String> names) {
        String rest = text;
        var found = new ArrayList<String>();
        for (String name : names.stream().filter(name -> !name.isBlank()).sorted(Comparator.comparing(String::length).reversed())
                .toList()) {
            if (has(rest, name)) {
                found.add(name);
                rest = pattern(name).matcher(rest).replaceAll("@");
            }
        }
        return found;
    }

    static boolean has(String text, String name) {
        return !name.isBlank() && pattern(name).matcher(text).find();
    }

    private static Pattern pattern(String name) {
        return Pattern.compile("@" + Pattern.quote(name.strip()) + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
