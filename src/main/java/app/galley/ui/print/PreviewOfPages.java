package app.galley.ui.print;

import app.galley.convert.pdf.PageImages;
import app.galley.convert.pdf.Pdf;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages of a file, one at a time: turned by Page Up and Page Down, Home and End, or the buttons below.
final class PreviewOfPages extends VBox {

    private static final double WIDTH = 400;
    private static final double HEIGHT = 480;
    /// Twice what is shown, so that it is sharp on a fine screen too.
    private static final int DRAWN = 960;

    private final Tasks tasks;
    private final ImageView image = new ImageView();
    private final Label place = new Label("Laying out…");
    private final Button back = button("print-back", "‹", "Previous page", -1);
    private final Button on = button("print-on", "›", "Next page", 1);
    private Optional<Pdf> shown = Optional.empty();
    private int pages;
    private int page;
    private int turn;

    PreviewOfPages(Tasks tasks) {
        this.tasks = tasks;
        getStyleClass().add("print-preview");
        image.setFitWidth(WIDTH - 24);
        image.setFitHeight(HEIGHT - 24);
        image.setPreserveRatio(true);
        image.setSmooth(true);
        var desk = new StackPane(image);
        desk.getStyleClass().add("print-desk");
        desk.setMinSize(WIDTH, HEIGHT);
        desk.setMaxSize(WIDTH, HEIGHT);
        place.setId("print-page");
        var below = new HBox(back, place, on);
        below.getStyleClass().add("print-turning");
        getChildren().addAll(desk, below);
        turnable();
    }

    private Button button(String id, String sign, String name, int step) {
        var button = new Button(sign);
        button.setId(id);
        button.setAccessibleText(name);
        button.setOnAction(_ -> go(page + step));
        return button;
    }

    /// Turns the page when one of its keys was pressed.
    void key(KeyEvent event) {
        int to = switch (event.getCode()) {
            case PAGE_UP -> page - 1;
            case PAGE_DOWN -> page + 1;
            case HOME -> 0;
            case END -> pages - 1;
            default -> -2;
        };
        if (to > -2) {
            event.consume();
            go(to);
        }
    }

    /// Says that other pages are on their way.
    void wait(String why) {
        turn++;
        place.setText(why);
        image.setOpacity(0.4);
        shown = Optional.empty();
        turnable();
    }

    void show(Pdf pdf) {
        shown = Optional.of(pdf);
        go(page);
    }

    private void go(int wanted) {
        shown.ifPresent(pdf -> {
            int asked = ++turn;
            tasks.run(() -> draw(pdf, wanted), drawn -> {
                if (asked == turn) {
                    take(drawn);
                }
            });
        });
    }

    private record Turned(int page, int pages, PageImages.Drawn drawn) {}

    private static Turned draw(Pdf pdf, int wanted) {
        try (var images = new PageImages(pdf)) {
            int page = Math.clamp(wanted, 0, images.count() - 1);
            return new Turned(page, images.count(), images.draw(page, DRAWN));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void take(Turned turned) {
        page = turned.page();
        pages = turned.pages();
        PageImages.Drawn drawn = turned.drawn();
        var picture = new WritableImage(drawn.width(), drawn.height());
        picture.getPixelWriter().setPixels(0, 0, drawn.width(), drawn.height(), PixelFormat.getIntArgbInstance(), drawn.pixels(), 0,
                drawn.width());
        image.setImage(picture);
        image.setOpacity(1);
        place.setText("Page %d of %d".formatted(page + 1, pages));
        turnable();
    }

    private void turnable() {
        back.setDisable(shown.isEmpty() || page <= 0);
        on.setDisable(shown.isEmpty() || page >= pages - 1);
    }
}
