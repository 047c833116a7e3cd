package app.galley.convert.copy;

/// Finds who wrote the story.
final class Bylines {

    /// Paragraphs with something to read before a line counts as too far down for a byline.
    private static final int HEAD = 14;
    private static final int LONG = 320;

    private Bylines() {}

    static void read(Sheet sheet) {
        int at = find(sheet);
        if (at < sheet.size()) {
            sheet.set(at, Role.BYLINE, isByline(sheet.text(at)) ? "“By” and names" : "names with a role or an agency");
            more(sheet, at);
        } else {
            last(sheet);
        }
    }

    private static int find(Sheet sheet) {
        int seen = 0;
        int bare = sheet.size();
        for (int i = 0; i < sheet.size() && seen < HEAD; i++) {
            if (!sheet.isFree(i)) {
                continue;
            }
            String text = sheet.text(i);
            if (isByline(text) || seen > 0 && seen < 4 && sheet.opens(i) && sheet.closes(i) && isAccount(by(text))) {
                return i;
            }
            if (bare == sheet.size() && seen > 0 && isBare(sheet, i)) {
                bare = i;
            }
            seen += text.length() > LONG ? HEAD / 3 : 1;
        }
        return bare;
    }

    /// Names without "By", where a role, an agency, or a date right below says what they are.
    private static boolean isBare(Sheet sheet, int index) {
        String text = sheet.text(index);
        if (text.length() > 120) {
            return false;
        }
        if (Notices.isAgency(text) || Words.JOBS.has(Phrase.of(text))) {
            return true;
        }
        boolean below = index + 1 < sheet.size()
                && (sheet.is(index + 1, Role.DATE) || sheet.isFree(index + 1) && Names.isJob(sheet.text(index + 1)));
        return Names.of(text).filter(named -> named.isSure() || below && text.length() < 60).isPresent() && !Phrase.endsSentence(text);
    }

    /// The line below it: a role, an agency, a place.
    private static void more(Sheet sheet, int at) {
        for (int i = at + 1; i <= at + 2 && sheet.isFree(i); i++) {
            String text = sheet.text(i);
            if (Names.isJob(text) || Notices.isAgency(text) || isContact(text) || isByline(text)) {
                sheet.set(i, Role.BYLINE, "below the byline");
            } else {
                return;
            }
        }
    }

    private static boolean isContact(String text) {
        return text.length() < 80 && text.indexOf('@') >= 0 && Phrase.tokens(text).size() <= 3;
    }

    /// A byline at the end.
    private static void last(Sheet sheet) {
        for (int i = sheet.size() - 1; i > 1 && i >= sheet.size() - 4; i--) {
            if (sheet.isFree(i) && isByline(sheet.text(i))) {
                sheet.set(i, Role.BYLINE, "“By” and names, at the end");
                return;
            }
        }
    }

    /// "By tlowden": a site's name for somebody, which only its place below a headline tells from "By night".
    private static boolean isAccount(Signed by) {
        String name = by.words();
        return by.isThere() && name.length() >= 4 && name.length() <= 30
                && name.codePoints().allMatch(c -> Character.isLowerCase(c) || Character.isDigit(c) || c == '.' || c == '_')
                && !name.endsWith(".");
    }

    /// Whether a line says "By" and then names, and nothing else.
    static boolean isByline(String text) {
        Signed by = by(text);
        return by.isThere() && Names.of(by.words()).isPresent();
    }

    /// A byline without "By".
    static Signed by(String text) {
        String line = text.length() > Phrase.MOST ? "" : text;
        int from = 0;
        while (from < line.length() && !Character.isLetterOrDigit(line.charAt(from))) {
            from++;
        }
        String start = Words.BYLINE.startOf(line.substring(from));
        int end = from + start.length();
        while (end < line.length() && (line.charAt(end) == ':' || Phrase.isBlank(line.charAt(end)))) {
            end++;
        }
        return start.isEmpty() || end == line.length() ? Signed.bare(text) : Signed.at(text, end);
    }
}
