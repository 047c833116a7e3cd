package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.Choice;
import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.LockOwner;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.GenericStyledArea;
import org.junit.jupiter.api.Test;

/// Another program, a sync client or `git pull` changes the file of an article that is open.
class ChangedElsewhereTest extends WindowTest {

    private static final Pace BRISK = new Pace(Duration.ofMillis(150), Duration.ofMillis(900), List.of(Duration.ofMillis(100)),
            Duration.ofMillis(60), Duration.ofMillis(200), Duration.ofHours(1), Duration.ofHours(1));

    @Override
    Keeping keeping() {
        return new Keeping(new AtomicFile(), BRISK, LockOwner::me);
    }

    private static Article onDisk(Path file) {
        try {
            return ArticleReader.read(Files.readAllBytes(file)).article();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /// What another program makes of a file, in its own way of saving.
    private static void elsewhere(Path file, UnaryOperator<Article> change) throws IOException {
        Path fresh = Files.write(file.resolveSibling("fresh.txt"), ArticleWriter.write(change.apply(onDisk(file))));
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static UnaryOperator<Article> paragraph(int index, String text) {
        return article -> {
            List<Block> blocks = new ArrayList<>(article.body());
            blocks.set(index, TextBlock.paragraph(blocks.get(index).key(), text));
            return article.withBody(Blocks.of(blocks));
        };
    }

    private static UnaryOperator<Article> first(String key, String text) {
        return article -> {
            List<Block> blocks = new ArrayList<>(article.body());
            blocks.addFirst(TextBlock.paragraph(key, text));
            return article.withBody(Blocks.of(blocks));
        };
    }

    private static String text(Article article, int index) {
        return ((TextBlock) article.body().get(index)).text();
    }

    private static Optional<String> notice(DeskWindow window) {
        Node line = window.tab().notices().line();
        return line.isVisible() ? Optional.of(((Labeled) line.lookup("#notice-words")).getText()) : Optional.empty();
    }

    private void autosave(boolean on) {
        settings.keepOn(FileActions.AUTOSAVE, on);
    }

    @Test
    void whatIsNotBeingWrittenIsTakenOverAtOnceAndCanBeTakenBack() throws Exception {
        Path file = article("flood", "Flood", "Water rose.", "It fell.", "All went home.");
        DeskWindow window = open(file);
        caret(window, 7, 3);

        elsewhere(file, first("n", "New at the top.").andThen(paragraph(3, "All went to bed."))::apply);
        await(() -> written(window).body().size() == 4);

        assertThat(text(written(window), 3)).isEqualTo("All went to bed.");
        assertThat(window.article().isModified()).isFalse();
        assertThat(window.article().document().selection().caret().line()).isEqualTo(8);
        assertThat(window.article().document().selection().caret().offset()).isEqualTo(3);
        await(() -> notice(window).isPresent());
        assertThat(notice(window)).contains("Taken over from the disk: 2 paragraphs changed.");
        assertThat(window.tab().state()).isEqualTo("Saved 12:00");
        keep(window.stage().getScene(), "notice-taken-over.png");

        robot.clickOn("#notice-show");
        assertThat(answers.told).containsExactly("What somebody else changed");
        robot.clickOn("#notice-undo");
        await(() -> written(window).body().size() == 3);
        assertThat(notice(window)).isEmpty();
        await(() -> onDisk(file).body().size() == 3);
    }

    @Test
    void whatIsWrittenHereAndElsewhereIsPutTogetherAndSaved() throws Exception {
        autosave(false);
        Path file = article("flood", "Flood", "Water rose.", "It fell.");
        DeskWindow window = open(file);
        caret(window, 6, 6);
        type("slowly ");
        await(() -> text(written(window), 0).equals("Water slowly rose."));

        elsewhere(file, paragraph(1, "It fell again."));
        await(() -> text(written(window), 1).equals("It fell again."));
        assertThat(text(written(window), 0)).isEqualTo("Water slowly rose.");
        assertThat(window.article().isModified()).isTrue();
        await(() -> notice(window).isPresent());
        assertThat(notice(window).orElse("")).startsWith("Put together");

        type("and surely ");
        await(() -> text(written(window), 0).equals("Water slowly and surely rose."));
        robot.interact(() -> desk.setAutosave(true));
        await(() -> text(onDisk(file), 0).equals("Water slowly and surely rose.") && text(onDisk(file), 1).equals("It fell again."));
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void wordsOfOneParagraphArePutTogetherToo() throws Exception {
        autosave(false);
        Path file = article("flood", "Flood", "The water rose in the night and fell in the morning.");
        DeskWindow window = open(file);
        caret(window, 6, 4);
        type("cold ");
        await(() -> text(written(window), 0).startsWith("The cold water"));
        elsewhere(file, paragraph(0, "The water rose in the night and fell in the evening."));
        await(() -> text(written(window), 0).equals("The cold water rose in the night and fell in the evening."));
    }

    @Test
    void whereBothChangedTheSameThePersonChoosesAndTheOtherSideIsKept() throws Exception {
        Path file = article("flood", "Flood", "Water rose.", "It fell.");
        autosave(false);
        DeskWindow window = open(file);
        type("A ");
        await(() -> headline(window).equals("A Flood"));
        elsewhere(file, article -> article.with(Field.HEADLINE, "The great flood"));
        await(() -> notice(window).filter(said -> said.contains("one place")).isPresent());
        robot.interact(() -> desk.setAutosave(true));
        robot.sleep(500);
        assertThat(onDisk(file).get(Field.HEADLINE)).isEqualTo("The great flood");
        assertThat(headline(window)).isEqualTo("A Flood");
        keep(window.stage().getScene(), "notice-choose.png");

        answers.chosen.add(List.of(Choice.OURS));
        robot.clickOn("#notice-choose");
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
        assertThat(notice(window).filter(said -> said.contains("otherwise"))).isEmpty();

        var versions = new Versions(window.article().file().orElseThrow(), new DataFolder(folder.resolve(".data")), () -> "me", NOON);
        List<Version> kept = versions.list(written(window)).versions().stream().filter(each -> each.kind() == VersionKind.OTHER_SIDE)
                .toList();
        assertThat(kept).hasSize(1);
        assertThat(versions.read(kept.getFirst()).get(Field.HEADLINE)).isEqualTo("The great flood");
    }

    @Test
    void whoSavesByHandIsAskedAtOnceAndMayPutItOff() throws Exception {
        autosave(false);
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        type("A ");
        await(() -> headline(window).equals("A Flood"));
        elsewhere(file, article -> article.with(Field.HEADLINE, "The great flood"));

        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> answers.asked.contains("conflicts of A Flood"));
        assertThat(onDisk(file).get(Field.HEADLINE)).isEqualTo("The great flood");
        assertThat(window.article().isModified()).isTrue();

        answers.chosen.add(List.of(Choice.THEIRS));
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> headline(window).equals("The great flood") && !window.article().isModified());
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> headline(window).equals("A Flood"));
    }

    @Test
    void halfWrittenFilesDisturbNobody() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        byte[] whole = ArticleWriter.write(onDisk(file).with(Field.HEADLINE, "The great flood"));

        Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
        robot.sleep(150);
        assertThat(headline(window)).isEqualTo("Flood");
        assertThat(notice(window)).isEmpty();
        Files.write(file, whole);

        await(() -> headline(window).equals("The great flood"));
        assertThat(answers.told).isEmpty();
    }

