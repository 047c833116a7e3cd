package app.galley.edit.typography;

import java.lang.Character.UnicodeScript;

/// What kind of character stands somewhere in a line.
final class Chars {

    static final char APOSTROPHE = '’';
    static final char PRIME = '′';
    static final char DOUBLE_PRIME = '″';

    /// What stands before the start of a line and after its end.
    static final char NOTHING = '\n';

    private Chars() {}

    /// The character at an offset of a line, or [#NOTHING].
    static char at(String line, int offset) {
        return offset >= 0 && offset < line.length() ? line.charAt(offset) : NOTHING;
    }

    /// Whether it is a blank of any width, whether or not lines break there; also the ends of a line.
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isOpeningBracket(char c) {
        return Character.getType(c) == Character.START_PUNCTUATION || c == '¿' || c == '¡';
    }

    static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }

    /// Whether it is of a script that puts no blanks between words, or of that script's punctuation.
    static boolean isUnspaced(char c) {
        boolean wide = (c >= '\u3000' && c <= '\u303f') || (c >= '\uff00' && c <= '\uffef');
        if (wide) {
            return true;
        }
        if (c < '\u0e00' || Character.isSurrogate(c)) {
            return false;
        }
        return switch (UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    static boolean isHebrew(char c) {
        return c >= 'א' && c <= 'ת';
    }

    /// Where the run of characters without a blank begins that ends at an offset.
    static int wordStart(String line, int end) {
        int start = end;
        while (start > 0 && !isBlank(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    /// Where the run of digits begins that ends at an offset.
    static int digitsStart(String line, int end) {
        int start = end;
        while (start > 0 && Character.isDigit(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }
}
