package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.library.AtomicFile;
import app.galley.library.LockHolder;
import app.galley.library.LockOwner;
import app.galley.model.Field;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One article, several people: who has it open may write in it, others may read it or take a copy.
class TurnsTest extends WindowTest {

    static final Pace BRISK = new Pace(Duration.ofMillis(150), Duration.ofMillis(900), List.of(Duration.ofMillis(100)),
            Duration.ofMillis(50), Duration.ofMillis(200), Duration.ofHours(1), Duration.ofHours(1));

    private Optional<Desk> other = Optional.empty();

    @Override
    Keeping keeping() {
        return new Keeping(new AtomicFile(), BRISK, now -> LockOwner.me(now).as("Ben Okri", "desk-2"));
    }

    @AfterEach
    void clearTheOtherDesk() {
        other.ifPresent(desk -> robot.interact(() -> List.copyOf(desk.windows()).forEach(DeskWindow::closeNow)));
    }

    /// The desk of somebody else, with an article open.
    private DeskWindow elsewhere(Path file) {
        robot.interact(() -> {
            var theirs = new Desk(Settings.inMemory(), Optional.empty(), Tasks.ofWindow(), new Appearance(Appearance.Choice.LIGHT),
                    List.of(Theme.NONE), () -> {}, NOON, _ -> new Answers(),
                    new Keeping(new AtomicFile(), BRISK, now -> LockOwner.me(now.minusSeconds(4680)).as("Ana Duarte", "press-room-3")));
            other = Optional.of(theirs);
            theirs.open(List.of(file));
        });
        Desk theirs = other.orElseThrow();
        await(() -> theirs.windows().size() == 1);
        DeskWindow window = theirs.windows().getFirst();
        robot.interact(() -> window.setView(View.DRAFT));
        return window;
    }

    /// Two windows are before the person, who types in one of them.
    private void turnTo(DeskWindow window) {
        robot.interact(() -> {
            window.toFront();
            window.editor().focusText();
        });
        await(() -> window.stage().isFocused());
        robot.targetWindow(window.stage());
    }

    private Optional<String> notice(DeskWindow window) {
        var line = window.tab().notices().line();
        return line.isVisible() ? Optional.of(((Labeled) line.lookup("#notice-words")).getText()) : Optional.empty();
    }

    @Test
    void whoOpensWhatSomebodyElseHasIsToldWhoAndSinceWhenAndMayRead() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow theirs = elsewhere(file);
        answers.choices.add("Read only");
        DeskWindow mine = open(file);

        assertThat(answers.asked).containsExactly("Ana Duarte has had “Flood” open on press-room-3 since 10:42.");
        await(() -> headline(mine).equals("Flood"));
        assertThat(notice(mine)).hasValueSatisfying(said -> assertThat(said).contains("Ana Duarte", "10:42", "read"));
        keep(mine.stage().getScene(), "notice-somebody-else.png");
        turnTo(mine);
        type("no");
        assertThat(headline(theirs)).isEqualTo("Flood");
        await(() -> mine.tab().state().equals("Read only"));
        assertThat(headline(mine)).isEqualTo("Flood");

        turnTo(theirs);
        type("A ");
        await(() -> headline(mine).equals("A Flood"));
        type("b");
        await(() -> headline(mine).equals("A bFlood"));
        assertThat(mine.article().document().isReadOnly()).isTrue();
        assertThat(mine.article().isModified()).isFalse();
    }

    @Test
    void whenTheOtherClosesItTheReaderMayEdit() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow theirs = elsewhere(file);
        answers.choices.add("Read only");
        DeskWindow mine = open(file);
        await(() -> headline(mine).equals("Flood"));

        robot.interact(theirs::close);
        robot.interact(() -> mine.tab().turns().look());
        await(() -> notice(mine).filter(said -> said.contains("Nobody else")).isPresent());
        keep(mine.stage().getScene(), "notice-may-edit.png");
        robot.clickOn("#notice-edit");
        await(() -> !mine.article().document().isReadOnly());
        assertThat(notice(mine)).isEmpty();
        turnTo(mine);
        type("A ");
        await(() -> headline(mine).equals("A Flood"));
        await(() -> mine.tab().state().equals("Saved 12:00"));
        assertThat(ArticleReader.read(Files.readAllBytes(file)).article().get(Field.HEADLINE)).isEqualTo("A Flood");
    }

    @Test
    void aCopyIsAnArticleOfItsOwn() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        elsewhere(file);
        answers.choices.add("Open a copy");
        DeskWindow mine = open(file);

        await(() -> headline(mine).equals("Flood"));
        assertThat(mine.article().file()).isEmpty();
        assertThat(mine.tab().state()).isEqualTo("Not saved yet");
        assertThat(written(mine).get(Field.IDENTIFIER)).isNotEqualTo("urn:uuid:3f0e8f7e-0000-4000-8000-000000000000");
        assertThat(mine.article().isModified()).isTrue();
    }

    @Test
    void whoThinksBetterOfItOpensNothing() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        elsewhere(file);
        DeskWindow mine = open(file);
        await(() -> answers.asked.size() == 1);
        assertThat(mine.article().file()).isEmpty();
    }

    @Test
    void anotherProgramIsMetLikeAnotherPersonAndWhenItWasKilledNobodyIsAsked() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        LockHolder program = LockHolder.start(file);
        answers.choices.add("Read only");
        DeskWindow mine = open(file);
        await(() -> headline(mine).equals("Flood") && mine.article().document().isReadOnly());
        assertThat(answers.asked.getFirst()).contains("has had “Flood” open");
        robot.interact(mine::close);
        await(() -> desk.windows().isEmpty());

        program.kill();
        DeskWindow again = open(file);
        await(() -> headline(again).equals("Flood"));
        assertThat(answers.asked).hasSize(1);
        assertThat(again.article().document().isReadOnly()).isFalse();
    }

    @Test
    void savingElsewhereMovesTheLock() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow mine = open(file);
        assertThat(file.resolveSibling(".galley-article.json.lock")).exists();
        answers.files.add(folder.resolve("copy"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);

        await(() -> Files.exists(folder.resolve("copy/.galley-article.json.lock"))
                && Files.notExists(file.resolveSibling(".galley-article.json.lock")));
        robot.interact(mine::close);
        await(() -> Files.notExists(folder.resolve("copy/.galley-article.json.lock")));
    }

    @Test
    void whoseLockWasTakenOverIsToldAndOverwritesNothing() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow mine = open(file);
        Files.delete(file.resolveSibling(".galley-article.json.lock"));
        elsewhere(file);
        robot.interact(() -> mine.tab().turns().look());
        await(() -> notice(mine).filter(said -> said.contains("Ana Duarte") && said.contains("not saved by itself")).isPresent());
        byte[] before = Files.readAllBytes(file);

        turnTo(mine);
        type("A ");
        await(() -> headline(mine).equals("A Flood"));
        robot.sleep(600);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);

        robot.interact(() -> ((Button) mine.tab().notices().line().lookup("#notice-back")).fire());
        await(() -> mine.tab().state().equals("Saved 12:00"));
        assertThat(notice(mine)).isEmpty();
    }
}
