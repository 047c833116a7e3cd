package app.galley.edit;

/// A place between two characters of an article.
///
/// @param line index of the line, counted over the whole article; see [Lines]
/// @param offset UTF-16 units from the start of the line; an object in the line takes one
public record Position(int line, int offset) implements Comparable<Position> {

    /// The start of a line.
    public static Position startOf(int line) {
        return new Position(line, 0);
    }

    /// The place so many units further on in the same line.
    public Position plus(int units) {
        return new Position(line, offset + units);
    }

    @Override
    public int compareTo(Position other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(offset, other.offset);
    }
}
