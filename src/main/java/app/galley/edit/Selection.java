package app.galley.edit;

/// What is selected: from where it was begun to where the caret is; both may be the same place.
///
/// @param anchor where it was begun
/// @param caret where the caret is, before or after the anchor
public record Selection(Position anchor, Position caret) {

    /// A caret with nothing selected.
    public static Selection at(Position position) {
        return new Selection(position, position);
    }

    /// A caret with nothing selected.
    public static Selection at(int line, int offset) {
        return at(new Position(line, offset));
    }

    /// Whichever end comes first.
    public Position start() {
        return anchor.compareTo(caret) <= 0 ? anchor : caret;
    }

    /// Whichever end comes last.
    public Position end() {
        return anchor.compareTo(caret) <= 0 ? caret : anchor;
    }

    /// Whether nothing is selected.
    public boolean isEmpty() {
        return anchor.equals(caret);
    }
}
