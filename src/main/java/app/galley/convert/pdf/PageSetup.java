package app.galley.convert.pdf;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What the pages are.
///
/// @param paper of which size
/// @param landscape whether it lies on its side
/// @param margin around the text, in millimetres; a proof has more at the outer side
/// @param layout what they are for
public record PageSetup(Paper paper, boolean landscape, double margin, PageLayout layout) {

    public static final double LEAST_MARGIN = 5;
    public static final double MOST_MARGIN = 50;
    private static final double USUAL_MARGIN = 20;

    public PageSetup {
        margin = Math.clamp(margin, LEAST_MARGIN, MOST_MARGIN);
    }

    /// The usual one of a place.
    public static PageSetup of(Locale locale) {
        return new PageSetup(Paper.of(locale), false, USUAL_MARGIN, PageLayout.CLEAN);
    }

    /// The same for another use.
    public PageSetup withLayout(PageLayout other) {
        return new PageSetup(paper, landscape, margin, other);
    }

    /// The width of a page as it is read, in millimetres.
    public double width() {
        return landscape ? paper.height() : paper.width();
    }

    /// The height of a page as it is read, in millimetres.
    public double height() {
        return landscape ? paper.width() : paper.height();
    }

    /// All of it as one line, for settings.
    public String text() {
        return String.join("\t", paper.name(), String.valueOf(paper.width()), String.valueOf(paper.height()), String.valueOf(landscape),
                String.valueOf(margin), layout.name());
    }

    /// What [#text] wrote; empty when it is nothing of that kind.
    public static Optional<PageSetup> read(String text) {
        String[] parts = text.split("\t", -1);
        if (parts.length != 6) {
            return Optional.empty();
        }
        try {
            var paper = new Paper(parts[0], Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
            double margin = Double.parseDouble(parts[4]);
            return isSheet(paper.width()) && isSheet(paper.height()) && Double.isFinite(margin)
                    ? Stream.of(PageLayout.values()).filter(layout -> layout.name().equals(parts[5])).findFirst()
                            .map(layout -> new PageSetup(paper, Boolean.parseBoolean(parts[3]), margin, layout))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }

    private static boolean isSheet(double millimetres) {
        return millimetres >= 50 && millimetres <= 2000;
    }
}
