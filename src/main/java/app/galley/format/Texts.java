package app.galley.format;

/// Looks for characters in a file's texts that are none: halves of surrogate pairs, which are replaced, and invisible control
/// characters, which are only reported.
///
/// Both can only be written as escapes (UTF-8 has no surrogates, and JSON allows no bare control characters), so that a file
/// without such escapes need not be looked at text by text.
final class Texts {

    private static final char REPLACEMENT = '\uFFFD';

    private final boolean suspect;
    private final Problems problems;

    private Texts(boolean suspect, Problems problems) {
        this.suspect = suspect;
        this.problems = problems;
    }

    /// Texts mended and reported; `suspect` when there may be something to mend, see [Scan#oddEscape()].
    static Texts mended(boolean suspect, Problems problems) {
        return new Texts(suspect, problems);
    }

    /// Texts taken as they are.
    static Texts untouched() {
        return new Texts(false, new Problems());
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
