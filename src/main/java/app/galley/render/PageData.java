package app.galley.render;

/// Data for programs that a page carries beside what it shows; a browser neither shows nor runs it.
///
/// @param type a media type that means no script, such as `application/ld+json`
/// @param id of the element; empty for none
/// @param json the data, as JSON
public record PageData(String type, String id, String json) {
    public PageData {
        if (!type.startsWith("application/") || !type.endsWith("json")) {
            throw new IllegalArgumentException(type);
        }
    }
}
