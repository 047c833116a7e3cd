package app.galley.convert.copy;

/// Finds short lines between paragraphs that name what follows.
final class Crossheads {

    private static final int LONGEST = 80;
    private static final int MOST_WORDS = 12;

    private Crossheads() {}

    static void read(Sheet sheet) {
        boolean body = false;
        for (int i = 0; i < sheet.size(); i++) {
            if (!sheet.isFree(i)) {
                body |= sheet.is(i, Role.DATELINE) || sheet.is(i, Role.CROSSHEAD) || sheet.is(i, Role.ITEM);
            } else if (body && isCrosshead(sheet, i)) {
                sheet.set(i, Role.CROSSHEAD, "a short line before a longer one");
            } else {
                body = true;
            }
        }
    }

    private static boolean isCrosshead(Sheet sheet, int index) {
        String text = sheet.text(index);
        if (text.length() > LONGEST || text.length() < 2 || !startsLikeOne(text) || endsLikeText(text)
                || Phrase.tokens(text).size() > MOST_WORDS) {
            return false;
        }
        int next = next(sheet, index + 1);
        return next < sheet.size() && next - index <= 4 && !isShort(sheet, next, text);
    }

    /// The next paragraph of text; pictures may stand between.
    private static int next(Sheet sheet, int from) {
        int at = from;
        while (at < sheet.size() && !sheet.isFree(at) && (sheet.isNothing(at) || isOfPicture(sheet, at))) {
            at++;
        }
        return at;
    }

    private static boolean isOfPicture(Sheet sheet, int index) {
        return sheet.is(index, Role.PICTURE) || sheet.is(index, Role.ALT) || sheet.is(index, Role.CAPTION) || sheet.is(index, Role.CREDIT);
    }

    /// Whether the next line is as short, as in a poem, a table or an address.
    private static boolean isShort(Sheet sheet, int next, String text) {
        if (sheet.is(next, Role.ITEM) || sheet.is(next, Role.NUMBERED) || sheet.is(next, Role.QUOTE)) {
            return false;
        }
        String after = sheet.text(next);
        return !sheet.isFree(next) || after.length() < text.length() + 8 || after.length() < 60 && !Phrase.endsSentence(after);
    }

    private static boolean startsLikeOne(String text) {
        int first = text.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || Character.getType(first) == Character.OTHER_LETTER
                || "¿¡“«„\"'‘".indexOf(first) >= 0;
    }

    private static boolean endsLikeText(String text) {
        char last = text.charAt(text.length() - 1);
        return ".,;:!…—–-。،؛".indexOf(last) >= 0 || "\"”»".indexOf(last) >= 0 && "\"“«„".indexOf(text.charAt(0)) >= 0;
    }
}
