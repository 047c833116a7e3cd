package app.galley.convert.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Reads where a story comes from, before its first words: "HAYWARD, Calif. (AP) — ", "Berlin (dpa) - ", "PARIS -- ".
///
/// What stands before the dash must be a place in capitals or be followed by an agency; a word with a colon ("DEAR ABBY:") is none.
final class Datelines {

    private static final int LONGEST = 110;
    private static final int LONGEST_PLACE = 70;
    private static final int LONGEST_LINE = 50;

    private Datelines() {}

    /// A dateline taken off a paragraph.
    ///
    /// @param place the place, with the day if one was said
    /// @param agency whose story it is; may be empty
    /// @param sign what stood around them
    /// @param rest the text after it; empty when it stood alone
    record Found(String place, String agency, String sign, String rest) {}

    static void read(Sheet sheet) {
        boolean first = true;
        int looked = 0;
        for (int i = sheet.nextFree(0); i < sheet.size() && looked < 3; i = sheet.nextFree(i + 1), looked++) {
            if (isLine(sheet, i)) {
                sheet.set(i, Role.DATELINE, "a place on a line of its own");
                return;
            }
            if (of(sheet.text(i)).isPresent() || first && loose(sheet.text(i)).isPresent()) {
                sheet.set(i, Role.DATELINE, "begins with a place and a dash");
                return;
            }
            first = false;
        }
    }

    private static boolean isLine(Sheet sheet, int index) {
        String text = sheet.text(index);
        boolean after = sheet.is(index - 1, Role.BYLINE) || sheet.is(index - 1, Role.DATE) || sheet.is(index - 1, Role.STANDFIRST);
        return isDated(text) || after && text.length() <= LONGEST_LINE && isCapitalPlace(text) && !Phrase.endsSentence(text);
    }

    /// "Lisbon · 3 March 2026", as Galley writes it.
    static boolean isDated(String text) {
        int dot = text.indexOf(" · ");
        return dot > 0 && text.length() <= LONGEST && !DateLine.of(text.substring(dot + 3)).isEmpty() && isPlace(text.substring(0, dot));
    }

    /// The dateline a paragraph is or begins with, as a person said that there is one.
    static Optional<Found> said(String text) {
        if (isDated(text)) {
            int dot = text.indexOf(" · ");
            return Optional.of(new Found(text.substring(0, dot), "", text.substring(dot).strip(), ""));
        }
        return of(text).or(() -> loose(text))
                .or(() -> text.length() > LONGEST_PLACE ? Optional.empty() : Optional.of(new Found(text, "", "", "")));
    }

    /// A dateline that can be nothing else.
    static Optional<Found> of(String text) {
        return parted(text).filter(found -> !found.agency().isEmpty() || isCapitalPlace(found.place()));
    }

    /// A place that is not written in capitals, such as German papers have it; only a first paragraph begins so.
    private static Optional<Found> loose(String text) {
        return parted(text).filter(found -> found.place().length() <= 30 && isPlace(found.place())
                && Phrase.tokens(found.place()).size() <= 3 && text.length() > 2 * LONGEST_PLACE);
    }

    private static Optional<Found> parted(String text) {
        for (int i = 2; i < Math.min(LONGEST, text.length() - 1); i++) {
            int end = endOfDash(text, i);
            if (end > i) {
                return found(text, i, end);
            }
        }
        return Optional.empty();
    }

    /// Where the dash that begins there ends; the place itself when there is none.
    private static int endOfDash(String text, int at) {
        char c = text.charAt(at);
        boolean blankBefore = Phrase.isBlank(text.charAt(at - 1));
        boolean blankAfter = Phrase.isBlank(text.charAt(at + 1));
        if (c == '-' && text.charAt(at + 1) == '-') {
            return at + 2;
        }
        boolean dash = c == '—' || c == '–' && (blankBefore || blankAfter)
                || c == '-' && blankAfter && (blankBefore || ".)".indexOf(text.charAt(at - 1)) >= 0);
        boolean colon = c == ':' && text.charAt(at - 1) == ')' && blankAfter;
        return dash || colon ? at + 1 : at;
    }

    private static Optional<Found> found(String text, int dash, int after) {
        String before = text.substring(0, dash).strip();
        String rest = text.substring(after).strip();
        if (rest.isEmpty() || !startsLikeText(rest)) {
            return Optional.empty();
        }
        String sign = text.substring(dash, after).strip();
        String bare = before.endsWith(".") && before.endsWith(").") ? before.substring(0, before.length() - 1) : before;
        int open = bare.endsWith(")") ? bare.lastIndexOf('(') : -1;
        String place = open > 0 ? bare.substring(0, open).strip() : bare;
        String agency = open > 0 ? bare.substring(open + 1, bare.length() - 1).strip() : "";
        if (place.isEmpty() || !isPlace(place) || open > 0 && !isAgency(agency)) {
            return Optional.empty();
        }
        String signs = (open > 0 ? "()" + before.substring(bare.length()) + " " : "") + sign;
        return Optional.of(new Found(place, agency, signs, rest));
    }

    private static boolean startsLikeText(String rest) {
        int first = rest.codePointAt(0);
        return !Character.isLowerCase(first) && (Character.isLetterOrDigit(first) || "\"'“‘«„»¿¡([…$€£".indexOf(first) >= 0);
    }

    private static boolean isAgency(String inside) {
        String first = inside.split("[/,; -]", -1)[0];
        return Words.AGENCIES.has(Phrase.of(inside)) || Words.AGENCIES.has(Phrase.of(first))
                || inside.length() <= 12 && inside.length() > 1 && Phrase.isCapitals(inside);
    }

    private static boolean isCapitalPlace(String place) {
        String city = place.split("[,/(]", -1)[0].strip();
        long letters = city.codePoints().filter(Character::isLetter).count();
        return letters >= 3 && Phrase.isCapitals(city) && isPlace(place);
    }

    /// A name of a place, perhaps with its state and a day after commas.
    private static boolean isPlace(String place) {
        String city = place.split(",", -1)[0].strip();
        if (place.length() > LONGEST_PLACE || city.isEmpty() || Words.LABELS.has(Phrase.of(city)) || city.indexOf(':') >= 0) {
            return false;
        }
        List<String> tokens = Phrase.tokens(place);
        boolean first = true;
        for (String token : tokens) {
            String bare = Phrase.bare(token);
            boolean known = Words.MONTHS.containsKey(bare.toLowerCase(Locale.ROOT)) || Words.PARTICLES.has(bare) || bare.isEmpty()
                    || Words.WEEKDAYS.has(bare.toLowerCase(Locale.ROOT));
            boolean large = !bare.isEmpty() && (Character.isUpperCase(bare.codePointAt(0))
                    || Character.getType(bare.codePointAt(0)) == Character.OTHER_LETTER);
            boolean number = !bare.isEmpty() && Character.isDigit(bare.charAt(0)) && bare.length() <= 4;
            if (first ? !large : !large && !known && !number && !bare.equals("a.M")) {
                return false;
            }
            first = false;
        }
        return tokens.size() <= 9 && place.chars().noneMatch(c -> "!?;\"“”«»".indexOf(c) >= 0);
    }
}
