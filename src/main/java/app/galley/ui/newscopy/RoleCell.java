package app.galley.ui.newscopy;

import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import app.galley.render.Direction;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// A paragraph with its role at the left.
final class RoleCell extends ListCell<Proposal.Line> {

    /// Characters that are shown; a longer paragraph is known by its beginning.
    private static final int MOST = 260;
    private static final double ROLE = 150;
    private static final PseudoClass DROPPED = PseudoClass.getPseudoClass("dropped");
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");

    private final Label key = new Label();
    private final Label role = new Label();
    private final Label text = new Label();
    private final HBox row;

    RoleCell() {
        key.getStyleClass().add("proposal-key");
        key.setMinWidth(USE_PREF_SIZE);
        role.getStyleClass().add("role");
        var what = new HBox(key, role);
        what.getStyleClass().add("what");
        what.setMinWidth(ROLE);
        what.setMaxWidth(ROLE);
        text.getStyleClass().add("text");
        text.setWrapText(true);
        text.setMinWidth(0);
        text.setMinHeight(USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        row = new HBox(what, text);
        row.getStyleClass().add("row");
        // As wide as the list and no wider, so that long paragraphs are broken into lines.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(Proposal.Line line, boolean empty) {
        super.updateItem(line, empty);
        if (empty || line == null) {
            setGraphic(null);
            setAccessibleText("");
            dress(Role.TEXT);
            return;
        }
        String shown = line.text().length() <= MOST
                ? line.text()
                : line.text().substring(0, line.text().offsetByCodePoints(0, MOST / 2)) + "…";
        key.setText(String.valueOf(line.role().key()).replace('-', '–'));
        role.setText(line.role().label());
        text.setText(shown);
        boolean rightToLeft = Direction.ofText(shown).filter(Direction.RTL::equals).isPresent();
        text.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        setAccessibleText(line.role().label() + ": " + shown);
        dress(line.role());
        setGraphic(row);
    }

    private void dress(Role now) {
        pseudoClassStateChanged(DROPPED, now == Role.DROPPED);
        pseudoClassStateChanged(HEAD, now == Role.HEADLINE || now == Role.CROSSHEAD);
    }
}
