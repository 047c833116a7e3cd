package app.galley.ui.editor;

import app.galley.convert.Lost;
import app.galley.ui.common.Question;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// A quiet line at the foot of the draft that says what did not come along with a paste, and shows it. It goes with the next edit or Esc.
final class PasteLine extends HBox {

    private static final double LIST_WIDTH = 620;
    private static final double LIST_HEIGHT = 320;
    private static final double LEAST_HEIGHT = 48;
    private static final double ROW_HEIGHT = 18;

    private final Label words = new Label();
    private final Button show = new Button("Show");
    private final Button cancel = new Button("Cancel");
    private final Button close = new Button("", new FontIcon(RemixiconAL.CLOSE_LINE));
    private List<Lost> lost = List.of();
    private Runnable stop = () -> {};

    PasteLine() {
        getStyleClass().add("paste-line");
        setId("paste-line");
        words.setId("paste-words");
        words.setMinWidth(Region.USE_PREF_SIZE);
        show.setId("paste-show");
        show.setOnAction(_ -> showAll());
        cancel.setId("paste-cancel");
        cancel.setOnAction(_ -> dismiss());
        close.setId("paste-close");
        close.setAccessibleText("Close");
        close.setOnAction(_ -> dismiss());
        for (Button button : List.of(show, cancel, close)) {
            button.getStyleClass().add("flat");
            button.setFocusTraversable(false);
            button.managedProperty().bind(button.visibleProperty());
        }
        getChildren().addAll(words, show, cancel, close);
        setManaged(false);
        setVisible(false);
    }

    /// Says something; there is more to see when something was lost.
    void say(String sentence, List<Lost> newLost) {
        stop = () -> {};
        lost = List.copyOf(newLost);
        appear(sentence, !lost.isEmpty(), false);
    }

    /// Says that something takes a while.
    ///
    /// @param newStop called when the person does not want it any more
    void wait(String sentence, Runnable newStop) {
        stop = newStop;
        lost = List.of();
        appear(sentence, false, true);
    }

    private void appear(String sentence, boolean more, boolean waiting) {
        words.setText(sentence);
        show.setVisible(more);
        cancel.setVisible(waiting);
        close.setVisible(!waiting);
        setVisible(true);
        setAccessibleText(sentence);
        if (getParent() != null) {
            getParent().requestLayout();
        }
    }

    /// Whether it says that something takes a while.
    boolean isWaiting() {
        return isVisible() && cancel.isVisible();
    }

    /// Whether there is more to see.
    boolean hasMore() {
        return isVisible() && !lost.isEmpty();
    }

    /// Goes away; what is waited for is given up.
    void dismiss() {
        Runnable last = stop;
        hide();
        last.run();
    }

    /// Goes away.
    void hide() {
        stop = () -> {};
        lost = List.of();
        setVisible(false);
    }

    /// Shows all that was lost, with its words, which can be taken from there.
    void showAll() {
        var list = new TextArea(PasteSummary.full(lost));
        list.setId("left-out-list");
        list.setEditable(false);
        list.setWrapText(true);
        list.setPrefSize(LIST_WIDTH, Math.min(LIST_HEIGHT, LEAST_HEIGHT + ROW_HEIGHT * 3 * lost.size()));
        Question.show(getScene().getWindow(), "What did not come along", list);
    }
}
