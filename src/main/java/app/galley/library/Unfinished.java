package app.galley.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The temporary files that are being written now. When the program is ended from outside (Ctrl+C, a shutdown of the machine), they are
/// removed, so that nothing half written stays behind.
///
/// What ends it without a word cannot be helped here; see [Leftovers].
final class Unfinished {

    private static final Map<Path, Disk> NOW = new ConcurrentHashMap<>();
    private static volatile boolean over;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(Unfinished::clear, "galley-unfinished"));
    }

    private Unfinished() {}

    /// A file is about to be written.
    ///
    /// @throws IOException when the program is being ended
    static void begin(Path file, Disk disk) throws IOException {
        NOW.put(file, disk);
        if (over) {
            NOW.remove(file);
            throw new IOException("the program is being ended");
        }
    }

    /// The file has its name, or is gone.
    static void end(Path file) {
        NOW.remove(file);
    }

    private static void clear() {
        over = true;
        NOW.forEach((file, disk) -> {
            try {
                disk.delete(file);
            } catch (IOException stays) {
                System.getLogger(Unfinished.class.getName()).log(System.Logger.Level.DEBUG, "cannot remove {0}", file);
            }
        });
    }
}
