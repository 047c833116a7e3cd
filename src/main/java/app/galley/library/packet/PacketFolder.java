package app.galley.library.packet;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// A packet unpacked into a folder of its own, to be read like any article's; the folder goes when it is closed.
///
/// @param packet what was unpacked
/// @param folder where; only this user can look into it
public record PacketFolder(Packet packet, Path folder) implements AutoCloseable {

    /// Opens a packet and unpacks it.
    ///
    /// @throws FileFailure when it is not exactly what it should be, or the disk refused
    public static PacketFolder open(Path file) throws FileFailure {
        Packet packet = Packet.open(file);
        Path folder;
        try {
            folder = Files.createTempDirectory("galley-packet");
        } catch (IOException why) {
            throw FileFailure.whileWriting(Path.of(System.getProperty("java.io.tmpdir", ".")), why);
        }
        var unpacked = new PacketFolder(packet, folder);
        try {
            packet.unpack(folder);
            return unpacked;
        } catch (FileFailure failure) {
            unpacked.close();
            throw failure;
        }
    }

    /// The article in it.
    public ArticleFile article() {
        return new ArticleFile(folder.resolve(ArticleFile.NAME));
    }

    /// Removes the folder. What a disk does not let go of now goes when the program ends.
    @Override
    public void close() {
        for (Path path : all()) {
            try {
                Files.deleteIfExists(path);
            } catch (IOException held) {
                path.toFile().deleteOnExit();
            }
        }
    }

    /// What is in it, the innermost first.
    private List<Path> all() {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.sorted(Comparator.reverseOrder()).toList();
        } catch (IOException gone) {
            return List.of();
        }
    }
}
