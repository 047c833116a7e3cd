package app.galley.convert.document;

/// Where a sign stands in the words of a paragraph, or in a text of the article.
///
/// @param from in UTF-16 units, a picture counting as one
/// @param to the same as `from` for a place between two characters
public record Trace(int from, int to, Sign sign) {

    Trace by(int shift) {
        return new Trace(from + shift, to + shift, sign);
    }
}
