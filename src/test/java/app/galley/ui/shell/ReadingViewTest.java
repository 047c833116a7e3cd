package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.Stamp;
import app.galley.library.packet.Packing;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Style;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Reading an article as it will look, by keys and mouse, in a window.
class ReadingViewTest extends WindowTest {

    private static final int SECTIONS = 3;

    /// Three sections, each longer than a window is high.
    private Path sections() throws Exception {
        var blocks = new ArrayList<Block>();
        for (int section = 0; section < SECTIONS; section++) {
            Block.TextBlock crosshead = Block.TextBlock.paragraph("h" + section, "Part " + section);
            blocks.add(crosshead.withStyle(Style.H2));
            for (int i = 0; i < 30; i++) {
                blocks.add(Block.TextBlock.paragraph("p%d-%d".formatted(section, i),
                        "The water rose again in street %d of part %d.".formatted(i, section)));
            }
        }
        Article article = Article.untitled("urn:uuid:6a0d1b8e-0000-4000-8000-000000000000", "en").with(Field.HEADLINE, "Flood")
                .withBody(Blocks.of(blocks));
        Path file = folder.resolve("sections").resolve("article.json");
        Files.createDirectories(file.getParent());
        Files.write(file, ArticleWriter.write(article));
        return file;
    }

    private DeskWindow read(Path file) {
        DeskWindow window = open(file);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        awaitPage(window);
        return window;
    }

    private void awaitPage(DeskWindow window) {
        await(() -> window.preview().isSettled());
        await(() -> view(window).isFocused());
    }

    private static WebView view(DeskWindow window) {
        return (WebView) window.preview().lookup(".web-view");
    }

    private Object script(DeskWindow window, String script) {
        var result = new ArrayList<>();
        robot.interact(() -> result.add(view(window).getEngine().executeScript(script)));
        return result.getFirst();
    }

    private String firstSeen(DeskWindow window) {
        return (String) script(window, "document.elementFromPoint(innerWidth / 2, 34).textContent");
    }

    @Test
    void whatIsReadCannotBeChanged() throws Exception {
        Path file = article("flood", "Flood", "The water rose.");
        DeskWindow window = read(file);
        Article before = written(window);

        assertThat(window.view()).isEqualTo(View.PREVIEW);
        type("x");
        keys(KeyCode.DELETE);
        keys(KeyCode.CONTROL, KeyCode.B);
        keys(KeyCode.CONTROL, KeyCode.V);
        assertThat(written(window)).isSameAs(before);
        assertThat(isShown(robot.lookup("#tool-save").query())).isFalse();
        keep(window.stage().getScene(), "window-reading.png");

        keys(KeyCode.ESCAPE);
        assertThat(window.view()).isEqualTo(View.DRAFT);
        type("x");
        assertThat(headline(window)).isEqualTo("xFlood");
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    @Test
    void whatWasWrittenIsSavedBeforeItIsReadAndItsSumIsThatOfTheFile() throws Exception {
        Path file = article("flood", "Flood", "The water rose.");
        DeskWindow window = open(file);
        type("x");
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        awaitPage(window);

        robot.interact(() -> ((Button) robot.lookup("#reading-sum").query()).fire());
        String sum = Stamp.of(Files.readAllBytes(file)).sha256();
        assertThat(answers.explained.getLast()).contains(sum);
    }

    @Test
    void lettersGoFromSectionToSection() throws Exception {
        DeskWindow window = read(sections());
        keys(KeyCode.N);
        await(() -> firstSeen(window).equals("Part 0"));
        keys(KeyCode.N);
        await(() -> firstSeen(window).equals("Part 1"));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.PAGE_DOWN);
        await(() -> firstSeen(window).equals("Part 2"));
        keys(KeyCode.P);
        await(() -> firstSeen(window).equals("Part 1"));
        script(window, "scrollBy(0, 200)");
        keys(KeyCode.P);
        await(() -> firstSeen(window).equals("Part 1"));
        keys(KeyCode.P);
        keys(KeyCode.P);
        await(() -> ((Number) script(window, "scrollY")).intValue() == 0);
    }

    @Test
    void spaceTurnsThePage() throws Exception {
        DeskWindow window = read(sections());
        keys(KeyCode.SPACE);
        await(() -> ((Number) script(window, "scrollY")).intValue() > 100);
        keys(KeyCode.SHIFT, KeyCode.SPACE);
        await(() -> ((Number) script(window, "scrollY")).intValue() == 0);
    }

