package app.galley.ui.review;

import app.galley.model.review.Remark;
import app.galley.model.review.State;
import app.galley.review.Thread;
import app.galley.ui.common.Times;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/// The head of a card: who said it, of which kind it is, when, and how far it has got. It can show one thread after another.
final class CardHead extends HBox {

    private final Times times;
    private final Label dot = new Label();
    private final Label name = new Label();
    private final FontIcon kindSign = new FontIcon();
    private final Label kind = new Label("", kindSign);
    private final Label time = new Label();
    private final FontIcon stateSign = new FontIcon();
    private final Label state = new Label("", stateSign);

    CardHead(Times times) {
        this.times = times;
        getStyleClass().add("thread-head");
        name.getStyleClass().add("thread-name");
        name.setMinWidth(0);
        kind.getStyleClass().add("thread-kind");
        time.getStyleClass().add("thread-time");
        time.setMinWidth(0);
        state.setMinWidth(USE_PREF_SIZE);
        dot.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        var below = new HBox(kind, time);
        below.getStyleClass().add("thread-below");
        var words = new VBox(name, below);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(dot, words, state);
    }

    void show(Thread thread) {
        Remark remark = thread.remark();
        dot.setText(Said.initials(remark.by()));
        style(dot, List.of("label", "person", Said.colour(remark.by())));
        name.setText(Said.name(remark.by()));
        kind.setText(Said.capital(thread.kind()));
        kindSign.setIconCode(Said.sign(thread));
        time.setText(times.brief(remark.createdAt()) + (remark.modified().isEmpty() ? "" : ", edited"));
        Composer.show(state, thread.state() != State.OPEN);
        state.setText(Said.state(thread.state()));
        stateSign.setIconCode(Said.sign(thread.state()));
        style(state, List.of("label", "thread-state", Said.tone(thread.state())));
    }

    private static void style(Label label, List<String> classes) {
        if (!label.getStyleClass().equals(classes)) {
            label.getStyleClass().setAll(classes);
        }
    }
}
