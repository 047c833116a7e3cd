package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Locale;
import java.util.Objects;

/// Finds out why a disk refused, and says it to a person.
///
/// Java mostly passes on the words of the operating system, in its language. So known English words are tried first, and then the
/// disk itself is asked.
final class Diagnosis {

    private static final long SMALL_REST = 64 * 1024;
    private static final int LONGEST_NAME = 255;

    private Diagnosis() {}

    /// Why a file could not be written.
    static FileFailure ofWriting(Path file, Exception why) {
        Trouble trouble = troubleOfWriting(file, why);
        String name = name(file);
        String folder = folder(file);
        String safe = "Nothing on the disk was changed.";
        return switch (trouble) {
            case NO_SPACE -> new FileFailure(trouble, file, "There is no space left on the disk that holds “%s”.".formatted(name), safe,
                    "Make room there and try again, or save on another disk.", why);
            case READ_ONLY -> new FileFailure(trouble, file, "“%s” is write-protected.".formatted(name), safe,
                    "Take the protection away and try again, or save elsewhere.", why);
            case NO_PERMISSION -> new FileFailure(trouble, file, "You may not write in the folder “%s”.".formatted(folder), safe,
                    "Ask whoever owns the folder for the right to write there, or save elsewhere.", why);
            case FOLDER_GONE -> new FileFailure(trouble, file, "The folder “%s” is not there any more.".formatted(folder), safe,
                    "Bring the folder or its disk back and try again, or save elsewhere.", why);
            case NAME_TOO_LONG ->
                new FileFailure(trouble, file, "The name “%s” is too long for this disk.".formatted(shortened(name)), safe,
                        "Choose a shorter name.", why);
            case EXISTS ->
                new FileFailure(trouble, file, "There is already a file “%s”.".formatted(name), safe, "Choose another name.", why);
            case NOT_A_FILE ->
                new FileFailure(trouble, file, "“%s” is a folder, not a file.".formatted(name), safe, "Choose another name.", why);
            case NOT_FOUND, TOO_LARGE, NOT_A_PICTURE, OUTSIDE, DISK -> new FileFailure(Trouble.DISK, file,
                    "“%s” could not be written (%s).".formatted(name, words(why)), safe, "Try again, or save elsewhere.", why);
        };
    }

    /// Why a file could not be read.
    static FileFailure ofReading(Path file, Exception why) {
        String name = name(file);
        if (why instanceof NoSuchFileException || why instanceof NotDirectoryException) {
            return new FileFailure(Trouble.NOT_FOUND, file, "There is no file “%s”.".formatted(name), "", "Check the name and the folder.",
                    why);
        }
        if (why instanceof AccessDeniedException) {
            return new FileFailure(Trouble.NO_PERMISSION, file, "You may not read “%s”.".formatted(name), "",
                    "Ask whoever owns the file for the right to read it.", why);
        }
        return new FileFailure(Trouble.DISK, file, "“%s” could not be read (%s).".formatted(name, words(why)), "", "Try again.", why);
    }

    private static Trouble troubleOfWriting(Path file, Exception why) {
        String words = words(why).toLowerCase(Locale.ROOT);
        if (why instanceof FileAlreadyExistsException) {
            return Trouble.EXISTS;
        }
        if (words.contains("no space") || words.contains("not enough space") || words.contains("quota")) {
            return Trouble.NO_SPACE;
        }
        if (why instanceof ReadOnlyFileSystemException || words.contains("read-only") || words.contains("write-protected")) {
            return Trouble.READ_ONLY;
        }
        if (words.contains("name too long") || name(file).getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
            return Trouble.NAME_TOO_LONG;
        }
        if (Files.isDirectory(file)) {
            return Trouble.NOT_A_FILE;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (why instanceof NoSuchFileException || folder == null || !Files.isDirectory(folder)) {
            return Trouble.FOLDER_GONE;
        }
        if (why instanceof AccessDeniedException || !Files.isWritable(folder)) {
            return Files.exists(file) && !Files.isWritable(file) ? Trouble.READ_ONLY : Trouble.NO_PERMISSION;
        }
        return askTheDisk(folder);
    }

    private static Trouble askTheDisk(Path folder) {
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return Trouble.READ_ONLY;
            }
            return disk.getUsableSpace() < SMALL_REST ? Trouble.NO_SPACE : Trouble.DISK;
        } catch (IOException silent) {
            return Trouble.DISK;
        }
    }

    private static String words(Exception why) {
        if (why instanceof FileSystemException disk && disk.getReason() != null) {
            return disk.getReason();
        }
        return Objects.requireNonNullElse(why.getMessage(), why.getClass().getSimpleName());
    }

    static String name(Path file) {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }

    private static String folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toString() : folder.toString();
    }

    private static String shortened(String name) {
        return name.length() <= 40 ? name : name.substring(0, 40) + "…";
    }
}
