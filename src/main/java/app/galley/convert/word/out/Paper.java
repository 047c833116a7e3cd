package app.galley.convert.word.out;

import java.util.Locale;
import java.util.Set;

/// The paper people print on; twentieths of a point.
record Paper(int width, int height) {

    static final int MARGIN = 1417;

    private static final Paper A4 = new Paper(11906, 16838);
    private static final Paper LETTER = new Paper(12240, 15840);
    private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA", "MX", "PH", "CL", "CO", "VE");

    /// The paper of the country a language tag names.
    static Paper of(String language) {
        return LETTER_COUNTRIES.contains(Locale.forLanguageTag(language).getCountry()) ? LETTER : A4;
    }

    /// How wide text is.
    int column() {
        return width - 2 * MARGIN;
    }
}
