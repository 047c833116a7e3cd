package app.galley.library;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A disk that says what it is about to do and then waits a moment, so that somebody can end the program in the middle of it. What it
/// writes it writes in two parts.
public final class AnnouncedFiles {

    private static final long MOMENT = 4;

    private AnnouncedFiles() {}

    /// Writes on it.
    ///
    /// @param told of each moment within an operation
    public static AtomicFile files(Consumer<String> told) {
        return new AtomicFile(new Slow(told));
    }

    private record Slow(Consumer<String> told) implements Disk {

        private void within(String moment, Path file) throws IOException {
            told.accept(moment + " " + Diagnosis.name(file));
            try {
                Thread.sleep(MOMENT);
            } catch (InterruptedException stop) {
                throw new IOException(stop);
            }
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            within("write", file);
            int half = bytes.length / 2;
            REAL.write(file, Arrays.copyOf(bytes, half));
            within("half-written", file);
            REAL.append(file, Arrays.copyOfRange(bytes, half, bytes.length));
            within("written", file);
        }

        @Override
        public void append(Path file, byte[] bytes) throws IOException {
            within("append", file);
            int half = bytes.length / 2;
            REAL.append(file, Arrays.copyOf(bytes, half));
            within("half-appended", file);
            REAL.append(file, Arrays.copyOfRange(bytes, half, bytes.length));
            within("appended", file);
        }

        @Override
        public void flush(Path file) throws IOException {
            REAL.flush(file);
            within("flushed", file);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            within("replace", to);
            REAL.replace(from, to);
            within("replaced", to);
        }

        @Override
        public void publish(Path from, Path to) throws IOException {
            within("publish", to);
            REAL.publish(from, to);
            within("published", to);
        }

        @Override
        public void flushFolder(Path folder) throws IOException {
            REAL.flushFolder(folder);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return REAL.read(file);
        }

        @Override
        public List<Path> list(Path folder, String pattern) throws IOException {
            return REAL.list(folder, pattern);
        }

        @Override
        public void delete(Path file) throws IOException {
            within("delete", file);
            REAL.delete(file);
            within("deleted", file);
        }
    }
}
