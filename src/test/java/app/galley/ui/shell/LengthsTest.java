package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Selection;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import app.galley.ui.lengths.Target;
import app.galley.ui.lengths.Target.Unit;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DialogPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Counts, target lengths and headline lengths in the real window.
class LengthsTest extends WindowTest {

    private static final String[] STORY = {"Water rose in town. Walls held.", "Nobody was hurt."};

    private boolean realDialogs;

    @Override
    Asking asking(Stage stage) {
        return realDialogs ? new Dialogs(stage) : answers;
    }

    private DeskWindow flood() throws IOException {
        return open(article("flood", "Flood", STORY));
    }

    private String text(String id) {
        return robot.lookup("#" + id).queryLabeled().getText();
    }

    private boolean isThere(String id) {
        return robot.lookup("#" + id).tryQuery().isPresent();
    }

    private static boolean isOver(Node node) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass("over"));
    }

    private void act(DeskWindow window, String id) {
        robot.interact(() -> window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().perform());
    }

    @Test
    void theWordsOpenAllCountsWhichFollowTheWriter() throws Exception {
        DeskWindow window = flood();
        await(() -> text("status-words").startsWith("9 words"));
        robot.clickOn("#status-words");
        await(() -> isThere("counts-panel"));
        assertThat(text("counts-all-0")).isEqualTo("9");
        assertThat(text("counts-all-1")).isEqualTo("47");
        assertThat(text("counts-all-2")).isEqualTo("40");
        assertThat(text("counts-all-3")).isEqualTo("3");
        assertThat(text("counts-all-4")).isEqualTo("2");
        assertThat(text("counts-all-5")).isEqualTo("1 min");
        assertThat(text("counts-selected-0")).isEqualTo("–");

        select(window, 6, 0, 19);
        await(() -> text("counts-selected-0").equals("4"));
        assertThat(text("counts-selected-1")).isEqualTo("19");
        assertThat(text("counts-selected-2")).isEqualTo("16");
        assertThat(text("counts-selected-3")).isEqualTo("1");
        assertThat(text("status-words")).isEqualTo("4 of 9 words");

        keys(KeyCode.CONTROL, KeyCode.A);
        await(() -> text("status-words").equals("9 of 9 words"));
        select(window, 1, 0, 5);
        await(() -> text("status-words").equals("1 word selected"));
        select(window, 6, 0, 19);
        await(() -> text("counts-selected-0").equals("4"));
        keep(window.stage().getScene(), "window-counts.png");

        caret(window, 6, 0);
        type("Brown ");
        await(() -> text("counts-all-0").equals("10"));
        assertThat(text("counts-selected-0")).isEqualTo("–");
    }

    @Test
    void theCountsOpenAndCloseByKeyAndLeaveTheCaretInTheText() throws Exception {
        DeskWindow window = flood();
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> isThere("counts-panel"));
        type("A");
        await(() -> headlineAndFirst(window).endsWith("AWater rose in town. Walls held."));
        keys(KeyCode.ESCAPE);
        await(() -> !isThere("counts-panel"));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> isThere("counts-panel"));
        robot.clickOn("#counts-close");
        await(() -> !isThere("counts-panel"));
    }

    private static String headlineAndFirst(DeskWindow window) {
        return headline(window) + " " + ((Block.TextBlock) written(window).body().getFirst()).text();
    }

    @Test
    void theCountsGoWithTheArticleInFront() throws Exception {
        DeskWindow window = flood();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        await(() -> text("counts-all-0").equals("9"));
        robot.interact(() -> desk.newArticleIn(window));
        await(() -> text("counts-all-0").equals("0"));
        assertThat(robot.lookup("#counts-panel").queryAll()).hasSize(1);
    }

    @Test
    void aTargetIsSaidToBeUnderAndOver() throws Exception {
        DeskWindow window = flood();
        answers.targets.add(new Target(10, Unit.WORDS));
        act(window, "target-length");
        await(() -> text("status-words").equals("9 of 10 words · 1 under"));
        assertThat(isOver(robot.lookup("#status-words").query())).isFalse();

        caret(window, 6, 0);
        type("The big ");
        await(() -> text("status-words").equals("11 of 10 words · 1 over"));
        assertThat(isOver(robot.lookup("#status-words").query())).isTrue();
        keep(window.stage().getScene(), "window-target-over.png");

        answers.targets.add(Target.NONE);
        act(window, "target-length");
        await(() -> text("status-words").equals("11 words · 1 min"));
        assertThat(isOver(robot.lookup("#status-words").query())).isFalse();
    }

    @Test
    void aTargetIsThereAgainWhenTheArticleIsOpenedAgain() throws Exception {
        DeskWindow window = flood();
        answers.targets.add(new Target(100, Unit.CHARACTERS));
        act(window, "target-length");
        await(() -> text("status-words").equals("47 of 100 characters · 53 under"));
        robot.interact(() -> window.close());

        setUpADesk();
        open(folder.resolve("flood/article.json"));
        await(() -> text("status-words").equals("47 of 100 characters · 53 under"));
    }

    @Test
    void aTargetIsSetAndClearedInItsDialog() throws Exception {
        realDialogs = true;
        setUpADesk();
        DeskWindow window = flood();
        robot.interact(() -> desk.tasks().later(Duration.ZERO, () -> window.tab().askTarget()));
        await(() -> isThere("target-number"));
        robot.clickOn("#target-number");
        type("none");
        assertThat(robot.lookup("Set").query().isDisabled()).isTrue();
        robot.interact(robot.lookup("#target-number").queryAs(TextField.class)::clear);
        type("40");
        robot.interact(() -> robot.lookup("#target-unit").<ComboBox<Unit>>query().setValue(Unit.LETTERS));
        keep(robot.lookup(".question").queryAs(DialogPane.class).getScene(), "dialog-target.png");
        keys(KeyCode.ENTER);
        await(() -> text("status-words").equals("40 of 40 characters · to length"));

        robot.interact(() -> desk.tasks().later(Duration.ZERO, () -> window.tab().askTarget()));
        await(() -> isThere("target-number"));
        assertThat(robot.lookup("#target-number").queryAs(TextField.class).getText()).isEqualTo("40");
        robot.clickOn("Clear");
        await(() -> text("status-words").equals("9 words · 1 min"));
    }

    @Test
    void theStripFollowsTheHeadlineAndIsGoneElsewhere() throws Exception {
        DeskWindow window = flood();
        await(() -> isThere("headline-strip"));
        assertThat(text("headline-web")).isEqualTo("Web 5/70");
        assertThat(text("headline-search")).isEqualTo("Search 51/600 px");
        assertThat(text("headline-print")).isEqualTo("Print 1/3 lines");

        caret(window, 1, 5);
        type(" wall fails and six hundred people leave their homes");
        await(() -> text("headline-push").equals("Push 57/49  +8"));
        assertThat(isOver(robot.lookup("#headline-push").query())).isTrue();
        assertThat(isOver(robot.lookup("#headline-web").query())).isFalse();
        assertThat(robot.lookup("#headline-push").queryAs(ButtonBase.class).getTooltip().getText())
                .contains("49 characters", "“Flood wall fails and six hundred people leave th…”");
        assertThat(robot.lookup("#headline-push").query().getAccessibleText()).isEqualTo("Push headline: 57 of 49 characters, 8 over");
        keep(window.stage().getScene(), "window-headline-strip.png");

        caret(window, 6, 0);
        await(() -> !isThere("headline-strip"));
    }

    @Test
    void inANarrowWindowTheStripTakesTwoLinesAndNothingIsCutOff() throws Exception {
        DeskWindow window = flood();
        await(() -> isThere("headline-strip"));
        double oneLine = robot.lookup("#headline-strip").query().getLayoutBounds().getHeight();
        robot.interact(() -> {
            window.setView(View.BOTH);
            window.stage().setWidth(window.stage().getMinWidth());
        });
        await(() -> robot.lookup("#headline-strip").query().getLayoutBounds().getHeight() > oneLine + 10);
        Node strip = robot.lookup("#headline-strip").query();
        robot.lookup("#headline-strip .button").queryAll()
                .forEach(button -> assertThat(strip.getLayoutBounds().contains(button.getBoundsInParent())).as(button.getId()).isTrue());
    }

    @Test
    void withoutDistractionsThereIsNoStrip() throws Exception {
        DeskWindow window = flood();
        await(() -> isThere("headline-strip"));
        robot.interact(() -> window.distractionFree().toggle());
        await(() -> !isThere("headline-strip"));
        robot.interact(() -> window.distractionFree().toggle());
        await(() -> isThere("headline-strip"));
    }

    @Test
    void aChannelOpensItsOwnHeadlineWhichBeginsAsTheArticles() throws Exception {
        DeskWindow window = flood();
        await(() -> isThere("headline-strip"));
        robot.clickOn("#headline-push");
        await(() -> written(window).get(Field.HEADLINES).equals(List.of(new HeadlineVariant("push", "Flood"))));
        assertThat(window.drawers().isOpen(Drawers.Right.INSPECTOR)).isTrue();
        await(() -> window.stage().getScene().getFocusOwner() instanceof TextField);

        caretStaysOutOfTheHeadline(window);
        type("Wall fails");
        await(() -> text("headline-push").equals("Push 10/49"));
        assertThat(text("headline-web")).isEqualTo("Web 5/70");
        keep(window.stage().getScene(), "window-headline-variant.png");

        robot.clickOn("#headline-push");
        assertThat(written(window).get(Field.HEADLINES)).hasSize(1);
        act(window, "headline-for-social");
        await(() -> written(window).get(Field.HEADLINES).size() == 2);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> written(window).get(Field.HEADLINES).size() == 1);
    }

    /// The strip must then be there for the sake of the field in the drawer alone.
    private void caretStaysOutOfTheHeadline(DeskWindow window) {
        robot.interact(() -> window.article().document().select(Selection.at(6, 0)));
        assertThat(window.stage().getScene().getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void anArticleThatMayNotBeChangedGetsNoNewHeadline() throws Exception {
        DeskWindow window = flood();
        window.article().document().setReadOnly(true);
        await(() -> isThere("headline-strip"));
        robot.clickOn("#headline-push");
        assertThat(written(window).get(Field.HEADLINES)).isEmpty();
    }
}
