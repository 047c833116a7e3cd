package app.galley.ui.shell;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// Where a window stands, and how large it is.
///
/// @param maximized whether it fills its screen; the rest is then what it was before
record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    private static final double STEP = 28;

    static WindowPlace of(Stage stage) {
        return new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), stage.isMaximized());
    }

    /// The same, but one that is maximized goes back to where another was.
    WindowPlace over(WindowPlace earlier) {
        return maximized ? new WindowPlace(earlier.x, earlier.y, earlier.width, earlier.height, true) : this;
    }

    /// The place for one more window, so that it does not hide the other.
    WindowPlace beside() {
        return new WindowPlace(x + STEP, y + STEP, width, height, maximized);
    }

    /// Puts a window there, as far as the screens there are allow.
    void apply(Stage stage) {
        WindowPlace seen = within(Screen.getScreens().stream().map(Screen::getVisualBounds).toList());
        stage.setX(seen.x);
        stage.setY(seen.y);
        stage.setWidth(seen.width);
        stage.setHeight(seen.height);
        stage.setMaximized(maximized);
    }

    /// The nearest place that is wholly on a screen: the one that shows most of it, or the first.
    ///
    /// @param screens at least one
    WindowPlace within(List<Rectangle2D> screens) {
        Rectangle2D screen = screens.stream().max(Comparator.comparingDouble(this::seenOn)).filter(best -> seenOn(best) > 0)
                .orElse(screens.getFirst());
        double newWidth = Math.min(width, screen.getWidth());
        double newHeight = Math.min(height, screen.getHeight());
        return new WindowPlace(Math.clamp(x, screen.getMinX(), screen.getMaxX() - newWidth),
                Math.clamp(y, screen.getMinY(), screen.getMaxY() - newHeight), newWidth, newHeight, maximized);
    }

    private double seenOn(Rectangle2D screen) {
        double across = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
        double down = Math.min(y + height, screen.getMaxY()) - Math.max(y, screen.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }

    /// As it is kept from one day to the next.
    String text() {
        return "%d %d %d %d %s".formatted(Math.round(x), Math.round(y), Math.round(width), Math.round(height), maximized);
    }

    /// Reads what was kept; empty when that says nothing.
    static Optional<WindowPlace> read(String kept) {
        String[] words = kept.split(" ", -1);
        if (words.length != 5 || !Stream.of(words).limit(4).allMatch(word -> word.matches("-?\\d{1,6}"))) {
            return Optional.empty();
        }
        var place = new WindowPlace(Integer.parseInt(words[0]), Integer.parseInt(words[1]), Integer.parseInt(words[2]),
                Integer.parseInt(words[3]), Boolean.parseBoolean(words[4]));
        return Optional.of(place).filter(read -> read.width > 0 && read.height > 0);
    }
}
