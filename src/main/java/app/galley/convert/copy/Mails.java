package app.galley.convert.copy;

/// Finds the head and the signature of a mail a story came in.
final class Mails {

    private static final int HEAD = 14;
    private static final int SIGNATURE = 14;

    private Mails() {}

    static void read(Sheet sheet) {
        int last = -1;
        int fields = 0;
        for (int i = 0; i < Math.min(HEAD, sheet.size()); i++) {
            if (isField(sheet.text(i))) {
                last = i;
                fields++;
            } else if (Words.FORWARD.has(Phrase.of(sheet.text(i)))) {
                sheet.set(i, Role.DROPPED, "a mail that was passed on");
            }
        }
        for (int i = 0; fields >= 2 && i <= last; i++) {
            if (isField(sheet.text(i))) {
                sheet.set(i, Role.DROPPED, "the head of a mail");
            }
        }
        signature(sheet);
    }

    private static boolean isField(String text) {
        int colon = text.indexOf(':');
        return colon > 0 && colon < 20 && text.length() < 300 && Words.MAIL.has(Phrase.of(text.substring(0, colon)));
    }

    /// What follows two dashes near the end (RFC 3676, 4.3).
    private static void signature(Sheet sheet) {
        for (int i = Math.max(1, sheet.size() - SIGNATURE); i < sheet.size(); i++) {
            if (sheet.text(i).equals("--") && isShort(sheet, i + 1)) {
                for (int line = i; line < sheet.size(); line++) {
                    sheet.set(line, Role.DROPPED, "the signature of a mail");
                }
                return;
            }
        }
    }

    private static boolean isShort(Sheet sheet, int from) {
        for (int i = from; i < sheet.size(); i++) {
            if (sheet.text(i).length() > 120) {
                return false;
            }
        }
        return from < sheet.size();
    }
}
