package app.galley.ui.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// What stands beside a line's text and is not text: the label of a picture's parts, a list item's bullet or number, and in an empty line
/// the word for what belongs there.
///
/// It takes the width of the label only; the rest lies over the room the line's own padding leaves free.
final class LineMargin extends Region {

    private final Label label = new Label();
    private final Label mark = new Label();
    private final Label prompt = new Label();
    private final LineStyle style;

    LineMargin(LineStyle style, boolean empty) {
        this.style = style;
        setMouseTransparent(true);
        getStyleClass().add("line-margin");
        getStyleClass().addAll(DraftArea.classes(style));
        show(label, "line-label", style.kind().label());
        show(mark, "list-mark", listMark(style));
        show(prompt, "prompt", empty ? style.kind().prompt() : "");
        if (style.rightToLeft()) {
            // it is placed by the width of the line, which may change while its own does not
            parentProperty().flatMap(box -> ((Region) box).widthProperty()).addListener((_, _, _) -> requestLayout());
        }
    }

    private void show(Label node, String styleClass, String words) {
        if (!words.isEmpty()) {
            node.setText(words);
            node.getStyleClass().add(styleClass);
            getChildren().add(node);
        }
    }

    private static String listMark(LineStyle style) {
        return switch (style.kind()) {
            case BULLET -> style.level() % 2 == 1 ? "•" : "◦";
            case NUMBER -> style.number() + ".";
            default -> "";
        };
    }

    /// Whether there is anything to show.
    boolean isNeeded() {
        return !getChildren().isEmpty();
    }

    @Override
    protected double computePrefWidth(double height) {
        return style.rightToLeft() || style.kind().label().isEmpty() ? 0 : LineStyle.LABEL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double labels = style.kind().label().isEmpty() ? 0 : LineStyle.LABEL;
        place(label, 0, LineStyle.LABEL);
        place(prompt, labels + style.start(), 600);
        place(mark, style.start() - LineStyle.INDENT, LineStyle.INDENT);
    }

    /// @param start from the side where the line starts, pixels
    private void place(Label node, double start, double most) {
        if (node.getParent() == this) {
            double width = Math.min(most, Math.ceil(node.prefWidth(-1)));
            double line = getParent() instanceof Region box ? box.getWidth() : getWidth();
            node.resizeRelocate(style.rightToLeft() ? line - start - width : start, style.kind().above(), width, node.prefHeight(-1));
        }
    }
}
