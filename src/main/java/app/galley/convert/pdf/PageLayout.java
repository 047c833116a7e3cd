package app.galley.convert.pdf;

/// What pages are for.
public enum PageLayout {
    /// Reading.
    CLEAN("Clean copy"),
    /// Marking up: numbered lines far apart, and a wide margin.
    PROOF("Proof with line numbers");

    private final String title;

    PageLayout(String title) {
        this.title = title;
    }

    /// What a person calls it.
    public String title() {
        return title;
    }
}
