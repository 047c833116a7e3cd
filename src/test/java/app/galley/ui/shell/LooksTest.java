package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.galley.ui.common.Appearance;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Ways to look at the draft and the window; pictures of them are kept in `target`.
class LooksTest extends WindowTest {

    private static String[] story(int paragraphs) {
        return IntStream.range(0, paragraphs)
                .mapToObj(i -> "Paragraph %d of a story about water that came over the wall in the night, and about "
                        .formatted(i) + "those who had been told for eleven years that it would not.")
                .toArray(String[]::new);
    }

    private double opacityOf(String words) {
        return robot.lookup(".draft .run").queryAllAs(Text.class).stream().filter(run -> run.getText().contains(words)).findFirst()
                .orElseThrow()
                .getOpacity();
    }

    @Test
    void focusModeDimsAllButTheLineOfTheCaretAlsoWhileItIsWritten() throws Exception {
        DeskWindow window = open(article("flood", "Flood", story(4)));
        caret(window, 7, 3);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await(() -> opacityOf("Paragraph 2") < 0.5);
        type("!");
        await(() -> written(window).body().get(1).toString().contains("Par!agraph"));
        assertThat(opacityOf("Par!agraph 1")).isEqualTo(1);
        keep(window.stage().getScene(), "window-focus.png");
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        await(() -> opacityOf("Paragraph 2") == 1 && opacityOf("Par!agraph 1") < 0.5);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
        await(() -> opacityOf("Par!agraph 1") == 1);
    }

    private double caretHeight(DeskWindow window) {
        Node caret = robot.from(window.editor()).lookup(".caret").query();
        var line = caret.localToScene(caret.getLayoutBounds());
        var pane = window.editor().localToScene(window.editor().getLayoutBounds());
        return (line.getCenterY() - pane.getMinY()) / pane.getHeight();
    }

    @Test
    void aTypewriterKeepsTheLineInTheMiddleInTheSameFrame() throws Exception {
        DeskWindow window = open(article("flood", "Flood", story(40)));
        caret(window, 20, 3);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        await(() -> Math.abs(caretHeight(window) - 0.5) < 0.03);
        var seen = new CopyOnWriteArrayList<Double>();
        robot.interact(() -> window.stage().getScene().addPostLayoutPulseListener(() -> seen.add(caretHeight(window))));

        keys(KeyCode.END);
        type("and more of it than anybody had seen before, so that the line goes on to the next and the one after that ");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        keys(KeyCode.UP);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        await(() -> written(window).body().size() > 40);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(seen).hasSizeGreaterThan(10);
        assertThat(seen).allSatisfy(height -> assertThat(height).isCloseTo(0.5, offset(0.04)));
        keep(window.stage().getScene(), "window-typewriter.png");
    }

    @Test
    void aTypewriterLetsTheLastLineStandInTheMiddleToo() throws Exception {
        DeskWindow window = open(article("flood", "Flood", story(30)));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
        keys(KeyCode.CONTROL, KeyCode.END);
        await(() -> Math.abs(caretHeight(window) - 0.5) < 0.04);
    }

    @Test
    void distractionFreeShowsTheDraftAloneUntilEsc() throws Exception {
        DeskWindow window = open(article("flood", "Flood", story(4)));
        robot.interact(() -> window.setView(View.BOTH));
        keys(KeyCode.F9);
        keys(KeyCode.F11);
        await(() -> window.distractionFree().isOn());
        assertThat(robot.lookup(".menu-bar").query().getParent().isVisible()).isFalse();
        assertThat(robot.lookup(".status-line").query().getParent().isVisible()).isFalse();
        assertThat(window.view()).isEqualTo(View.DRAFT);
        assertThat(window.drawers().isOpen(Drawers.Right.INSPECTOR)).isFalse();
        keep(window.stage().getScene(), "window-distraction-free.png");
        type("The ");
        await(() -> headline(window).equals("The Flood"));

        keys(KeyCode.ESCAPE);
        await(() -> !window.distractionFree().isOn());
        assertThat(window.view()).isEqualTo(View.BOTH);
        await(() -> Math.abs(window.editor().getWidth() - window.preview().getWidth()) < 30);
        assertThat(window.drawers().isOpen(Drawers.Right.INSPECTOR)).isTrue();
        assertThat(window.stage().isFullScreen()).isFalse();
        assertThat(robot.lookup(".menu-bar").query().getParent().isVisible()).isTrue();
        keys(KeyCode.F11);
        await(() -> window.distractionFree().isOn());
        keys(KeyCode.F11);
        await(() -> !window.distractionFree().isOn());
        assertThat(settings.split(folder.resolve("flood/article.json"))).isEmpty();
    }

