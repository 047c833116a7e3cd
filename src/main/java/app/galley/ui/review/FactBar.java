package app.galley.ui.review;

import app.galley.model.review.Matter;
import app.galley.model.review.State;
import app.galley.review.Thread;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/// How much of what is to be checked is checked, as a slim bar and in words.
final class FactBar extends VBox {

    private final ProgressBar bar = new ProgressBar();
    private final Label words = new Label();

    FactBar() {
        getStyleClass().add("fact-bar");
        setId("fact-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        words.getStyleClass().add("review-note");
        words.setMinWidth(0);
        getChildren().addAll(bar, words);
        show(List.of());
    }

    void show(List<Thread> threads) {
        List<State> states = threads.stream()
                .filter(thread -> thread.remark().matter() instanceof Matter.FactCheck && !thread.remark().withdrawn())
                .map(Thread::state).toList();
        long checked = states.stream().filter(state -> state == State.VERIFIED || state == State.CUT).count();
        Composer.show(this, !states.isEmpty());
        bar.setProgress(states.isEmpty() ? 0 : (double) checked / states.size());
        String said = "%d of %s checked".formatted(checked, states.size() == 1 ? "1 fact" : states.size() + " facts")
                + also(states, State.DISPUTED, "disputed") + also(states, State.RECHECK, "to recheck");
        words.setText(said);
        bar.setAccessibleText(said);
    }

    private static String also(List<State> states, State state, String name) {
        long count = states.stream().filter(state::equals).count();
        return count == 0 ? "" : ", %d %s".formatted(count, name);
    }
}
