package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.word.in.WordImport;
import app.galley.convert.word.out.WordExport;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.render.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PngPictureTest {

    private static byte[] bytes(String base64) {
        return Base64.getDecoder().decode(base64);
    }

    @Test
    void bothKindsOfWebPAreDrawnAndWhatIsSeenThroughStaysSo() throws Exception {
        BufferedImage lossy = ImageIO.read(new ByteArrayInputStream(PngPicture.of(bytes(WebP.LOSSY)).orElseThrow()));
        assertThat(lossy.getWidth()).isOne();
        BufferedImage lossless = ImageIO.read(new ByteArrayInputStream(PngPicture.of(bytes(WebP.LOSSLESS)).orElseThrow()));
        assertThat(lossless.getRGB(0, 0) >>> 24).isZero();
    }

    @Test
    void whatIsBrokenOrTooLargeIsNot() {
        byte[] large = bytes(WebP.LOSSLESS);
        int size = 21; // behind RIFF, WEBP, VP8L and the signature: 14 bits each for width and height, less one
        Arrays.fill(large, size, size + 3, (byte) 0xFF);
        large[size + 3] |= 0x0F;
        assertThat(PngPicture.of(large)).isEmpty();
        byte[] whole = bytes(WebP.LOSSY);
        for (int length = 0; length < whole.length - 8; length++) {
            assertThat(PngPicture.of(Arrays.copyOf(whole, length))).as("the first %d bytes", length).isEmpty();
        }
        assertThat(PngPicture.of("<svg/>".getBytes(java.nio.charset.StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void aPictureInWebPIsInAWordDocumentAsPng() throws Exception {
        Article article = Article.untitled("urn:x:y", "en").with(Field.HEADLINE, "Boats")
                .with(Field.LEAD, Optional.of(Picture.of("k", "images/boats.webp").withAlt("Two boats")));
        Imported back = WordImport.read(WordExport.write(article, _ -> new Pictures.Found("data:image/webp;base64," + WebP.LOSSY, 1, 1),
                Instant.EPOCH));
        assertThat(back.article().get(Field.LEAD)).get().extracting(Picture::alt).isEqualTo("Two boats");
        assertThat(back.inside()).hasSize(1).allSatisfy((_, file) -> assertThat(file).startsWith(0x89, 'P', 'N', 'G'));
    }
}
