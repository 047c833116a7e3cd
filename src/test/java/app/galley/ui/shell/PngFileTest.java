package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngFileTest {

    @Test
    void anotherProgramReadsEveryPixelBack() throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(PngFile.of(PictureFixture.image())));

        assertThat(image.getWidth()).isEqualTo(3);
        assertThat(image.getHeight()).isEqualTo(2);
        int[] read = image.getRGB(0, 0, 3, 2, null, 0, 3);
        assertThat(read).containsExactly(0xFFFF0000, 0xFF00FF00, 0xFF0000FF, 0xFFFFFFFF, 0xFF000000, 0xFF010203);
    }
}
