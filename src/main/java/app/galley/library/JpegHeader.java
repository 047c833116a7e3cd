package app.galley.library;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// Walks the segments of a JPEG file up to the frame header (ITU-T T.81, annex B), noting on the way how the camera was held.
final class JpegHeader {

    private static final int MOST_SEGMENTS = 10_000;
    private static final int EXIF = 0x45786966;
    private static final int ORIENTATION = 0x0112;

    private JpegHeader() {}

    /// @param marker the marker after the start of the image, whose segment is next in the stream
    static Optional<PictureHeader> read(DataInputStream in, int marker) throws IOException {
        boolean turned = false;
        for (int i = 0; i < MOST_SEGMENTS; i++) {
            if (isFrame(marker)) {
                in.skipNBytes(3);
                int height = in.readUnsignedShort();
                int width = in.readUnsignedShort();
                return turned
                        ? PictureHeader.sized(PictureHeader.Kind.JPEG, height, width)
                        : PictureHeader.sized(PictureHeader.Kind.JPEG, width, height);
            }
            if (marker == 0xD9 || marker == 0xDA) {
                return Optional.empty();
            }
            if (marker != 0x01 && (marker < 0xD0 || marker > 0xD7)) { // those have no length
                int length = in.readUnsignedShort() - 2;
                if (length < 0) {
                    return Optional.empty();
                }
                if (marker == 0xE1) {
                    turned |= isTurned(segment(in, length));
                } else {
                    in.skipNBytes(length);
                }
            }
            marker = nextMarker(in);
        }
        return Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private static int nextMarker(DataInputStream in) throws IOException {
        int value = in.readUnsignedByte();
        if (value != 0xFF) {
            throw new EOFException("no marker where one must be");
        }
        while (value == 0xFF) {
            value = in.readUnsignedByte();
        }
        return value;
    }

    private static byte[] segment(DataInputStream in, int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    /// Whether an Exif segment says that rows of the file are columns of the picture (orientations 5 to 8 of Exif 4.6.4).
    private static boolean isTurned(byte[] segment) {
        try {
            ByteBuffer in = ByteBuffer.wrap(segment);
            if (in.getInt() != EXIF || in.getShort() != 0) {
                return false;
            }
            ByteBuffer tiff = in.slice();
            tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
            tiff.position(tiff.getInt(4));
            for (int left = Short.toUnsignedInt(tiff.getShort()); left > 0; left--) {
                int tag = Short.toUnsignedInt(tiff.getShort());
                tiff.position(tiff.position() + 6);
                int value = Short.toUnsignedInt(tiff.getShort());
                tiff.position(tiff.position() + 2);
                if (tag == ORIENTATION) {
                    return value >= 5 && value <= 8;
                }
            }
            return false;
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException broken) {
            return false;
        }
    }
}
