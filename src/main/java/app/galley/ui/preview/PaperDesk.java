package app.galley.ui.preview;

import javafx.scene.layout.Region;
import javafx.scene.web.WebView;

/// Lays the page on the desk at the chosen width, in the middle; a page wider than the desk is made smaller until all of it is seen.
final class PaperDesk extends Region {

    private final WebView view;
    private PageWidth width = PageWidth.PANE;

    PaperDesk(WebView view) {
        this.view = view;
        getStyleClass().add("preview-desk");
        getChildren().add(view);
    }

    void setPageWidth(PageWidth newWidth) {
        width = newWidth;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double all = getWidth();
        if (all < 1 || getHeight() < 1) {
            return;
        }
        double seen = Math.floor(width.seen(all));
        view.setZoom(width.zoom(all));
        view.resizeRelocate(Math.floor((all - seen) / 2), 0, seen, getHeight());
    }

    @Override
    protected double computePrefWidth(double height) {
        return 640;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 800;
    }
}
