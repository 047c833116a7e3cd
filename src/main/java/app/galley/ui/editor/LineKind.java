package app.galley.ui.editor;

import java.util.Locale;

/// The looks of lines: the word that stands in an empty one, the label beside it, and the room above and below, in pixels.
enum LineKind {
    // @formatter:off
    KICKER("Kicker", "", 6, 2),
    HEADLINE("Headline", "", 2, 6),
    STANDFIRST("Standfirst", "", 2, 8),
    AUTHORS("Authors, separated by semicolons", "By", 2, 2),
    DATELINE("Dateline", "", 2, 2),
    NO_LEAD("", "", 14, 10),
    PICTURE("", "", 14, 4),
    CAPTION("Caption", "Caption", 2, 2),
    CREDIT("Credit", "Credit", 2, 2),
    ALT("What the picture shows, for those who do not see it", "Alt text", 2, 14),
    PARAGRAPH("", "", 6, 6),
    H2("Crosshead", "", 20, 4),
    H3("Crosshead", "", 16, 4),
    H4("Crosshead", "", 12, 4),
    QUOTE("Quotation", "", 6, 6),
    BULLET("", "", 3, 3),
    NUMBER("", "", 3, 3),
    PULL_QUOTE("Pull quote", "", 18, 4),
    ATTRIBUTION("Who said it", "Said by", 2, 14),
    URL("Address of what is embedded", "Embed", 14, 2),
    PROVIDER("Site", "Site", 2, 2),
    BOX_TITLE("Title of the box", "", 18, 4),
    CARD("", "", 10, 10);
    // @formatter:on

    private final String prompt;
    private final String label;
    private final double above;
    private final double below;

    LineKind(String prompt, String label, double above, double below) {
        this.prompt = prompt;
        this.label = label;
        this.above = above;
        this.below = below;
    }

    /// What stands in an empty line; empty for none.
    String prompt() {
        return prompt;
    }

    /// What stands before the line; empty for none.
    String label() {
        return label;
    }

    double above() {
        return above;
    }

    double below() {
        return below;
    }

    String styleClass() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
