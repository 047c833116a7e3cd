package app.galley.ui.lengths;

import app.galley.render.Counts;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/// The words in the status line, and while there is a target a thin bar that fills towards it. A click shows all counts.
public final class LengthLine extends Button {

    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Bar bar = new Bar();

    /// A line that counts nothing yet.
    public LengthLine() {
        setId("status-words");
        getStyleClass().addAll("flat", "length-line");
        setFocusTraversable(false);
        setContentDisplay(ContentDisplay.RIGHT);
        setAccessibleHelp("Shows all counts");
    }

    /// Shows how long the article is.
    void show(Optional<Counts> all, Optional<Part> selected, Target target) {
        String words = LengthWords.of(all, selected, target);
        // what is told what it says already would be drawn again all the same
        if (!words.equals(getText())) {
            setText(words);
        }
        boolean bars = all.isPresent() && !target.isNone();
        setGraphic(bars ? bar : null);
        pseudoClassStateChanged(OVER, bars && target.under(all.get()) < 0);
        if (bars) {
            bar.fill((double) target.unit().of(all.get()) / target.number());
        }
    }

    /// How much of the target there is.
    private static final class Bar extends Pane {

        private static final double WIDTH = 56;
        private static final double HEIGHT = 4;

        private final Region full = new Region();

        private Bar() {
            super();
            getStyleClass().add("length-bar");
            full.getStyleClass().add("length-bar-full");
            getChildren().add(full);
            setMinSize(WIDTH, HEIGHT);
            setMaxSize(WIDTH, HEIGHT);
        }

        private void fill(double part) {
            full.resizeRelocate(0, 0, Math.round(WIDTH * Math.clamp(part, 0, 1)), HEIGHT);
        }

        @Override
        protected void layoutChildren() {
            // the bar is set when the number is
        }
    }
}
