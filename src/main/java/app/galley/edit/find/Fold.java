package app.galley.edit.find;

import java.text.Normalizer;

/// What counts as the same character where case is not to be matched.
///
/// Capital and small letters; letters with and without accents, Hebrew points and Arabic vowel signs; straight and typographic quotation
/// marks and apostrophes; hyphens and dashes; all kinds of blanks. Characters one does not see, such as the soft hyphen and the joiners, and
/// the Arabic stretch are passed over. Letters that differ by more than an accent to their readers (й, ئ) stay apart, and so do
/// the vowel signs of Indic scripts.
final class Fold {

    /// Stands for a character that is passed over (U+FFFF, which is no character).
    static final char NOTHING = '\uFFFF';

    private static final String APOSTROPHES = "'‘’‚‛ʼ′‹›`´";
    private static final String QUOTES = "\"“”„‟«»″";
    private static final String DASHES = "-‐‑‒–—―−";
    private static final String UNSEEN = "\u00AD\u0640\u200B\u200C\u200D\u200E\u200F\u2060\u2066\u2067\u2068\u2069\uFEFF";
    private static final String APART = "йЙئ";

    /// Folded characters by character; 0 where it was not worked out yet. Threads that meet here write the same.
    private static final char[] KNOWN = new char[Character.MAX_VALUE + 1];

    private Fold() {}

    /// What a character counts as; [#NOTHING] when it is passed over.
    static char of(char unit) {
        char known = KNOWN[unit];
        if (known == 0) {
            known = unit == 0 ? ' ' : fold(unit);
            KNOWN[unit] = known;
        }
        return known;
    }

    private static char fold(char unit) {
        if (APOSTROPHES.indexOf(unit) >= 0) {
            return '\'';
        }
        if (QUOTES.indexOf(unit) >= 0) {
            return '"';
        }
        if (DASHES.indexOf(unit) >= 0) {
            return '-';
        }
        if (UNSEEN.indexOf(unit) >= 0 || isAccent(unit)) {
            return NOTHING;
        }
        // a hard break is no blank: what is written by hand must not be found over one
        if (Character.getType(unit) == Character.SPACE_SEPARATOR || unit == '\t') {
            return ' ';
        }
        return Character.isSurrogate(unit) ? unit : lower(bare(unit));
    }

    private static char lower(char unit) {
        return Character.toLowerCase(Character.toUpperCase(unit));
    }

    /// A letter without its accents.
    private static char bare(char unit) {
        if (APART.indexOf(unit) >= 0) {
            return unit;
        }
        String parts = Normalizer.normalize(String.valueOf(unit), Normalizer.Form.NFD);
        boolean accented = parts.substring(1).chars().allMatch(Fold::isAccent);
        return accented ? parts.charAt(0) : unit;
    }

    /// Whether a character is a sign on the letter before it without which that is still the same letter.
    static boolean isAccent(int unit) {
        return Character.getType(unit) == Character.NON_SPACING_MARK && (unit <= 0x036F || (unit >= 0x0591 && unit <= 0x06ED)
                || (unit >= 0x1AB0 && unit <= 0x1AFF) || (unit >= 0x1DC0 && unit <= 0x1DFF) || (unit >= 0x20D0 && unit <= 0x20FF)
                || (unit >= 0xFE00 && unit <= 0xFE2F));
    }
}
