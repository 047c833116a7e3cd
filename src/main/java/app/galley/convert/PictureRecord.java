package app.galley.convert;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a site keeps about a picture in a file of its own (`images/UID.yml`), apart from the pages that show it.
///
/// @param fields its members as texts
record PictureRecord(Map<String, Object> fields) {

    private static final Pattern UID = Pattern.compile("[\\w][\\w.-]{0,200}");

    /// The record of a picture, if there is one beside the source.
    static Optional<PictureRecord> of(String uid, Beside beside) {
        if (!UID.matcher(uid).matches()) {
            return Optional.empty();
        }
        return beside.read("images/" + uid + ".yml").or(() -> beside.read("images/" + uid + ".yaml"))
                .map(bytes -> new PictureRecord(FrontMatter.read(new String(bytes, StandardCharsets.UTF_8), (_, _) -> {})));
    }

    /// A member as text, else empty.
    String get(String name) {
        return fields.get(name) instanceof String text ? text.strip() : "";
    }

    /// The name of the picture's file.
    String fileName(String uid) {
        return get("format").matches("[a-zA-Z0-9]{1,5}") ? uid + "." + get("format") : uid;
    }
}
