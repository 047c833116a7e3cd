package app.galley.edit.typography;

import java.util.Optional;

/// What becomes of a character that was put into a line, as the language of the article wants it.
public final class Typography {

    private final Convention convention;

    private Typography(Convention convention) {
        this.convention = convention;
    }

    /// The typography of a language.
    ///
    /// @param language BCP 47; one that is not known gets what is common
    public static Typography of(String language) {
        return new Typography(Conventions.of(language));
    }

    /// Whether a character can become another, or change what stands before it, in any language; most cannot.
    public static boolean concerns(char typed) {
        return switch (typed) {
            case '"', '\'', '-', '.', ' ', ',', ';', ':', '!', '?', ')', '«', '»', '%', '‰', '€', '°' -> true;
            default -> Character.isDigit(typed) || Chars.isHebrew(typed);
        };
    }

    /// What is to be set otherwise after a character was typed.
    ///
    /// @param line the line with the character in it
    /// @param caret the place right after the character
    public Optional<Fix> typed(String line, int caret) {
        return fix(line, caret, false);
    }

    /// What is to be set otherwise about a character of a line that was written before.
    ///
    /// @param line the line
    /// @param end the place right after the character
    public Optional<Fix> written(String line, int end) {
        return fix(line, end, true);
    }

    private Optional<Fix> fix(String line, int caret, boolean settled) {
        int at = caret - 1;
        char c = line.charAt(at);
        if (c == '"') {
            Optional<Fix> quote = new Quotes(convention, line, at, settled).doubled();
            return quote.map(fix -> wordEnded(line, at).map(word -> word.and(fix, line)).orElse(fix));
        }
        if (c != ' ' && WebAddress.endsAt(line, at)) {
            return Optional.empty();
        }
        var blanks = new Blanks(convention, line, at);
        var dashes = new Dashes(convention, line, at);
        return switch (c) {
            case '\'' -> new Quotes(convention, line, at, settled).single();
            case '-' -> dashes.hyphen();
            case ' ' -> dashes.blank().or(blanks::typed).or(() -> wordEnded(line, at));
            case '.' -> dashes.dot().or(() -> wordEnded(line, at));
            case ',', ')' -> wordEnded(line, at);
            case ';', ':', '!', '?' -> blanks.high().or(() -> wordEnded(line, at));
            case '«' -> blanks.opened();
            case '»' -> blanks.closed();
            case '%', '‰', '€', '°' -> blanks.sign();
            default -> Chars.isHebrew(c) ? gershayim(line, at) : Primes.before(line, at, convention);
        };
    }

    private Optional<Fix> wordEnded(String line, int at) {
        return Elisions.endedAt(line, at, convention).or(() -> Primes.before(line, at, convention));
    }

    /// What looked like a closing mark after a Hebrew letter was none when another letter follows.
    private Optional<Fix> gershayim(String line, int at) {
        boolean between = Chars.at(line, at - 1) == convention.doubles().getFirst().close() && Chars.isHebrew(Chars.at(line, at - 2));
        return between ? Fix.at(at - 1, "״") : Optional.empty();
    }
}
