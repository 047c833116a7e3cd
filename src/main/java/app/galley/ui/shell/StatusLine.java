package app.galley.ui.shell;

import app.galley.render.Counts;
import java.util.Locale;
import java.util.Optional;
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
    private final Label words = new Label();
    private final Label language = new Label();
    private final Button problems = new Button();
    private final Button unfinished = new Button();

    StatusLine(Runnable showProblems, Runnable showUnfinished) {
        getStyleClass().add("status-line");
        state.setId("status-saved");
        words.setId("status-words");
        language.setId("status-language");
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
        button.setFocusTraversable(false);
        button.setVisible(false);
        button.setManaged(false);
    }

    void setState(String text) {
        set(state, text);
    }

    void setWords(Optional<Counts> all, Optional<Counts> selected) {
        set(words, all
                .map(total -> selected.map(part -> "%,d of %s".formatted(part.words(), words(total.words()))).orElseGet(() -> text(total)))
                .orElse("Counting words…"));
    }

    private static String text(Counts total) {
        long minutes = Math.max(1, Math.round(total.readingTime().toSeconds() / 60.0));
        return total.words() == 0 ? "0 words" : "%s · %,d min".formatted(words(total.words()), minutes);
    }

    private static String words(int count) {
        return count == 1 ? "1 word" : "%,d words".formatted(count);
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
