package app.galley.check;

import java.util.List;

/// A place where a headline is shown away from the article, and how much of it fits there.
///
/// Nobody but a desk's own page promises an exact length, so these are the lengths up to which a headline is safe. Sources:
///
/// - *web*: newsrooms ask for headlines of at most 70 characters on index pages (Gawker's rule of 2013; McClatchy's promo titles, 70 to 75).
/// - *social*: X's documentation of cards allows a title 70 characters; Facebook and LinkedIn cut later.
/// - *push*: an Android lock screen shows 49 characters before it cuts (Braze's measurements); iPhones show more.
/// - *search*: Google sets titles in Arial at 20 pixels in a column of 600 pixels on a large screen and cuts what is wider.
/// - *print*: [PrintColumn#HEADLINE].
///
/// @param role its name in the file, see [app.galley.model.HeadlineVariant#role]
/// @param name its name for people
/// @param measure what is counted
/// @param limit how much of it fits
/// @param rule the rule in a sentence
public record HeadlineChannel(String role, String name, Measure measure, int limit, String rule) {

    /// What a headline's length is counted in.
    public enum Measure {
        /// What a reader takes for one character each.
        CHARACTERS(""),
        /// Width in Arial of [#SEARCH_SIZE]; see [ArialWidths].
        PIXELS("px"),
        /// Lines of a [PrintColumn].
        LINES("lines");

        private final String unit;

        Measure(String unit) {
            this.unit = unit;
        }

        /// What is put behind the number; empty for characters.
        public String unit() {
            return unit;
        }
    }

    /// Size of type of a title among search results, pixels.
    static final int SEARCH_SIZE = 20;

    private static final HeadlineChannel WEB = new HeadlineChannel("web", "Web", Measure.CHARACTERS, 70,
            "Index pages have room for about 70 characters.");
    private static final HeadlineChannel SOCIAL = new HeadlineChannel("social", "Social", Measure.CHARACTERS, 70,
            "Cards on X show 70 characters; other networks cut later.");
    private static final HeadlineChannel PUSH = new HeadlineChannel("push", "Push", Measure.CHARACTERS, 49,
            "An Android lock screen shows 49 characters; iPhones show more.");
    private static final HeadlineChannel SEARCH = new HeadlineChannel("search", "Search", Measure.PIXELS, 600,
            "Search results show 600 pixels of Arial at 20 pixels. The width is an estimate.");
    private static final HeadlineChannel PRINT = new HeadlineChannel("print", "Print", Measure.LINES, PrintColumn.HEADLINE.lines(),
            "%s The lines are an estimate.".formatted(PrintColumn.HEADLINE.rule()));

    /// All there are, in the order in which they are shown.
    public static final List<HeadlineChannel> ALL = List.of(WEB, SOCIAL, PUSH, SEARCH, PRINT);
}
