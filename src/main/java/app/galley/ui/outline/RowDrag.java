package app.galley.ui.outline;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.animation.AnimationTimer;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Scene;
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
    private final EventHandler<MouseEvent> pulling = this::pull;
    private final EventHandler<MouseEvent> releasing = this::release;
    private final EventHandler<KeyEvent> giving = this::key;
    /// Listened to from press to release.
    private Optional<Scene> heard = Optional.empty();
    private OptionalInt pressed = OptionalInt.empty();
    private Point2D from = Point2D.ZERO;
    private double mouseY;
    private OptionalInt gap = OptionalInt.empty();
    private boolean dragging;

    private RowDrag(ListView<?> list, Target target) {
        this.list = list;
        this.target = target;
    }

    static RowDrag install(ListView<?> list, Target target) {
        var drag = new RowDrag(list, target);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, drag::press);
        return drag;
    }

    private void press(MouseEvent event) {
        end();
        OptionalInt row = event.getButton() == MouseButton.PRIMARY ? Rows.at(list, y(event)) : OptionalInt.empty();
        if (row.isPresent()) {
            pressed = row;
            from = new Point2D(event.getSceneX(), event.getSceneY());
            listen(list.getScene());
            // A cell that was told of a touch would choose its row only when it is let go.
            list.requestFocus();
            list.getSelectionModel().clearAndSelect(row.getAsInt());
        }
    }

    /// Listens to the scene until the button is let go: the row that was pressed may be scrolled away, and the mouse may leave the list. The
    /// key is heard there even when a tooltip was faster to take it.
    private void listen(Scene scene) {
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, pulling);
        scene.addEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, giving);
        heard = Optional.of(scene);
    }

    private double y(MouseEvent event) {
        return list.sceneToLocal(event.getSceneX(), event.getSceneY()).getY();
    }

    private void pull(MouseEvent event) {
        mouseY = y(event);
        boolean away = from.distance(event.getSceneX(), event.getSceneY()) > SLACK;
        if (!dragging && away && target.canMove(pressed.orElseThrow())) {
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
        int row = pressed.orElseThrow();
        OptionalInt place = gap;
        boolean dragged = dragging;
        boolean clicked = !dragged && Rows.at(list, y(event)).equals(pressed);
        end();
        if (dragged) {
            event.consume();
            place.ifPresent(where -> target.drop(row, where));
        } else if (clicked) {
            target.choose(row);
        }
    }

    private void key(KeyEvent event) {
        if (dragging && event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            end();
        }
    }

    /// Ends a drag that is under way, with everything as it was.
    void end() {
        heard.ifPresent(scene -> {
            scene.removeEventFilter(MouseEvent.MOUSE_DRAGGED, pulling);
            scene.removeEventFilter(MouseEvent.MOUSE_RELEASED, releasing);
            scene.removeEventFilter(KeyEvent.KEY_PRESSED, giving);
        });
        heard = Optional.empty();
        pressed = OptionalInt.empty();
        gap = OptionalInt.empty();
        if (dragging) {
            dragging = false;
            scrolling.stop();
            list.setCursor(null);
            target.end();
        }
    }
}
