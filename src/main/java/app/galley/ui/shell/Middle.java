package app.galley.ui.shell;

import app.galley.ui.common.Panes;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/// The middle of a window: draft and page with a line between them that can be dragged, and a drawer at each side.
final class Middle extends BorderPane {

    private static final double HALF = 0.5;

    private final Node page;
    private final SplitPane panes = new SplitPane();
    private final StackPane over = new StackPane();
    private final StackPane draft = new StackPane();
    private final StackPane leftDrawer = new StackPane();
    private final StackPane drawer = new StackPane();
    private Split split = new Split(View.BOTH, HALF);

    /// @param page the preview
    Middle(Node page) {
        this.page = page;
        leftDrawer.getStyleClass().addAll("drawer", "left-drawer");
        drawer.getStyleClass().add("drawer");
        Panes.mark(drawer);
        panes.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> {
            if (event.getTarget() instanceof Node node && node.getStyleClass().contains("split-pane-divider")) {
                Platform.runLater(this::dragged);
            }
        });
        panes.widthProperty().addListener((_, _, _) -> keepProportion());
        setLeftDrawer(Optional.empty());
        // Put in before the middle, so that F6 comes to it first as well.
        setLeft(leftDrawer);
        setLook(Optional.empty());
        setCenter(new StackPane(panes, over));
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
        boolean seen = getScene() != null && getScene().getWindow() != null && getScene().getWindow().isShowing();
        if (!seen) {
            // Before the window has its size and its style there is nothing to keep.
            return;
        }
        panes.layout();
        panes.setDividerPositions(split.divider());
    }

    /// Only a person's hand moves the line; what the pane says of it at other times may be on its way to what it was told.
    private void dragged() {
        if (!panes.getDividers().isEmpty()) {
            split = new Split(split.view(), panes.getDividerPositions()[0]);
        }
    }

    /// How draft and page share the middle at the moment.
    Split split() {
        return split;
    }

    View view() {
        return split.view();
    }

    /// Opens the drawer at the left with something in it, or closes it.
    void setLeftDrawer(Optional<Node> content) {
        leftDrawer.getChildren().setAll(content.stream().toList());
        leftDrawer.setVisible(content.isPresent());
        leftDrawer.setManaged(content.isPresent());
    }

    boolean isLeftDrawerOpen() {
        return leftDrawer.isVisible();
    }

    /// Shows something in place of draft and page, or these again.
    void setLook(Optional<Node> look) {
        over.getChildren().setAll(look.stream().toList());
        over.setVisible(look.isPresent());
        panes.setVisible(look.isEmpty());
    }

    /// Whether something stands in place of draft and page.
    boolean isLook() {
        return over.isVisible();
    }

    /// Opens the drawer at the right with something in it, or closes it.
    void setDrawer(Optional<Node> content) {
        drawer.getChildren().setAll(content.stream().toList());
        setRight(content.isPresent() ? drawer : null);
    }

    boolean isDrawerOpen() {
        return getRight() == drawer;
    }
}
