package app.galley.library.versions;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// One at a time in a repository of ours: what is being added is never taken for something nobody needs by a program that tidies up.
///
/// The lock is the operating system's and ends with the program that holds it, however that ends. On a disk without locks the program
/// goes on without.
final class Turn {

    private static final Map<Path, Object> HERE = new ConcurrentHashMap<>();

    private Turn() {}

    /// Something done in a repository.
    interface Work<T> {
        T run() throws IOException;
    }

    /// Does something when it is our turn. In repositories of other people nothing is tidied up, and so nothing is locked.
    static <T> T in(Home home, Work<T> work) throws IOException {
        return home.isOurs() ? in(home.git(), work) : work.run();
    }

    private static <T> T in(Path git, Work<T> work) throws IOException {
        synchronized (HERE.computeIfAbsent(git.toAbsolutePath().normalize(), _ -> new Object())) {
            if (!Files.isDirectory(git)) {
                return work.run();
            }
            try (FileChannel file = FileChannel.open(git.resolve("galley.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                FileLock lock = lock(file);
                try {
                    return work.run();
                } finally {
                    if (lock != null) {
                        lock.release();
                    }
                }
            }
        }
    }

    private static @Nullable FileLock lock(FileChannel file) {
        try {
            return file.lock();
        } catch (IOException noLocks) {
            return null;
        }
    }
}
