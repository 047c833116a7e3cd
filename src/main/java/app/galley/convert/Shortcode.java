package app.galley.convert;

import java.util.List;
import java.util.Map;

/// A call of a site generator's template in Markdown (Hugo's "shortcode"), such as `{{< img src="quay" >}}`.
///
/// @param source as written
/// @param name which template
/// @param isEnd whether it ends a pair
/// @param positional its values without names
/// @param named its values with names
record Shortcode(String source, String name, boolean isEnd, List<String> positional, Map<String, String> named) {

    /// The value of the first of these names that has one, else an empty text.
    String get(String... names) {
        for (String wanted : names) {
            String value = named.getOrDefault(wanted, "");
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    /// The first value without a name, else an empty text.
    String first() {
        return positional.isEmpty() ? "" : positional.getFirst();
    }
}
