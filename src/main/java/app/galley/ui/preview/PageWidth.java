package app.galley.ui.preview;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// How wide the page is laid out, in CSS pixels.
public enum PageWidth {
    /// As wide as the pane.
    PANE("Width of the pane", 0, RemixiconAL.FULLSCREEN_LINE), PHONE("Phone, 390 px", 390, RemixiconMZ.SMARTPHONE_LINE), TABLET(
            "Tablet, 768 px",
            768, RemixiconMZ.TABLET_LINE), DESKTOP("Desktop, 1200 px", 1200, RemixiconAL.COMPUTER_LINE);

    private final String label;
    private final int pixels;
    private final Ikon icon;

    PageWidth(String label, int pixels, Ikon icon) {
        this.label = label;
        this.pixels = pixels;
        this.icon = icon;
    }

    /// Its name for people.
    public String label() {
        return label;
    }

    Ikon icon() {
        return icon;
    }

    /// How wide the page is seen in a pane of that width: never wider than the pane.
    double seen(double paneWidth) {
        return pixels == 0 ? paneWidth : Math.min(pixels, paneWidth);
    }

    /// By how much the page is made smaller so that all its width is seen; 1 when it fits.
    double zoom(double paneWidth) {
        return pixels == 0 || pixels <= paneWidth ? 1 : paneWidth / pixels;
    }
}