    @Test
    void whatIsFoundIsSelectedInThePage() throws Exception {
        DeskWindow window = read(sections());
        keys(KeyCode.CONTROL, KeyCode.F);
        type("street 29 of part 2");
        await(() -> script(window, "getSelection().toString()").equals("street 29 of part 2"));
        await(() -> ((Number) script(window, "getSelection().getRangeAt(0).getBoundingClientRect().bottom - innerHeight")).intValue() <= 0);
        keys(KeyCode.ESCAPE);
        await(() -> view(window).isFocused());
    }

    @Test
    void whatIsSelectedInThePageIsSelectedInTheArticle() throws Exception {
        DeskWindow window = read(article("flood", "Flood", "The water rose.", "It fell."));
        String[] middle = ((String) script(window, """
                (() => { const text = document.evaluate("//text()[contains(., 'water')]", document.body).iterateNext();
                  const range = document.createRange(); range.setStart(text, 4); range.setEnd(text, 9);
                  const box = range.getBoundingClientRect(); return (box.left + box.right) / 2 + ' ' + (box.top + box.bottom) / 2; })()"""))
                .split(" ");
        Bounds page = view(window).localToScreen(view(window).getBoundsInLocal());
        robot.doubleClickOn(new Point2D(page.getMinX() + Double.parseDouble(middle[0]), page.getMinY() + Double.parseDouble(middle[1])));
        WaitForAsyncUtils.waitForFxEvents();
        await(() -> !window.article().document().selection().isEmpty());

        Selection selection = window.article().document().selection();
        int line = selection.start().line();
        assertThat(selection.start()).isEqualTo(new Position(line, 4));
        assertThat(selection.end().offset()).isBetween(9, 10); // some systems take the blank along
    }

    @Test
    void theTextIsMadeLargerForReadingOnly() throws Exception {
        DeskWindow window = read(article("flood", "Flood", "The water rose."));
        keys(KeyCode.CONTROL, KeyCode.PLUS);
        await(() -> view(window).getFontScale() > 1.05);
        assertThat(desk.draftLook().zoom()).isEqualTo(1);
        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> view(window).getFontScale() == 1);
    }

    private Path packet(Path article) throws Exception {
        Path packet = folder.resolve("sent.galley");
        Packing.pack(new ArticleFile(article), packet, false);
        return packet;
    }

    private DeskWindow openPacket(Path packet) {
        robot.interact(() -> desk.open(List.of(packet)));
        await(() -> !desk.windows().isEmpty());
        DeskWindow window = desk.windows().getLast();
        await(() -> window.stage().isFocused());
        awaitPage(window);
        return window;
    }

    @Test
    void aPacketGoesStraightToReadingAndStaysAsItIs() throws Exception {
        Path original = article("flood", "Flood", "The water rose.");
        Path packet = packet(original);
        byte[] bytes = Files.readAllBytes(packet);
        DeskWindow window = openPacket(packet);

        assertThat(window.reading().isOn()).isTrue();
        assertThat(headline(window)).isEqualTo("Flood");
        type("x");
        keys(KeyCode.CONTROL, KeyCode.S);
        keys(KeyCode.ESCAPE);
        assertThat(window.reading().isOn()).isTrue();
        assertThat(window.article().sum()).contains(Stamp.of(Files.readAllBytes(original)).sha256());

        keys(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> window.view() != View.PREVIEW);
        robot.interact(() -> window.setView(View.DRAFT));
        caret(window, 1, 0);
        type("x");
        assertThat(headline(window)).isEqualTo("Flood");
        assertThat(Files.readAllBytes(packet)).isEqualTo(bytes);
        assertThat(desk.settings().recent()).containsExactly(packet);
    }

    @Test
    void aPacketThatIsOpenedAgainIsBroughtToTheFront() throws Exception {
        Path packet = packet(article("flood", "Flood", "The water rose."));
        DeskWindow window = openPacket(packet);
        robot.interact(() -> desk.open(packet, window));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(desk.tabs()).hasSize(1);
    }

    @Test
    void aPacketThatIsNotWhatItSaysIsRefused() throws Exception {
        Path packet = packet(article("flood", "Flood", "The water rose."));
        byte[] bytes = Files.readAllBytes(packet);
        bytes[bytes.length / 2] ^= 1;
        Files.write(packet, bytes);
        DeskWindow window = untitled();
        robot.interact(() -> desk.open(packet, window));
        await(() -> !answers.told.isEmpty());
        assertThat(answers.told.getFirst()).contains("sent.galley").contains("not opened");
    }
}
