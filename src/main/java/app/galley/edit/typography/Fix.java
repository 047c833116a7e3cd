package app.galley.edit.typography;

import java.util.Optional;

/// A piece of a line that is to be set otherwise.
///
/// @param from where it begins, UTF-16 units from the start of the line
/// @param to where it ends
/// @param text what stands there instead
public record Fix(int from, int to, String text) {

    static Optional<Fix> of(int from, int to, String text) {
        return Optional.of(new Fix(from, to, text));
    }

    /// One character that becomes another text.
    static Optional<Fix> at(int offset, String text) {
        return of(offset, offset + 1, text);
    }

    /// Where a place at or after the end of the piece stands afterwards; one within it goes to its end.
    public int moved(int offset) {
        return from + text.length() + Math.max(0, offset - to);
    }

    /// This piece and a later one of the same line as one.
    Fix and(Fix later, String line) {
        return new Fix(from, later.to, text + line.substring(to, later.from) + later.text);
    }

    /// The line afterwards.
    public String in(String line) {
        return line.substring(0, from) + text + line.substring(to);
    }
}
