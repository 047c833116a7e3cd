package app.galley.ui.outline;

import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The mouse on the list: a click chooses a row, and a row that is pulled away from where it was pressed is dragged to another place.
///
/// Near the upper or lower edge the list scrolls. Escape lets everything be as it was.
final class RowDrag {

    /// What becomes of it.
    interface Target {

        /// A row was clicked.
        void choose(int row);

        /// Whether a row can be dragged at all.
        boolean canMove(int row);

        /// Shows where a row would go.
        ///
        /// @param gap the row before which the mouse is; may be the number of rows
        /// @return the gap it would go to; empty when it would stay
        OptionalInt aim(int row, int gap);

        /// Lets a row go.
        void drop(int row, int gap);

        /// The drag is over, whatever came of it.
        void end();
    }

    /// How far the mouse moves before a press is a drag, pixels.
    private static final double SLACK = 5;
    /// Depth of the strip in which the list scrolls, and how far it scrolls in a frame, pixels.
    private static final double EDGE = 24;
    private static final double SPEED = 6;

    private final ListView<?> list;
    private final Target target;
    private final AnimationTimer scrolling = new AnimationTimer() {
        @Override
        public void handle(long now) {
            scrollAtEdge();
        }
    };
    private OptionalInt pressed = OptionalInt.empty();
    private Point2D from = Point2D.ZERO;
    private double mouseY;
    private OptionalInt gap = OptionalInt.empty();
    private boolean dragging;

    private RowDrag(ListView<?> list, Target target) {
        this.list = list;
        this.target = target;
    }

    static void install(ListView<?> list, Target target) {
        var drag = new RowDrag(list, target);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag::pull);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, drag::release);
        list.addEventFilter(KeyEvent.KEY_PRESSED, drag::key);
    }

    private void press(MouseEvent event) {
        end();
        pressed = event.getButton() == MouseButton.PRIMARY ? Rows.at(list, event.getY()) : OptionalInt.empty();
        from = new Point2D(event.getX(), event.getY());
    }

    private void pull(MouseEvent event) {
        if (pressed.isEmpty()) {
            return;
        }
        mouseY = event.getY();
        boolean away = from.distance(event.getX(), event.getY()) > SLACK;
        if (!dragging && away && target.canMove(pressed.getAsInt())) {
            dragging = true;
            list.setCursor(Cursor.CLOSED_HAND);
            scrolling.start();
        }
        if (dragging) {
            aim();
            event.consume();
        }
    }

    private void aim() {
        gap = target.aim(pressed.orElseThrow(), Rows.gapAt(list, mouseY));
    }

    private void scrollAtEdge() {
        double pixels = mouseY < EDGE ? -SPEED : mouseY > list.getHeight() - EDGE ? SPEED : 0;
        if (pixels != 0) {
            Rows.flow(list).ifPresent(flow -> scroll(flow, pixels));
        }
    }

    private void scroll(VirtualFlow<?> flow, double pixels) {
        if (flow.scrollPixels(pixels) != 0) {
            list.layout();
            aim();
        }
    }

    private void release(MouseEvent event) {
        OptionalInt row = pressed;
        OptionalInt place = gap;
        boolean dragged = dragging;
        boolean clicked = !dragged && event.getButton() == MouseButton.PRIMARY && row.isPresent()
                && Rows.at(list, event.getY()).equals(row);
        end();
        if (dragged) {
            event.consume();
            place.ifPresent(where -> target.drop(row.orElseThrow(), where));
        } else if (clicked) {
            target.choose(row.orElseThrow());
        }
    }

    private void key(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    private void end() {
        if (dragging) {
            scrolling.stop();
            list.setCursor(null);
            target.end();
        }
        dragging = false;
        pressed = OptionalInt.empty();
        gap = OptionalInt.empty();
    }
}
