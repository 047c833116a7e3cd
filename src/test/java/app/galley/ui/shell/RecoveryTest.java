package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.DataFolder;
import app.galley.library.journal.Killed;
import app.galley.model.Block;
import app.galley.render.Theme;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// What is written and not saved outlives the program.
class RecoveryTest extends WindowTest {

    private boolean dialogs;

    @Override
    Asking asking(Stage stage) {
        return dialogs ? new Dialogs(stage) : answers;
    }

    private List<Path> journals() {
        try {
            return Killed.journals(data());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path data() {
        return desk.data().orElseThrow().path();
    }

    /// The program is killed, and another one starts.
    private void killAndStartAgain() throws IOException {
        Path next = folder.resolve(".next");
        Killed.move(data(), next);
        clearTheDesk();
        robot.interact(() -> desk = new Desk(settings, Optional.of(new DataFolder(next)), Tasks.ofWindow(),
                new Appearance(Appearance.Choice.LIGHT), List.of(Theme.NONE), () -> {}, NOON, this::asking, Keeping.usual()));
    }

    private void waitForJournal(String words) {
        await(() -> journals().stream().anyMatch(journal -> {
            try {
                return Files.readString(journal).contains(words);
            } catch (IOException beingReplaced) {
                return false;
            }
        }));
    }

    @Test
    void whatWasTypedIntoAnUntitledDraftIsOfferedAfterACrash() throws IOException {
        untitled();
        type("Ferry stops");
        waitForJournal("Ferry stops");
        killAndStartAgain();
        DeskWindow window = untitled();
        await(() -> !answers.recovered.isEmpty());
        Recovery.Draft draft = answers.recovered.getFirst();
        assertThat(draft.title()).isEqualTo("Ferry stops");
        assertThat(draft.file()).isEmpty();
        assertThat(draft.size().added()).isEqualTo(2);
        assertThat(window.article().title()).as("nothing is opened unasked").isEqualTo("Untitled");

        robot.interact(() -> answers.opensRecovered.test(draft));
        await(() -> window.article().title().equals("Ferry stops"));
        assertThat(window.article().isModified()).isTrue();
        assertThat(window.article().file()).isEmpty();
        await(() -> journals().size() == 1 && !journals().getFirst().equals(draft.recovered().journal()));
    }

    @Test
    void theFileOfARecoveredArticleStaysAsItIsUntilItIsSaved() throws IOException {
        robot.interact(() -> desk.setAutosave(false));
        Path file = article("quay", "Quay", "The ferry left.");
        byte[] before = Files.readAllBytes(file);
        DeskWindow window = open(file);
        caret(window, 6, 15);
        type(" Nobody waved.");
        waitForJournal("Nobody waved.");
        killAndStartAgain();
        DeskWindow next = untitled();
        await(() -> !answers.recovered.isEmpty());
        assertThat(answers.recovered.getFirst().file().orElseThrow().path()).isEqualTo(file);
        robot.interact(() -> answers.opensRecovered.test(answers.recovered.getFirst()));
        await(() -> next.article().title().equals("Quay"));
        assertThat(((Block.TextBlock) next.article().document().article().body().getFirst()).text())
                .isEqualTo("The ferry left. Nobody waved.");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !next.article().isModified());
        assertThat(Files.readString(file)).contains("Nobody waved.");
        await(() -> journals().isEmpty());
    }

    @Test
    void aFileThatSomebodyChangedSinceIsLeftToThem() throws IOException {
        robot.interact(() -> desk.setAutosave(false));
        Path file = article("quay", "Quay", "The ferry left.");
        DeskWindow window = open(file);
        caret(window, 6, 15);
        type(" Nobody waved.");
        waitForJournal("Nobody waved.");
        killAndStartAgain();
        Files.writeString(file, Files.readString(file).replace("The ferry", "The last ferry"));
        DeskWindow next = untitled();
        await(() -> !answers.recovered.isEmpty());
        assertThat(answers.recovered.getFirst().wasChangedSince()).isTrue();
        robot.interact(() -> answers.opensRecovered.test(answers.recovered.getFirst()));
        await(() -> next.article().title().equals("Quay"));
        assertThat(next.article().file()).isEmpty();
        assertThat(next.article().isModified()).isTrue();
        answers.files.add(folder.resolve("rescued"));
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !next.article().isModified());
        assertThat(Files.readString(file)).contains("The last ferry left.").doesNotContain("waved");
        assertThat(Files.readString(folder.resolve("rescued/article.json"))).contains("The ferry left. Nobody waved.");
    }

    @Test
    void theDialogShowsTheDraftBesideTheFileAndOpensItByEnter() throws IOException {
        robot.interact(() -> desk.setAutosave(false));
        DeskWindow window = open(article("quay", "Quay opens again after the storm", "The ferry left at noon.", "Nobody waved."));
        caret(window, 6, 22);
        type(" on Monday");
        waitForJournal("noon on Monday");
        killAndStartAgain();
        dialogs = true;
        robot.interact(desk::newArticle);
        await(() -> robot.lookup("#recovered").tryQuery().isPresent());
        ListView<?> list = robot.lookup("#recovered").queryListView();
        assertThat(list.getItems()).hasSize(1);
        await(() -> robot.lookup(".comparison .list-view").queryListView().getItems().size() > 1);
        Scene scene = list.getScene();
        keep(scene, "window-recovered.png");
        robot.interact(list::requestFocus);
        keys(KeyCode.ENTER);
        await(() -> desk.windows().getFirst().article().title().equals("Quay opens again after the storm"));
        await(() -> robot.lookup("#recovered").tryQuery().isEmpty());
    }

    @Test
    void aDraftThatIsThrownAwayIsAskedAboutAndGone() throws IOException {
        untitled();
        type("Old words");
        waitForJournal("Old words");
        killAndStartAgain();
        dialogs = true;
        robot.interact(desk::newArticle);
        await(() -> robot.lookup("#recovered").tryQuery().isPresent());
        robot.clickOn("#recovered-discard");
        await(() -> robot.lookup("Throw it away").tryQuery().isPresent());
        robot.clickOn("Throw it away");
        await(() -> robot.lookup("#recovered").tryQuery().isEmpty());
        await(() -> journals().isEmpty());
    }

    @Test
    void whatWasSavedOrNotWantedLeavesNoJournal() throws IOException {
        DeskWindow window = untitled();
        type("Ferry");
        waitForJournal("Ferry");
        answers.files.add(folder.resolve("ferry"));
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> journals().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.N);
        type("Not this");
        waitForJournal("Not this");
        answers.choices.add("Don’t save");
        robot.interact(() -> window.articles().close(window.tab()));
        await(() -> journals().isEmpty());
    }
}
