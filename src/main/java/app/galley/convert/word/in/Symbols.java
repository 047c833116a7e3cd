package app.galley.convert.word.in;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// The signs of fonts that have pictures in place of letters, as far as text has them too.
final class Symbols {

    private static final Map<Integer, String> WINGDINGS = Map.ofEntries(Map.entry(0x4A, "☺"), Map.entry(0x6C, "●"), Map.entry(0x6E, "■"),
            Map.entry(0x6F, "□"), Map.entry(0x71, "❑"), Map.entry(0x76, "❖"), Map.entry(0x9F, "•"), Map.entry(0xA7, "▪"),
            Map.entry(0xA8, "◻"), Map.entry(0xD8, "➢"), Map.entry(0xDF, "←"), Map.entry(0xE0, "→"), Map.entry(0xE1, "↑"),
            Map.entry(0xE2, "↓"), Map.entry(0xFB, "✗"), Map.entry(0xFC, "✓"), Map.entry(0xFD, "☒"), Map.entry(0xFE, "☑"));
    /// Where the font Symbol has the Greek letters of its own, from 0x41 and 0x61.
    private static final String GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ";
    private static final String GREEK_SMALL = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ";
    private static final Map<Integer, String> SYMBOL = Map.ofEntries(Map.entry(0xA3, "≤"), Map.entry(0xA5, "∞"), Map.entry(0xAC, "←"),
            Map.entry(0xAD, "↑"), Map.entry(0xAE, "→"), Map.entry(0xAF, "↓"), Map.entry(0xB0, "°"), Map.entry(0xB1, "±"),
            Map.entry(0xB3, "≥"), Map.entry(0xB4, "×"), Map.entry(0xB7, "•"), Map.entry(0xB8, "÷"), Map.entry(0xB9, "≠"),
            Map.entry(0xBB, "≈"), Map.entry(0xBC, "…"), Map.entry(0xD6, "√"), Map.entry(0xE5, "∑"));

    private Symbols() {}

    /// The text of a sign; empty when there is none.
    ///
    /// @param code in hexadecimal, mostly in the private area from F000
    static Optional<String> text(String font, String code) {
        if (!code.matches("[0-9A-Fa-f]{1,4}")) {
            return Optional.empty();
        }
        int sign = Integer.parseInt(code, 16);
        int inFont = sign >= 0xF000 ? sign - 0xF000 : sign;
        return switch (font.toLowerCase(Locale.ROOT)) {
            case "wingdings" -> Optional.ofNullable(WINGDINGS.get(inFont));
            case "symbol" -> symbol(inFont);
            default -> sign >= 0x20 && (sign < 0xD800 || sign >= 0xF900) ? Optional.of(String.valueOf((char) sign)) : Optional.empty();
        };
    }

    private static Optional<String> symbol(int code) {
        if (code >= 'A' && code <= 'Z') {
            return Optional.of(GREEK.substring(code - 'A', code - 'A' + 1));
        }
        if (code >= 'a' && code <= 'z') {
            return Optional.of(GREEK_SMALL.substring(code - 'a', code - 'a' + 1));
        }
        return Optional.ofNullable(SYMBOL.get(code)).or(() -> code >= 0x20 && code < 0x40
                ? Optional.of(String.valueOf((char) code))
                : Optional.empty());
    }
}
