package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.review.Reviewer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;

/// Remarks whose words are gone or stand at several places.
class RemarkPlacesTest extends ReviewedTest {

    private static final String HURT = "Nobody was hurt when the water came into the houses by the quay.";

    @Test
    void whatCannotBePlacedIsListedWithItsOldWords() throws Exception {
        Path file = article("flood", "Flood", "The bridge over the river is closed since Tuesday.", "Nobody was hurt.");
        put(file, ANA, List.of(said(ANA, words(file, 7, 0, 16), comment("Who says so?"))));
        Article shorter = onDisk(file).withBody(onDisk(file).body().replace(1, 2, List.of()));
        Files.write(file, ArticleWriter.write(shorter));

        DeskWindow window = reviewed(file, 1);

        await(window, "Not in the text any more");
        await(window, "Nobody was hurt.");
    }

    /// The sentence the remark was on is gone, and stands at two other places.
    private Path twice(Reviewer by) throws Exception {
        Path file = article("flood", "Flood", HURT, "The bridge over the river is closed since Tuesday.");
        put(file, by, List.of(said(by, words(file, 6, 0, HURT.length()), comment("Who says so?"))));
        Article article = onDisk(file);
        Block closed = article.body().get(1);
        Files.write(file,
                ArticleWriter.write(article.withBody(Blocks.of(List.of(Block.TextBlock.paragraph("x1", HURT), closed,
                        Block.TextBlock.paragraph("x2", HURT))))));
        return file;
    }

    @Test
    void whatCouldBeAtSeveralPlacesIsListedAndEachOfThemCanBeLookedAt() throws Exception {
        Path file = twice(ANA);
        DeskWindow window = reviewed(file, 1);
        assertThat(threads(window).getFirst().isAmbiguous()).isTrue();
        await(() -> !robot.from(list(window)).lookup(".thread-card").queryAll().isEmpty());

        click(window, ".thread-card");
        await(window, "These words stand at several places.");
        List<Node> places = List.copyOf(robot.from(list(window)).lookup(".thread-place").queryAll());
        assertThat(places).hasSize(2);
        robot.clickOn(places.getLast());

        await(() -> window.article().document().selection().start().line() == 8);
    }

    @Test
    void onesOwnRemarkIsPutOnOtherWordsAndFoundThereFromThenOn() throws Exception {
        Reviewer me = Reviewer.named("Vey Okafor");
        Path file = twice(me);
        DeskWindow window = reviewed(file, 1);
        await(() -> !robot.from(list(window)).lookup(".thread-card").queryAll().isEmpty());
        select(window, 8, 0, HURT.length());

        click(window, ".thread-card");
        await(() -> window.tab().review().selected().isPresent());
        click(window, "#remark-move");

        await(() -> threads(window).getFirst().place().filter(at -> at.from().line() == 8).isPresent());
        await(() -> onDiskRemarks(file).getFirst().target().anchors().getFirst().place().equals("x2"));
    }
}
