package app.galley.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Lets one through at a time, of all programs a user runs on this machine.
///
/// The system's own lock is held on an empty file in the folder for temporary files, which stays there: it goes with the program that holds
/// it, however that ends, so it is never left behind held. Where there can be none, only the threads of this program wait for one another.
final class OneAtATime {

    private static final ReentrantLock HERE = new ReentrantLock();

    private OneAtATime() {}

    /// What is to be done alone.
    interface Work<T> {
        T get() throws IOException, FileFailure;
    }

    /// Does something while nobody else does anything about the same place.
    static <T> T at(Path place, Work<T> work) throws IOException, FileFailure {
        HERE.lock();
        Optional<FileChannel> gate = gate(place);
        try {
            return work.get();
        } finally {
            gate.ifPresent(OneAtATime::open);
            HERE.unlock();
        }
    }

    /// Waits for the gate and closes it behind itself; empty where there is none.
    private static Optional<FileChannel> gate(Path place) {
        try {
            FileChannel gate = FileChannel.open(file(place), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            gate.lock(); // ends with the channel
            return Optional.of(gate);
        } catch (IOException noGate) {
            return Optional.empty();
        }
    }

    private static void open(FileChannel gate) {
        try {
            gate.close();
        } catch (IOException shutAnyway) {
            System.getLogger(OneAtATime.class.getName()).log(System.Logger.Level.DEBUG, "cannot close {0}", gate);
        }
    }

    private static Path file(Path place) {
        String user = Objects.requireNonNullElse(System.getProperty("user.name"), "");
        String name = Stamp.of((user + "\n" + place).getBytes(StandardCharsets.UTF_8)).sha256().substring(0, 16);
        return Path.of(Objects.requireNonNullElse(System.getProperty("java.io.tmpdir"), "")).resolve("galley-" + name + ".gate");
    }
}
