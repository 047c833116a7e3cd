package app.galley.convert;

/// What a page can hold that does not come into an article, or comes in another shape.
public enum Loss {
    PICTURE("A picture was left out.", "picture", "pictures"), //
    SCRIPT("A script was left out.", "script", "scripts"), //
    FRAME("A frame with another page was left out.", "frame", "frames"), //
    MEDIA("A part of the page that is not text was left out.", "part that is not text", "parts that are not text"), //
    LINK("The address of a link was left out.", "link address", "link addresses"), //
    REMARK("A remark in the margin was left out.", "remark in the margin", "remarks in the margin"), //
    FILE("A file was left out.", "file", "files"), //
    ODD("Something that is no text was left out.", "odd part", "odd parts"), //
    /// All of it is there, but not as a table.
    TABLE("A table became lines of text.", "table became lines of text", "tables became lines of text"), //
    STYLE_SHEET("A style sheet was left out."), //
    COMMENT("A comment was left out."), //
    UNSEEN("A part of the page that is not shown was left out."), //
    RULE("A line across the page was left out."), //
    EMPTY_LINK("The address of a link without text was left out."), //
    /// An address that leads to another place of the same page, which is not here.
    INNER_LINK("The address of a link within the page was left out.");

    private final String message;
    private final String one;
    private final String many;

    /// Something nobody would miss who saw the page.
    Loss(String message) {
        this(message, "", "");
    }

    Loss(String message, String one, String many) {
        this.message = message;
        this.one = one;
        this.many = many;
    }

    /// A sentence for a person.
    public String message() {
        return message;
    }

    /// So many of them, such as `2 pictures`.
    public String count(int number) {
        return number == 1 ? "1 " + one : "%,d %s".formatted(number, many);
    }

    /// Whether a person who saw the source could miss it.
    public boolean isNoticed() {
        return !one.isEmpty();
    }

    /// Whether it is in the article after all, in another shape.
    public boolean isChange() {
        return this == TABLE;
    }
}
