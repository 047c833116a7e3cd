package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Selection;
import app.galley.edit.outline.Entry;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Style;
import app.galley.ui.common.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

/// The outline beside the draft, with keys and mouse.
class OutlineTest extends WindowTest {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    /// An article of paragraphs and, after signs as in Markdown, crossheads.
    private Path written(String name, String... lines) throws IOException {
        var blocks = new ArrayList<Block>();
        for (String line : lines) {
            String text = line.replaceFirst("^#+ ?", "");
            int level = line.startsWith("#") ? line.indexOf('#') + line.lastIndexOf('#') + 1 : 0;
            blocks.add(TextBlock.paragraph("b" + blocks.size(), text).withStyle(level > 0 ? Style.of("h" + level) : Style.NORMAL));
        }
        return written(name, Blocks.of(blocks));
    }

    private Path written(String name, Blocks body) throws IOException {
        Article article = Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000001", "en").with(Field.HEADLINE, "Harbour news")
                .withBody(body);
        Path file = folder.resolve(name).resolve("article.json");
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleWriter.write(article));
        return file;
    }

    private Path harbour() throws IOException {
        return written("harbour", "The lead.", "## Ferries", "Boats go.", "### At night", "Lamps burn.", "## Fares", "Too high.",
                "## Crews",
                "Too few.");
    }

    @SuppressWarnings("unchecked")
    private ListView<Entry> list() {
        return robot.lookup("#outline-list").queryAs(ListView.class);
    }

    private List<String> rows() {
        return list().getItems().stream().map(Entry::text).toList();
    }

    private ListCell<?> cell(String text) {
        return robot.lookup(".outline .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.getItem() instanceof Entry entry && entry.text().equals(text)).findFirst().orElseThrow();
    }

    private boolean isInView(String text) {
        return robot.lookup(".outline .list-cell").<ListCell<?>>queryAll().stream()
                .anyMatch(cell -> cell.isVisible() && cell.getItem() instanceof Entry entry && entry.text().equals(text));
    }

    private boolean isCurrent(String text) {
        return cell(text).getPseudoClassStates().contains(CURRENT);
    }

    private static List<String> texts(DeskWindow window) {
        return written(window).body().stream().map(block -> ((TextBlock) block).text()).toList();
    }

    private DeskWindow outlined(Path file) {
        DeskWindow window = open(file);
        keys(KeyCode.F7);
        await(() -> robot.lookup("#outline-list").tryQuery().isPresent() && robot.lookup(".outline .list-cell").queryAll().size() > 1);
        return window;
    }

    private boolean isInText(DeskWindow window) {
        Node owner = window.stage().getScene().getFocusOwner();
        return owner != null && owner.getStyleClass().contains("draft");
    }

    @Test
    void aKeyOpensTheOutlineAndLeavesTheCaretInTheText() throws Exception {
        DeskWindow window = outlined(harbour());
        assertThat(rows()).containsExactly("Harbour news", "Ferries", "At night", "Fares", "Crews");
        assertThat(isInText(window)).isTrue();
        await(() -> cell("Ferries").lookup(".words") instanceof Label words && words.getText().equals("7"));
        assertThat(((Label) cell("Harbour news").lookup(".words")).getText()).isEqualTo("15");
        assertThat(cell("At night").getAccessibleText()).isEqualTo("Crosshead, level 2: At night, 4 words");
        keep(window.stage().getScene(), "outline.png");

        keys(KeyCode.F7);
        await(() -> robot.lookup("#outline-list").tryQuery().isEmpty());
        assertThat(isInText(window)).isTrue();
    }

    @Test
    void theRowOfTheCaretIsMarkedWhileTheFocusStaysInTheText() throws Exception {
        DeskWindow window = outlined(harbour());
        await(() -> isCurrent("Harbour news"));
        caret(window, 6 + 4, 2);
        await(() -> isCurrent("At night") && !isCurrent("Ferries"));
        keys(KeyCode.DOWN);
        await(() -> isCurrent("Fares"));
        assertThat(isInText(window)).isTrue();
    }

    @Test
    void aClickGoesToTheSection() throws Exception {
        DeskWindow window = outlined(harbour());
        robot.clickOn(cell("Fares"));
        await(() -> window.article().document().selection().equals(Selection.at(6 + 5, 0)));
        assertThat(isInText(window)).isTrue();
        type("High ");
        await(() -> rows().contains("High Fares"));
        assertThat(texts(window)).contains("High Fares");
    }

    @Test
    void keysWalkTheListGoToASectionAndBack() throws Exception {
        DeskWindow window = outlined(harbour());
        robot.interact(() -> window.tab().outline().focusList());
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        assertThat(window.article().document().selection()).isEqualTo(Selection.at(1, 0));
        keys(KeyCode.ENTER);
        await(() -> window.article().document().selection().equals(Selection.at(6 + 3, 0)));
        assertThat(isInText(window)).isTrue();

        robot.interact(() -> window.tab().outline().focusList());
        assertThat(list().getSelectionModel().getSelectedItem().text()).isEqualTo("At night");
        keys(KeyCode.ESCAPE);
        await(() -> isInText(window));
    }

    @Test
    void theOutlineIsOneOfThePanesThatAKeyGoesRound() throws Exception {
        DeskWindow window = outlined(harbour());
        caret(window, 6 + 4, 0);
        keys(KeyCode.SHIFT, KeyCode.F6);
        await(() -> list().isFocused());
        assertThat(list().getSelectionModel().getSelectedItem().text()).isEqualTo("At night");
        keys(KeyCode.F6);
        await(() -> isInText(window));
    }

    @Test
    void keysMoveTheChosenSectionAndOneUndoBringsItBack() throws Exception {
        DeskWindow window = outlined(harbour());
        Article before = written(window);
        robot.interact(() -> window.tab().outline().focusList());
        keys(KeyCode.END);
        keys(KeyCode.ALT, KeyCode.UP);
        keys(KeyCode.ALT, KeyCode.UP);
        await(() -> rows().equals(List.of("Harbour news", "Crews", "Ferries", "At night", "Fares")));
        assertThat(list().getSelectionModel().getSelectedItem().text()).isEqualTo("Crews");
        assertThat(list().isFocused()).isTrue();
        keys(KeyCode.ALT, KeyCode.UP);
        assertThat(texts(window)).startsWith("The lead.", "Crews", "Too few.", "Ferries");

        keys(KeyCode.ALT, KeyCode.RIGHT);
        await(() -> ((TextBlock) written(window).body().get(1)).style().equals(Style.H3));
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Z);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> written(window).equals(before));
        assertThat(rows()).containsExactly("Harbour news", "Ferries", "At night", "Fares", "Crews");
    }

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getBoundsInLocal());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private void dragTo(ListCell<?> row, Point2D place) {
        robot.moveTo(middle(row)).press(MouseButton.PRIMARY);
        robot.moveBy(0, 8).moveTo(place);
    }

    @Test
    void aSectionDraggedWithTheMouseStandsWhereTheLineWas() throws Exception {
        DeskWindow window = outlined(harbour());
        Article before = written(window);
        Node line = robot.lookup("#outline-drop-line").query();
        assertThat(line.isVisible()).isFalse();
        dragTo(cell("Ferries"), middle(cell("Crews")).add(0, -10));
        await(line::isVisible);
        assertThat(cell("At night").getOpacity()).isLessThan(1);
        assertThat(cell("Fares").getOpacity()).isEqualTo(1);
        keep(window.stage().getScene(), "outline-drag.png");
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        keep(window.stage().getScene(), "outline-drag-dark.png");
        robot.interact(() -> desk.choose(Appearance.Choice.CONTRAST));
        keep(window.stage().getScene(), "outline-drag-contrast.png");
        robot.drop();

        await(() -> rows().equals(List.of("Harbour news", "Fares", "Ferries", "At night", "Crews")));
        assertThat(texts(window)).containsExactly("The lead.", "Fares", "Too high.", "Ferries", "Boats go.", "At night", "Lamps burn.",
                "Crews", "Too few.");
        assertThat(line.isVisible()).isFalse();
        assertThat(list().getSelectionModel().getSelectedItem().text()).isEqualTo("Ferries");
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> written(window).equals(before));
    }

    @Test
    void aDragIsGivenUpWithEscapeAndASmallPullIsAClick() throws Exception {
        DeskWindow window = outlined(harbour());
        Article before = written(window);
        dragTo(cell("Crews"), middle(cell("Ferries")));
        await(() -> robot.lookup("#outline-drop-line").query().isVisible());
        keys(KeyCode.ESCAPE);
        robot.drop();
        await(() -> !robot.lookup("#outline-drop-line").query().isVisible());
        assertThat(written(window)).isSameAs(before);

        robot.moveTo(middle(cell("Crews"))).press(MouseButton.PRIMARY);
        robot.moveBy(2, 2).release(MouseButton.PRIMARY);
        await(() -> window.article().document().selection().equals(Selection.at(6 + 7, 0)));
        assertThat(written(window)).isSameAs(before);
    }

    @Test
    void aSectionIsNotLetGoInsideAnother() throws Exception {
        DeskWindow window = outlined(harbour());
        dragTo(cell("Crews"), middle(cell("At night")).add(0, -10));
        await(() -> robot.lookup("#outline-drop-line").query().isVisible());
        robot.drop();
        await(() -> rows().equals(List.of("Harbour news", "Crews", "Ferries", "At night", "Fares")));
        assertThat(texts(window)).startsWith("The lead.", "Crews");
    }

    @Test
    void keysMoveTheSectionOfTheCaretWithoutTheOutline() throws Exception {
        DeskWindow window = open(harbour());
        caret(window, 6 + 6, 3);
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.UP);
        await(() -> texts(window).get(1).equals("Fares"));
        assertThat(window.article().document().selection()).isEqualTo(Selection.at(6 + 2, 3));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.RIGHT);
        await(() -> ((TextBlock) written(window).body().get(1)).style().equals(Style.H3));
        keys(KeyCode.ALT, KeyCode.SHIFT, KeyCode.LEFT);
        await(() -> ((TextBlock) written(window).body().get(1)).style().equals(Style.H2));
    }

    @Test
    void namelessCrossheadsAndAnEmptyArticleAreSpokenOfKindly() throws Exception {
        DeskWindow window = untitled();
        keys(KeyCode.F7);
        await(() -> robot.lookup(".outline-hint").tryQuery().isPresent() && robot.lookup(".outline-hint").query().isVisible());
        keep(window.stage().getScene(), "outline-empty.png");
        caret(window, 6, 0);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.DIGIT2);
        await(() -> list().getItems().size() == 2);
        assertThat(robot.lookup(".outline-hint").query().isVisible()).isFalse();
        await(() -> robot.lookup("Untitled crosshead").tryQuery().isPresent());
        type("Now");
        await(() -> rows().equals(List.of("", "Now")));
    }

    @Test
    void everyArticleOfAWindowHasItsOwnOutline() throws Exception {
        DeskWindow window = outlined(harbour());
        Path other = written("other", "## Elsewhere", "Text.");
        robot.interact(() -> desk.open(other, window));
        await(() -> window.tabs().size() == 2);
        await(() -> rows().equals(List.of("Harbour news", "Elsewhere")));
        robot.interact(() -> window.articles().step(1));
        await(() -> rows().size() == 5);
    }

    @Test
    void longHeadingsAndThoseFromRightToLeftFit() throws Exception {
        DeskWindow window = outlined(written("mixed", "## " + "A heading that says everything there is to say ".repeat(20),
                "### عنوان فرعي قصير", "## שלום", "## Short"));
        assertThat(list().lookup(".scroll-bar:horizontal")).satisfiesAnyOf(bar -> assertThat(bar).isNull(),
                bar -> assertThat(bar.isVisible()).isFalse());
        ListCell<?> first = robot.lookup(".outline .list-cell").<ListCell<?>>queryAll().stream()
                .filter(cell -> cell.getItem() instanceof Entry entry && entry.text().startsWith("A heading")).findFirst().orElseThrow();
        await(() -> first.getTooltip() != null && first.getTooltip().getText().length() > 900);
        assertThat(cell("Short").getTooltip()).isNull();
        Bounds words = cell("שלום").lookup(".name").localToScreen(cell("שלום").lookup(".name").lookup(".text").getBoundsInParent());
        assertThat(words.getMaxX()).isGreaterThan(middle(cell("שלום")).getX() + 80);
        keep(window.stage().getScene(), "outline-mixed.png");
    }

    @Test
    void anOutlineOfThousandsOfRowsOpensQuicklyAndFollowsTheKeys() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 12_000; i++) {
            TextBlock block = TextBlock.paragraph("b" + i, i % 4 == 0 ? "Crosshead " + i : "The ferry left late. ".repeat(10).strip());
            blocks.add(i % 4 == 0 ? block.withStyle(i % 12 == 0 ? Style.H2 : Style.H3) : block);
        }
        DeskWindow window = open(written("long", Blocks.of(blocks)));
        caret(window, 6 + 9001, 0);
        long start = System.nanoTime();
        robot.interact(() -> {
            window.drawers().toggleOutline();
            window.stage().getScene().getRoot().applyCss();
            window.stage().getScene().getRoot().layout();
        });
        long millis = (System.nanoTime() - start) / 1_000_000;
        assertThat(millis).isLessThan(1000);
        await(() -> isCurrent("Crosshead 9000"));
        await(() -> cell("Crosshead 9000").lookup(".words") instanceof Label words && !words.getText().isEmpty());

        dragTo(cell("Crosshead 9000"), middle(cell("Crosshead 9000")).add(0, -140));
        await(() -> robot.lookup("#outline-drop-line").query().isVisible());
        keep(window.stage().getScene(), "outline-long.png");
        robot.drop();
        await(() -> !texts(window).get(9000).equals("Crosshead 9000"));
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> texts(window).get(9000).equals("Crosshead 9000"));
    }

    @Test
    void theListScrollsWhileOneDragsAtItsEdgeAndBeyond() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int i = 0; i < 200; i++) {
            blocks.add(TextBlock.paragraph("b" + i, "Crosshead " + i).withStyle(Style.H2));
        }
        DeskWindow window = outlined(written("many", Blocks.of(blocks)));
        Bounds edge = list().localToScreen(list().getBoundsInLocal());
        dragTo(cell("Crosshead 3"), new Point2D(edge.getCenterX(), edge.getMaxY() + 6));
        await(() -> isInView("Crosshead 60"));
        robot.drop();
        await(() -> !texts(window).get(3).equals("Crosshead 3"));
        assertThat(texts(window).indexOf("Crosshead 3")).isGreaterThan(40);
        assertThat(texts(window)).hasSize(200).doesNotHaveDuplicates();
    }

    @Test
    void aReadOnlyArticleIsWalkedThroughButNotMoved() throws Exception {
        DeskWindow window = outlined(harbour());
        robot.interact(() -> window.article().document().setReadOnly(true));
        Article before = written(window);
        robot.interact(() -> window.tab().outline().focusList());
        keys(KeyCode.END);
        keys(KeyCode.ALT, KeyCode.UP);
        dragTo(cell("Crews"), middle(cell("Ferries")));
        assertThat(robot.lookup("#outline-drop-line").query().isVisible()).isFalse();
        robot.drop();
        assertThat(written(window)).isSameAs(before);
    }
}
