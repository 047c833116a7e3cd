package app.galley.ui.review;

import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// Chooses what a remark is meant as.
final class KindChoice extends HBox {

    /// The kinds.
    enum Choice {
        COMMENT("Comment", Kind.COMMENT), QUESTION("Question", Kind.QUESTION), FACT_CHECK("Fact check", Kind.COMMENT), LEGAL("Legal note",
                Kind.LEGAL), PRAISE("Praise", Kind.PRAISE);

        private final String words;
        private final Kind kind;

        Choice(String words, Kind kind) {
            this.words = words;
            this.kind = kind;
        }

        /// Of all but the fact check.
        Kind kind() {
            return kind;
        }

        private Ikon sign() {
            return this == FACT_CHECK ? RemixiconAL.CHECK_DOUBLE_LINE : Said.sign(kind);
        }

        /// The kind of what was said.
        static Choice of(Matter matter) {
            return switch (matter) {
                case Matter.FactCheck _ -> FACT_CHECK;
                case Matter.Comment(Kind kind, _) -> switch (kind) {
                    case COMMENT -> COMMENT;
                    case QUESTION -> QUESTION;
                    case LEGAL -> LEGAL;
                    case PRAISE -> PRAISE;
                };
                case Matter.Suggestion _,Matter.SignOff _,Matter.Reply _,Matter.Decision _,Matter.Unknown _ -> COMMENT;
            };
        }
    }

    private final ToggleGroup group = new ToggleGroup();

    /// @param changed called when another is chosen
    KindChoice(Runnable changed) {
        getStyleClass().add("kind-choice");
        for (Choice choice : Choice.values()) {
            var button = new ToggleButton(choice.words, new FontIcon(choice.sign()));
            button.setId("kind-" + choice.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.setTooltip(new Tooltip(choice.words));
            button.setAccessibleText(choice.words);
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            // One of them is always chosen.
            button.setOnAction(_ -> button.setSelected(true));
            getChildren().add(button);
        }
        choose(Choice.COMMENT);
        group.selectedToggleProperty().addListener((_, _, _) -> changed.run());
    }

    void choose(Choice choice) {
        group.getToggles().stream().filter(toggle -> toggle.getUserData() == choice).forEach(group::selectToggle);
    }

    Choice choice() {
        return group.getSelectedToggle() != null && group.getSelectedToggle().getUserData() instanceof Choice choice
                ? choice
                : Choice.COMMENT;
    }
}
