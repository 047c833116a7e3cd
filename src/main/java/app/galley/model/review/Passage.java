package app.galley.model.review;

/// Some characters of one text of the very article at hand; unlike an [Anchor] it is good for no other version.
///
/// @param place which text, named as in [Anchor#place]
/// @param from where they begin, in UTF-16 units
/// @param to where they end; the same for a place between two. A picture or card takes one unit.
public record Passage(String place, int from, int to) {

    /// Whether it is a place between two characters.
    public boolean isPoint() {
        return from == to;
    }
}
