package app.galley.edit.find;

import app.galley.model.Spot;

/// Where words begin and end, for whoever looks for whole ones.
///
/// In scripts that put no blanks between words, every place is a border.
final class Words {

    private Words() {}

    /// Whether a spot neither begins nor ends within a word.
    static boolean isWhole(String text, Spot spot) {
        return !goesOn(text, spot.from()) && !goesOn(text, spot.to());
    }

    /// Whether a word goes on over a place.
    private static boolean goesOn(String text, int at) {
        return at > 0 && at < text.length() && isInWord(text.codePointBefore(at)) && isInWord(text.codePointAt(at));
    }

    private static boolean isInWord(int character) {
        if (character < 0x80) {
            return Character.isLetterOrDigit(character) || character == '_';
        }
        boolean letter = Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
        return letter && switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }
}
