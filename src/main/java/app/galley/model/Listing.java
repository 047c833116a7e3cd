package app.galley.model;

/// Whether a text block is a list item, and where in the nest of lists.
///
/// @param item `bullet`, `number` or a kind Galley does not know (shown as a bullet); empty for a block that is no list item
/// @param level 1 for the outermost list; 0 for a block that is no list item
public record Listing(String item, int level) {

    public static final String BULLET = "bullet";
    public static final String NUMBER = "number";

    /// Not a list item.
    public static final Listing NONE = new Listing("", 0);

    private static final Listing BULLET_1 = new Listing(BULLET, 1);
    private static final Listing NUMBER_1 = new Listing(NUMBER, 1);

    /// A list item; one shared value for the common ones.
    public static Listing of(String item, int level) {
        if (level == 1) {
            return switch (item) {
                case BULLET -> BULLET_1;
                case NUMBER -> NUMBER_1;
                default -> new Listing(item, level);
            };
        }
        return new Listing(item, level);
    }

    /// Whether the block is a list item.
    public boolean isItem() {
        return !item.isEmpty();
    }

    /// Whether items are numbered.
    public boolean isNumbered() {
        return item.equals(NUMBER);
    }
}
