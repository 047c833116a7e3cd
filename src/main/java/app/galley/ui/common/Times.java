package app.galley.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says when something was, by the clock and the calendar of the reader.
public final class Times {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter LONG = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private final Clock clock;

    public Times(Clock clock) {
        this.clock = clock;
    }

    private ZonedDateTime here(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone());
    }

    /// The day it was here.
    public LocalDate day(OffsetDateTime time) {
        return here(time).toLocalDate();
    }

    /// The time of day.
    public String time(OffsetDateTime time) {
        return TIME.format(here(time));
    }

    /// The day as a heading.
    public String heading(OffsetDateTime time) {
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
    public String whole(OffsetDateTime time) {
        if (day(time).equals(LocalDate.now(clock))) {
            return "today, " + time(time);
        }
        return (day(time).getYear() == LocalDate.now(clock).getYear() ? SHORT : LONG).format(here(time));
    }

    /// Day and time as short as can be: of today only the time, of longer ago only the day.
    public String brief(Instant time) {
        ZonedDateTime here = time.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (here.toLocalDate().equals(today)) {
            return TIME.format(here);
        }
        if (here.toLocalDate().equals(today.minusDays(1))) {
            return "Yesterday, " + TIME.format(here);
        }
        return (here.getYear() == today.getYear() ? SHORT_DAY : SHORT_DATE).format(here);
    }

    /// Day and time in a sentence.
    public String whole(Instant time) {
        return whole(time.atOffset(ZoneOffset.UTC));
    }
}
