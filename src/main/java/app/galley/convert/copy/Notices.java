package app.galley.convert.copy;

import java.util.Locale;

/// Finds what the editors say to readers, who else reported, and where the story comes from.
final class Notices {

    private static final int LONGEST_TAIL = 300;

    private Notices() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isFree(i)) {
                continue;
            }
            String text = sheet.text(i);
            if (correction(text).isThere()) {
                sheet.set(i, Role.CORRECTION, "the words of a correction");
            } else if (!Words.NOTE.startOf(start(text)).isEmpty()) {
                sheet.set(i, Role.NOTE, "the words of an editor's note");
            } else if (isTail(text)) {
                sheet.set(i, Role.NOTE, "who else reported");
            } else if (source(text).isThere() || isAgency(text) && i >= Math.max(2, sheet.size() - 4)) {
                sheet.set(i, Role.SOURCE, "names an agency");
            }
        }
    }

    /// The words of a correction after its label; there only when they are one.
    static Signed correction(String text) {
        int from = text.length() - start(text).length();
        String start = Words.CORRECTION.startOf(start(text));
        int end = from + start.length();
        if (start.isEmpty() || end >= text.length()) {
            return Signed.bare(text);
        }
        int colon = text.indexOf(':', end);
        boolean labelled = colon >= 0 && colon - end <= 40 && colon + 1 < text.length();
        boolean capitals = Phrase.isCapitals(text.substring(from, end)) && ".-–—".indexOf(text.substring(end).strip().charAt(0)) >= 0;
        return labelled ? Signed.at(text, colon + 1) : capitals ? Signed.at(text, end) : Signed.bare(text);
    }

    private static String start(String text) {
        int at = 0;
        while (at < text.length() && !Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return text.substring(at).replace('’', '\'');
    }

    private static boolean isTail(String text) {
        String start = Words.REPORTING.startOf(start(text));
        return !start.isEmpty() && text.length() <= LONGEST_TAIL && (text.startsWith("(") || text.startsWith("[") || start.contains(" by")
                || text.indexOf(':') > 0 || !Phrase.endsSentence(text))
                || text.length() <= LONGEST_TAIL && containsTail(text);
    }

    /// "Associated Press writer Ana Ruiz in Lisbon contributed to this report."
    private static boolean containsTail(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return small.endsWith("contributed to this report.") || small.endsWith("contributed to this story.")
                || small.endsWith("contribuyó a esta información.") || small.endsWith("contribuíram para esta reportagem.");
    }

    /// The organisation after "Source:"; there only when the line is no more.
    static Signed source(String text) {
        String start = Words.SOURCE.startOf(text);
        int colon = start.length();
        boolean is = !start.isEmpty() && text.length() < 80 && colon + 1 < text.length() && text.substring(colon).strip().startsWith(":");
        return is ? Signed.at(text, text.indexOf(':') + 1) : Signed.bare(text);
    }

    /// Whether a line is the name of an agency and no more.
    static boolean isAgency(String text) {
        return text.length() < 60 && Words.AGENCIES.has(Phrase.of(text));
    }
}
