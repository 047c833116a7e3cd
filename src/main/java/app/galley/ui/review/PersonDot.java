package app.galley.ui.review;

import app.galley.model.review.Reviewer;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Somebody's initials on a colour of their own; the name stands beside it, the colour only helps to see who is who.
final class PersonDot {

    private static final int COLOURS = 6;

    private PersonDot() {}

    static Label of(Reviewer reviewer) {
        var dot = new Label(Said.initials(reviewer));
        dot.getStyleClass().addAll("person", "person-" + Math.floorMod(reviewer.identity().hashCode(), COLOURS));
        dot.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return dot;
    }
}