    private DeskWindow nextDay(Path file) {
        clearTheDesk();
        setUpADesk();
        robot.interact(() -> desk.open(List.of(file)));
        await(() -> desk.windows().size() == 1);
        return desk.windows().getFirst();
    }

    @Test
    void theSizeOfTheTextAndTheWindowAreTheSameTheNextDay() throws Exception {
        Path file = article("flood", "Flood", story(4));
        DeskWindow window = open(file);
        keys(KeyCode.CONTROL, KeyCode.PLUS);
        keys(KeyCode.CONTROL, KeyCode.PLUS);
        robot.interact(() -> {
            window.stage().setX(60);
            window.stage().setY(40);
            window.stage().setWidth(800);
            window.stage().setHeight(600);
        });
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        await(() -> desk.windows().isEmpty());

        DeskWindow next = nextDay(file);
        assertThat(desk.draftLook().zoom()).isCloseTo(1.21, offset(0.001));
        assertThat(next.stage().getWidth()).isEqualTo(800);
        assertThat(next.stage().getHeight()).isEqualTo(600);
        assertThat(next.stage().getX()).isEqualTo(60);
        keep(next.stage().getScene(), "window-narrow.png");
    }

    @Test
    void eachArticleKeepsItsSplit() throws Exception {
        Path flood = article("flood", "Flood", story(4));
        Path storm = article("storm", "Storm", story(4));
        DeskWindow window = open(flood);
        robot.interact(() -> desk.open(storm, window));
        await(() -> window.article().title().equals("Storm"));
        robot.interact(() -> window.setView(View.BOTH));
        await(window.preview()::isSettled);
        // The Headless platform's mouse loses a divider that moves under it.
        robot.interact(() -> robot.lookup(".split-pane").queryAs(SplitPane.class).setDividerPositions(0.35));
        WaitForAsyncUtils.waitForFxEvents();
        robot.clickOn(robot.lookup(".split-pane-divider").queryAs(Node.class));
        await(() -> window.split().divider() < 0.4);
        double divider = window.split().divider();
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Flood") && window.view() == View.DRAFT);
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Storm") && window.view() == View.BOTH);
        for (int i = 0; i < 4; i++) {
            keys(KeyCode.CONTROL, KeyCode.DIGIT1);
            keys(KeyCode.CONTROL, KeyCode.DIGIT2);
        }
        assertThat(window.split().divider()).isCloseTo(divider, offset(0.01));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.W);
        await(() -> desk.windows().isEmpty());

        assertThat(nextDay(flood).view()).isEqualTo(View.DRAFT);
        DeskWindow next = nextDay(storm);
        assertThat(next.view()).isEqualTo(View.BOTH);
        await(() -> next.stage().isFocused());
        assertThat(next.split().divider()).isCloseTo(divider, offset(0.02));
    }

    @Test
    void highContrastIsBlackOnWhiteInDraftPageAndFrame() throws Exception {
        DeskWindow window = open(article("flood", "Flood", story(4)));
        robot.interact(() -> window.setView(View.BOTH));
        await(() -> window.preview().isSettled());
        robot.interact(() -> desk.choose(Appearance.Choice.CONTRAST));
        await(() -> paper(window).equals("rgb(255, 255, 255)"));
        assertThat(WaitForAsyncUtils.asyncFx(() -> ink(window)).get()).isEqualTo("rgb(0, 0, 0)");
        assertThat(robot.lookup(".status-line .label").queryLabeled().getTextFill().toString()).isEqualTo("0x000000ff");
        keys(KeyCode.F9);
        keep(window.stage().getScene(), "window-contrast.png");
        robot.interact(() -> desk.choose(Appearance.Choice.LIGHT));
        await(() -> !robot.lookup(".status-line .label").queryLabeled().getTextFill().toString().equals("0x000000ff"));
        assertThat(settings.appearance()).isEqualTo(Appearance.Choice.LIGHT);
    }

    private static String paper(DeskWindow window) {
        return computed(window, "document.documentElement", "background-color");
    }

    private static String ink(DeskWindow window) {
        return computed(window, "document.querySelector('.body p')", "color");
    }

    private static String computed(DeskWindow window, String element, String property) {
        return String.valueOf(((WebView) window.preview().lookup(".web-view")).getEngine()
                .executeScript("getComputedStyle(" + element + ").getPropertyValue('" + property + "')"));
    }
}
