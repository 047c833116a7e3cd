package app.galley.ui.compare;

import app.galley.compare.MarkedStretch;
import app.galley.compare.Stretch.Kind;
import app.galley.render.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Draws texts and pictures of a comparison.
///
/// What is gone is struck through and what is new is underlined, each in its colour.
final class PieceNodes {

    private final Thumbnails before;
    private final Thumbnails after;
    private final Direction direction;

    /// @param before the pictures as they were
    /// @param after the pictures as they are
    /// @param direction which way texts without letters run
    PieceNodes(Thumbnails before, Thumbnails after, Direction direction) {
        this.before = before;
        this.after = after;
        this.direction = direction;
    }

    /// Both sides in one column.
    Node inline(List<Piece> pieces) {
        var column = new VBox();
        column.getStyleClass().add("pieces");
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> column.getChildren().add(text(text));
                case Piece.Picture picture -> column.getChildren().add(pictures(picture));
            }
        }
        return column;
    }

    /// The column of one side.
    ///
    /// @param other what the other side alone has
    Node side(List<Piece> pieces, Kind other) {
        var column = new VBox();
        column.getStyleClass().add("pieces");
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Text text -> {
                    Piece.Text own = text.without(other);
                    if (!own.stretches().isEmpty()) {
                        column.getChildren().add(text(own));
                    }
                }
                case Piece.Picture(var old, var now) -> {
                    boolean isOld = other == Kind.NEW;
                    (isOld ? old : now).ifPresent(url -> column.getChildren().add(
                            picture(url, isOld ? before : after, old.equals(now) ? "" : isOld ? "Old" : "New")));
                }
            }
        }
        return column;
    }

    private Node text(Piece.Text piece) {
        var flow = new TextFlow();
        flow.getStyleClass().addAll("piece-text", piece.style().isEmpty() ? "paragraph" : piece.style());
        String all = piece.text();
        boolean rightToLeft = Direction.ofText(all).orElse(direction) == Direction.RTL;
        flow.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        piece.stretches().forEach(stretch -> flow.getChildren().add(stretch(stretch)));
        if (piece.label().isEmpty()) {
            return flow;
        }
        var label = new Label(piece.label());
        label.getStyleClass().add("piece-label");
        return new VBox(label, flow);
    }

    private static Text stretch(MarkedStretch stretch) {
        var text = new Text(stretch.text());
        List<String> classes = new ArrayList<>();
        classes.add("stretch");
        classes.add(switch (stretch.kind()) {
            case SAME -> stretch.isRemarked() ? "remarked" : "same";
            case GONE -> "gone";
            case NEW -> "new";
        });
        stretch.after().decorators().forEach(mark -> {
            if (mark.equals("strong") || mark.equals("em") || mark.equals("code")) {
                classes.add(mark);
            }
        });
        if (stretch.after().href().isPresent()) {
            classes.add("link");
        }
        text.getStyleClass().setAll(classes);
        return text;
    }

    private Node pictures(Piece.Picture picture) {
        if (picture.isSame()) {
            return picture(picture.after().orElse(""), after, "");
        }
        var row = new HBox();
        row.getStyleClass().add("piece-pictures");
        picture.before().ifPresent(url -> row.getChildren().add(picture(url, before, "Old")));
        picture.after().ifPresent(url -> row.getChildren().add(picture(url, after, "New")));
        return row;
    }

    private static Node picture(String url, Thumbnails from, String side) {
        var view = new ImageView();
        view.setPreserveRatio(true);
        view.setFitWidth(Thumbnails.WIDTH);
        view.setFitHeight(Thumbnails.HEIGHT);
        var missing = new Label();
        missing.getStyleClass().add("piece-missing");
        missing.setWrapText(true);
        var frame = new StackPane(view, missing);
        frame.getStyleClass().addAll("piece-picture", side.isEmpty() ? "same" : side.equals("Old") ? "gone" : "new");
        frame.setMinSize(Thumbnails.WIDTH + 8, Thumbnails.HEIGHT + 8);
        frame.setMaxSize(Thumbnails.WIDTH + 8, Thumbnails.HEIGHT + 8);
        from.show(url, view, () -> missing.setText("The picture is missing"));
        var name = new Label(Optional.of(side).filter(word -> !word.isEmpty()).map(word -> word + ": " + url).orElse(url));
        name.getStyleClass().add("piece-label");
        var box = new VBox(frame, name);
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }
}
