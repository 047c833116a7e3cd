package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.galley.format.ArticleReader;
import app.galley.model.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Several articles in a window and several windows, as a person goes about with them.
class TabsTest extends WindowTest {

    private DeskWindow openAll(Path... files) {
        robot.interact(() -> desk.open(List.of(files)));
        await(() -> desk.windows().size() == 1 && desk.windows().getFirst().tabs().size() == files.length);
        DeskWindow window = desk.windows().getFirst();
        robot.interact(() -> window.setView(View.DRAFT));
        await(() -> window.stage().isFocused());
        return window;
    }

    private DeskWindow three() throws Exception {
        return openAll(article("a", "Alpha", "One."), article("b", "Beta", "Two."), article("c", "Gamma", "Three."));
    }

    private static List<String> titles(DeskWindow window) {
        return window.tabs().stream().map(tab -> tab.article().title()).toList();
    }

    private Node header(String title) {
        return robot.lookup("#tabs .tab").match((Node node) -> robot.from(node).lookup(".tab-label").queryAll().stream()
                .anyMatch(label -> label instanceof Labeled said && said.getText().equals(title))).query();
    }

    @Test
    void articlesNamedTogetherStandInOneWindowInTheirOrder() throws Exception {
        DeskWindow window = three();

        assertThat(titles(window)).containsExactly("Alpha", "Beta", "Gamma");
        assertThat(window.article().title()).isEqualTo("Alpha");
        assertThat(settings.recent()).hasSize(3);
        keep(window.stage().getScene(), "window-tabs.png");
    }

