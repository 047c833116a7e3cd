package app.galley.render;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Which way a text runs.
public enum Direction {
    LTR, RTL;

    private static final Set<String> RTL_LANGUAGES = Set.of("ar", "arc", "ckb", "dv", "fa", "he", "iw", "nqo", "ps", "sd", "syr", "ug",
            "ur", "yi");
    private static final Set<String> RTL_SCRIPTS = Set.of("Adlm", "Arab", "Hebr", "Nkoo", "Rohg", "Syrc", "Thaa");

    /// The direction of a language, by its script when the tag names one.
    ///
    /// @param language BCP 47 tag; left to right when it is empty or unknown
    public static Direction ofLanguage(String language) {
        Locale locale = Locale.forLanguageTag(language);
        boolean rtl = locale.getScript().isEmpty()
                ? RTL_LANGUAGES.contains(locale.getLanguage())
                : RTL_SCRIPTS.contains(locale.getScript());
        return rtl ? RTL : LTR;
    }

    /// The direction of a text by its first strong character, skipping what is isolated (UAX #9, rules P2 and P3); empty when it has none.
    public static Optional<Direction> ofText(String text) {
        int isolates = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            switch (Character.getDirectionality(text.codePointAt(i))) {
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT_ISOLATE, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE,
                        Character.DIRECTIONALITY_FIRST_STRONG_ISOLATE ->
                    isolates++;
                case Character.DIRECTIONALITY_POP_DIRECTIONAL_ISOLATE -> isolates = Math.max(0, isolates - 1);
                case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> {
                    if (isolates == 0) {
                        return Optional.of(LTR);
                    }
                }
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> {
                    if (isolates == 0) {
                        return Optional.of(RTL);
                    }
                }
                default -> {
                    /* digits, blanks and signs run with the text around them */ }
            }
        }
        return Optional.empty();
    }

    /// The value of HTML's `dir`.
    public String html() {
        return this == RTL ? "rtl" : "ltr";
    }
}
