package app.galley.ui.editor;

import java.text.BreakIterator;

/// Where the characters and words of a line begin and end, as a reader counts them.
final class WordBreaks {

    private WordBreaks() {}

    /// The end of the character (grapheme cluster) that starts at an offset.
    static int nextCharacter(String text, int offset) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return offset >= text.length() ? text.length() : characters.following(offset);
    }

    /// The start of the character that ends at an offset.
    static int previousCharacter(String text, int offset) {
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return offset <= 0 ? 0 : characters.preceding(offset);
    }

    /// The start of the word before an offset; blanks between are passed over.
    static int previousWord(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int at = offset;
        while (at > 0) {
            int end = at;
            at = words.preceding(at);
            if (!text.substring(at, end).isBlank()) {
                return at;
            }
        }
        return 0;
    }

    /// The end of the word after an offset; blanks between are passed over.
    static int nextWord(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        int at = offset;
        while (at < text.length()) {
            int start = at;
            at = words.following(at);
            if (!text.substring(start, at).isBlank()) {
                return at;
            }
        }
        return text.length();
    }

    /// The start of the word, or of the blanks or signs, an offset stands in.
    static int wordStart(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        return words.isBoundary(offset) ? offset : words.preceding(offset);
    }

    /// The end of the word, or of the blanks or signs, that start at an offset.
    static int wordEnd(String text, int offset) {
        BreakIterator words = BreakIterator.getWordInstance();
        words.setText(text);
        return offset >= text.length() ? text.length() : words.following(offset);
    }

    /// The nearest place before or at an offset that does not stand within a character.
    static int characterStart(String text, int offset) {
        if (offset <= 0 || offset >= text.length()) {
            return offset;
        }
        BreakIterator characters = BreakIterator.getCharacterInstance();
        characters.setText(text);
        return characters.isBoundary(offset) ? offset : characters.preceding(offset);
    }
}
