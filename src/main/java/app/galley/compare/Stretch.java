package app.galley.compare;

/// Some characters of two compared texts: in both, only in the old one, or only in the new one.
///
/// @param kind where they are
/// @param text the characters
public record Stretch(Kind kind, String text) {

    /// In which of the two texts characters are.
    public enum Kind {
        SAME, GONE, NEW
    }

    /// Whether the characters are in both texts.
    public boolean isSame() {
        return kind == Kind.SAME;
    }
}
