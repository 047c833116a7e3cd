package app.galley.library;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// What the first bytes of a picture file say: its kind and its size as seen, without decoding it.
///
/// @param kind which format it is
/// @param width pixels across, after the turn a camera has noted
/// @param height pixels down, after that turn
public record PictureHeader(Kind kind, int width, int height) {

    /// The formats that are told apart.
    public enum Kind {
        JPEG("image/jpeg", "jpg"), PNG("image/png", "png"), GIF("image/gif", "gif"), WEBP("image/webp", "webp");

        private final String mediaType;
        private final String extension;

        Kind(String mediaType, String extension) {
            this.mediaType = mediaType;
            this.extension = extension;
        }

        /// Its IANA media type.
        public String mediaType() {
            return mediaType;
        }

        /// The usual ending of its files' names, without the dot.
        public String extension() {
            return extension;
        }
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int RIFF = 0x52494646;
    private static final int WEBP_MARK = 0x57454250;
    private static final int VP8 = 0x56503820;
    private static final int VP8L = 0x5650384C;
    private static final int VP8X = 0x56503858;

    /// Reads the header of a file; empty when it is no picture of a known kind, is broken or cannot be read.
    public static Optional<PictureHeader> of(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// Reads the header from the start of a stream; empty when it is no picture of a known kind, or broken.
    public static Optional<PictureHeader> of(InputStream stream) {
        try {
            var in = new DataInputStream(new BufferedInputStream(stream));
            int first = in.readInt();
            if (first >>> 8 == 0xFFD8FF) {
                return JpegHeader.read(in, first & 0xFF);
            }
            if (first == (int) (PNG_SIGNATURE >>> 32)) {
                return png(in);
            }
            if (first >>> 8 == 0x474946) {
                return gif(in);
            }
            return first == RIFF ? webp(in) : Optional.empty();
        } catch (IOException broken) {
            return Optional.empty();
        }
    }

    /// Of a size, if it has one.
    static Optional<PictureHeader> sized(Kind kind, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new PictureHeader(kind, width, height)) : Optional.empty();
    }

    /// PNG, 5.2 and 11.2.2 (signature, then IHDR).
    private static Optional<PictureHeader> png(DataInputStream in) throws IOException {
        if (in.readInt() != (int) PNG_SIGNATURE) {
            return Optional.empty();
        }
        in.skipNBytes(4);
        return in.readInt() == IHDR ? sized(Kind.PNG, in.readInt(), in.readInt()) : Optional.empty();
    }

    /// GIF89a, 17 and 18 (header, logical screen).
    private static Optional<PictureHeader> gif(DataInputStream in) throws IOException {
        in.skipNBytes(2);
        return sized(Kind.GIF, little(in, 2), little(in, 2));
    }

    /// RFC 9649, 2 (lossy, lossless and extended).
    private static Optional<PictureHeader> webp(DataInputStream in) throws IOException {
        in.skipNBytes(4);
        if (in.readInt() != WEBP_MARK) {
            return Optional.empty();
        }
        int chunk = in.readInt();
        in.skipNBytes(4);
        switch (chunk) {
            case VP8 -> {
                in.skipNBytes(6);
                return sized(Kind.WEBP, little(in, 2) & 0x3FFF, little(in, 2) & 0x3FFF);
            }
            case VP8L -> {
                in.skipNBytes(1);
                int bits = little(in, 4);
                return sized(Kind.WEBP, (bits & 0x3FFF) + 1, (bits >>> 14 & 0x3FFF) + 1);
            }
            case VP8X -> {
                in.skipNBytes(4);
                return sized(Kind.WEBP, little(in, 3) + 1, little(in, 3) + 1);
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private static int little(DataInputStream in, int bytes) throws IOException {
        int value = 0;
        for (int i = 0; i < bytes; i++) {
            value |= in.readUnsignedByte() << (8 * i);
        }
        return value;
    }
}
