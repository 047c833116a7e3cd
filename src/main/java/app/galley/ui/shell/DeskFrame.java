package app.galley.ui.shell;

import app.galley.ui.common.Appearance;
import app.galley.ui.common.ToolRow;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Stage;

/// What stands around the middle of a window: menus, tools and tabs above it, the status line below, and what lies over all for a while.
final class DeskFrame extends StackPane {

    private static final double WIDTH = 1280;
    private static final double HEIGHT = 820;
    /// What systems put above and below a window's contents, at most.
    private static final double AROUND = 48;
    private static final double LEAST_WIDTH = 480;
    private static final double LEAST_HEIGHT = 320;

    private final BorderPane frame = new BorderPane();
    private final VBox head;
    private final StackPane notice = new StackPane();
    private final StackPane foot = new StackPane();
    private final Label whyReadOnly = new Label();
    private final HBox readOnlyBar = new HBox(whyReadOnly);
    private final HBox toolLine;

    DeskFrame(MenuBar bar, ToolRow tools, ToolRow viewTools, Node tabs, Node middle, Node errands) {
        HBox.setHgrow(tools, Priority.ALWAYS);
        toolLine = new HBox(tools, viewTools);
        toolLine.getStyleClass().add("tool-line");
        readOnlyBar.getStyleClass().add("read-only-bar");
        readOnlyBar.setId("read-only");
        head = new VBox(bar, toolLine, tabs, readOnlyBar);
        frame.getStyleClass().add("desk");
        frame.setTop(head);
        frame.setCenter(middle);
        frame.setBottom(new VBox(errands, notice, foot));
        getChildren().add(frame);
    }

    /// Makes it what a window shows.
    Scene putOn(Stage stage) {
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        var scene = new Scene(this, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight() - AROUND));
        Appearance.style(scene);
        stage.setScene(scene);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        return scene;
    }

    /// Says why the article can only be read; nothing when it can be written.
    void setReadOnly(Optional<String> why) {
        whyReadOnly.setText(why.orElse(""));
        show(readOnlyBar, why.isPresent());
    }

    /// Hides the tools of a writer, or shows them again.
    void setReading(boolean reading) {
        show(toolLine, !reading);
    }

    /// Shows another status line, and above it what there is to say now and then.
    void setFoot(Node notices, Node line) {
        notice.getChildren().setAll(notices);
        foot.getChildren().setAll(line);
    }

    /// Hides everything but the middle, or shows it again.
    void setBare(boolean bare) {
        List.of(head, foot).forEach(part -> show(part, !bare));
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
