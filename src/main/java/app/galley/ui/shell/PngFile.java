package app.galley.ui.shell;

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
final class PngFile {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int BYTES_A_PIXEL = 3;

    private PngFile() {}

    /// The bytes of an opaque image: 8 bits for each of red, green and blue.
    static byte[] of(Image image) {
        try {
            var bytes = new ByteArrayOutputStream();
            var out = new DataOutputStream(bytes);
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header((int) image.getWidth(), (int) image.getHeight()));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] header(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[]{8, 2, 0, 0, 0}); // bits a sample, RGB, the only compression and filter method, not interlaced
        return bytes.toByteArray();
    }

    private static byte[] pixels(Image image) throws IOException {
        int width = (int) image.getWidth();
        var bytes = new ByteArrayOutputStream();
        var argb = new int[width];
        var row = new byte[1 + width * BYTES_A_PIXEL];
        var above = new byte[row.length];
        var filtered = new byte[row.length];
        try (var out = new DeflaterOutputStream(bytes)) {
            for (int y = 0; y < (int) image.getHeight(); y++) {
                image.getPixelReader().getPixels(0, y, width, 1, PixelFormat.getIntArgbInstance(), argb, 0, width);
                for (int x = 0; x < width; x++) {
                    row[1 + x * BYTES_A_PIXEL] = (byte) (argb[x] >> 16);
                    row[2 + x * BYTES_A_PIXEL] = (byte) (argb[x] >> 8);
                    row[3 + x * BYTES_A_PIXEL] = (byte) argb[x];
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
