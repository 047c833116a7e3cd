package app.galley.ui.editor;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.StyledSegment;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes what the area shows for a segment.
final class SegmentNodes {

    private final PictureImages images;

    SegmentNodes(PictureImages images) {
        this.images = images;
    }

    Node node(StyledSegment<Segment, RunStyle> styled) {
        Node node = plain(styled);
        if (styled.getSegment() instanceof Segment.Thing) {
            node.getStyleClass().addAll(styled.getStyle().classes());
        }
        return node;
    }

    private Node plain(StyledSegment<Segment, RunStyle> styled) {
        return switch (styled.getSegment()) {
            case Segment.Chars(String text) -> text(text, styled.getStyle());
            case Segment.Piece(String text) -> letters(text, styled.getStyle());
            case Segment.Break _ -> text("\n", styled.getStyle());
            case Segment.BlockPicture(String url) -> images.get(url).map(SegmentNodes::picture).orElseGet(() -> missing(url));
            case Segment.NoLead _ -> card("remixal-image-add-line", "Lead picture: drop one here", "no-picture");
            case Segment.LinePicture(String url, String alt) -> images.get(url).map(SegmentNodes::small)
                    .orElseGet(() -> card("remixal-image-line", alt.isEmpty() ? "picture" : alt, "in-line"));
            case Segment.Unknown(String type, boolean inLine) -> card("remixal-file-unknow-line",
                    type.isEmpty() ? "From a newer version" : "From a newer version: " + type, inLine ? "in-line" : "unknown-card");
        };
    }

    private static Node letters(String letters, RunStyle style) {
        Node text = text(letters, style);
        DraftFont.script(letters).ifPresent(text.getStyleClass()::add);
        return text;
    }

    private static Node text(String characters, RunStyle style) {
        var text = new TextExt(characters);
        text.getStyleClass().add("run");
        text.getStyleClass().addAll(style.classes());
        return text;
    }

    private static Node picture(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitHeight(PictureImages.HEIGHT);
        view.fitWidthProperty().bind(Bindings.createDoubleBinding(() -> fit(image), image.widthProperty(), image.heightProperty()));
        var frame = new StackPane(view);
        frame.setMinHeight(PictureImages.HEIGHT);
        frame.getStyleClass().add("picture-frame");
        return frame;
    }

    /// The width at which a picture is shown: as high as there is room, unless it would be too wide.
    private static double fit(Image image) {
        return image.getHeight() == 0
                ? PictureImages.WIDTH
                : Math.min(PictureImages.WIDTH, image.getWidth() * PictureImages.HEIGHT / image.getHeight());
    }

    private static Node missing(String url) {
        return card("remixal-image-line", url.isEmpty() ? "Picture to come" : "Missing: " + url, "no-picture");
    }

    private static Node small(Image image) {
        var view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitHeight(18);
        return view;
    }

    private static Node card(String icon, String words, String styleClass) {
        var label = new Label(words, new FontIcon(icon));
        label.getStyleClass().addAll("draft-card", styleClass);
        return label;
    }
}
