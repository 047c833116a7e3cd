package app.galley.library.packet;

import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.Stamp;
import app.galley.library.reviews.ReviewFolder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// The folder in which a packet's article is read, so that what is remarked on it has a place to stay.
///
/// Packets of the same text and pictures have the same folder, whatever reviews are in them: whoever opens one again finds what they said.
/// Reviews of the packet are not put there; they are for the caller to take in beside those that are there.
public final class ReadingCopy {

    private static final int NAME = 32;

    private ReadingCopy() {}

    /// Puts a packet's article and pictures where they can be read.
    ///
    /// @param folder holds all reading copies
    /// @throws FileFailure when the disk refused
    public static ArticleFile of(Packet packet, Path folder) throws FileFailure {
        Map<String, byte[]> read = new TreeMap<>(packet.files());
        read.keySet().removeIf(path -> path.startsWith(ReviewFolder.NAME + "/"));
        Path own = folder.resolve(name(read));
        var disk = new AtomicFile();
        // The article comes last: while it is not there, nothing is.
        byte[] article = Objects.requireNonNull(read.remove(ArticleFile.NAME), "a packet has an article");
        for (Map.Entry<String, byte[]> picture : read.entrySet()) {
            put(disk, own.resolve(picture.getKey()), picture.getValue());
        }
        put(disk, own.resolve(ArticleFile.NAME), article);
        return new ArticleFile(own.resolve(ArticleFile.NAME));
    }

    private static String name(Map<String, byte[]> files) {
        var all = new StringBuilder();
        files.forEach((path, bytes) -> all.append(path).append(' ').append(Stamp.of(bytes).sha256()).append('\n'));
        return Stamp.of(all.toString().getBytes(StandardCharsets.UTF_8)).sha256().substring(0, NAME);
    }

    private static void put(AtomicFile disk, Path file, byte[] bytes) throws FileFailure {
        if (Files.isRegularFile(file) && Stamp.of(disk.read(file)).equals(Stamp.of(bytes))) {
            return;
        }
        disk.makeFolder(Objects.requireNonNull(file.getParent()));
        disk.write(file, bytes);
    }
}
