package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Marks;
import app.galley.model.Style;
import app.galley.ui.common.Action;
import app.galley.ui.common.Menus;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Writing in the real window, by keys, menus, tools, dialogs and drops.
class WritingTest extends WindowTest {

    private boolean realDialogs;

    @Override
    Asking asking(Stage stage) {
        return realDialogs ? new Dialogs(stage) : answers;
    }

    private static Block.TextBlock text(DeskWindow window, int index) {
        return (Block.TextBlock) written(window).body().get(index);
    }

    @Test
    void aStoryIsWrittenWithTheKeyboardAlone() {
        DeskWindow window = untitled();
        type("Flood wall fails");
        keys(KeyCode.ENTER);
        type("Six hundred leave.");
        keys(KeyCode.ENTER);
        type("Ines Tarrow");
        keys(KeyCode.ENTER);
        type("HALLOWICK");
        keys(KeyCode.ENTER);
        keys(KeyCode.ENTER);
        type("Water rose.");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        type("What now");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT8);
        type("Boats");
        await(() -> written(window).body().size() == 3);

        Article article = written(window);
        assertThat(article.get(Field.HEADLINE)).isEqualTo("Flood wall fails");
        assertThat(article.get(Field.STANDFIRST)).isEqualTo("Six hundred leave.");
        assertThat(article.get(Field.AUTHORS).getFirst().name()).isEqualTo("Ines Tarrow");
        assertThat(article.get(Field.DATELINE)).isEqualTo("HALLOWICK");
        assertThat(text(window, 0).text()).isEqualTo("Water rose.");
        assertThat(text(window, 1).style()).isEqualTo(Style.H2);
        assertThat(text(window, 2).listing().item()).isEqualTo("bullet");
        assertThat(text(window, 2).text()).isEqualTo("Boats");
    }

    @Test
    void aKeyMarksTheSelectionAndTheToolShowsIt() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        select(window, 6, 0, 5);

        keys(KeyCode.CONTROL, KeyCode.B);
        await(() -> text(window, 0).children().size() == 2);

        assertThat(((Inline.Span) text(window, 0).children().getFirst()).marks()).containsExactly(Marks.STRONG);
        await(() -> robot.lookup("#tool-strong").queryAs(ToggleButton.class).isSelected());
    }

    @Test
    void aToolDoesWhatItsKeyDoesAndLeavesTheCaretInTheText() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        caret(window, 6, 0);
        await(() -> !robot.lookup("#tool-h2").query().isDisabled());

        robot.clickOn("#tool-h2");
        await(() -> text(window, 0).style().equals(Style.H2));
        type("High ");
        await(() -> text(window, 0).text().equals("High Water rose."));
    }

    @Test
    void aMenuSaysWhatCanBeDoneWhereTheCaretIs() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose.", "Walls held."));
        caret(window, 6, 0);
        assertThat(enabled("Block")).contains("move-down", "to-pull-quote", "remove-block").doesNotContain("move-up", "indent", "unbox");

        caret(window, 1, 0);
        assertThat(enabled("Block")).doesNotContain("move-down", "h2");
    }

    private List<String> enabled(String name) {
        List<Menu> bar = robot.lookup(".menu-bar").queryAs(MenuBar.class).getMenus();
        Menu menu = Stream
                .concat(bar.stream(),
                        bar.stream().flatMap(each -> each.getItems().stream()).filter(Menu.class::isInstance).map(Menu.class::cast))
                .filter(each -> each.getText().replace("_", "").equals(name)).findFirst().orElseThrow();
        Optional.ofNullable(menu.getParentMenu()).ifPresent(parent -> robot.interact(parent::show));
        robot.interact(menu::show);
        List<String> ids = menu.getItems().stream().filter(item -> item.getId() != null && !item.isDisable()).map(MenuItem::getId).toList();
        robot.interact(menu::hide);
        Optional.ofNullable(menu.getParentMenu()).ifPresent(parent -> robot.interact(parent::hide));
        return ids;
    }

    @Test
    void blocksMoveByKeysAndAreTakenBackInOneStep() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One.", "Two."));
        caret(window, 6, 2);

        keys(KeyCode.ALT, KeyCode.DOWN);
        await(() -> text(window, 0).text().equals("Two."));
        type("!");
        await(() -> text(window, 1).text().equals("On!e."));
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text(window, 0).text().equals("One."));
    }

    @Test
    void aLinkIsMadeInItsDialogByKeyboard() throws Exception {
        realDialogs = true;
        setUpADesk();
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        select(window, 6, 0, 5);

        keys(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#link-address").tryQuery().isPresent());
        assertThat(robot.lookup("#link-address").query().isFocused()).isTrue();
        // The Headless platform's keyboard belongs to the window under the mouse.
        robot.clickOn("#link-address");
        type("example.org/water");
        keys(KeyCode.ENTER);
        await(() -> text(window, 0).defs().size() == 1);
        assertThat(text(window, 0).defs().getFirst().toString()).contains("https://example.org/water");

        robot.moveTo(window.editor());
        keys(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#link-address").tryQuery().isPresent());
        assertThat(robot.lookup("#link-address").queryAs(TextField.class).getText()).isEqualTo("https://example.org/water");
        robot.moveTo("#link-address");
        keys(KeyCode.ESCAPE);
        await(() -> robot.lookup("#link-address").tryQuery().isEmpty());
    }

    @Test
    void anAddressThatLinksMustNotHaveIsNotTaken() {
        assertThat(LinkDialog.isValid("javascript:alert(1)")).isFalse();
        assertThat(LinkDialog.isValid(" ")).isFalse();
        assertThat(LinkDialog.complete("desk@example.org")).isEqualTo("mailto:desk@example.org");
        assertThat(LinkDialog.complete("example.org")).isEqualTo("https://example.org");
    }

    @Test
    void aDroppedPictureIsCopiedAndPutIn() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        caret(window, 6, 0);

        robot.interact(() -> new Dropping(window, desk).drop(List.of(PictureFixture.in(folder)), -1, -1));
        await(() -> PictureLuggage.used(written(window)).contains("images/gate.png"));

        assertThat(file.resolveSibling("images/gate.png")).exists();
    }

    @Test
    void aPictureIsPutWhereItIsDropped() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One.", "Two.", "Three."));
        var start = window.editor().localToScene(window.editor().getWidth() / 2, 30);

        robot.interact(() -> new Dropping(window, desk).drop(List.of(PictureFixture.in(folder)), start.getX(), start.getY()));
        await(() -> PictureLuggage.used(written(window)).contains("images/gate.png"));

        assertThat(written(window).body().getFirst()).isInstanceOf(Block.PictureBlock.class);
    }

    @Test
    void aPictureInANewArticleOffersToSaveFirst() throws Exception {
        DeskWindow window = untitled();
        answers.choices.add("Save…");
        answers.files.add(folder.resolve("storm"));

        robot.interact(() -> new Dropping(window, desk).drop(List.of(PictureFixture.in(folder)), -1, -1));
        await(() -> PictureLuggage.used(written(window)).contains("images/gate.png"));

        assertThat(folder.resolve("storm/images/gate.png")).exists();
    }

    @Test
    void aDroppedFolderOpens() throws Exception {
        DeskWindow window = untitled();
        Path file = article("flood", "Flood", "Water rose.");

        robot.interact(() -> new Dropping(window, desk).drop(List.of(file.getParent()), 10, 10));
        await(() -> headline(window).equals("Flood"));
    }

    @Test
    void anEmbedIsPutInByItsAction() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        await(() -> written(window).body().size() == 2);
        assertThat(written(window).body().get(1)).isInstanceOf(Block.Embed.class);
    }

    @Test
    void theWordsAreCountedAndKeptRight() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose in town."));
        await(() -> robot.lookup("#status-words").queryLabeled().getText().startsWith("4 words"));
        caret(window, 6, 0);
        type("The ");
        await(() -> robot.lookup("#status-words").queryLabeled().getText().startsWith("5 words"));
        select(window, 6, 0, 9);
        await(() -> robot.lookup("#status-words").queryLabeled().getText().equals("2 of 5 words"));
    }

    @Test
    void theDrawerOpensBesideTheTextAndItsFieldsHaveTheirOwnUndo() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        keys(KeyCode.F9);
        await(() -> window.drawers().isOpen(Drawers.Right.INSPECTOR));
        keep(window.stage().getScene(), "window-drawer.png");
        keys(KeyCode.F9);
        await(() -> !window.drawers().isOpen(Drawers.Right.INSPECTOR));
        type("A ");
        await(() -> headline(window).equals("A Flood"));
    }

    @Test
    void exportsAreWrittenWhereAsked() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        Path page = folder.resolve("flood.html");
        answers.files.add(page);
        assertThat(enabled("Export")).contains("export-html", "export-pdf", "export-word", "export-text");
        robot.interact(() -> action(window, "export-html").perform());
        await(() -> Files.exists(page));
        assertThat(Files.readString(page)).contains("<h1", "Flood", "Water rose.");
    }

    @Test
    void droppedMarkdownBecomesANewArticleWithItsPictures() throws Exception {
        DeskWindow window = untitled();
        PictureFixture.in(folder);
        Path source = Files.writeString(folder.resolve("flood.md"), "# Flood\n\nWater *rose*.\n\n![The gate](gate.png)\n");

        robot.interact(() -> new Dropping(window, desk).drop(List.of(source), 10, 10));
        await(() -> headline(window).equals("Flood"));
        assertThat(window.article().isModified()).isTrue();

        answers.files.add(folder.resolve("saved"));
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());
        String url = PictureLuggage.used(written(window)).iterator().next();
        assertThat(folder.resolve("saved").resolve(url)).hasSameBinaryContentAs(PictureFixture.in(folder));
    }

    private static Action action(DeskWindow window, String id) {
        return window.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void noTwoActionsShareAKeyOrAName() {
        DeskWindow window = untitled();
        Map<KeyCombination, String> keys = new HashMap<>();
        Map<String, String> ids = new HashMap<>();
        for (Action action : window.actions()) {
            action.keys().forEach(key -> assertThat(keys.put(key, action.id())).as("%s of %s", key, action.id()).isNull());
            assertThat(ids.put(action.id(), action.name())).as(action.id()).isNull();
        }
    }

    @Test
    void aMenuItemIsMadeForEachActionAndSaysItsKey() {
        Action action = Action.of("rise", "Rise…", () -> {}).keys("Shortcut+R");
        robot.interact(() -> {
            MenuItem item = Menus.item(action);
            assertThat(item.getText()).isEqualTo("Rise…");
            assertThat(item.getAccelerator()).isEqualTo(KeyCombination.valueOf("Shortcut+R"));
        });
        assertThat(action.tip()).startsWith("Rise  ");
    }
}
