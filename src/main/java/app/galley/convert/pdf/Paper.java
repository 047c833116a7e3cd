package app.galley.convert.pdf;

import java.util.List;
import java.util.Locale;

/// A size of paper, held upright.
///
/// @param name what a person calls it
/// @param width in millimetres
/// @param height in millimetres
public record Paper(String name, double width, double height) {

    public static final Paper A4 = new Paper("A4", 210, 297);
    public static final Paper LETTER = new Paper("Letter", 215.9, 279.4);

    /// The usual ones.
    public static final List<Paper> USUAL = List.of(A4, LETTER, new Paper("Legal", 215.9, 355.6), new Paper("A5", 148, 210),
            new Paper("A3", 297, 420));

    private static final List<String> LETTER_COUNTRIES = List.of("US", "CA", "MX", "CL", "CO", "VE", "PH", "CR", "GT", "PA", "SV", "NI",
            "DO", "PR");

    /// What printers of a country hold.
    public static Paper of(Locale locale) {
        return LETTER_COUNTRIES.contains(locale.getCountry()) ? LETTER : A4;
    }
}
