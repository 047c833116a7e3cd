package app.galley.render;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// The words that stand on pages of paper around the article, in its language.
public final class PageWords {

    private final Labels labels;

    private PageWords(Labels labels) {
        this.labels = labels;
    }

    /// The words of a language.
    ///
    /// @param language BCP 47 tag; may be empty or unknown
    public static PageWords of(String language) {
        return new PageWords(Labels.of(language));
    }

    /// The number of a page, as `{n}`, and of all pages, as `{m}`.
    ///
    /// @param all whether it says how many pages there are
    public String pageOf(boolean all) {
        return all ? labels.pageOf() : "{n}";
    }

    /// A day and time, written out.
    public String dayAndTime(OffsetDateTime time) {
        return labels.dayAndTime(time);
    }

    /// A day and time here, written out.
    public String dayAndTime(Instant time) {
        return labels.dayAndTime(time.atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    /// What an article without a headline is called.
    public String untitled() {
        return labels.untitled();
    }
}
