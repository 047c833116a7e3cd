package app.galley.ui.shell;

import app.galley.ui.common.PngFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A small picture file.
final class PictureFixture {

    private PictureFixture() {}

    /// The file `gate.png` in a folder, made when it is not there.
    static Path in(Path folder) {
        try {
            Path file = folder.resolve("gate.png");
            return Files.exists(file) ? file : Files.write(file, PngFile.of(image()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /// Three pixels across, two down, each of another colour.
    static WritableImage image() {
        var image = new WritableImage(3, 2);
        Color[] colours = {Color.RED, Color.LIME, Color.BLUE, Color.WHITE, Color.BLACK, Color.rgb(1, 2, 3)};
        for (int i = 0; i < colours.length; i++) {
            image.getPixelWriter().setColor(i % 3, i / 3, colours[i]);
        }
        return image;
    }
}
