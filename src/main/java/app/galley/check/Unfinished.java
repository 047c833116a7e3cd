package app.galley.check;

import app.galley.model.Article;
import app.galley.model.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Marks that something is still to come: `TK`, and notes in double brackets.
///
/// A TK is the capital letters TK, once or several times (TK, TKTK), where no letter stands before them; small letters that follow belong to
/// it (TKs, TKnumber). It is none when a capital letter or a digit follows (TKO, TK1), when it is part of a web address, and in the name of
/// the shop TK Maxx. A note is all from `[[` to the next `]]`; one that is not closed is marked by its brackets alone.
public final class Unfinished {

    private static final String TK = "TK";
    private static final String OPEN = "[[";
    private static final String CLOSE = "]]";

    private Unfinished() {}

    /// A mark in an article.
    ///
    /// @param where what holds it, in words: “the headline”
    /// @param line the text it stands in
    /// @param spot where in that text
    public record Mark(String where, String line, Spot spot) {

        /// The mark itself.
        public String text() {
            return spot.of(line);
        }
    }

    /// All marks of an article, in the order in which it is read.
    public static List<Mark> in(Article article) {
        var marks = new ArrayList<Mark>();
        Texts.each(article, (where, text) -> in(text).forEach(spot -> marks.add(new Mark(where, text, spot))));
        return marks;
    }

    /// One line that says how many marks there are and shows the first few.
    ///
    /// @param marks at least one
    public static String summary(List<Mark> marks) {
        int shown = 3;
        String first = String.join(", ", marks.stream().limit(shown).map(mark -> "“%s” in %s".formatted(shortened(mark.text()), mark.where))
                .toList());
        String more = marks.size() > shown ? " and %,d more".formatted(marks.size() - shown) : "";
        return marks.size() == 1
                ? "One mark says that something is missing: %s".formatted(first)
                : String.format(Locale.ENGLISH, "%,d marks say that something is missing: %s%s", marks.size(), first, more);
    }

    private static String shortened(String text) {
        int most = 40;
        return text.length() <= most ? text : text.substring(0, text.offsetByCodePoints(0, most / 2)) + "…";
    }

    /// The marks of a text, in order.
    public static List<Spot> in(String text) {
        int note = text.indexOf(OPEN);
        int letters = text.indexOf(TK);
        if (note < 0 && letters < 0) {
            return List.of();
        }
        var spots = new ArrayList<Spot>();
        int lastClose = note < 0 ? -1 : text.lastIndexOf(CLOSE);
        while (note >= 0 || letters >= 0) {
            boolean noteFirst = note >= 0 && (letters < 0 || note < letters);
            int at = noteFirst ? note : letters;
            int end = noteFirst ? endOfNote(text, at, lastClose) : endOfLetters(text, at);
            if (end > at) {
                spots.add(new Spot(at, end));
            }
            int next = Math.max(end, at + 1);
            note = note >= 0 && note < next ? text.indexOf(OPEN, next) : note;
            letters = letters >= 0 && letters < next ? text.indexOf(TK, next) : letters;
        }
        return List.copyOf(spots);
    }

    private static int endOfNote(String text, int at, int lastClose) {
        int inside = at + OPEN.length();
        return lastClose < inside ? inside : text.indexOf(CLOSE, inside) + CLOSE.length();
    }

    /// @return where the letters end, or `at` when they are no mark
    private static int endOfLetters(String text, int at) {
        if (at > 0 && Character.isLetter(text.codePointBefore(at))) {
            return at;
        }
        int end = at;
        while (text.startsWith(TK, end)) {
            end += TK.length();
        }
        if (isCapitalOrDigit(text, end) || text.startsWith(" Maxx", end) || isInAddress(text, at)) {
            return at;
        }
        while (end < text.length() && Character.isLowerCase(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private static boolean isCapitalOrDigit(String text, int at) {
        return at < text.length() && (Character.isUpperCase(text.codePointAt(at)) || Character.isDigit(text.codePointAt(at)));
    }

    /// Whether what stands between two blanks around a place is a web address.
    private static boolean isInAddress(String text, int at) {
        int start = at;
        while (start > 0 && at - start < 200 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, at).contains("://");
    }
}
