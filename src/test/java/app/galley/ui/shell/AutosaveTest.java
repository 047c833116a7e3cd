package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.ArticleReader;
import app.galley.library.FaultyFiles;
import app.galley.library.FaultyFiles.Step;
import app.galley.library.LockOwner;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.ui.common.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Saving without being asked for it: when it is done, when it is not, and what happens when the disk refuses.
class AutosaveTest extends WindowTest {

    private static final Pace BRISK = new Pace(Duration.ofMillis(150), Duration.ofMillis(900), List.of(Duration.ofMillis(100)),
            Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1), Duration.ofSeconds(1));

    private final FaultyFiles disk = new FaultyFiles();

    @Override
    Keeping keeping() {
        return new Keeping(disk.files(), BRISK, LockOwner::me);
    }

    private static Article onDisk(Path file) {
        try {
            return ArticleReader.read(Files.readAllBytes(file)).article();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String saved(DeskWindow window) {
        return window.tab().state();
    }

    private String said(DeskWindow window) {
        return robot.from(window.stage().getScene().getRoot()).lookup("#status-saved").queryAs(Labeled.class).getText();
    }

    private void untilOnDisk(Path file, String headline) {
        await(() -> onDisk(file).get(Field.HEADLINE).equals(headline));
    }

    @Test
    void aPauseInWritingSavesAndTheStatusLineSaysWhen() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);

        type("A ");
        assertThat(saved(window)).isIn("Unsaved changes", "Saving…", "Saved 12:00");
        untilOnDisk(file, "A Flood");
        await(() -> said(window).equals("Saved 12:00"));

        assertThat(window.stage().getTitle()).isEqualTo("A Flood — Galley");
        assertThat(onDisk(file).get(Field.MODIFIED)).isEqualTo("2026-02-11T12:00:00Z");
        assertThat(written(window).get(Field.MODIFIED)).isEmpty();
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void whoWritesOnWithoutAPauseIsSavedAllTheSame() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        caret(window, 6, 0);

        for (int i = 0; i < 40 && !onDisk(file).body().getFirst().toString().contains("x"); i++) {
            robot.write("x", 0);
            robot.sleep(60);
        }

        assertThat(onDisk(file).body().getFirst().toString()).contains("x");
        assertThat(written(window).body().getFirst().toString().length())
                .isGreaterThan(onDisk(file).body().getFirst().toString().length() - 1);
    }

    @Test
    void savingDoesNotEndAStepOfUndoNorMoveTheCaret() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        type("A ");
        untilOnDisk(file, "A Flood");

        type("b");
        await(() -> headline(window).equals("A bFlood"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Z);

        await(() -> headline(window).equals("Flood"));
        untilOnDisk(file, "Flood");
        await(() -> said(window).equals("Saved 12:00"));
    }

    @Test
    void itCanBeSwitchedOff() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        byte[] before = Files.readAllBytes(file);
        DeskWindow window = open(file);
        robot.interact(
                () -> window.actions().stream().filter(action -> action.id().equals("autosave")).forEach(action -> action.perform()));
        assertThat(settings.isOn("autosave")).isFalse();

        type("A ");
        await(() -> said(window).equals("Unsaved changes"));
        robot.sleep(600);

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void anUntitledDraftIsNotSavedByItselfAndClosingAsks() {
        DeskWindow window = untitled();
        type("Storm");
        await(() -> said(window).equals("Not saved yet"));

        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !answers.asked.isEmpty());

        assertThat(answers.asked).containsExactly("Save the changes to “Storm”?");
        assertThat(window.stage().isShowing()).isTrue();
    }

    @Test
    void closingSavesWithoutAQuestion() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);

        type("A ");
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !window.stage().isShowing());

        assertThat(onDisk(file).get(Field.HEADLINE)).isEqualTo("A Flood");
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void closingAsksWhenTheDiskRefuses() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        byte[] before = Files.readAllBytes(file);
        DeskWindow window = open(file);
        disk.fail(Step.WRITE, new IOException("No space left on device"));

        type("A ");
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !answers.asked.isEmpty());
        assertThat(answers.asked.getFirst()).contains("no space left");
        assertThat(window.stage().isShowing()).isTrue();

        answers.choices.add("Close without saving");
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !window.stage().isShowing());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void leavingATabSavesIt() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        type("A ");
        keys(KeyCode.CONTROL, KeyCode.T);
        await(() -> window.tabs().size() == 2);
        untilOnDisk(file, "A Flood");
    }

    @Test
    void aFullDiskIsSaidAtTheFootAndOvercomeWithoutAsking() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        disk.fail(Step.WRITE, new IOException("No space left on device"));

        type("A ");
        await(() -> robot.lookup("#notice").query().isVisible());
        assertThat(robot.lookup("#notice-words").queryAs(Labeled.class).getText()).contains("Cannot save", "no space left", "safe",
                "by itself");
        assertThat(said(window)).isIn("Unsaved changes", "Saving…");
        keep(window.stage().getScene(), "notice-full-disk.png");
        robot.interact(() -> {
            desk.choose(Appearance.Choice.DARK);
            window.stage().setWidth(520);
        });
        await(() -> window.stage().getScene().getWidth() < 530);
        keep(window.stage().getScene(), "notice-full-disk-dark-narrow.png");
        type("b");
        await(() -> headline(window).equals("A bFlood"));

        disk.mend();
        untilOnDisk(file, "A bFlood");
        await(() -> said(window).equals("Saved 12:00") && !robot.lookup("#notice").query().isVisible());
        assertThat(answers.asked).isEmpty();
        assertThat(answers.told).isEmpty();
    }

    @Test
    void aDiskThatTakesForeverIsSaidAndWaitedFor() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        disk.hang();

        type("A ");
        await(() -> robot.lookup("#notice").query().isVisible());
        assertThat(robot.lookup("#notice-words").queryAs(Labeled.class).getText()).contains("has not finished saving “A Flood”", "safe");
        type("b");
        assertThat(headline(window)).isEqualTo("A bFlood");

        disk.release();
        untilOnDisk(file, "A bFlood");
        await(() -> said(window).equals("Saved 12:00") && !robot.lookup("#notice").query().isVisible());
    }

    @Test
    void aDiskThatIsReallyFullIsOvercomeToo() throws Exception {
        Path mount = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=128k", "tmpfs", mount.toString()), "no small disk can be mounted here");
        try {
            String[] words = IntStream.range(0, 80).mapToObj(i -> "Paragraph %d of a story long enough to need room.".formatted(i))
                    .toArray(String[]::new);
            Path file = article("disk/flood", "Flood", words);
            DeskWindow window = open(file);
            byte[] before = Files.readAllBytes(file);
            Path filler = fill(mount);

            type("A ");
            await(() -> robot.lookup("#notice").query().isVisible());
            assertThat(robot.lookup("#notice-words").queryAs(Labeled.class).getText()).contains("no space left");
            assertThat(Files.readAllBytes(file)).isEqualTo(before);

            Files.delete(filler);
            untilOnDisk(file, "A Flood");
            await(() -> !robot.lookup("#notice").query().isVisible());
            robot.interact(window::close);
            await(() -> !window.stage().isShowing() && Files.notExists(file.resolveSibling(".galley-article.json.lock")));
        } finally {
            run("umount", "-l", mount.toString());
        }
    }

    private static Path fill(Path disk) throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            for (int i = 0; i < 1 << 20; i++) {
                out.write(i);
            }
        } catch (IOException full) {
            return filler;
        }
        throw new AssertionError("the disk is larger than it was to be");
    }

    private static boolean run(String... words) throws Exception {
        try {
            return new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                    .waitFor() == 0;
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Step.class, names = {"WRITE", "HALF_WRITE", "FLUSH", "REPLACE", "READ", "DELETE", "FLUSH_FOLDER"})
    void whicheverStepFailsOnceTheFileIsWholeAndItIsSavedInTheEnd(Step step) throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        disk.failOnce(step, new IOException("Input/output error"));

        type("A ");
        while (!onDisk(file).get(Field.HEADLINE).equals("A Flood")) {
            assertThat(onDisk(file).get(Field.HEADLINE)).isIn("Flood", "AFlood", "A Flood");
        }
        await(() -> said(window).equals("Saved 12:00") && !robot.lookup("#notice").query().isVisible());

        assertThat(headline(window)).isEqualTo("A Flood");
        try (var names = Files.list(file.getParent())) {
            assertThat(names.map(each -> each.getFileName().toString()).filter(name -> name.endsWith(".tmp"))).isEmpty();
        }
    }
}
