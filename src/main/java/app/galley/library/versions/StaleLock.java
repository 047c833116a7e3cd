package app.galley.library.versions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.jgit.lib.Repository;

/// The lock of a reference of ours that a program left behind when it was killed.
///
/// Git locks a reference by making a file beside it, and holds that for some milliseconds. Nobody but Galley has to do with references
/// of ours: one that has stood there for longer belongs to nobody any more, and would stop every version from now on. In a
/// repository of ours it is our turn, so that every lock there is is such a one.
final class StaleLock {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    private StaleLock() {}

    static void remove(Home home, Repository repository, String reference) throws IOException {
        Path git = repository.getCommonDirectory().toPath();
        if (home.isOurs()) {
            Files.deleteIfExists(git.resolve("packed-refs.lock"));
        }
        Path lock = git.resolve(reference + ".lock");
        try {
            Instant made = Files.getLastModifiedTime(lock).toInstant();
            if (home.isOurs() || made.plus(LONGEST).isBefore(Instant.now())) {
                Files.deleteIfExists(lock);
            }
        } catch (NoSuchFileException none) {
            // as it nearly always is
        }
    }
}
