package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.Called;
import app.galley.compare.Stretch.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// A row of a comparison as it is drawn: a sign and the name of what it is above what it says.
final class ChangeCell extends ListCell<Row> {

    /// What rows look like besides what they are.
    interface Looks {

        boolean isSideBySide();

        PieceNodes nodes();

        Optional<ChangeAction> action();

        /// Shows what is folded away.
        void open(Row.Folded folded);
    }

    /// Room for each box around a block, pixels.
    private static final double STEP = 18;

    private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

    private final Looks looks;

    ChangeCell(Looks looks) {
        this.looks = looks;
        getStyleClass().add("change-cell");
        // As wide as the list and no wider: texts are broken into lines.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
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
        boolean filled = !empty && row != null;
        setGraphic(filled ? node(row) : null);
        setAccessibleText(filled ? Spoken.of(row) : "");
        pseudoClassStateChanged(CHANGED, filled && row.isChange());
    }

    private Node node(Row row) {
        return switch (row) {
            case Row.Folded folded -> folded(folded);
            case Row.OfField(var change) ->
                framed(Called.field(change.name()), List.of(), RemixiconMZ.PENCIL_LINE, "edited", Pieces.of(change), 0,
                        looks.action().map(action -> button(action.name(), () -> action.field().accept(change))));
            case Row.OfBlock(BlockChange.Same same, int depth) ->
                framed("", List.of(), null, "same", Pieces.of(same), depth, Optional.empty());
            case Row.OfBlock(BlockChange change, int depth) ->
                framed(Called.kind(change.block()), Remarks.of(change), sign(change), tone(change),
                        Pieces.of(change), depth,
                        looks.action().map(action -> button(action.nameOn(change), () -> action.block().accept(change))));
        };
    }

    private Node folded(Row.Folded folded) {
        var words = new Label(Spoken.alike(folded), new FontIcon(RemixiconMZ.MORE_LINE));
        words.getStyleClass().add("folded");
        words.setMaxWidth(Double.MAX_VALUE);
        words.setOnMouseClicked(_ -> looks.open(folded));
        return new VBox(words);
    }

    private Node framed(String name, List<String> remarks, @Nullable Ikon sign, String tone,
            List<Piece> pieces, int depth, Optional<Button> button) {
        var box = new VBox();
        box.getStyleClass().addAll("change", tone);
        if (!name.isEmpty()) {
            box.getChildren().add(head(name, remarks, sign, button));
        }
        box.getChildren().add(looks.isSideBySide() ? sides(pieces) : looks.nodes().inline(pieces));
        VBox.setMargin(box, new Insets(0, 0, 0, depth * STEP));
        return new VBox(box);
    }

    private static Node head(String name, List<String> remarks, @Nullable Ikon sign,
            Optional<Button> button) {
        var words = new ArrayList<String>();
        words.add(name);
        words.addAll(remarks);
        var label = new Label(String.join(" · ", words), sign == null ? null : new FontIcon(sign));
        label.getStyleClass().add("change-name");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var head = new HBox(label);
        head.getStyleClass().add("change-head");
        button.ifPresent(head.getChildren()::add);
        return head;
    }

    private static Button button(String name, Runnable run) {
        var button = new Button(name);
        button.getStyleClass().add("change-action");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Node sides(List<Piece> pieces) {
        var grid = new GridPane();
        grid.getStyleClass().add("sides");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        grid.getColumnConstraints().addAll(half, half);
        grid.add(looks.nodes().side(pieces, Kind.NEW), 0, 0);
        grid.add(looks.nodes().side(pieces, Kind.GONE), 1, 0);
        return grid;
    }

    private static @Nullable Ikon sign(BlockChange change) {
        return switch (change) {
            case BlockChange.Same _ -> null;
            case BlockChange.Inserted _ -> RemixiconAL.ADD_LINE;
            case BlockChange.Deleted _ -> RemixiconMZ.SUBTRACT_LINE;
            case BlockChange.Edited _ -> RemixiconMZ.PENCIL_LINE;
            case BlockChange.Moved(_, _, _, _, boolean up) -> up ? RemixiconAL.ARROW_UP_LINE : RemixiconAL.ARROW_DOWN_LINE;
        };
    }

    private static String tone(BlockChange change) {
        return switch (change) {
            case BlockChange.Same _ -> "same";
            case BlockChange.Inserted _ -> "inserted";
            case BlockChange.Deleted _ -> "deleted";
            case BlockChange.Edited _ -> "edited";
            case BlockChange.Moved _ -> "moved";
        };
    }
}
