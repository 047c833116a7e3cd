package app.galley.convert.word.in;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/// Times as a document has them.
final class Dates {

    private static final int LAST_YEAR = 9999;

    private Dates() {}

    /// A time as RFC 3339 has it; empty when it is none.
    static String exact(String text) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(text);
            return time.getYear() > 0 && time.getYear() <= LAST_YEAR ? time.toInstant().toString() : "";
        } catch (DateTimeException nonsense) {
            return "";
        }
    }
}
