package app.galley.ui.review;

import app.galley.review.Thread;
import app.galley.ui.common.Times;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A row of the review: a thread's card, or a heading.
final class ThreadCell extends ListCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Deeds deeds;
    private final Times times;
    private Optional<PlainCard> plain = Optional.empty();

    ThreadCell(Deeds deeds, Times times) {
        this.deeds = deeds;
        this.times = times;
        getStyleClass().add("thread-cell");
        // As wide as the list and no wider: texts are broken into lines.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        selectedProperty().addListener((_, _, _) -> show());
    }

    /// The skin would ask what it shows how high it is without saying how wide.
    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region shown && width > 0
                ? Math.ceil(shown.prefHeight(width - snappedLeftInset() - snappedRightInset())) + snappedTopInset() + snappedBottomInset()
                : super.computePrefHeight(width);
    }

    @Override
    protected void updateItem(Row row, boolean empty) {
        super.updateItem(row, empty);
        show();
    }

    private void show() {
        Row row = isEmpty() ? null : getItem();
        switch (row) {
            case null -> {
                setGraphic(null);
                setAccessibleText("");
            }
            case Row.Heading(String name, String more) -> {
                setGraphic(heading(name, more));
                setAccessibleText((name + ". " + more).strip());
            }
            case Row.Card(var thread) -> {
                setGraphic(card(thread));
                setAccessibleText(Card.spoken(thread, times));
            }
        }
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
    }

    private Region card(Thread thread) {
        if (isSelected() || !PlainCard.suits(thread)) {
            return new Card(thread, isSelected(), deeds, times);
        }
        PlainCard same = plain.orElseGet(() -> new PlainCard(times));
        plain = Optional.of(same);
        same.show(thread);
        return same;
    }

    private static Region heading(String name, String more) {
        var label = new Label(name);
        label.getStyleClass().add("review-section");
        var box = new VBox(label);
        if (!more.isEmpty()) {
            var words = new Label(more);
            words.getStyleClass().add("review-note");
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
            box.getChildren().add(words);
        }
        return box;
    }
}
