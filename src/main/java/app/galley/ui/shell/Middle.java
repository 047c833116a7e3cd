package app.galley.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The middle of a window: draft and page with a line between them that can be dragged, and a drawer at the right.
final class Middle extends BorderPane {

    private static final double HALF = 0.5;

    private final Node page;
    private final SplitPane panes = new SplitPane();
    private final StackPane draft = new StackPane();
    private final StackPane drawer = new StackPane();
    private Split split = new Split(View.BOTH, HALF);

    /// @param page the preview
    Middle(Node page) {
        this.page = page;
        drawer.getStyleClass().add("drawer");
        panes.widthProperty().addListener((_, _, _) -> keepProportion());
        setCenter(panes);
    }

    /// Shows another draft.
    void setDraft(Node editor) {
        draft.getChildren().setAll(editor);
    }

    /// Shows the draft, the page or both, with the line between them where it is said to be.
    void setSplit(Split newSplit) {
        split = newSplit;
        List<Node> shown = switch (split.view()) {
            case DRAFT -> List.of(draft);
            case BOTH -> List.of(draft, page);
            case PREVIEW -> List.of(page);
        };
        if (!panes.getItems().equals(shown)) {
            panes.getItems().setAll(shown);
            // A pane that is laid out for the first time after its parts were changed moves the line somewhere else.
            panes.setDividerPositions(split.divider());
            panes.layout();
        }
        panes.setDividerPositions(split.divider());
    }

    /// A pane that gets wider or narrower would give to both parts, or take from both, the same.
    private void keepProportion() {
        split = split();
        panes.layout();
        panes.setDividerPositions(split.divider());
    }

    /// How draft and page share the middle at the moment. A pane rounds what it is told; where nobody moved the line, it is where it was put.
    Split split() {
        if (panes.getDividers().isEmpty()) {
            return split;
        }
        var now = new Split(split.view(), panes.getDividerPositions()[0]);
        return now.isLike(split) ? split : now;
    }

    View view() {
        return split.view();
    }

    /// Opens the drawer with something in it, or closes it.
    void setDrawer(Optional<Node> content) {
        drawer.getChildren().setAll(content.stream().toList());
        setRight(content.isPresent() ? drawer : null);
    }

    boolean isDrawerOpen() {
        return getRight() == drawer;
    }
}
