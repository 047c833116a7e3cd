package app.galley.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/// Clears away the temporary files that runs of this program left in a folder when they were ended in the middle of writing.
///
/// Their names say whose they are. Those of a run that goes on, of another machine or of nobody known stay.
public final class Leftovers {

    static final String PREFIX = ".galley-";
    static final String ENDING = ".tmp";
    private static final int UUID_LENGTH = 36;

    private Leftovers() {}

    /// Clears a folder.
    public static void clear(Path folder, AtomicFile files) {
        try {
            for (Path file : files.disk().list(folder, PREFIX + "*" + ENDING)) {
                if (owner(Diagnosis.name(file)).filter(ProgramRun::isOver).isPresent()) {
                    files.disk().delete(file);
                }
            }
        } catch (IOException | RuntimeException stays) {
            System.getLogger(Leftovers.class.getName()).log(System.Logger.Level.DEBUG, "cannot clear {0}", folder);
        }
    }

    private static Optional<ProgramRun> owner(String name) {
        int end = name.length() - ENDING.length() - UUID_LENGTH - 1;
        return end > PREFIX.length() ? ProgramRun.parse(name.substring(PREFIX.length(), end)) : Optional.empty();
    }
}
