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
    private final SplitPane split = new SplitPane();
    private final StackPane draft = new StackPane();
    private final StackPane drawer = new StackPane();
    private View view = View.BOTH;
    private double divider = HALF;

    /// @param page the preview
    Middle(Node page) {
        this.page = page;
        drawer.getStyleClass().add("drawer");
        setCenter(split);
    }

    /// Shows another draft.
    void setDraft(Node editor) {
        draft.getChildren().setAll(editor);
    }

    /// Shows the draft, the page or both; the line between them is where it last was.
    void setView(View newView) {
        if (!split.getDividers().isEmpty()) {
            divider = split.getDividerPositions()[0];
        }
        view = newView;
        split.getItems().setAll(switch (view) {
            case DRAFT -> List.of(draft);
            case BOTH -> List.of(draft, page);
            case PREVIEW -> List.of(page);
        });
        split.setDividerPositions(divider);
    }

    View view() {
        return view;
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
