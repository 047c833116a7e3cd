package app.galley.ui.review;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// What stands above a review: how much is open, and what one can begin.
final class ReviewHead extends HBox {

    /// @param counts says how much is open
    ReviewHead(Label counts, Runnable sign, Runnable comment) {
        var heading = new Label("Review");
        heading.getStyleClass().add("review-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        counts.setId("review-counts");
        counts.getStyleClass().add("review-counts");
        counts.setMinWidth(0);
        counts.setMaxWidth(Double.MAX_VALUE);
        setHgrow(counts, Priority.ALWAYS);
        getStyleClass().add("review-head");
        getChildren().addAll(heading, counts, tool("review-sign", "Sign off…", RemixiconAL.AWARD_LINE, sign),
                tool("review-comment", "Comment on the selection", RemixiconAL.CHAT_NEW_LINE, comment));
    }

    private static Button tool(String id, String name, Ikon sign, Runnable deed) {
        var button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        button.getStyleClass().add("review-tool");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }
}
