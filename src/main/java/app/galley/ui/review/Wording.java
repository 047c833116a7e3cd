package app.galley.ui.review;

import app.galley.render.Direction;
import app.galley.ui.common.Letters;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Words in as many lines as they need, on the side they are read from.
final class Wording {

    private Wording() {}

    static Region of(String words, String styleClass) {
        return Letters.joinOrStack(words) ? flow(words, styleClass) : label(words, styleClass);
    }

    /// Words of which it is known that JavaFX can break them into lines.
    static Label label(String words, String styleClass) {
        var label = new Label(words);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static TextFlow flow(String words, String styleClass) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll(styleClass, "wording");
        flow.setMinHeight(Region.USE_PREF_SIZE);
        flow.setMinWidth(0);
        boolean rightToLeft = Direction.ofText(words).filter(Direction.RTL::equals).isPresent();
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        if (rightToLeft) {
            flow.getStyleClass().add("rtl");
        }
        for (String word : Letters.words(words)) {
            flow.getChildren().add(word(word));
        }
        return flow;
    }

    private static Text word(String word) {
        var text = new Text(word);
        text.getStyleClass().add("word");
        return text;
    }
}
