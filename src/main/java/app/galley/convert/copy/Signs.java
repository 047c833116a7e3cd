package app.galley.convert.copy;

/// Reads the signs people and programs put before lines: bullets, numbers, those for crossheads and quotations, and names in brackets.
///
/// The last two kinds are also what Galley itself writes into plain text.
final class Signs {

    private static final String BULLETS = "•‣▪●◦■□▸►∙⁃➤✓✔";
    /// These mark an item only beside another one: they begin dialogue and asides too.
    private static final String DASHES = "-*–·+";

    private Signs() {}

    static void read(Sheet sheet) {
        for (int i = 0; i < sheet.size(); i++) {
            String text = sheet.text(i);
            if (!sheet.isFree(i)) {
                continue;
            }
            if (heading(text).isThere()) {
                sheet.set(i, Role.CROSSHEAD, "number signs before it");
            } else if (text.startsWith("> ")) {
                sheet.set(i, Role.QUOTE, "the sign of a quotation before it");
            } else if (sureBullet(text)) {
                sheet.set(i, Role.ITEM, "a bullet before it");
            } else if (dash(text).isThere() && (isDashed(sheet, i - 1) || isDashed(sheet, i + 1))) {
                sheet.set(i, Role.ITEM, "a dash before it and its neighbour");
            } else if (number(text) > 0 && isNumbered(sheet, i)) {
                sheet.set(i, Role.NUMBERED, "numbers in a row");
            } else {
                bracket(sheet, i, text);
            }
        }
    }

    /// Whether a line can only be the beginning of something.
    static boolean isStart(String text) {
        return isItem(text) || heading(text).isThere() || text.startsWith("> ") || text.startsWith("[");
    }

    /// Whether a line looks like an item of a list.
    static boolean isItem(String text) {
        return sureBullet(text) || dash(text).isThere() || number(text) > 0;
    }

    /// A list item without its sign.
    static Signed item(String text) {
        if (sureBullet(text)) {
            return Signed.at(text, 1);
        }
        if (number(text) > 0) {
            return Signed.at(text, digits(text) + 1);
        }
        return dash(text);
    }

    /// A crosshead without its sign.
    static Signed heading(String text) {
        int signs = 0;
        while (signs < 6 && signs < text.length() && text.charAt(signs) == '#') {
            signs++;
        }
        boolean is = signs > 0 && signs + 1 < text.length() && text.charAt(signs) == ' '
                && Character.isLetterOrDigit(text.charAt(signs + 1));
        return is ? Signed.at(text, signs) : Signed.bare(text);
    }

    private static boolean sureBullet(String text) {
        return text.length() > 1 && BULLETS.indexOf(text.charAt(0)) >= 0;
    }

    private static Signed dash(String text) {
        return text.length() > 2 && DASHES.indexOf(text.charAt(0)) >= 0 && text.charAt(1) == ' ' ? Signed.at(text, 1) : Signed.bare(text);
    }

    private static boolean isDashed(Sheet sheet, int index) {
        return index >= 0 && index < sheet.size() && dash(sheet.text(index)).isThere();
    }

    /// The number before a line, or 0.
    private static int number(String text) {
        int digits = digits(text);
        boolean is = digits > 0 && digits <= 3 && digits + 1 < text.length() && ".)".indexOf(text.charAt(digits)) >= 0
                && text.charAt(digits + 1) == ' ';
        return is ? Integer.parseInt(text.substring(0, digits)) : 0;
    }

    private static int digits(String text) {
        int digits = 0;
        while (digits < text.length() && digits < 4 && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        return digits;
    }

    private static boolean isNumbered(Sheet sheet, int index) {
        int number = number(sheet.text(index));
        return index > 0 && number(sheet.text(index - 1)) == number - 1 && number > 1
                || index + 1 < sheet.size() && number(sheet.text(index + 1)) == number + 1
                || sheet.is(index - 1, Role.ITEM) && number == 1;
    }

    private static void bracket(Sheet sheet, int index, String text) {
        if (text.startsWith("[Picture") && text.endsWith("]") && text.length() < Phrase.MOST) {
            sheet.set(index, Role.PICTURE, "a picture as Galley writes it");
        } else if (isOwn(text)) {
            sheet.set(index, Role.DROPPED, "a mark of Galley's plain text");
        }
    }

    /// Whether the line is one of those that Galley writes around what is no running text.
    private static boolean isOwn(String text) {
        return text.equals("[Pull quote]") || text.equals("[End of box]") || text.equals("[Box]")
                || text.length() < Phrase.MOST && text.endsWith("]") && (text.startsWith("[Embed: ") || text.startsWith("[Box: "));
    }

    /// The address in a line that says where a picture stands.
    static String address(String text) {
        int colon = text.indexOf(": ");
        return text.startsWith("[Picture: ") && text.endsWith("]") ? text.substring(colon + 2, text.length() - 1).strip() : "";
    }
}
