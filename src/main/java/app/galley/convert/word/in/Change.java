package app.galley.convert.word.in;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.OffsetDateTime;

/// Who tracked a change or wrote a comment, and when.
///
/// @param author as the document has it, without what no name has; never empty
/// @param date RFC 3339; empty when the document does not say, or says nonsense
/// @param move the name of the move it is part of; empty for none
record Change(String author, String date, String move) {

    /// What is done in one go may bear two times, since Word notes minutes.
    private static final Duration ONE_GO = Duration.ofMinutes(2);

    /// Whether somebody did both in one go.
    boolean isOneWith(Change other) {
        return author.equals(other.author) && move.equals(other.move) && (date.equals(other.date) || isNear(other));
    }

    private boolean isNear(Change other) {
        try {
            Duration between = Duration.between(OffsetDateTime.parse(date), OffsetDateTime.parse(other.date));
            return between.abs().compareTo(ONE_GO) < 0;
        } catch (DateTimeException unknown) {
            return false;
        }
    }
}
