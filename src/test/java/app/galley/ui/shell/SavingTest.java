package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.model.Article;
import app.galley.model.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Opening, saving and closing, as a person does it.
class SavingTest extends WindowTest {

    private static Article onDisk(Path file) throws Exception {
        return ArticleReader.read(Files.readAllBytes(file)).article();
    }

    @Test
    void aChangeMarksTheTitleAndUndoTakesTheMarkAway() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        assertThat(window.stage().getTitle()).isEqualTo("Flood — Galley");

        type("Big f");
        await(() -> window.stage().getTitle().equals("• Big fFlood — Galley"));
        keys(KeyCode.CONTROL, KeyCode.Z);

        await(() -> window.stage().getTitle().equals("Flood — Galley"));
    }

    @Test
    void savingWritesTheTextAndDatesIt() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);

        type("A ");
        await(() -> desk.windows().getLast().article().isModified());
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());

        assertThat(onDisk(file).get(Field.HEADLINE)).isEqualTo("A Flood");
        assertThat(onDisk(file).get(Field.MODIFIED)).isEqualTo("2026-02-11T12:00:00Z");
        assertThat(settings.recent()).containsExactly(file);
    }

    @Test
    void savingWhatWasNotChangedLeavesItsDate() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        byte[] before = Files.readAllBytes(file);
        open(file);

        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !desk.windows().getLast().article().isModified());

        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void theFirstSaveOfANewArticleAsksWhere() throws Exception {
        DeskWindow window = untitled();
        answers.files.add(folder.resolve("storm"));

        type("Storm");
        await(window.article()::isModified);
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());

        assertThat(answers.asked).containsExactly("save as storm");
        assertThat(onDisk(folder.resolve("storm/article.json")).get(Field.HEADLINE)).isEqualTo("Storm");
    }

    @Test
    void aFailedSaveKeepsTheTextAndOffersAnotherPlace() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        type("A ");
        await(() -> desk.windows().getLast().article().isModified());
        Files.move(file.getParent(), folder.resolve("away"));
        Files.writeString(file.getParent(), "in the way");
        answers.choices.add("Save elsewhere…");
        answers.files.add(folder.resolve("other"));

        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());

        assertThat(answers.asked.getFirst()).contains("flood");
        assertThat(headline(window)).isEqualTo("A Flood");
        assertThat(onDisk(folder.resolve("other/article.json")).get(Field.HEADLINE)).isEqualTo("A Flood");
    }

    @Test
    void closingAsksOnlyWhenSomethingWouldBeLost() throws Exception {
        settings.keepOn(FileActions.AUTOSAVE, false);
        DeskWindow untouched = open(article("flood", "Flood", "Water rose."));
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !untouched.stage().isShowing());
        assertThat(answers.asked).isEmpty();

        DeskWindow changed = open(article("storm", "Storm", "Wind rose."));
        type("A ");
        await(() -> desk.windows().getLast().article().isModified());
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !answers.asked.isEmpty());
        assertThat(answers.asked).containsExactly("Save the changes to “A Storm”?");
        assertThat(changed.stage().isShowing()).isTrue();

        answers.choices.add("Don’t save");
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !changed.stage().isShowing());
        assertThat(desk.windows()).isEmpty();
    }

    @Test
    void savingInTheQuestionSavesAndCloses() throws Exception {
        settings.keepOn(FileActions.AUTOSAVE, false);
        Path file = article("storm", "Storm", "Wind rose.");
        DeskWindow window = open(file);
        type("A ");
        await(() -> desk.windows().getLast().article().isModified());
        answers.choices.add("Save");

        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> !window.stage().isShowing());

        assertThat(onDisk(file).get(Field.HEADLINE)).isEqualTo("A Storm");
    }

    @Test
    void anUntouchedNewWindowTakesTheArticleThatIsOpened() throws Exception {
        DeskWindow window = untitled();
        answers.files.add(article("flood", "Flood", "Water rose."));

        keys(KeyCode.CONTROL, KeyCode.O);
        await(() -> headline(window).equals("Flood"));

        assertThat(desk.windows()).hasSize(1);
        type("The ");
        await(() -> headline(window).equals("The Flood"));
    }

    @Test
    void anArticleThatIsOpenAlreadyIsBroughtToTheFront() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        robot.interact(() -> desk.open(file.getParent(), window));
        await(() -> true);
        assertThat(desk.windows()).containsExactly(window);
    }

    @Test
    void aFileNothingCanBeMadeOfIsToldAboutAndLeftAlone() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.json"), "{\"headline\": ");
        DeskWindow window = untitled();

        robot.interact(() -> desk.open(broken, window));
        await(() -> !answers.told.isEmpty());

        assertThat(answers.told.getFirst()).contains("broken.json").contains("left as it is");
        assertThat(window.article().file()).isEmpty();
        assertThat(Files.readString(broken)).isEqualTo("{\"headline\": ");
    }

    @Test
    void whatIsWrongWithAFileIsCountedInTheStatusLineAndListed() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        Files.writeString(file, Files.readString(file).replace("\"Flood\"", "17"));
        DeskWindow window = open(file);

        assertThat(robot.from(window.stage().getScene().getRoot()).lookup("#status-problems").queryButton().getText())
                .isEqualTo("1 problem");
        robot.clickOn("#status-problems");
        await(() -> !answers.told.isEmpty());
        assertThat(answers.told.getFirst()).contains("/headline");
    }

    @Test
    void anArticleOfANewerProgramCanBeReadButNotChanged() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        Files.writeString(file, Files.readString(file).replace("\"schemaVersion\": \"1.0\"", "\"schemaVersion\": \"2.0\""));
        DeskWindow window = open(file);

        type("no");
        await(() -> true);

        assertThat(headline(window)).isEqualTo("Flood");
        assertThat(robot.lookup("#read-only").query().isVisible()).isTrue();
    }

    @Test
    void savingElsewhereTakesThePicturesAlong() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        byte[] png = Files.readAllBytes(PictureFixture.in(folder));
        DeskWindow window = open(file);
        caret(window, 6, 0);
        answers.files.add(PictureFixture.in(folder));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        await(() -> PictureLuggage.used(written(window)).contains("images/gate.png"));

        answers.files.add(folder.resolve("copy"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> !window.article().isModified());

        assertThat(Files.readAllBytes(folder.resolve("copy/images/gate.png"))).isEqualTo(png);
        assertThat(Files.readAllBytes(folder.resolve("flood/images/gate.png"))).isEqualTo(png);
    }
}
