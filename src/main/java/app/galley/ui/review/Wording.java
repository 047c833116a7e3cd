package app.galley.ui.review;

import app.galley.render.Direction;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.TextAlignment;

/// Words in as many lines as they need, on the side they are read from.
final class Wording {

    private Wording() {}

    static Label of(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        if (Direction.ofText(words).filter(Direction.RTL::equals).isPresent()) {
            label.setTextAlignment(TextAlignment.RIGHT);
            label.setAlignment(Pos.TOP_RIGHT);
        }
        return label;
    }
}
