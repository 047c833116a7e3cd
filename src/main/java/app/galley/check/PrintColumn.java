package app.galley.check;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Room for a headline on a printed page: some lines of a column.
///
/// How many characters go into a line is reckoned as subeditors do, from the mean width of a letter in the language; the words are then broken over the lines.
/// So it says about how many lines a headline runs to, not where a typesetting machine would break it.
///
/// @param width of the column, points (72 to the inch)
/// @param size of type, points
/// @param lines how many there are
record PrintColumn(double width, double size, int lines) {

    /// Two columns of a broadsheet of eight (each 40 millimetres, with 4 between them), three lines of 36 points.
    static final PrintColumn HEADLINE = new PrintColumn(84 * 72 / 25.4, 36, 3);

    /// Mean width of a letter with the blanks between words, thousandths of the size, in the bold of a newspaper's serif (Liberation Serif Bold,
    /// which has the widths of Times), measured over headlines in the language.
    private static final Map<String, Integer> LETTERS = Map.ofEntries(Map.entry("en", 415), Map.entry("de", 445), Map.entry("fr", 415),
            Map.entry("es", 413), Map.entry("pt", 432), Map.entry("it", 403), Map.entry("nl", 439), Map.entry("pl", 443),
            Map.entry("tr", 427), Map.entry("ru", 483), Map.entry("uk", 483), Map.entry("el", 442), Map.entry("he", 346),
            Map.entry("ar", 442), Map.entry("fa", 442), Map.entry("ug", 442), Map.entry("zh", 1000), Map.entry("ja", 1000),
            Map.entry("ko", 880));
    private static final int OTHER_LETTERS = 430;

    /// A headline broken over lines.
    ///
    /// @param lines how many it takes; 0 for an empty one
    /// @param fits how much of it stands on the lines there are, UTF-16 units
    record Setting(int lines, int fits) {}

    /// How many characters of a language go into a line.
    ///
    /// @param language BCP 47 tag
    int charactersALine(String language) {
        int letter = LETTERS.getOrDefault(Locale.forLanguageTag(language).getLanguage(), OTHER_LETTERS);
        return Math.max(1, (int) (width / (size * letter / 1000)));
    }

    /// Breaks a headline over lines: at blanks, behind hyphens, between Chinese and Japanese characters, and within a word that is longer
    /// than a line.
    Setting set(String text, String language) {
        int room = charactersALine(language);
        int line = 1;
        int inLine = 0;
        int at = 0;
        int fits = 0;
        for (String piece : pieces(text)) {
            int length = Graphemes.of(piece.stripTrailing()).size();
            if (inLine > 0 && inLine + length > room) {
                line++;
                inLine = 0;
            }
            int blanks = Graphemes.of(piece).size() - length;
            int full = Math.max(0, length - 1) / room;
            line += full;
            inLine += length - full * room + blanks;
            at += piece.length();
            fits = line <= lines ? at : fits;
        }
        return new Setting(text.isEmpty() ? 0 : line, fits);
    }

    /// The pieces of a text between which a line may end, blanks behind them included.
    private static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        for (String grapheme : Graphemes.of(text)) {
            boolean blank = grapheme.isBlank();
            boolean after = !piece.isEmpty() && mayEndAfter(piece.codePointBefore(piece.length()));
            boolean before = !piece.isEmpty() && isWide(grapheme.codePointAt(0));
            if (!blank && !isPunctuation(grapheme.codePointAt(0)) && (after || before)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(grapheme);
        }
        if (!piece.isEmpty()) {
            pieces.add(piece.toString());
        }
        return pieces;
    }

    private static boolean mayEndAfter(int c) {
        return Character.isWhitespace(c) || c == '-' || c == '–' || c == '—' || isWide(c);
    }

    /// Whether it belongs to what stands before it, as far as a line's end goes.
    private static boolean isPunctuation(int c) {
        return switch (Character.getType(c)) {
            case Character.END_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
            case Character.OTHER_PUNCTUATION -> UnicodeScript.of(c) == UnicodeScript.COMMON && c > 0x3000;
            default -> false;
        };
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || UnicodeScript.of(c) == UnicodeScript.HIRAGANA || UnicodeScript.of(c) == UnicodeScript.KATAKANA;
    }

    /// The column in a sentence.
    String rule() {
        return "%d lines of %.0f points across two columns (%.0f mm).".formatted(lines, size, width * 25.4 / 72);
    }
}