    @Test
    void oneArticleHasNoStrip() throws Exception {
        DeskWindow window = open(article("a", "Alpha", "One."));
        assertThat(robot.lookup(".tab-strip").query().isVisible()).isFalse();
        answers.files.add(article("b", "Beta", "Two."));

        keys(KeyCode.CONTROL, KeyCode.O);
        await(() -> titles(window).equals(List.of("Alpha", "Beta")));
        assertThat(robot.lookup(".tab-strip").query().isVisible()).isTrue();
        type("The ");
        await(() -> headline(window).equals("The Beta"));

        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.W);
        await(() -> titles(window).equals(List.of("Alpha")));
        assertThat(robot.lookup(".tab-strip").query().isVisible()).isFalse();
        type("The ");
        await(() -> headline(window).equals("The Alpha"));
    }

    @Test
    void keysGoFromOneToTheNextAndRoundAndEachKeepsItsCaret() throws Exception {
        DeskWindow window = three();
        caret(window, 6, 2);

        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Beta"));
        type("B");
        await(() -> headline(window).equals("BBeta"));
        keys(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Alpha"));
        type("!");
        await(() -> written(window).body().getFirst().toString().contains("On!e."));
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.TAB);
        await(() -> window.article().title().equals("Gamma"));
        keys(KeyCode.CONTROL, KeyCode.PAGE_UP);
        await(() -> window.article().title().equals("BBeta"));
    }

    @Test
    void anUnsavedArticleIsMarkedInItsTab() throws Exception {
        settings.keepOn(FileActions.AUTOSAVE, false);
        DeskWindow window = three();
        type("The ");
        await(() -> window.stage().getTitle().equals("• The Alpha — Galley"));
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Beta"));

        assertThat(header("• The Alpha")).isNotNull();
        keep(window.stage().getScene(), "window-tabs-unsaved.png");
        robot.clickOn(header("• The Alpha"));
        await(() -> window.article().title().equals("The Alpha"));
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> robot.lookup("#tabs .tab-label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().equals("The Alpha")));
    }

    @Test
    void theMiddleButtonClosesATab() throws Exception {
        DeskWindow window = three();
        robot.clickOn(header("Beta"), MouseButton.MIDDLE);
        await(() -> titles(window).equals(List.of("Alpha", "Gamma")));
        assertThat(window.article().title()).isEqualTo("Alpha");
    }

    @Test
    void aTabCanBeDraggedToAnotherPlace() throws Exception {
        DeskWindow window = three();
        robot.drag(header("Alpha"), MouseButton.PRIMARY);
        IntStream.rangeClosed(1, 12).forEach(_ -> robot.moveBy(15, 0));
        robot.drop();
        await(() -> !titles(window).getFirst().equals("Alpha"));
        assertThat(titles(window)).contains("Alpha", "Beta", "Gamma").hasSize(3);
        assertThat(window.article().title()).isEqualTo("Alpha");
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> !window.article().title().equals("Alpha"));
        assertThat(titles(window).indexOf(window.article().title()))
                .isEqualTo(Math.floorMod(titles(window).indexOf("Alpha") + 1, 3));
    }

    @Test
    void anArticleMovesToAWindowOfItsOwnWithItsHistory() throws Exception {
        settings.keepOn(FileActions.AUTOSAVE, false);
        DeskWindow window = three();
        type("The ");
        await(() -> headline(window).equals("The Alpha"));

        robot.interact(
                () -> window.actions().stream().filter(action -> action.id().equals("move-to-window")).forEach(action -> action.perform()));
        await(() -> desk.windows().size() == 2);
        DeskWindow moved = desk.windows().getLast();
        await(() -> moved.stage().isFocused());

        assertThat(titles(window)).containsExactly("Beta", "Gamma");
        assertThat(titles(moved)).containsExactly("The Alpha");
        robot.moveTo(moved.editor());
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> headline(moved).equals("Alpha"));
        assertThat(moved.stage().getTitle()).isEqualTo("Alpha — Galley");
    }

    @Test
    void aFileThatIsOpenInAnotherWindowIsBroughtToTheFrontThere() throws Exception {
        DeskWindow window = three();
        robot.interact(desk::newArticle);
        DeskWindow second = desk.windows().getLast();
        robot.interact(() -> desk.open(folder.resolve("c"), second));
        await(() -> window.article().title().equals("Gamma"));
        assertThat(second.tabs()).hasSize(1);
        assertThat(titles(window)).hasSize(3);
    }

    @Test
    void newArticlesComeAsTabsAndWindowsByKey() {
        DeskWindow window = untitled();
        keys(KeyCode.CONTROL, KeyCode.T);
        await(() -> window.tabs().size() == 2);
        keys(KeyCode.CONTROL, KeyCode.N);
        await(() -> window.tabs().size() == 3);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await(() -> desk.windows().size() == 2);
        assertThat(desk.windows().getLast().tabs()).hasSize(1);
    }

    @Test
    void quittingAsksForEveryUnsavedArticleInTurnAndClosesNothingUntilAllAreAgreedOn() throws Exception {
        settings.keepOn(FileActions.AUTOSAVE, false);
        DeskWindow window = three();
        type("The ");
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> window.article().title().equals("Beta"));
        type("The ");
        await(() -> headline(window).equals("The Beta"));
        answers.choices.add("Don’t save");

        keys(KeyCode.CONTROL, KeyCode.Q);
        await(() -> answers.asked.size() == 2);
        assertThat(answers.asked).containsExactly("Save the changes to “The Alpha”?", "Save the changes to “The Beta”?");
        assertThat(titles(window)).containsExactly("The Alpha", "The Beta", "Gamma");
        assertThat(window.article().title()).isEqualTo("The Beta");

        answers.choices.addAll(List.of("Save", "Save"));
        keys(KeyCode.CONTROL, KeyCode.Q);
        await(() -> desk.windows().isEmpty());
        assertThat(ArticleReader.read(Files.readAllBytes(folder.resolve("a/article.json"))).article().get(Field.HEADLINE))
                .isEqualTo("The Alpha");
        assertThat(ArticleReader.read(Files.readAllBytes(folder.resolve("b/article.json"))).article().get(Field.HEADLINE))
                .isEqualTo("The Beta");
        assertThat(window.stage().isShowing()).isFalse();
    }

    @Test
    void thePageShowsTheArticleInFrontWhereItWasLeft() throws Exception {
        String[] many = IntStream.range(0, 90).mapToObj(i -> "Paragraph %d of a long story about water.".formatted(i))
                .toArray(String[]::new);
        DeskWindow window = openAll(article("a", "Alpha", many), article("b", "Beta", "Two."));
        robot.interact(() -> window.setView(View.BOTH));
        await(() -> window.preview().isSettled());
        caret(window, 80, 0);
        await(() -> scrolled(window) > 500);
        double before = scrolledNow(window);

        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> page(window, "document.querySelector('h1').textContent").equals("Beta") && scrolled(window) == 0);
        keys(KeyCode.CONTROL, KeyCode.TAB);
        await(() -> page(window, "document.querySelector('h1').textContent").equals("Alpha") && scrolled(window) > 500);
        assertThat(scrolledNow(window)).isCloseTo(before, offset(2.0));
        assertThat(window.article().document().selection().caret().line()).isEqualTo(80);
    }

    private static double scrolledNow(DeskWindow window) throws Exception {
        return WaitForAsyncUtils.asyncFx(() -> scrolled(window)).get();
    }

    private static double scrolled(DeskWindow window) {
        return ((Number) page(window, "scrollY")).doubleValue();
    }

    private static Object page(DeskWindow window, String script) {
        return ((WebView) window.preview().lookup(".web-view")).getEngine().executeScript(script);
    }
}
