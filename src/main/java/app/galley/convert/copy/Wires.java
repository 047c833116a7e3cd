package app.galley.convert.copy;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Finds what wires put around a story: slugs, takes, words to editors, embargoes and the signs of an end.
final class Wires {

    private static final int LONGEST = 160;
    /// "BC-FLOOD-HARBOUR", "AM-Storm-Coast, 1st Ld-Writethru"
    private static final Pattern SLUG = Pattern.compile(
            "\\^?(?:(?:BC|AM|PM|AP)-[\\w&'’-]{2,60}|[A-Z0-9]{2,20}(?:[-/][A-Z0-9]{2,20}){2,6}|[A-Z]{3,20}/[A-Z]{3,20}|[A-Z]{3,20}-[A-Z]{3,20}/)<?");
    private static final Pattern TAKE = Pattern.compile(
            "(?i)\\(?-{0,2}(?:more|mtf|moretocome|sigue|seguirá|segue|folgt|à suivre|fin|fim|ende|ends?|endit|endall)-{0,2}\\)?\\.?");
    private static final Pattern HEADER = Pattern.compile(
            "(?:[a-z]{1,4} ?\\d{3,4}\\b.{0,80}|[A-Z]{2,4}-[A-Z]{2}-\\d\\d-\\d\\d-\\d\\d.{0,30}|.{0,60}\\b\\d{1,2}(?:st|nd|rd|th) (?:Ld|Lead|Take|Add)\\b.{0,40})");
    private static final List<String> TO_EDITORS = List.of("eds:", "eds.:", "eds note:", "advisory:", "attention editors", "urgent",
            "bulletin",
            "flash", "atención editores", "a los editores", "achtung redaktionen", "redaktionshinweis", "attention rédactions",
            "atenção editores",
            "(eds", "with photo", "mit foto", "con foto", "avec photo", "com foto", "(zusammenfassung", "(neu:", "(repetición",
            "# dpa-notizblock",
            "zusammenfassung 1", "meldungen", "eil ");

    private Wires() {}

    static void read(Sheet sheet) {
        boolean head = true;
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.text(i);
            head &= text.length() < LONGEST;
            if (!sheet.isFree(i) || text.length() > Phrase.MOST) {
                continue;
            }
            if (isEmbargo(text)) {
                sheet.set(i, Role.EMBARGO, "the words of an embargo");
            } else if (isEnd(text)) {
                sheet.set(i, Role.DROPPED, "the sign of an end or a take");
            } else if (text.length() <= LONGEST && isToEditors(text)) {
                sheet.set(i, Role.DROPPED, "a word to editors");
            } else if (head && i < 8) {
                header(sheet, i, text);
            } else if (HEADER.matcher(text).matches() && i > sheet.size() - 4 && text.length() < 60) {
                sheet.set(i, Role.DROPPED, "the line of a wire");
            }
        }
    }

    private static void header(Sheet sheet, int index, String text) {
        if (text.length() <= LONGEST && HEADER.matcher(text).matches()) {
            sheet.set(index, Role.DROPPED, "the head of a wire");
        } else if (text.length() <= LONGEST && SLUG.matcher(text).matches()) {
            sheet.set(index, Role.SLUG, "the slug of a wire");
        }
    }

    private static boolean isEmbargo(String text) {
        String start = Words.EMBARGO.startOf(Phrase.bare(text));
        return !start.isEmpty() && text.length() <= LONGEST + LONGEST
                && (start.contains(" ") || Phrase.isCapitals(text) || text.indexOf(':') > 0 || DateLine.within(text).isPresent()
                        || text.length() < 40);
    }

    private static boolean isToEditors(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return TO_EDITORS.stream().anyMatch(small::equals)
                || TO_EDITORS.stream().filter(start -> !Character.isLetter(start.charAt(start.length() - 1)) || start.contains(" "))
                        .anyMatch(small::startsWith);
    }

    /// Whether a line says that a story or a part of it ends: "###", "-30-", "ENDS", "(more)".
    static boolean isEnd(String text) {
        if (text.length() > 40) {
            return false;
        }
        String phrase = Phrase.of(text);
        boolean signs = phrase.isEmpty() && !text.isEmpty();
        boolean thirty = phrase.equals("30") && text.length() > 2;
        boolean capitals = Words.END.has(phrase) && (Phrase.isCapitals(text) || text.length() > phrase.length());
        return signs || thirty || capitals || TAKE.matcher(text).matches() && !text.equals(text.toLowerCase(Locale.ROOT));
    }
}
