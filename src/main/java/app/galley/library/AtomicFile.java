package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Writes files so that each is always whole: the old one or the new one.
///
/// The bytes go into a temporary file in the same folder, are flushed to the medium, and then take the name in one step. A link is
/// followed, so that it stays a link; the permissions of the file that was there are kept.
public final class AtomicFile {

    private static final int MOST_LINKS = 40;

    private final Disk disk;

    /// On the machine's own disks.
    public AtomicFile() {
        this(Disk.REAL);
    }

    AtomicFile(Disk disk) {
        this.disk = disk;
    }

    /// Writes a file, in place of the one there is.
    ///
    /// @throws FileFailure when the file could not be written; it is then as it was
    public void write(Path file, byte[] bytes) throws FileFailure {
        writeIf(() -> true, file, bytes);
    }

    /// Writes a file, in place of the one there is, unless somebody else was quicker.
    ///
    /// @param still asked at the last moment, when all is on the medium but the name
    /// @return whether it was written; else it is as it was
    /// @throws FileFailure when the file could not be written; it is then as it was
    public boolean writeIf(BooleanSupplier still, Path file, byte[] bytes) throws FileFailure {
        try {
            Path target = followLinks(file);
            if (Files.isDirectory(target)) {
                throw Diagnosis.ofWriting(file, new IOException("a folder"));
            }
            if (Files.exists(target) && !Files.isWritable(target)) {
                // Renaming over it would succeed: the folder may be written to. But somebody has said that this file may not.
                throw Diagnosis.ofWriting(file, new IOException("write-protected"));
            }
            put(target, bytes, (from, to) -> {
                if (!still.getAsBoolean()) {
                    throw new TooLate();
                }
                disk.replace(from, to);
            });
            return true;
        } catch (TooLate quicker) {
            return false;
        } catch (IOException | UnsupportedOperationException | InvalidPathException why) {
            throw Diagnosis.ofWriting(file, why);
        }
    }

    /// Somebody else was quicker.
    private static final class TooLate extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /// Writes a file that is not there yet.
    ///
    /// @return whether it was written; it is not when there is already something of that name, which is then left alone
    /// @throws FileFailure when the file could not be written
    public boolean create(Path file, byte[] bytes) throws FileFailure {
        try {
            put(file.toAbsolutePath(), bytes, disk::publish);
            return true;
        } catch (FileAlreadyExistsException taken) {
            return false;
        } catch (IOException | UnsupportedOperationException | InvalidPathException why) {
            throw Diagnosis.ofWriting(file, why);
        }
    }

    /// Makes sure that a file gives back what was written into it.
    ///
    /// @throws FileFailure when it cannot be read, or holds something else
    public void check(Path file, byte[] written) throws FileFailure {
        try {
            if (!Arrays.equals(disk.read(file), written)) {
                throw new IOException("it reads otherwise than it was written");
            }
        } catch (IOException why) {
            throw Diagnosis.ofWriting(file, why);
        }
    }

    /// Adds bytes to the end of a file that is there, and flushes them. Only for files in which a part that is cut off is known as such.
    ///
    /// @throws FileFailure when it failed; some of the bytes may then be there
    public void append(Path file, byte[] bytes) throws FileFailure {
        try {
            disk.append(file, bytes);
            disk.flush(file);
        } catch (IOException why) {
            throw Diagnosis.ofWriting(file, why);
        }
    }

    /// The bytes of a file.
    ///
    /// @throws FileFailure when it cannot be read
    public byte[] read(Path file) throws FileFailure {
        try {
            return disk.read(file);
        } catch (IOException why) {
            throw Diagnosis.ofReading(file, why);
        }
    }

    /// When a file was last written, as its disk says.
    ///
    /// @throws FileFailure when that cannot be read
    public Instant changedAt(Path file) throws FileFailure {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException why) {
            throw Diagnosis.ofReading(file, why);
        }
    }

    /// The files of a folder whose names fit a pattern; none when there is no such folder.
    ///
    /// @param pattern a glob; see [java.nio.file.FileSystem#getPathMatcher]
    /// @throws FileFailure when it cannot be read
    public List<Path> list(Path folder, String pattern) throws FileFailure {
        try {
            return Files.isDirectory(folder) ? disk.list(folder, pattern) : List.of();
        } catch (IOException why) {
            throw Diagnosis.ofReading(folder, why);
        }
    }

    /// Removes a file, if it is there.
    ///
    /// @throws FileFailure when it is still there
    public void delete(Path file) throws FileFailure {
        try {
            disk.delete(file);
        } catch (IOException why) {
            throw Diagnosis.ofWriting(file, why);
        }
    }

    private void put(Path target, byte[] bytes, Move move) throws IOException {
        Path folder = target.getParent();
        if (folder == null) {
            throw new IOException("not a file");
        }
        Path temporary = folder.resolve(temporaryName());
        try {
            Unfinished.begin(temporary, disk);
            disk.write(temporary, bytes);
            keepPermissions(target, temporary);
            disk.flush(temporary);
            move.move(temporary, target);
        } catch (IOException | RuntimeException why) {
            dropTemporary(temporary, why);
            throw why;
        } finally {
            Unfinished.end(temporary);
        }
        flushFolder(folder);
    }

    /// A name no other file has, by which it can be told who wrote it; see [Leftovers].
    static String temporaryName() {
        return Leftovers.PREFIX + ProgramRun.OWN.text() + "-" + UUID.randomUUID() + Leftovers.ENDING;
    }

    Disk disk() {
        return disk;
    }

    private interface Move {
        void move(Path from, Path to) throws IOException;
    }

    private void dropTemporary(Path temporary, Exception why) {
        try {
            disk.delete(temporary);
        } catch (IOException stays) {
            why.addSuppressed(stays);
        }
    }

    /// The file has its new content by now; a disk that cannot flush a list of names (many network disks) has done what it can.
    private void flushFolder(Path folder) {
        try {
            disk.flushFolder(folder);
        } catch (IOException cannot) {
            System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.DEBUG, "cannot flush {0}", folder);
        }
    }

    private static void keepPermissions(Path target, Path temporary) throws IOException {
        PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
        PosixFileAttributeView fresh = Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
        if (old == null || fresh == null || !Files.exists(target)) {
            return;
        }
        PosixFileAttributes was = old.readAttributes();
        try {
            fresh.setGroup(was.group());
        } catch (IOException notOurs) {
            // Only a member of a group may give a file to it; the rights below matter more.
            System.getLogger(AtomicFile.class.getName()).log(System.Logger.Level.DEBUG, "cannot keep the group of {0}", target);
        }
        fresh.setPermissions(was.permissions());
    }

    /// The file a chain of links leads to, also when it is not there.
    private static Path followLinks(Path file) throws IOException {
        Path target = file.toAbsolutePath();
        for (int i = 0; Files.isSymbolicLink(target); i++) {
            if (i == MOST_LINKS) {
                throw new IOException("the links lead in a circle");
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    /// Makes a folder and the ones above it, where they are missing.
    ///
    /// @throws FileFailure when it could not be made
    public void makeFolder(Path folder) throws FileFailure {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException taken) {
            throw new FileFailure(Trouble.EXISTS, folder, "“%s” is a file, not a folder.".formatted(Diagnosis.name(folder)),
                    "Nothing on the disk was changed.", "Choose another name.", taken);
        } catch (IOException | UnsupportedOperationException | InvalidPathException why) {
            throw Diagnosis.ofWriting(folder, why);
        }
    }
}
