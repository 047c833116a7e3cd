package app.galley.model.review;

/// Some characters of one text of an article, or one object of it, described so that they can be found again in another version.
///
/// @param place which text: `p1` for the running text of the block with that key, `i1/caption` for another of its parts,
///     `/headline` for a field of the head
/// @param exact the characters; empty for a place between two; of a picture, the path of its file
/// @param prefix what stood before them in the same text, at most [#CONTEXT] code points
/// @param suffix what stood after them in the same text, at most [#CONTEXT] code points
/// @param start code points of the text before them
/// @param end code points of the text up to the end of the last
/// @param unique whether the article had these characters nowhere else; `false` also when that is not known
/// @param rival how like them, with what is around them, the likest other place of the article was, in percent; 0 when not known
public record Anchor(String place, String exact, String prefix, String suffix, int start, int end, boolean unique, int rival) {

    /// The most code points kept of what is around.
    public static final int CONTEXT = 32;

    /// An anchor of which only its words and place are known.
    public Anchor(String place, String exact, String prefix, String suffix, int start, int end) {
        this(place, exact, prefix, suffix, start, end, false, 0);
    }

    /// The key of the block; empty when it is a place at the head.
    public String key() {
        int slash = place.indexOf('/');
        return slash < 0 ? place : place.substring(0, slash);
    }

    /// Whether it is a place between two characters and no character.
    public boolean isPoint() {
        return exact.isEmpty();
    }
}
