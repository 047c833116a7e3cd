package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.compare.Merge;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.ui.common.Appearance;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.RadioButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Choosing where two people have changed the same, by keyboard and by mouse.
class ConflictDialogTest extends WindowTest {

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage);
    }

    private static Article article(String headline, TextBlock... blocks) {
        return Article.untitled("urn:uuid:1", "en").with(Field.HEADLINE, headline).withBody(Blocks.of(blocks));
    }

    private static List<Conflict> conflicts() {
        Article base = article("Flood", TextBlock.paragraph("a", "The water rose in the night, and by morning it stood in the square."),
                TextBlock.paragraph("b", "Walls held for an hour."));
        Article ours = article("Hundreds leave homes", TextBlock.paragraph("a",
                "The water rose in the night, and by noon it stood in the market square."));
        Article theirs = article("Marl tops the wall", TextBlock.paragraph("a",
                "The water rose in the night, and by dawn it stood in the square."),
                TextBlock.paragraph("b", "Walls held for two hours, the fire brigade said."));
        return Merge.of(base, ours, theirs).conflicts();
    }

    private CompletableFuture<Optional<List<Choice>>> ask(DeskWindow window) {
        var answer = new CompletableFuture<Optional<List<Choice>>>();
        Platform.runLater(() -> answer.complete(window.asking().conflicts("Flood", conflicts())));
        await(() -> Window.getWindows().size() > 1);
        Stage dialog = (Stage) dialog(window).getWindow();
        robot.targetWindow(dialog);
        return answer;
    }

    private static Scene dialog(DeskWindow window) {
        return Window.getWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow().getScene();
    }

    private Button take() {
        return (Button) robot.lookup(".question .button").lookup((Button each) -> each.isDefaultButton()).query();
    }

    @Test
    void nothingIsChosenBeforehandAndEachCanBeChosenByKeyboard() throws Exception {
        DeskWindow window = untitled();
        assertThat(conflicts()).hasSizeGreaterThanOrEqualTo(2);
        var answer = ask(window);
        await(() -> dialog(window).getFocusOwner() instanceof RadioButton first && first.getId().equals("conflict-1-ours"));
        assertThat(take().isDisabled()).isTrue();

        keys(KeyCode.SPACE);
        for (int i = 2; i <= conflicts().size(); i++) {
            String next = "#conflict-%d-theirs".formatted(i);
            robot.interact(() -> robot.lookup(next).queryAs(RadioButton.class).requestFocus());
            keys(KeyCode.SPACE);
        }
        keep(dialog(window), "dialog-conflicts.png");
        assertThat(take().isDisabled()).isFalse();
        keys(KeyCode.ENTER);
        assertThat(answer.get(30, TimeUnit.SECONDS)).hasValueSatisfying(choices -> {
            assertThat(choices).hasSameSizeAs(conflicts());
            assertThat(choices.getFirst()).isEqualTo(Choice.OURS);
            assertThat(choices.subList(1, choices.size())).containsOnly(Choice.THEIRS);
        });
    }

    @Test
    void oneSideCanBeTakenEverywhereAndEscPutsItOff() throws Exception {
        DeskWindow window = untitled();
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        var first = ask(window);
        robot.clickOn("#conflicts-theirs");
        keep(dialog(window), "dialog-conflicts-dark.png");
        keys(KeyCode.ENTER);
        assertThat(first.get(30, TimeUnit.SECONDS)).hasValueSatisfying(choices -> assertThat(choices).containsOnly(Choice.THEIRS));

        var second = ask(window);
        keys(KeyCode.ESCAPE);
        assertThat(second.get(30, TimeUnit.SECONDS)).isEmpty();
    }

    @Test
    void inANarrowWindowItIsNarrowToo() throws Exception {
        DeskWindow window = untitled();
        robot.interact(() -> window.stage().setWidth(520));
        var answer = ask(window);
        assertThat(dialog(window).getWidth()).isLessThan(560);
        keep(dialog(window), "dialog-conflicts-narrow.png");
        keys(KeyCode.ESCAPE);
        assertThat(answer.get(30, TimeUnit.SECONDS)).isEmpty();
    }
}
