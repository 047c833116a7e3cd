package app.galley.render;

import app.galley.model.Inline;
import java.lang.Character.UnicodeScript;
import java.text.BreakIterator;
import java.util.Locale;

/// Counts the words and characters of one text.
///
/// A word is what stands between blanks or dashes and holds a letter or digit; a hyphen, apostrophe or point inside does not end it, as in word processors.
/// A Chinese or Japanese character is a word of its own. Thai, Lao, Khmer and Burmese, which write no blanks between words, are cut by
/// [BreakIterator]. What is counted of sentences is told by [SentenceEnds] on the way.
final class WordCounter {

    private static final int FIRST_COMBINING = 0x300;

    private final String text;
    private final String language;
    private int words;
    private int wide;
    private int spaces;
    private final SentenceEnds sentences = new SentenceEnds();

    WordCounter(String text, String language) {
        this.text = text;
        this.language = language;
    }

    Counts count() {
        if (text.isEmpty()) {
            return Counts.NONE;
        }
        boolean simple = countWords();
        return new Counts(words, wide, simple ? text.length() : graphemes(), spaces, sentences.count(), 0);
    }

    /// @return whether every UTF-16 unit is a character of its own, so that they need not be looked for
    private boolean countWords() {
        boolean simple = true;
        boolean inWord = false;
        for (int i = 0; i < text.length();) {
            int c = text.codePointAt(i);
            simple &= c < FIRST_COMBINING && c != '\r' || c >= 0x2010 && c <= 0x2027;
            spaces += isSpace(c) ? 1 : 0;
            sentences.read(c);
            int next = i + Character.charCount(c);
            if (isSeparator(c)) {
                inWord = false;
            } else if (c < FIRST_COMBINING || isAlphabetic(c)) {
                if (!inWord && Character.isLetterOrDigit(c)) {
                    inWord = true;
                    words++;
                }
            } else if (isUnspaced(c)) {
                next = endOfUnspaced(i);
                words += wordsBetween(i, next);
                inWord = false;
            } else {
                words++;
                wide++;
                inWord = false;
            }
            i = next;
        }
        return simple;
    }

    private static boolean isSpace(int c) {
        return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static boolean isSeparator(int c) {
        return isSpace(c) || c == '—' || c == '―' || c == '…' || c == '/'
                || c == Inline.OBJECT;
    }

    /// Whether it is a sign, or a letter of a script that writes blanks between words.
    private static boolean isAlphabetic(int c) {
        return !Character.isIdeographic(c) && switch (UnicodeScript.of(c)) {
            case HIRAGANA, KATAKANA, BOPOMOFO, THAI, LAO, KHMER, MYANMAR -> false;
            default -> true;
        };
    }

    private static boolean isUnspaced(int c) {
        return switch (UnicodeScript.of(c)) {
            case THAI, LAO, KHMER, MYANMAR -> true;
            default -> false;
        };
    }

    private int endOfUnspaced(int start) {
        int end = start;
        while (end < text.length() && isUnspaced(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    private int wordsBetween(int start, int end) {
        String run = text.substring(start, end);
        var breaks = BreakIterator.getWordInstance(locale(run));
        breaks.setText(run);
        int count = 0;
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            count += run.substring(from, to).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return count;
    }

    private Locale locale(String run) {
        return UnicodeScript.of(run.codePointAt(0)) == UnicodeScript.THAI ? Locale.of("th") : Locale.forLanguageTag(language);
    }

    private int graphemes() {
        var breaks = BreakIterator.getCharacterInstance(Locale.ROOT);
        breaks.setText(text);
        int count = 0;
        while (breaks.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }
}
