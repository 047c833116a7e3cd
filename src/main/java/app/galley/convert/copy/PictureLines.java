package app.galley.convert.copy;

/// Finds the lines pictures leave behind in copied text: description and caption, often the same line twice, and the credit.
final class PictureLines {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 500;
    private static final int CAPTION = 260;

    private PictureLines() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            labelled(sheet, i);
        }
        for (int i = 0; i < sheet.size(); i++) {
            twice(sheet, i);
        }
        for (int i = 0; i < sheet.size(); i++) {
            credit(sheet, i);
        }
    }

    /// "Caption: …", "Alt: …", "Credit: …"
    private static void labelled(Sheet sheet, int index) {
        if (sheet.isFree(index)) {
            String text = sheet.text(index);
            if (label(Words.CAPTION, text).isThere()) {
                sheet.set(index, Role.CAPTION, "says that it is a caption");
            } else if (label(Words.ALT, text).isThere()) {
                sheet.set(index, Role.ALT, "says that it is an alternative text");
            }
        }
    }

    /// A text after one of the words and a colon or comma.
    static Signed label(Words words, String text) {
        String start = words.startOf(text);
        boolean is = !start.isEmpty() && start.length() + 1 < text.length()
                && (text.charAt(start.length()) == ':' || text.charAt(start.length()) == ',' && start.indexOf(' ') > 0);
        return is ? Signed.at(text, start.length() + 1) : Signed.bare(text);
    }

    private static void twice(Sheet sheet, int index) {
        if (!sheet.isFree(index) || !sheet.isFree(index + 1) || sheet.text(index).length() < SHORTEST
                || sheet.text(index).length() > LONGEST
                || sheet.text(index + 1).length() > LONGEST + LONGEST || !isSame(sheet.text(index), sheet.text(index + 1))) {
            return;
        }
        if (sheet.first(Role.CAPTION) > index && sheet.first(Role.ALT) > index && sheet.nextFree(0) == index
                && sheet.first(Role.BYLINE) > index
                && !Credit.endsWithCredit(sheet.text(index + 1)) && !Phrase.endsSentence(sheet.text(index))) {
            sheet.set(index, Role.HEADLINE, "the first line, twice");
            sheet.set(index + 1, Role.DROPPED, "the headline again");
        } else {
            sheet.set(index, Role.ALT, "the same line follows as the caption");
            sheet.set(index + 1, Role.CAPTION, "the same line stands before it");
        }
    }

    /// Whether the second line is the first, perhaps with a credit after it.
    private static boolean isSame(String first, String second) {
        String description = Phrase.of(first);
        if (description.isEmpty()) {
            return false;
        }
        String caption = Credit.of(second).map(Credit::caption).filter(text -> !text.isEmpty()).orElse(second);
        return description.equals(Phrase.of(caption)) || description.equals(Phrase.of(second));
    }

    private static void credit(Sheet sheet, int index) {
        if (!sheet.isFree(index) || sheet.text(index).length() > LONGEST) {
            return;
        }
        String text = sheet.text(index);
        if (Credit.isWhole(text)) {
            sheet.set(index, Role.CREDIT, "names who made a picture");
            before(sheet, index - 1, sheet.opens(index));
        } else if (Credit.endsWithCredit(text)) {
            sheet.set(index, Role.CAPTION, "ends with who made a picture");
        }
    }

    /// The caption above a credit: in the same block, or a short line where every line is a block of its own.
    private static void before(Sheet sheet, int index, boolean apart) {
        boolean loose = apart && sheet.isFree(index) && sheet.opens(index) && sheet.text(index).length() < CAPTION / 2
                && (sheet.is(index - 1, Role.BYLINE) || sheet.is(index - 1, Role.DATE)) && sheet.text(index).length() > SHORTEST;
        if (sheet.isFree(index) && index > 0 && sheet.text(index).length() <= CAPTION && (loose || !apart)
                && !Bylines.isByline(sheet.text(index))) {
            sheet.set(index, Role.CAPTION, "right above the name of a photographer");
        }
    }
}
