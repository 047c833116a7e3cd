package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// The dialogs, by keyboard; a picture of each is kept in `target` for a person to look at.
class DialogsTest extends WindowTest {

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage);
    }

    /// Waits for a dialog, keeps a picture of it and presses a key in it.
    private void answer(DeskWindow window, String name, KeyCode key) {
        await(() -> Window.getWindows().size() > 1);
        Scene dialog = Window.getWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow().getScene();
        robot.moveTo(dialog.getRoot());
        keep(dialog, name);
        keys(key);
        await(() -> Window.getWindows().size() == 1);
    }

    private CompletableFuture<Optional<String>> ask(DeskWindow window) {
        var answer = new CompletableFuture<Optional<String>>();
        Platform.runLater(() -> answer
                .complete(window.asking().choose("Save the changes to “Flood”?", "Without saving, what was written since is lost.",
                        List.of("Save", "Don’t save"))));
        return answer;
    }

    @Test
    void enterTakesTheFirstAnswerAndEscNone() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        var first = ask(window);
        answer(window, "dialog-question.png", KeyCode.ENTER);
        assertThat(first.get()).contains("Save");

        var second = ask(window);
        answer(window, "dialog-question.png", KeyCode.ESCAPE);
        assertThat(second.get()).isEmpty();
    }

    @Test
    void aNameIsAskedForAndTakenByEnter() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        robot.interact(() -> settings.keepPerson("ana"));
        Platform.runLater(
                () -> window.actions().stream().filter(action -> action.id().equals("person")).forEach(action -> action.perform()));
        await(() -> robot.lookup("#person-field").tryQuery().isPresent());
        robot.clickOn("#person-field");
        keys(KeyCode.CONTROL, KeyCode.A);
        type("Ana Duarte");
        answer(window, "dialog-person.png", KeyCode.ENTER);
        await(() -> settings.person().equals(Optional.of("Ana Duarte")));
    }

    @Test
    void theSheetOfShortcutsListsEveryKey() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        keys(KeyCode.F1);
        await(() -> robot.lookup("#key-sheet").tryQuery().isPresent());
        List<String> said = robot.lookup("#key-sheet .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        window.actions().stream().filter(action -> !action.keys().isEmpty()).forEach(action -> assertThat(said).contains(action.label()));
        answer(window, "dialog-keys.png", KeyCode.ESCAPE);
    }

    @Test
    void theProblemsOfAFileAreListedWithTheirPlaces() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        Files.writeString(file, Files.readString(file).replace("\"Flood\"", "17").replace("\"en\"", "true"));
        assertThat(ArticleReader.read(Files.readAllBytes(file)).problems()).hasSize(2);
        DeskWindow window = open(file);

        robot.clickOn("#status-problems");
        await(() -> robot.lookup("#problems").tryQuery().isPresent());
        assertThat(robot.lookup("#problems .hint").queryAllAs(Labeled.class)).anyMatch(label -> label.getText().contains("/headline"));
        answer(window, "dialog-problems.png", KeyCode.ESCAPE);
    }

    @Test
    void theEmbedDialogTakesAnAddressOnly() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> robot.lookup("#embed-url").tryQuery().isPresent());
        Button embed = (Button) robot.lookup(".question .button").lookup((Button each) -> each.isDefaultButton()).query();
        assertThat(embed.isDisabled()).isTrue();
        robot.clickOn("#embed-url");
        type("not an address");
        assertThat(embed.isDisabled()).isTrue();
        keys(KeyCode.CONTROL, KeyCode.A);
        type("https://video.example/1");
        assertThat(embed.isDisabled()).isFalse();
        answer(window, "dialog-embed.png", KeyCode.ENTER);
        await(() -> written(window).body().size() == 2);
        assertThat(written(window).body().get(1).toString()).contains("https://video.example/1").contains("video.example");
    }
}
