package app.galley.convert.document;

/// Who did something in a document, and when, as a report says it.
public final class Hand {

    private Hand() {}

    /// By whom and on which day.
    ///
    /// @param author may be empty
    /// @param date as XML writes dates with times; may be empty
    public static String words(String author, String date) {
        String who = author.strip();
        String when = date.strip();
        return "by " + (who.isEmpty() ? "somebody" : who) + (when.isEmpty() ? "" : " on " + day(when));
    }

    private static String day(String date) {
        return date.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d.*") ? date.substring(0, 10) + " at " + date.substring(11, 16) : date;
    }
}
