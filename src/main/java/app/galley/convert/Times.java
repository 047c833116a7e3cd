package app.galley.convert;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// Reads the dates people and site generators write, as RFC 3339 wants them.
final class Times {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter
            .ofPattern("uuuu-MM-dd[['T'][ ]HH:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS]][ ][XXX][XX][X]]", Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private Times() {}

    /// A time.
    ///
    /// @param time RFC 3339
    /// @param isZoneGuessed whether the source gave no time zone, or no time at all
    record Read(String time, boolean isZoneGuessed) {}

    static Optional<Read> read(String text) {
        try {
            return Optional.of(new Read(written(OffsetDateTime.parse(text)), false));
        } catch (DateTimeParseException looser) {
            return loosely(text);
        }
    }

    private static Optional<Read> loosely(String text) {
        try {
            TemporalAccessor best = WRITTEN.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(switch (best) {
                case OffsetDateTime time -> new Read(written(time), false);
                case LocalDateTime time -> new Read(written(time.atOffset(ZoneOffset.UTC)), true);
                default -> new Read(written(LocalDate.from(best).atStartOfDay().atOffset(ZoneOffset.UTC)), true);
            });
        } catch (DateTimeParseException other) {
            return mail(text);
        }
    }

    /// The form of mail headers (RFC 5322, 3.3).
    private static Optional<Read> mail(String text) {
        try {
            return Optional
                    .of(new Read(written(ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toOffsetDateTime()), false));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    private static String written(OffsetDateTime time) {
        return DateTimeFormatter
                .ofPattern(time.getNano() == 0 ? "uuuu-MM-dd'T'HH:mm:ssXXX" : "uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSSXXX", Locale.ROOT)
                .format(time);
    }
}
