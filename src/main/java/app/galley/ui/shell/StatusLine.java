package app.galley.ui.shell;

import app.galley.ui.common.Panes;
import app.galley.ui.lengths.LengthLine;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// The line at the foot of the window: saved or not, words, language, problems.
final class StatusLine extends HBox {

    private final Label state = new Label();
    private final LengthLine words = new LengthLine();
    private final Label language = new Label();
    private final Button problems = new Button();
    private final Button unfinished = new Button();

    StatusLine(Runnable showProblems, Runnable showUnfinished, Runnable showCounts) {
        getStyleClass().add("status-line");
        Panes.mark(this);
        setAccessibleRole(AccessibleRole.TEXT);
        focusedProperty().addListener((_, _, focused) -> {
            if (focused) {
                setAccessibleText(String.join(", ", state.getText(), words.getText(), language.getText()));
            }
        });
        state.setId("status-saved");
        language.setId("status-language");
        words.setOnAction(_ -> showCounts.run());
        dress(problems, "status-problems", RemixiconAL.ALERT_LINE, showProblems);
        dress(unfinished, "status-unfinished", RemixiconAL.EDIT_CIRCLE_LINE, showUnfinished);
        var space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(state, space, unfinished, problems, words, language);
    }

    private static void dress(Button button, String id, Ikon icon, Runnable show) {
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setGraphic(new FontIcon(icon));
        button.setOnAction(_ -> show.run());
        button.setVisible(false);
        button.setManaged(false);
    }

    void setState(String text) {
        set(state, text);
    }

    /// The words, which say how long the article is.
    LengthLine words() {
        return words;
    }

    void setLanguage(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        String name = locale.getDisplayName(Locale.ENGLISH);
        set(language, tag.isBlank() ? "No language" : name.isEmpty() ? tag : name);
    }

    void setProblems(int count) {
        problems.setText(ProblemsDialog.count(count));
        problems.setVisible(count > 0);
        problems.setManaged(count > 0);
    }

    /// Says how many marks say that something is missing.
    void setUnfinished(int count) {
        unfinished.setText("Unfinished: %,d".formatted(count));
        unfinished.setVisible(count > 0);
        unfinished.setManaged(count > 0);
    }

    /// The button that lists them.
    Button unfinished() {
        return unfinished;
    }

    /// A label that is told what it says already would be drawn again all the same.
    private static void set(Label label, String text) {
        if (!text.equals(label.getText())) {
            label.setText(text);
        }
    }
}
