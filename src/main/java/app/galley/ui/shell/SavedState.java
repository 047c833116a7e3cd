package app.galley.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Says how much of an article is in its file, in a few words.
final class SavedState {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private SavedState() {}

    /// @param busy whether it is being written just now
    static String of(OpenArticle article, boolean busy, Clock clock) {
        if (article.document().isReadOnly()) {
            return article.isPacket() ? "From a packet, read only" : "Read only";
        }
        if (busy) {
            return "Saving…";
        }
        if (article.file().isEmpty()) {
            return "Not saved yet";
        }
        return article.isModified()
                ? "Unsaved changes"
                : article.savedAt().map(time -> "Saved " + when(time, clock)).orElse("Saved");
    }

    /// A time as one says it today: by the clock alone, or with as much of the date as is needed.
    static String when(Instant instant, Clock clock) {
        ZonedDateTime time = instant.atZone(clock.getZone());
        LocalDate today = LocalDate.now(clock);
        if (time.toLocalDate().equals(today)) {
            return TIME.format(time);
        }
        return (time.getYear() == today.getYear() ? DAY : DATE).format(time);
    }
}
