package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// A line that says something without being in the way of writing, and offers what can be done about it.
///
/// It takes no room while there is nothing to say.
public final class NoticeLine extends HBox {

    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");

    private final Label words = new Label();
    private final HBox answers = new HBox();
    private final Button close = new Button("", new FontIcon(RemixiconAL.CLOSE_LINE));
    private Runnable closed = () -> {};
    private Optional<Notice> shown = Optional.empty();

    /// Something that can be done about what is said.
    ///
    /// @param id for what looks for its button
    public record Answer(String id, String name, Runnable run) {}

    /// What a line says.
    ///
    /// @param trouble whether something is wrong
    /// @param closes whether it can be sent away
    public record Notice(String words, List<Answer> answers, boolean trouble, boolean closes) {
        public Notice {
            answers = List.copyOf(answers);
        }

        /// Whether nothing but the words may differ.
        private boolean looksLike(Notice other) {
            return trouble == other.trouble && closes == other.closes
                    && answers.stream().map(Answer::name).toList().equals(other.answers.stream().map(Answer::name).toList());
        }
    }

    /// A line that says nothing yet.
    public NoticeLine() {
        this("notice");
    }

    /// A line among others, which says nothing yet.
    ///
    /// @param id for what looks for it
    public NoticeLine(String id) {
        getStyleClass().add("notice-line");
        setId(id);
        words.setId(id + "-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        answers.getStyleClass().add("notice-answers");
        answers.setAlignment(Pos.CENTER_RIGHT);
        answers.setMinWidth(Region.USE_PREF_SIZE);
        close.setId(id + "-close");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close");
        close.setOnAction(_ -> closed.run());
        Panes.mark(this);
        hide();
    }

    /// Says something.
    ///
    /// @param whenClosed called when the person sends it away
    public void say(Notice notice, Runnable whenClosed) {
        closed = whenClosed;
        boolean again = shown.filter(notice::looksLike).isPresent();
        shown = Optional.of(notice);
        say(notice.words());
        if (again) {
            return; // what is said again must not lose the keyboard
        }
        pseudoClassStateChanged(TROUBLE, notice.trouble());
        answers.getChildren().setAll(notice.answers().stream().map(this::button).toList());
        var parts = new ArrayList<Node>(List.of(words));
        if (!notice.answers().isEmpty()) {
            parts.add(answers);
        }
        if (notice.closes()) {
            parts.add(close);
        }
        getChildren().setAll(parts);
        show(true);
    }

    private void say(String text) {
        if (!text.equals(words.getText())) {
            words.setText(text);
            setAccessibleText(text);
            notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        }
    }

    private Button button(Answer answer) {
        var button = new Button(answer.name());
        button.setId(answer.id());
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> shown.stream().flatMap(notice -> notice.answers().stream())
                .filter(now -> now.id().equals(answer.id())).findFirst().ifPresent(now -> now.run().run()));
        return button;
    }

    /// Says nothing any more.
    public void hide() {
        closed = () -> {};
        shown = Optional.empty();
        words.setText("");
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
