package app.galley.model;

/// The style of a text block, by its name in the file.
///
/// The set is open: a style Galley does not know is kept and shown as a plain paragraph.
///
/// @param name `normal`, `h2` to `h4` for crossheads, `blockquote`, or a desk's own
public record Style(String name) {

    public static final Style NORMAL = new Style("normal");
    public static final Style H2 = new Style("h2");
    public static final Style H3 = new Style("h3");
    public static final Style H4 = new Style("h4");
    public static final Style QUOTE = new Style("blockquote");

    /// The style of that name; one shared value for each known name.
    public static Style of(String name) {
        return switch (name) {
            case "normal" -> NORMAL;
            case "h2" -> H2;
            case "h3" -> H3;
            case "h4" -> H4;
            case "blockquote" -> QUOTE;
            default -> new Style(name);
        };
    }

    /// 1 to 6 for `h1` to `h6`, else 0.
    public int headingLevel() {
        return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) >= '1' && name.charAt(1) <= '6' ? name.charAt(1) - '0' : 0;
    }

    /// Whether this is a heading of any level.
    public boolean isHeading() {
        return headingLevel() > 0;
    }
}
