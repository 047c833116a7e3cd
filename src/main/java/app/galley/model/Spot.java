package app.galley.model;

/// Some characters of a line that are looked at apart from the rest: a word that was searched, a mark that something is missing.
///
/// @param from UTF-16 units of the line before the first of them
/// @param to UTF-16 units of the line up to the end of the last
public record Spot(int from, int to) {

    /// How many UTF-16 units they take.
    public int length() {
        return to - from;
    }

    /// The characters.
    public String of(String line) {
        return line.substring(from, to);
    }
}
