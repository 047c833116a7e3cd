package app.galley.ui.common;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/// An image as the bytes of a PNG file (W3C PNG, third edition), without the desktop's image library, which is slow to start.
public final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int RGB = 2;
    private static final int RGB_AND_ALPHA = 6;

    private PngFile() {}

    /// The bytes of an image: 8 bits for each of red, green and blue, and of how opaque it is where not all of it is. May run off the window's
    /// thread once the image is loaded.
    public static byte[] of(Image image) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            boolean opaque = isOpaque(image);
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight(), opaque));
            chunk(out, "IDAT", pixels(image, opaque ? 3 : 4));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static boolean isOpaque(Image image) {
        var argb = new int[(int) image.getWidth()];
        for (int y = 0; y < (int) image.getHeight(); y++) {
            image.getPixelReader().getPixels(0, y, argb.length, 1, PixelFormat.getIntArgbInstance(), argb, 0, argb.length);
            for (int pixel : argb) {
                if (pixel >>> 24 != 0xFF) {
                    return false;
                }
            }
        }
        return true;
    }

    private static byte[] header(int width, int height, boolean opaque) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{8, (byte) (opaque ? RGB : RGB_AND_ALPHA), 0, 0, 0}); // bits a sample, colours, the only compression and filter method, not interlaced
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image, int samples) throws IOException {
        int width = (int) image.getWidth();
        var bytes = new ByteArrayOutputStream();
        var argb = new int[width];
        var row = new byte[1 + width * samples];
        var above = new byte[row.length];
        var filtered = new byte[row.length];
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + x * samples] = (byte) (argb[x] >> 16);
                    row[2 + x * samples] = (byte) (argb[x] >> 8);
                    row[3 + x * samples] = (byte) argb[x];
                    if (samples > 3) {
                        row[4 + x * samples] = (byte) (argb[x] >>> 24);
                    }
                }
                filtered[0] = 2; // each byte as its difference from the one above
                for (int i = 1; i < row.length; i++) {
                    filtered[i] = (byte) (row[i] - above[i]);
                }
                out.write(filtered);
                System.arraycopy(row, 0, above, 0, row.length);
            }
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
