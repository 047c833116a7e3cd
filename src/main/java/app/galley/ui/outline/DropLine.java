package app.galley.ui.outline;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/// A line between two rows, where what is dragged would go. It lies over the list and lets the mouse through.
final class DropLine extends Pane {

    private static final double MARGIN = 8;
    /// Of the line and of the knob at its start, pixels.
    private static final double THICK = 2;
    private static final double KNOB = 8;

    private final Region line = new Region();
    private final Region knob = new Region();

    DropLine() {
        setMouseTransparent(true);
        var clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        setClip(clip);
        setId("outline-drop-line");
        line.getStyleClass().add("drop-line");
        knob.getStyleClass().add("drop-knob");
        line.setManaged(false);
        knob.setManaged(false);
        getChildren().addAll(line, knob);
        setVisible(false);
    }

    /// Shows it or takes it away.
    ///
    /// @param y its middle
    /// @param indent from the margin
    void show(boolean visible, double y, double indent) {
        setVisible(visible);
        double left = MARGIN + indent;
        double middle = Math.max(KNOB / 2, Math.min(y, getHeight() - KNOB / 2));
        knob.resizeRelocate(left, middle - KNOB / 2, KNOB, KNOB);
        line.resizeRelocate(left + KNOB, middle - THICK / 2, Math.max(0, getWidth() - left - KNOB - MARGIN), THICK);
    }
}
