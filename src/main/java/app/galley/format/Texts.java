package app.galley.format;

import java.nio.charset.StandardCharsets;

/// Looks for characters in a file's texts that are none: halves of surrogate pairs, which are replaced, and invisible control
/// characters, which are only reported.
///
/// Both can only be written as escapes (UTF-8 has no surrogates, and JSON allows no bare control characters), so that a file
/// without such escapes need not be looked at text by text.
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';
    private static final int WINDOW = 1 << 16;

    private final boolean suspect;
    private final Problems problems;

    private Texts(boolean suspect, Problems problems) {
        this.suspect = suspect;
        this.problems = problems;
    }

    /// Texts of that file, mended and reported.
    static Texts of(byte[] utf8, Problems problems) {
        return new Texts(hasOddEscape(utf8), problems);
    }

    /// Texts taken as they are.
    static Texts untouched() {
        return new Texts(false, new Problems());
    }

    /// Latin-1 strings are searched many bytes at a time, which a loop is not.
    private static boolean hasOddEscape(byte[] utf8) {
        for (int from = 0; from < utf8.length; from += WINDOW) {
            String window = new String(utf8, from, Math.min(WINDOW + 1, utf8.length - from), StandardCharsets.ISO_8859_1);
            if (window.contains("\\u") || window.contains("\\b") || window.contains("\\f") || window.contains("\\r")) {
                return true;
            }
        }
        return false;
    }

    /// Whether texts must be looked at.
    boolean areSuspect() {
        return suspect;
    }

    /// The text with lone halves of surrogate pairs replaced.
    String mend(String text, Tokens at) {
        boolean halves = false;
        int control = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean whole = Character.isSurrogatePair(c, i + 1 < text.length() ? text.charAt(i + 1) : ' ');
                halves |= !whole;
                i += whole ? 1 : 0;
            } else if (c < ' ' && c != '\n' && c != '\t') {
                control = c;
            }
        }
        if (control >= 0) {
            problems.warning(at.pointer(), "The text holds an invisible control character (U+%04X); it is kept.".formatted(control));
        }
        if (halves) {
            problems.warning(at.pointer(), "The text holds half a character (a lone surrogate); it is replaced by “\uFFFD”.");
        }
        return halves ? withoutHalves(text) : text;
    }

    private static String withoutHalves(String text) {
        var whole = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> whole.appendCodePoint(c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE ? REPLACEMENT : c));
        return whole.toString();
    }
}
