package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.WeakHashMap;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;

/// The parts of a window that F6 goes round: those that were named a pane and are seen, in the order in which they stand.
///
/// A pane is left where its keyboard focus was, and entered there again.
public final class Panes {

    private static final String PANE = "galley.pane";
    private static final PseudoClass ENTERED = PseudoClass.getPseudoClass("entered");

    private final Scene scene;
    private final WeakHashMap<Node, Node> left = new WeakHashMap<>();

    public Panes(Scene scene) {
        this.scene = scene;
    }

    /// Names a node a pane.
    ///
    /// @param enter puts the keyboard into it, when nothing in it had the keyboard before
    public static void mark(Node pane, Runnable enter) {
        pane.getProperties().put(PANE, enter);
    }

    /// Names a node a pane that is entered at the first thing in it that takes the keyboard, or itself.
    public static void mark(Node pane) {
        mark(pane, () -> first(pane).orElse(pane).requestFocus());
    }

    /// Goes so many panes on; after the last comes the first.
    public void step(int places) {
        List<Node> panes = new ArrayList<>();
        gather(scene.getRoot(), panes);
        if (panes.isEmpty()) {
            return;
        }
        Optional<Node> focus = Optional.ofNullable(scene.getFocusOwner());
        int index = focus.map(node -> indexOf(panes, node)).orElse(-1);
        if (index >= 0) {
            left.put(panes.get(index), focus.get());
        }
        int next = index < 0 && places < 0 ? panes.size() - 1 : Math.floorMod(Math.max(index, -1) + places, panes.size());
        enter(panes.get(next));
        Optional.ofNullable(scene.getFocusOwner()).ifPresent(Panes::showFocus);
    }

    /// JavaFX shows a focus that came by Tab, but not one that was asked for.
    private static void showFocus(Node node) {
        node.pseudoClassStateChanged(ENTERED, true);
        node.focusedProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> focus, Boolean before, Boolean now) {
                if (!now) {
                    focus.removeListener(this);
                    node.pseudoClassStateChanged(ENTERED, false);
                }
            }
        });
    }

    private void enter(Node pane) {
        Optional<Node> before = Optional.ofNullable(left.get(pane)).filter(node -> node.getScene() == scene && isWithin(node, pane));
        if (before.isPresent()) {
            before.get().requestFocus();
        } else {
            if (pane.getProperties().get(PANE) instanceof Runnable own) {
                own.run();
            }
        }
    }

    private static int indexOf(List<Node> panes, Node focus) {
        for (int i = 0; i < panes.size(); i++) {
            if (isWithin(focus, panes.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isWithin(Node node, Node pane) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each == pane) {
                return true;
            }
        }
        return false;
    }

    private static void gather(Node node, List<Node> panes) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.hasProperties() && node.getProperties().containsKey(PANE)) {
            panes.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gather(child, panes));
        }
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
