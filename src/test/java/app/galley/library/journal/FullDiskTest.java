package app.galley.library.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A disk that is really full: a small one in memory, where the machine lets us mount it.
class FullDiskTest {

    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final String SMALL = "160k";

    @TempDir
    Path folder;

    private Path disk;
    private boolean mounted;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        mounted = run("mount", "-t", "tmpfs", "-o", "size=" + SMALL, "tmpfs", disk.toString());
        assumeTrue(mounted, "no small disk can be mounted here, so a full one was not tried");
    }

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            assertThat(run("umount", disk.toString())).isTrue();
        }
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    private static Article article(String text) {
        return Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000001", "en")
                .withBody(Blocks.of(TextBlock.paragraph("p0", text), TextBlock.paragraph("p1", "end")));
    }

    /// Leaves no room at all.
    private Path fill() throws IOException {
        Path rest = disk.resolve("rest");
        for (int size = 1 << 16; size > 0; size /= 2) {
            try {
                while (true) {
                    Files.write(rest, new byte[size], StandardOpenOption.CREATE, StandardOpenOption.APPEND);
                }
            } catch (IOException full) {
                assertThat(full).hasMessageContaining("space");
            }
        }
        return rest;
    }

    @Test
    void aFullDiskKeepsTheSavedFileAndSaysWhatIsWrong() throws Exception {
        var file = new ArticleFile(disk.resolve("ferry/article.json"));
        file.create(article("old"));
        Path rest = fill();
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> file.save(article("new ".repeat(20_000))));
        assertThat(failure.trouble()).isEqualTo(Trouble.NO_SPACE);
        assertThat(file.open().loaded().article()).isEqualTo(article("old"));
        try (Stream<Path> names = Files.list(file.folder())) {
            assertThat(names).containsExactly(file.path());
        }
        Files.delete(rest);
        file.save(article("new"));
        assertThat(file.open().loaded().article()).isEqualTo(article("new"));
    }

    @Test
    void aJournalOnAFullDiskGivesBackWhatWasWrittenBeforeAndGoesOnWhenThereIsRoom() throws Exception {
        List<Optional<FileFailure>> troubles = Collections.synchronizedList(new ArrayList<>());
        try (var journals = new Journals(new DataFolder(disk.resolve("data")), new AtomicFile(), PAUSE, PAUSE)) {
            Journal journal = journals.of(Origin.NONE, troubles::add);
            journal.record(article("before"));
            until(() -> !Killed.journals(disk.resolve("data")).isEmpty());
            Path rest = fill();
            Article now = article("x".repeat(50_000));
            journal.record(now);
            until(() -> !troubles.isEmpty());
            assertThat(troubles.getFirst().orElseThrow().trouble()).isEqualTo(Trouble.NO_SPACE);
            assertThat(onDisk()).isEqualTo(article("before"));
            Files.delete(rest);
            until(() -> troubles.getLast().isEmpty());
            assertThat(onDisk()).isEqualTo(now);
        }
    }

    private Article onDisk() throws IOException {
        return Recovered.replay(Line.read(Files.readAllBytes(Killed.journals(disk.resolve("data")).getFirst()))).orElseThrow();
    }

    private interface Fact {
        boolean isSo() throws IOException;
    }

    private static void until(Fact fact) throws IOException, InterruptedException {
        for (int i = 0; i < 1000 && !fact.isSo(); i++) {
            Thread.sleep(10);
        }
        assertThat(fact.isSo()).isTrue();
    }
}
