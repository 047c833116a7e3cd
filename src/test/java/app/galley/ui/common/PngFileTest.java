package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

    @Test
    void anotherProgramReadsEveryPixelBack() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(PngFile.of(image())));

        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        int[] read = image.getRGB(0, 0, 3, 2, null, 0, 3);
        assertThat(read).containsExactly(0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF, 0xFF000000, 0xFF010203);
    }

    @Test
    void whatIsTransparentStaysSo() throws Exception {
        var image = image();
        image.getPixelWriter().setColor(1, 1, Color.rgb(200, 100, 50, 0.2));

        int read = ImageIO.read(new ByteArrayInputStream(PngFile.of(image))).getRGB(1, 1);

        assertThat(read >>> 24).isEqualTo(51);
        assertThat(read >> 16 & 0xFF).isEqualTo(200);
    }

    private static WritableImage image() {
        var image = new WritableImage(3, 2);
        Color[] colours = {Color.RED, Color.LIME, Color.BLUE, Color.WHITE, Color.BLACK, Color.rgb(1, 2, 3)};
        for (int i = 0; i < colours.length; i++) {
            image.getPixelWriter().setColor(i % 3, i / 3, colours[i]);
        }
        return image;
    }
}
