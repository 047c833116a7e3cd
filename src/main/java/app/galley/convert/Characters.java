package app.galley.convert;

/// Takes out of text what no article may hold.
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /// Halves of surrogate pairs and the stand-in for objects become U+FFFD; control characters other than tab and line end become spaces.
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
