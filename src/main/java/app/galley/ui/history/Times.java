package app.galley.ui.history;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when a version was kept, by the clock and the calendar of the reader.
final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Clock clock;

    Times(Clock clock) {
        this.clock = clock;
    }

    private ZonedDateTime here(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone());
    }

    LocalDate day(OffsetDateTime time) {
        return here(time).toLocalDate();
    }

    String time(OffsetDateTime time) {
        return TIME.format(here(time));
    }

    /// The day as a heading.
    String heading(OffsetDateTime time) {
        LocalDate day = day(time);
        LocalDate today = LocalDate.now(clock);
        if (day.equals(today)) {
            return "Today";
        }
        if (day.equals(today.minusDays(1))) {
            return "Yesterday";
        }
        return (day.getYear() == today.getYear() ? DAY : DATE).format(day);
    }

    /// Day and time in a sentence.
    String whole(OffsetDateTime time) {
        if (day(time).equals(LocalDate.now(clock))) {
            return "today, " + time(time);
        }
        return (day(time).getYear() == LocalDate.now(clock).getYear() ? SHORT : LONG).format(here(time));
    }
}
