package app.galley.ui.outline;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Bounds;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// Where the rows of a list stand on the screen. Rows are all of one height; heights are counted from the top of the list, in pixels.
final class Rows {

    private Rows() {}

    /// What holds the rows; empty while the list was never laid out.
    static Optional<VirtualFlow<?>> flow(ListView<?> list) {
        return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                ? Optional.of(flow)
                : Optional.empty();
    }

    /// The top of a row, which may be out of view or the one after the last.
    static double top(ListView<?> list, int row) {
        return flow(list).map(flow -> {
            IndexedCell<?> first = flow.getFirstVisibleCell();
            Bounds bounds = list.sceneToLocal(first.localToScene(first.getLayoutBounds()));
            return bounds.getMinY() + (row - first.getIndex()) * list.getFixedCellSize();
        }).orElse(0.0);
    }

    /// The row at a height; empty above the first and below the last.
    static OptionalInt at(ListView<?> list, double y) {
        int row = (int) Math.floor((y - top(list, 0)) / list.getFixedCellSize());
        return row >= 0 && row < list.getItems().size() ? OptionalInt.of(row) : OptionalInt.empty();
    }

    /// The gap between two rows that is nearest to a height, by the row below it.
    static int gapAt(ListView<?> list, double y) {
        return (int) Math.clamp(Math.round((y - top(list, 0)) / list.getFixedCellSize()), 0, list.getItems().size());
    }

    /// Scrolls no further than needed to have a row in view.
    static void reveal(ListView<?> list, int row) {
        flow(list).ifPresent(flow -> {
            boolean inView = top(list, row) >= 0 && top(list, row + 1) <= list.getHeight();
            if (!inView) {
                flow.scrollTo(row);
            }
        });
    }
}
