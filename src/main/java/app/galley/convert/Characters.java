package app.galley.convert;

/// Takes out of text what no article may hold.
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    /// What Windows-1252 has from 0x80 to 0x9F, where Unicode has control characters that nobody means; a blank where it has nothing.
    private static final String WINDOWS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    private Characters() {}

    /// Whether there is nothing but blanks, those included that may not break.
    static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '\u00A0') {
                return false;
            }
        }
        return true;
    }

    /// The text without the characters that only tell a program where it could break a line: soft hyphens, blanks of no width, byte order
    /// marks. Joiners stay where letters or emoji are shaped by them.
    static String withoutInvisible(String text) {
        StringBuilder seen = null;
        for (int i = 0; i < text.length(); i++) {
            boolean keep = !isInvisible(text, i);
            if (!keep && seen == null) {
                seen = new StringBuilder(text.length()).append(text, 0, i);
            } else if (keep && seen != null) {
                seen.append(text.charAt(i));
            }
        }
        return seen == null ? text : seen.toString();
    }

    private static boolean isInvisible(String text, int i) {
        return switch (text.charAt(i)) {
            case '\u00AD', '\u200B', '\u2060', '\uFEFF' -> true;
            case '\u200C', '\u200D' -> i == 0 || !isShaped(text.codePointBefore(i));
            default -> false;
        };
    }

    /// Whether a joiner after a character can mean anything: in scripts whose letters join, and in emoji.
    private static boolean isShaped(int before) {
        return before >= 0x0590 && before < 0x2000 || before >= 0x203C && before < 0x3300 || before >= 0xFB1D;
    }

    /// Halves of surrogate pairs and the stand-in for objects become U+FFFD; control characters other than tab and line end become spaces,
    /// or what Windows meant by them.
    static String clean(String text) {
        StringBuilder clean = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char better = better(text, i, c);
            if (better != c) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, better);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static char better(String text, int i, char c) {
        if (c == '\t' || c == '\n' || c == '\r') {
            return c;
        }
        if (c >= 0x80 && c < 0xA0) {
            return WINDOWS.charAt(c - 0x80);
        }
        if (Character.isISOControl(c)) {
            return ' ';
        }
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)) ? c : REPLACEMENT;
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1)) ? c : REPLACEMENT;
        }
        return c == '\uFFFC' ? REPLACEMENT : c;
    }
}
