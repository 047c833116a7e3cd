package app.galley.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The few things [AtomicFile] asks of a disk, each of which may fail.
///
/// It is an interface so that a test can make each of them fail in turn.
interface Disk {

    /// Makes a new file with these bytes.
    void write(Path file, byte[] bytes) throws IOException;

    /// Adds bytes to a file that is there.
    void append(Path file, byte[] bytes) throws IOException;

    /// Returns when the file's bytes and size are on the medium itself.
    void flush(Path file) throws IOException;

    /// Puts one file in the place of another, in one step.
    void replace(Path from, Path to) throws IOException;

    /// Gives a file its name, unless there is a file of that name.
    ///
    /// @throws FileAlreadyExistsException when there is
    void publish(Path from, Path to) throws IOException;

    /// Returns when the folder's list of names is on the medium itself.
    void flushFolder(Path folder) throws IOException;

    /// The bytes of a file.
    byte[] read(Path file) throws IOException;

    /// The files of a folder whose names fit a pattern; see [java.nio.file.FileSystem#getPathMatcher].
    List<Path> list(Path folder, String pattern) throws IOException;

    /// Removes a file, if it is there.
    void delete(Path file) throws IOException;

    /// The machine's own.
    Disk REAL = new Disk() {
        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            write(file, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        }

        @Override
        public void append(Path file, byte[] bytes) throws IOException {
            write(file, bytes, StandardOpenOption.APPEND);
        }

        private static void write(Path file, byte[] bytes, OpenOption... how) throws IOException {
            try (FileChannel channel = FileChannel.open(file, how)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
            }
        }

        @Override
        public void flush(Path file) throws IOException {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.force(true);
            }
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }

        @Override
        public void publish(Path from, Path to) throws IOException {
            try {
                Files.createLink(to, from);
            } catch (FileAlreadyExistsException taken) {
                throw taken;
            } catch (UnsupportedOperationException | IOException noLinks) {
                // FAT and many network disks have no hard links; this way has a moment between looking and moving.
                Files.move(from, to);
                return;
            }
            Files.delete(from);
        }

        @Override
        public void flushFolder(Path folder) throws IOException {
            if (System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("windows")) {
                return; // a folder cannot be opened there, and NTFS keeps a journal of names
            }
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }

        @Override
        public byte[] read(Path file) throws IOException {
            return Files.readAllBytes(file);
        }

        @Override
        public List<Path> list(Path folder, String pattern) throws IOException {
            try (DirectoryStream<Path> names = Files.newDirectoryStream(folder, pattern)) {
                var all = new ArrayList<Path>();
                names.forEach(all::add);
                return all;
            } catch (DirectoryIteratorException why) {
                throw why.getCause();
            }
        }

        @Override
        public void delete(Path file) throws IOException {
            Files.deleteIfExists(file);
        }
    };
}
