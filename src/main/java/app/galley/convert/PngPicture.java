package app.galley.convert;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Draws a picture of another kind as PNG, for formats that do not know its kind: bitmaps of Windows, TIFF, WebP.
public final class PngPicture {

    private static final long MOST_PIXELS = 60_000_000;

    private PngPicture() {}

    /// The picture as PNG; empty when it is of no kind that can be read, is broken, or is too large.
    public static Optional<byte[]> of(byte[] picture) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? drawn(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException broken) { // readers throw all sorts of things at broken files
            return Optional.empty();
        }
    }

    private static Optional<byte[]> drawn(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return Optional.empty();
            }
            BufferedImage picture = reader.read(0);
            var out = new ByteArrayOutputStream();
            return ImageIO.write(picture, "png", out) ? Optional.of(out.toByteArray()) : Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}