    @Test
    void aFileThatStaysBrokenIsNotOverwrittenByItself() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        Files.writeString(file, "<<<<<<< HEAD");
        type("A ");
        await(() -> notice(window).filter(said -> said.contains("nothing can be made of it")).isPresent());
        assertThat(file).hasContent("<<<<<<< HEAD");
        keep(window.stage().getScene(), "notice-broken.png");

        robot.clickOn("#notice-replace");
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
        await(() -> notice(window).isEmpty() && window.tab().state().equals("Saved 12:00"));
    }

    @Test
    void aFileThatWasDeletedIsNotPutBackByItselfAndAutosaveGoesOnWhenItIsBack() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        Path away = folder.resolve("away.json");
        Files.move(file, away);
        await(() -> notice(window).filter(said -> said.contains("moved or deleted")).isPresent());
        type("A ");
        await(() -> headline(window).equals("A Flood"));
        robot.sleep(500);
        assertThat(file).doesNotExist();
        keep(window.stage().getScene(), "notice-deleted.png");

        Files.move(away, file);
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
        await(() -> notice(window).isEmpty());
    }

    @Test
    void aDeletedFileIsPutBackWhenOneWantsThat() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        Files.delete(file);
        await(() -> notice(window).isPresent());
        robot.clickOn("#notice-put-back");
        await(() -> Files.exists(file) && onDisk(file).get(Field.HEADLINE).equals("Flood"));
        await(() -> notice(window).isEmpty());
    }

    @Test
    void aFolderThatVanishesIsWaitedFor() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        Files.move(file.getParent(), folder.resolve("unplugged"));
        type("A ");
        await(() -> notice(window).filter(said -> said.contains("cannot be reached")).isPresent());
        assertThat(headline(window)).isEqualTo("A Flood");

        Files.move(folder.resolve("unplugged"), file.getParent());
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
        await(() -> notice(window).isEmpty() && window.tab().state().equals("Saved 12:00"));
        assertThat(answers.asked).isEmpty();
    }

    @Test
    void aFileWrittenAnewWithTheSameWordsIsNoNews() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
        robot.sleep(400);
        assertThat(notice(window)).isEmpty();
        type("A ");
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
    }

    @Test
    void whoReadsOnGoesOnReading() throws Exception {
        String[] many = IntStream.range(0, 120).mapToObj("Paragraph %d of a long story about water."::formatted).toArray(String[]::new);
        Path file = article("flood", "Flood", many);
        DeskWindow window = open(file);
        caret(window, 90, 0);
        await(() -> top(window).startsWith("Paragraph"));
        String before = top(window);

        elsewhere(file, first("n", "New at the top."));
        await(() -> written(window).body().size() == 121);

        await(() -> top(window).equals(before));
    }

    private static String top(DeskWindow window) {
        var area = (GenericStyledArea<?, ?, ?>) window.editor().lookup(".styled-text-area");
        area.layout();
        return area.getParagraph(area.firstVisibleParToAllParIndex()).getText();
    }
}
