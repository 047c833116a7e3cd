package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.edit.Structure;
import app.galley.edit.Typing;
import app.galley.format.Clipping;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;

/// Copying and pasting in the real window, by keys.
class PastingTest extends WindowTest {

    private boolean realDialogs;

    @Override
    Asking asking(Stage stage) {
        return realDialogs ? new Dialogs(stage) : answers;
    }

    private static String payload(String name) throws IOException {
        return Files.readString(Path.of("src/test/resources/paste", name, "clipboard.html"));
    }

    private void clip(String html, String text) {
        var content = new ClipboardContent();
        if (!html.isEmpty()) {
            content.putHtml(html);
        }
        if (!text.isEmpty()) {
            content.putString(text);
        }
        clip(content);
    }

    private void clip(ClipboardContent content) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(content));
    }

    private void paste() {
        keys(KeyCode.CONTROL, KeyCode.V);
    }

    private static Block.TextBlock text(DeskWindow window, int index) {
        return (Block.TextBlock) written(window).body().get(index);
    }

    private static String texts(DeskWindow window) {
        return written(window).body().stream()
                .map(block -> block instanceof Block.TextBlock text ? text.text() : block.getClass().getSimpleName())
                .collect(Collectors.joining("|"));
    }

    private Node line() {
        return robot.lookup("#paste-line").query();
    }

    private String said() {
        return robot.lookup("#paste-words").queryAs(Labeled.class).getText();
    }

    @Test
    void aPieceOfAWordDocumentIsPastedByKeyAndWhatIsMissingIsSaidAndShown() throws Exception {
        realDialogs = true;
        setUpADesk();
        DeskWindow window = open(article("flood", "Flood", "Before. After."));
        caret(window, 6, 8);
        clip(payload("word"), "");

        paste();
        await(() -> written(window).body().size() > 5);

        assertThat(text(window, 0).text()).isEqualTo("Before. The dyke at Sollen is rising");
        assertThat(text(window, 2).style()).isEqualTo(Style.H2);
        assertThat(text(window, 4).listing().level()).isEqualTo(2);
        assertThat(line().isVisible()).isTrue();
        assertThat(said()).isEqualTo("Pasted. Left out: 1 picture. 1 table became lines of text.");
        keep(window.stage().getScene(), "paste-line.png");

        robot.clickOn("#paste-show");
        await(() -> robot.lookup("#left-out-list").tryQuery().isPresent());
        assertThat(robot.lookup("#left-out-list").queryAs(TextArea.class).getText()).contains("A picture was left out.\nThe dyke in June");
        keep(robot.lookup("#left-out-list").query().getScene(), "paste-left-out.png");
        robot.moveTo("#left-out-list");
        keys(KeyCode.ESCAPE);
        await(() -> robot.lookup("#left-out-list").tryQuery().isEmpty());

        robot.moveTo(window.editor());
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> texts(window).equals("Before. After."));
        assertThat(line().isVisible()).isFalse();
    }

    @Test
    void theLineGoesWithEscOrTheNextKey() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water."));
        caret(window, 6, 6);
        clip("<p>Rose.</p><img src='https://e.org/a.png'>", "");

        paste();
        await(() -> line().isVisible());
        assertThat(said()).isEqualTo("Pasted. Left out: 1 picture.");
        keys(KeyCode.ESCAPE);
        assertThat(line().isVisible()).isFalse();

        paste();
        await(() -> line().isVisible());
        type("!");
        await(() -> !line().isVisible());
    }

    @Test
    void aPasteThatLosesNothingSaysNothing() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water."));
        caret(window, 6, 6);
        clip(payload("gmail"), "");
        paste();
        await(() -> written(window).body().size() > 3);
        assertThat(line().isVisible()).isFalse();
    }

    @Test
    void aHeadlineTakesOnlyWordsAndSaysWhatItCouldNotTake() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water."));
        caret(window, 1, 5);
        clip(payload("google-docs"), "");

        paste();
        await(() -> headline(window).startsWith("FloodThe Orchard Line A train"));

        assertThat(written(window).body()).hasSize(1);
        assertThat(said()).contains("2 pictures");
        assertThat(window.article().folder().resolve("images")).doesNotExist();
    }

    @Test
    void plainTextIsPastedByKeyAsItIs() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water."));
        caret(window, 6, 6);
        clip("<h1>Big</h1><p><b>news</b></p>", "Big\nnews");

        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        await(() -> texts(window).equals("Water.Big|news"));
        assertThat(text(window, 1).children()).containsExactly(Inline.Span.plain("news"));
    }

    @Test
    void anAddressPastedOnWordsMakesThemALinkInOneStep() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        select(window, 6, 0, 5);
        clip("", "https://e.org/water");

        paste();
        await(() -> !text(window, 0).defs().isEmpty());
        assertThat(text(window, 0).text()).isEqualTo("Water rose.");
        assertThat(text(window, 0).defs().getFirst()).isInstanceOfSatisfying(MarkDef.Link.class,
                link -> assertThat(link.href()).isEqualTo("https://e.org/water"));

        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text(window, 0).defs().isEmpty());
    }

    @Test
    void anAddressPastedAloneIsItsOwnLink() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "See "));
        caret(window, 6, 4);
        clip("", "mailto:ada@e.org");

        paste();
        await(() -> text(window, 0).text().equals("See ada@e.org"));
        assertThat(text(window, 0).defs()).hasSize(1);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> text(window, 0).text().equals("See "));
    }

    @Test
    void aScreenshotBecomesAPicture() throws Exception {
        Path file = article("flood", "Flood", "Water.");
        DeskWindow window = open(file);
        caret(window, 6, 6);
        var content = new ClipboardContent();
        content.putImage(PictureFixture.image());
        clip(content);

        paste();
        await(() -> PictureLuggage.used(written(window)).contains("images/pasted.png"));
        assertThat(file.resolveSibling("images/pasted.png")).hasSameBinaryContentAs(PictureFixture.in(folder));
        assertThat(written(window).body()).hasSize(2);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> written(window).body().size() == 1);
    }

    @Test
    void picturesCopiedInAFileManagerComeAndOtherFilesAreTold() throws Exception {
        Path file = article("flood", "Flood", "Water.");
        DeskWindow window = open(file);
        caret(window, 6, 6);
        var content = new ClipboardContent();
        content.putFiles(List.of(PictureFixture.in(folder).toFile(), file.toFile()));
        content.putString(file.toString());
        clip(content);

        paste();
        await(() -> PictureLuggage.used(written(window)).contains("images/gate.png"));
        assertThat(said()).isEqualTo("Pasted. Left out: 1 file.");
    }

    @Test
    void picturesInsideThePageComeAlongWithTheirCaption() throws Exception {
        Path file = article("flood", "Flood", "");
        DeskWindow window = open(file);
        caret(window, 6, 0);
        clip(payload("figure-inside"), "");

        paste();
        await(() -> written(window).body().getFirst() instanceof Block.PictureBlock);
        assertThat(((Block.PictureBlock) written(window).body().getFirst()).picture().caption()).isEqualTo("The gate at noon");
        assertThat(file.resolveSibling("images/pasted.png")).exists();
        assertThat(PictureLuggage.used(written(window))).containsExactly("images/pasted.png");
        assertThat(said()).isEqualTo("Pasted. Left out: 2 pictures.");
    }

    @Test
    void aNewArticleIsSavedFirstOrThePicturesStayOut() {
        DeskWindow window = untitled();
        caret(window, 6, 0);
        robot.interact(() -> clipFigure());
        answers.choices.add("Without pictures");
        paste();
        await(() -> texts(window).contains("Text  in line."));
        assertThat(said()).contains("4 pictures");

        answers.choices.add("Save…");
        answers.files.add(folder.resolve("storm"));
        paste();
        await(() -> PictureLuggage.used(written(window)).contains("images/pasted.png"));
        assertThat(folder.resolve("storm/images/pasted.png")).exists();
    }

    private void clipFigure() {
        try {
            clip(payload("figure-inside"), "");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Test
    void betweenTwoArticlesNothingIsLostAndThePictureComesAlong() throws Exception {
        Path from = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(from);
        Path gate = PictureFixture.in(Files.createDirectories(from.resolveSibling("images")));
        var picture = new Picture("k1", "images/gate.png", "The gate", "At noon", "Ada", Extras.NONE);
        Block odd = Clipping.read("""
                {"galleyClipping":1,"body":[{"_type":"quiz","_key":"q1","question":"How deep?"}]}""".getBytes()).blocks().getFirst();
        Block marked = new Block.TextBlock("t1", Style.of("lead-in"), Listing.NONE,
                List.of(new Inline.Span("Deep", List.of("strong", "shout", "m1"))), List.of(new MarkDef.Link("m1", "https://e.org")),
                Extras.NONE);
        robot.interact(() -> window.article().document().run(draft -> Optional.of(new Draft(
                draft.article().withBody(Blocks.of(marked, new Block.PictureBlock(picture), odd, text(window, 0))),
                draft.selection()))));
        keys(KeyCode.CONTROL, KeyCode.A);
        robot.interact(() -> window.article().document().select(new Selection(new Position(6, 0), new Position(12, 11))));
        keys(KeyCode.CONTROL, KeyCode.C);

        Path to = article("ebb", "Ebb", "");
        DeskWindow other = open(to);
        caret(other, 6, 0);
        paste();
        await(() -> written(other).body().size() == 4);

        List<Block> pasted = written(other).body();
        assertThat(((Block.TextBlock) pasted.get(0)).style().name()).isEqualTo("lead-in");
        assertThat(((Inline.Span) ((Block.TextBlock) pasted.get(0)).children().getFirst()).marks()).contains("strong", "shout");
        assertThat(((Block.PictureBlock) pasted.get(1)).picture().withKey("k1")).isEqualTo(picture);
        assertThat(pasted.get(2)).isInstanceOfSatisfying(Block.UnknownBlock.class, quiz -> assertThat(quiz.withKey("q1")).isEqualTo(odd));
        assertThat(pasted).extracting(Block::key).doesNotContain("t1", "k1", "q1");
        assertThat(to.resolveSibling("images/gate.png")).hasSameBinaryContentAs(gate);
        assertThat(line().isVisible()).isFalse();
    }

    @Test
    void aPictureWhoseFileIsGoneStaysAsAMissingOneAndIsTold() throws Exception {
        DeskWindow window = open(article("ebb", "Ebb", ""));
        caret(window, 6, 0);
        var picture = new Picture("k1", "images/gate.png", "The gate", "", "", Extras.NONE);
        var content = new ClipboardContent();
        content.put(own(), ByteBuffer.wrap(new Clipping(List.of(Block.TextBlock.paragraph("p", "a"), new Block.PictureBlock(picture)),
                Map.of("images/gate.png", folder.resolve("gone/images/gate.png").toString())).write()));
        clip(content);

        paste();
        await(() -> written(window).body().size() > 1);
        assertThat(((Block.PictureBlock) written(window).body().get(1)).picture().alt()).isEqualTo("The gate");
        assertThat(said()).isEqualTo("Pasted. Left out: 1 picture.");
    }

    private static DataFormat own() {
        String type = "application/x-galley-blocks+json";
        DataFormat known = DataFormat.lookupMimeType(type);
        return known == null ? new DataFormat(type) : known;
    }

    @Test
    void ownFormThatIsBrokenGivesWayToHtml() throws Exception {
        DeskWindow window = open(article("flood", "Flood", ""));
        caret(window, 6, 0);
        var content = new ClipboardContent();
        content.put(own(), ByteBuffer.wrap("{\"galleyClipping\":1,\"body\":[[[".getBytes()));
        content.putHtml("<p>from <b>HTML</b></p>");
        clip(content);
        paste();
        await(() -> texts(window).equals("from HTML"));
    }

    @Test
    void aLongPasteLandsWhereItWasAskedForWhateverIsWrittenMeanwhile() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One.", "Two."));
        caret(window, 6, 4);
        String words = "The ferry left late. ".repeat(12);
        String html = "<p>first</p>" + IntStream.range(0, 1500).mapToObj(i -> "<p>" + words + "</p>").collect(Collectors.joining())
                + "<p>last</p>";
        clip(html, "");

        Document document = window.article().document();
        robot.interact(() -> {
            window.editor().paste();
            assertThat(line().isVisible()).isTrue();
            document.select(Selection.at(1, 0));
            document.run(Typing.insert("The "));
            document.select(Selection.at(7, 0));
            document.run(Structure.enter());
            document.run(Typing.insert("X"));
        });
        await(() -> written(window).body().size() > 1000);

        assertThat(text(window, 0).text()).isEqualTo("One.first");
        assertThat(texts(window)).endsWith("last||XTwo.");
        assertThat(headline(window)).isEqualTo("The Flood");
        type("!");
        await(() -> texts(window).endsWith("|X!Two."));
    }

    @Test
    void aLongPasteCanBeGivenUp() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One."));
        caret(window, 6, 4);
        clip("<p>The ferry left late.</p>".repeat(9_000), "");
        robot.interact(() -> {
            window.editor().paste();
            robot.lookup("#paste-cancel").queryAs(Button.class).fire();
        });
        clip("<p>two</p>", "");
        paste();
        await(() -> texts(window).equals("One.two"));
    }

    @Test
    void tooMuchIsRefusedInWords() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One."));
        caret(window, 6, 4);
        clip("<p>a</p>".repeat(30_000), "");
        paste();
        await(() -> said().startsWith("Not pasted."));
        assertThat(said()).contains("30,000 paragraphs");
        assertThat(texts(window)).isEqualTo("One.");
    }

    /// The best of a few, since the machine may be busy with something else; the first in a session of the program itself is kept quick by
    /// its start-up cache, which this Java does not have.
    @Test
    void tenThousandWordsCanBeEditedInLessThanThreeHundredMilliseconds() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One."));
        caret(window, 6, 4);
        clip(("<p style='font-weight:400'>" + "The <b>ferry</b> left late. ".repeat(16) + "</p>").repeat(10_000 / 64), "");
        var shortest = new long[]{Long.MAX_VALUE};
        for (int i = 0; i < 6; i++) {
            int before = written(window).body().size();
            robot.interact(() -> {
                long start = System.nanoTime();
                window.editor().paste();
                window.stage().getScene().getRoot().layout();
                shortest[0] = Math.min(shortest[0], System.nanoTime() - start);
            });
            assertThat(written(window).body().size()).isGreaterThan(before + 100);
        }
        assertThat(shortest[0] / 1_000_000).isLessThan(300);
    }

    @Test
    void whatIsCopiedHasWordsAndHtmlToo() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        select(window, 6, 0, 5);
        keys(KeyCode.CONTROL, KeyCode.B);
        select(window, 6, 0, 11);
        keys(KeyCode.CONTROL, KeyCode.C);
        robot.interact(() -> {
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("Water rose.");
            assertThat(Clipboard.getSystemClipboard().getHtml()).contains("<b>Water</b> rose.");
            assertThat(Clipboard.getSystemClipboard().hasContent(own())).isTrue();
        });
    }

    @Test
    void aReadOnlyArticleTakesNothing() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "One."));
        robot.interact(() -> window.article().document().setReadOnly(true));
        caret(window, 6, 4);
        clip("<p>two</p><img src='https://e.org/a.png'>", "two");
        paste();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
        Article article = written(window);
        assertThat(article.get(Field.HEADLINE)).isEqualTo("Flood");
        assertThat(texts(window)).isEqualTo("One.");
        assertThat(line().isVisible()).isFalse();
    }
}
