package app.galley.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Decides which files an article may show, and says no by default.
///
/// What an article says is not to be trusted: it may come from anyone. A picture is shown only when its `contentUrl` is a plain
/// relative path that stays inside the article's folder, links followed, and ends at an ordinary file of bearable size that begins as
/// a picture does. Everything else is a missing picture.
public final class PictureFiles {

    /// The most bytes a picture may have.
    public static final long MOST_BYTES = 64L * 1024 * 1024;
    /// The most pixels a picture may have.
    public static final long MOST_PIXELS = 150_000_000;

    /// Names that mean devices on Windows, whatever their ending.
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|conin\\$|conout\\$|(com|lpt)[0-9¹²³])(\\..*)?");

    private final Path folder;

    /// Pictures of the article in that folder.
    public PictureFiles(Path folder) {
        this.folder = folder;
    }

    /// A picture file that may be shown.
    ///
    /// @param path where it is, links followed
    /// @param header what it says of itself
    public record Found(Path path, PictureHeader header) {

        /// Its address on this machine, for the preview.
        public String fileUrl() {
            return path.toUri().toASCIIString();
        }

        /// The picture itself; empty when it cannot be read any more.
        public Optional<byte[]> bytes() {
            try {
                return Optional.of(Files.readAllBytes(path));
            } catch (IOException gone) {
                return Optional.empty();
            }
        }

        /// The picture itself as an address, for a page that is one file; empty when it cannot be read any more.
        public Optional<String> dataUrl() {
            return bytes().map(bytes -> "data:" + header.kind().mediaType() + ";base64," + Base64.getEncoder().encodeToString(bytes));
        }
    }

    /// The file of a picture, if it is there and may be shown.
    ///
    /// @param contentUrl as the article has it
    public Optional<Found> find(String contentUrl) {
        return path(contentUrl)
                .flatMap(path -> PictureHeader.of(path).filter(PictureFiles::isBearable).map(header -> new Found(path, header)));
    }

    static boolean isBearable(PictureHeader header) {
        return (long) header.width() * header.height() <= MOST_PIXELS;
    }

    private Optional<Path> path(String contentUrl) {
        if (!isPlain(contentUrl)) {
            return Optional.empty();
        }
        try {
            Path home = folder.toRealPath();
            Path file = home.resolve(contentUrl).toRealPath();
            return file.startsWith(home) && Files.isRegularFile(file) && Files.size(file) <= MOST_BYTES
                    ? Optional.of(file)
                    : Optional.empty();
        } catch (IOException | InvalidPathException none) {
            return Optional.empty();
        }
    }

    /// Whether it is a relative path without anything that could mean another thing on some system.
    public static boolean isPlain(String contentUrl) {
        if (contentUrl.isEmpty() || contentUrl.chars().anyMatch(c -> c == '\\' || c == ':' || c < ' ' || c == 0x7F)) {
            return false;
        }
        for (String step : contentUrl.split("/", -1)) {
            if (step.isEmpty() || step.equals(".") || step.equals("..") || isDevice(step)) {
                return false;
            }
        }
        return true;
    }

    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /// The path as a relative address (RFC 3986, 2.1: every byte of UTF-8 that is not unreserved is escaped).
    static String escaped(String path) {
        var url = new StringBuilder();
        for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "-._~/".indexOf(c) >= 0)) {
                url.append(c);
            } else {
                url.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
            }
        }
        return url.toString();
    }
}
