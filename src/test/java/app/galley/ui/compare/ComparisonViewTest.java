package app.galley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.BlockChange;
import app.galley.format.ArticleReader;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.PngFile;
import app.galley.ui.common.Tasks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class ComparisonViewTest {

    private static final Path SAMPLE = Path.of("assets/samples/marl-flood");

    private final FxRobot robot = new FxRobot();
    private ComparisonView view;
    private Stage stage;
    private Appearance appearance;

    @BeforeAll
    static void startTheToolkit() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void showTheView() {
        robot.interact(() -> {
            appearance = new Appearance(Appearance.Choice.LIGHT);
            view = new ComparisonView(Tasks.ofWindow());
            stage = new Stage();
            stage.setScene(new Scene(view, 780, 760));
            Appearance.style(stage.getScene());
            ActionKeys.install(stage.getScene(), List::of);
            stage.show();
        });
    }

    @AfterEach
    void closeIt() {
        robot.interact(() -> {
            appearance.choose(Appearance.Choice.LIGHT);
            stage.hide();
        });
    }

    @Test
    void saysWhenTwoArticlesAreAlike() {
        compare(long_(30), long_(30));
        assertThat(label(".comparison-message")).isEqualTo("They are alike.");
        assertThat(robot.lookup("#change-next").queryAs(Button.class).isDisabled()).isTrue();
    }

    @Test
    void theKeysGoFromChangeToChange() {
        compare(long_(3000), changed(long_(3000), 100, 2500));
        assertThat(label(".comparison-summary")).isEqualTo("2 changes, +2 −2 words");
        key(KeyCode.F8);
        assertThat(view.selectedBlock().orElseThrow().block().key()).isEqualTo("k100");
        key(KeyCode.F8);
        assertThat(view.selectedBlock().orElseThrow().block().key()).isEqualTo("k2500");
        key(KeyCode.F8);
        assertThat(view.selectedBlock().orElseThrow().block().key()).isEqualTo("k100");
        robot.press(KeyCode.SHIFT, KeyCode.F8).release(KeyCode.F8, KeyCode.SHIFT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(view.selectedBlock().orElseThrow().block().key()).isEqualTo("k2500");
    }

    @Test
    void aFoldOpensByClickAndByKey() {
        compare(long_(30), changed(long_(30), 15));
        int rows = list().getItems().size();
        robot.clickOn(".folded");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(list().getItems()).hasSize(rows + 13);
        robot.interact(() -> list().getSelectionModel().select(list().getItems().size() - 1));
        robot.interact(list()::requestFocus);
        key(KeyCode.ENTER);
        assertThat(list().getItems()).hasSize(30);
    }

    @Test
    void onlyWhatIsSeenIsDrawnOfTenThousandChangedBlocks() {
        compare(long_(10_000), changed(long_(10_000), IntStream.range(0, 10_000).toArray()));
        assertThat(list().getItems()).hasSize(10_000);
        assertThat(robot.lookup(".change-cell").queryAll().size()).isBetween(5, 60);
        robot.interact(() -> list().scrollTo(9_990));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup(".change-cell").queryAll().size()).isLessThan(80);
    }

    @Test
    void anActionOfTheCallersIsAButtonOnEachChange() {
        var done = new ArrayList<String>();
        robot.interact(() -> view.setAction(new ChangeAction("Take back", "Take back", change -> done.add(change.block().key()),
                field -> done.add(field.name()))));
        compare(long_(5).with(Field.HEADLINE, "Old"), changed(long_(5), 2).with(Field.HEADLINE, "New"));
        var buttons = robot.lookup(".change-action").queryAllAs(Button.class);
        assertThat(buttons).hasSize(2);
        buttons.forEach(robot::clickOn);
        assertThat(done).containsExactlyInAnyOrder("headline", "k2");
    }

    @Test
    void looksGoodInEveryLight() throws Exception {
        Article before = ArticleReader.read(Files.readAllBytes(SAMPLE.resolve("article.json"))).article();
        Article after = edited(before);
        PictureSource pictures = url -> {
            try {
                return Optional.of(Files.readAllBytes(SAMPLE.resolve(url)));
            } catch (IOException none) {
                return Optional.empty();
            }
        };
        show(new ComparisonView.Side("11 February, 10:42", before, pictures), new ComparisonView.Side("Now", after, pictures));
        key(KeyCode.F8);
        key(KeyCode.F8);
        keep("compare-inline-light.png");
        robot.clickOn("#side-by-side");
        robot.interact(() -> appearance.choose(Appearance.Choice.DARK));
        keep("compare-sides-dark.png");
        robot.interact(() -> appearance.choose(Appearance.Choice.CONTRAST));
        keep("compare-sides-contrast.png");
        robot.interact(() -> appearance.choose(Appearance.Choice.DARK));
        robot.clickOn("#side-by-side");
        robot.interact(() -> list().scrollTo(list().getItems().size() - 1));
        keep("compare-inline-dark.png");
        assertThat(Files.size(Path.of("target/compare-inline-light.png"))).isGreaterThan(10_000);
    }

    private static Article edited(Article article) {
        var blocks = new ArrayList<Block>(article.body());
        List<Integer> texts = IntStream.range(0, blocks.size()).filter(i -> blocks.get(i) instanceof TextBlock).boxed().toList();
        TextBlock second = (TextBlock) blocks.get(texts.get(1));
        blocks.set(texts.get(1), TextBlock.paragraph(second.key(),
                second.text().replaceFirst("\\b(\\p{L}+) (\\p{L}+)\\b", "Nobody $2").replaceFirst("\\.", ", said the mayor.")));
        Block moved = blocks.remove((int) texts.get(5));
        blocks.add(texts.get(2), moved);
        blocks.add(texts.get(3), TextBlock.paragraph("newone", "A paragraph that was not there before, and says so."));
        blocks.add(texts.get(4), new TextBlock("rtl", Style.NORMAL, Listing.NONE,
                List.of(Span.plain("وصل الماء إلى "), new Span("الرصيف", List.of("strong")), Span.plain(" عند الفجر.")), List.of(),
                Extras.NONE));
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.PictureBlock(Picture picture)) {
                blocks.set(i, new Block.PictureBlock(picture.withCaption("Another caption altogether.").withContentUrl("images/gone.jpg")));
                break;
            }
        }
        return article.with(Field.HEADLINE, article.get(Field.HEADLINE) + " again").with(Field.KEYWORDS, List.of("flood", "water"))
                .withBody(Blocks.of(blocks));
    }

    private void compare(Article before, Article after) {
        show(new ComparisonView.Side("Before", before, PictureSource.NONE), new ComparisonView.Side("Now", after, PictureSource.NONE));
    }

    private void show(ComparisonView.Side before, ComparisonView.Side now) {
        robot.interact(() -> view.show(before, now));
        try {
            WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> view.comparison().isPresent()).get());
        } catch (TimeoutException late) {
            throw new AssertionError("nothing was compared", late);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static Article long_(int paragraphs) {
        return Article.untitled("urn:x", "en").withBody(Blocks.of(IntStream.range(0, paragraphs)
                .mapToObj(i -> TextBlock.paragraph("k" + i, "Paragraph " + i + " tells what the river did that night.")).toList()));
    }

    private static Article changed(Article article, int... at) {
        var blocks = new ArrayList<Block>(article.body());
        for (int i : at) {
            blocks.set(i, TextBlock.paragraph("k" + i, "Paragraph " + i + " tells what the harbour did that night."));
        }
        return article.withBody(Blocks.of(blocks));
    }

    private ListView<?> list() {
        return robot.lookup("#changes").queryListView();
    }

    private String label(String query) {
        return robot.lookup(query).queryLabeled().getText();
    }

    private void key(KeyCode code) {
        robot.press(code).release(code);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void keep(String name) {
        WaitForAsyncUtils.sleep(400, TimeUnit.MILLISECONDS);
        robot.interact(() -> {
            try {
                Files.write(Files.createDirectories(Path.of("target")).resolve(name), PngFile.of(stage.getScene().snapshot(null)));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    @Test
    void theButtonOnABlockThatIsNewSaysThatItGoes() {
        var action = new ChangeAction("Bring back", "Take out", _ -> {}, _ -> {});
        Block block = Block.TextBlock.paragraph("p", "Nobody slept.");
        assertThat(action.nameOn(new BlockChange.Inserted(block))).isEqualTo("Take out");
        assertThat(action.nameOn(new BlockChange.Deleted(block))).isEqualTo("Bring back");
    }
}
