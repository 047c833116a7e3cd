package app.galley.edit.typography;

import java.util.Optional;

/// What hyphens and dots in a row become.
///
/// Two hyphens are the dash of the language, after a number the short one; a third makes it the long one. A hyphen between two blanks is
/// a dash too. A hyphen between numbers stays: it may be a score, a date or a telephone number.
///
/// @param line the line
/// @param at where the character stands that was put in
record Dashes(Convention convention, String line, int at) {

    private static final String SHORT = "–";
    private static final String LONG = "—";
    private static final char BLANK = ' ';

    /// After a hyphen.
    Optional<Fix> hyphen() {
        char before = Chars.at(line, at - 1);
        if (before == '–' || before == '—') {
            return Fix.of(at - 1, at + 1, before == '–' ? LONG : String.valueOf(before));
        }
        char first = Chars.at(line, at - 2);
        boolean pair = before == '-' && first != '-' && first != '!' && first != '<';
        return pair ? dash(at - 1, at + 1) : Optional.empty();
    }

    /// After a blank.
    Optional<Fix> blank() {
        boolean alone = Chars.at(line, at - 1) == '-' && Chars.at(line, at - 2) == BLANK && !Chars.isBlank(Chars.at(line, at - 3));
        return alone ? dash(at - 1, at) : Optional.empty();
    }

    private Optional<Fix> dash(int from, int to) {
        boolean spaced = Chars.at(line, from - 1) == BLANK && !Chars.isBlank(Chars.at(line, from - 2));
        boolean afterNumber = Character.isDigit(Chars.at(line, spaced ? from - 2 : from - 1));
        String dash = afterNumber && !(spaced && convention.spacing().dash()) ? SHORT : convention.dash();
        return spaced && convention.spacing().dash() ? Fix.of(from - 1, to, "\u00a0" + dash) : Fix.of(from, to, dash);
    }

    /// After a dot.
    Optional<Fix> dot() {
        char first = Chars.at(line, at - 3);
        boolean three = Chars.at(line, at - 1) == '.' && Chars.at(line, at - 2) == '.' && first != '.' && first != '…';
        return three ? Fix.of(at - 2, at + 1, convention.ellipsis()) : Optional.empty();
    }
}
