package app.galley.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.library.FaultyFiles.Step;
import app.galley.library.FileFailure.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AtomicFileTest {

    @TempDir
    Path folder;

    private final AtomicFile files = new AtomicFile();

    @Test
    void writesAFileThatIsNew() throws Exception {
        files.write(folder.resolve("a.json"), bytes("new"));
        assertThat(folder.resolve("a.json")).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void writesInPlaceOfTheOldFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old and longer");
        files.write(file, bytes("new"));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aRelativeNameInTheWorkingFolderIsFine() throws Exception {
        Path here = Path.of("").toAbsolutePath();
        Path relative = here.relativize(folder.toRealPath().resolve("a.json"));
        files.write(relative, bytes("new"));
        assertThat(folder.resolve("a.json")).hasContent("new");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "FLUSH", "REPLACE"})
    void whicheverStepFailsTheOldFileStaysAndNothingIsLeftBehind(Step step) throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        AtomicFile disk = FaultyFiles.failing(step, new FileSystemException("a.json", null, "No space left on device"));
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> disk.write(file, bytes("new")));
        assertThat(failure.trouble()).isEqualTo(Trouble.NO_SPACE);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "FLUSH", "PUBLISH"})
    void whicheverStepFailsNoNewFileAppears(Step step) throws Exception {
        AtomicFile disk = FaultyFiles.failing(step, new IOException("Input/output error"));
        FileFailure failure = catchThrowableOfType(FileFailure.class,
                () -> disk.create(folder.resolve("a.json"), bytes("new")));
        assertThat(failure.trouble()).isEqualTo(Trouble.DISK);
        assertThat(failure.happened()).contains("Input/output error");
        assertThat(names()).isEmpty();
    }

    @Test
    void aDiskFilledHalfWayLeavesNoHalfFile() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        AtomicFile disk = FaultyFiles.failing(Step.HALF_WRITE, new IOException("No space left on device"));
        assertThat(catchThrowableOfType(FileFailure.class, () -> disk.write(file, bytes("new words")))).isNotNull();
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aTemporaryFileThatCannotBeRemovedDoesNotHideTheReason() throws Exception {
        var disk = new FaultyFiles();
        disk.fail(Step.FLUSH, new IOException("Disk quota exceeded"));
        disk.fail(Step.DELETE, new IOException("cannot delete"));
        FileFailure failure = catchThrowableOfType(FileFailure.class,
                () -> disk.files().write(folder.resolve("a.json"), bytes("new")));
        assertThat(failure.trouble()).isEqualTo(Trouble.NO_SPACE);
        assertThat(failure.getCause().getSuppressed()).hasSize(1);
    }

    @Test
    void aFolderThatCannotBeFlushedDoesNotMatter() throws Exception {
        Path file = folder.resolve("a.json");
        FaultyFiles.failing(Step.FLUSH_FOLDER, new IOException("Invalid argument")).write(file, bytes("new"));
        assertThat(file).hasContent("new");
    }

    @Test
    void eachFailureSaysWhatHappenedWhatIsSafeAndWhatToDo() {
        assertThat(failing(new FileSystemException("a", null, "No space left on device")).getMessage())
                .isEqualTo("There is no space left on the disk that holds “a.json”. Nothing on the disk was changed. "
                        + "Make room there and try again, or save on another disk.");
        assertThat(failing(new FileSystemException("a", null, "Read-only file system")).trouble()).isEqualTo(Trouble.READ_ONLY);
        assertThat(failing(new AccessDeniedException("a")).trouble()).isEqualTo(Trouble.NO_PERMISSION);
        assertThat(failing(new FileSystemException("a", null, "File name too long")).trouble()).isEqualTo(Trouble.NAME_TOO_LONG);
        assertThat(failing(new NoSuchFileException("a")).trouble()).isEqualTo(Trouble.FOLDER_GONE);
        assertThat(failing(new IOException("Strange")).happened()).isEqualTo("“a.json” could not be written (Strange).");
        assertThat(failing(new IOException()).happened()).isEqualTo("“a.json” could not be written (IOException).");
    }

    private FileFailure failing(IOException why) {
        AtomicFile disk = FaultyFiles.failing(Step.WRITE, why);
        return catchThrowableOfType(FileFailure.class, () -> disk.write(folder.resolve("a.json"), bytes("x")));
    }

    @Test
    void aFolderThatIsGoneIsNamed() {
        Path gone = folder.resolve("gone");
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> files.write(gone.resolve("a.json"), bytes("x")));
        assertThat(failure.trouble()).isEqualTo(Trouble.FOLDER_GONE);
        assertThat(failure.getMessage()).contains(gone.toString());
    }

    @Test
    void aNameThatIsTooLongIsCutInTheMessage() {
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> files.write(folder.resolve("n".repeat(300)), bytes("x")));
        assertThat(failure.trouble()).isEqualTo(Trouble.NAME_TOO_LONG);
        assertThat(failure.getMessage()).hasSizeLessThan(200);
        assertThat(names()).isEmpty();
    }

    @Test
    void whatSomebodyElseWroteAtTheLastMomentIsNotReplaced() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assertThat(files.writeIf(() -> false, file, bytes("new"))).isFalse();
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aFolderIsNeverReplaced() throws Exception {
        Path inner = Files.createDirectory(folder.resolve("a.json"));
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> files.write(inner, bytes("x")));
        assertThat(failure.trouble()).isEqualTo(Trouble.NOT_A_FILE);
        assertThat(inner).isEmptyDirectory();
    }

    @Test
    void aProtectedFileIsLeftAlone() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        assumeTrue(file.toFile().setWritable(false) && !Files.isWritable(file),
                "who may do everything, such as root, has no protected files");
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> files.write(file, bytes("new")));
        assertThat(failure.trouble()).isEqualTo(Trouble.READ_ONLY);
        assertThat(file).hasContent("old");
    }

    @Test
    void aLinkStaysALinkAndItsTargetIsWritten() throws Exception {
        Path store = Files.createDirectory(folder.resolve("store"));
        Path real = Files.writeString(store.resolve("real.json"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), Path.of("store/real.json"));
        files.write(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(real).hasContent("new");
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesIt() throws Exception {
        Path link = Files.createSymbolicLink(folder.resolve("a.json"), folder.resolve("b.json"));
        files.write(link, bytes("new"));
        assertThat(link).isSymbolicLink();
        assertThat(folder.resolve("b.json")).hasContent("new");
    }

    @Test
    void linksInACircleAreAFailure() throws Exception {
        Path a = folder.resolve("a");
        Path b = Files.createSymbolicLink(folder.resolve("b"), a);
        Files.createSymbolicLink(a, b);
        assertThat(catchThrowableOfType(FileFailure.class, () -> files.write(a, bytes("x"))).happened()).contains("circle");
    }

    @Test
    void permissionsAreKept() throws Exception {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"), "there are no such permissions here");
        Path file = Files.writeString(folder.resolve("a.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        files.write(file, bytes("new"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r-x");
    }

    @Test
    void creatingNeverOverwrites() throws Exception {
        Path file = folder.resolve("a.json");
        assertThat(files.create(file, bytes("first"))).isTrue();
        assertThat(files.create(file, bytes("second"))).isFalse();
        assertThat(file).hasContent("first");
        assertThat(names()).containsExactly("a.json");
    }

    @Test
    void aFileInTheWayOfAFolderIsNamed() throws Exception {
        Path file = Files.writeString(folder.resolve("a"), "x");
        assertThat(catchThrowableOfType(FileFailure.class, () -> files.makeFolder(file)).trouble()).isEqualTo(Trouble.EXISTS);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> names() {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        } catch (IOException why) {
            throw new AssertionError(why);
        }
    }
}
