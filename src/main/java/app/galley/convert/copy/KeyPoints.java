package app.galley.convert.copy;

/// Finds the points a story is summed up in, and quotations with the name of who said them below.
final class KeyPoints {

    private static final int LONGEST = 260;
    private static final int MOST = 8;

    private KeyPoints() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            if (sheet.isFree(i) && sheet.text(i).length() < 60 && Words.POINTS.has(Phrase.of(sheet.text(i)))) {
                sheet.set(i, Role.CROSSHEAD, "the head of key points");
                points(sheet, i + 1);
            } else if (sheet.isFree(i) && isQuotation(sheet.text(i)) && isWho(sheet, i + 1)) {
                sheet.set(i, Role.QUOTE, "a quotation with a name below");
                sheet.set(i + 1, Role.QUOTE, "who said what stands above");
            }
        }
    }

    private static void points(Sheet sheet, int from) {
        for (int i = from; i < from + MOST && sheet.isFree(i) && (i == from || !sheet.opens(i)); i++) {
            boolean more = i > from || sheet.isFree(i + 1) && !sheet.opens(i + 1);
            if (sheet.text(i).length() > LONGEST || !more) {
                return;
            }
            sheet.set(i, Role.ITEM, "below the head of key points");
        }
    }

    private static boolean isQuotation(String text) {
        return text.length() > 20 && text.length() < Phrase.MOST && "\"“«„‘".indexOf(text.charAt(0)) >= 0
                && "\"”»“’".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean isWho(Sheet sheet, int index) {
        if (!sheet.isFree(index)) {
            return false;
        }
        String text = sheet.text(index);
        return text.length() > 4 && text.length() < 90 && "—–-―".indexOf(text.charAt(0)) >= 0 && !Phrase.endsSentence(text)
                && Character.isUpperCase(Phrase.bare(text).codePointAt(0));
    }
}
