package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.ArticleFile;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.render.Theme;
import app.galley.review.Suggesting;
import app.galley.ui.shell.Snapshot.Subject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Pictures of the window and the page; a few are kept in `target` for a person to look at.
class SnapshotTest extends WindowTest {

    private List<Theme> themes = List.of(Theme.NONE);

    private Set<Integer> colours(Path png, int width, int height) throws Exception {
        var image = ImageIO.read(png.toFile());
        assertThat(image.getWidth()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(height);
        var colours = new HashSet<Integer>();
        for (int y = 0; y < height; y += 3) {
            for (int x = width / 2; x < width; x += 3) {
                colours.add(image.getRGB(x, y));
            }
        }
        return colours;
    }

    private Path take(Subject subject, boolean dark, int width, int height, String name) throws Exception {
        Path file = article("flood", "Hundreds leave homes as the Marl tops the wall", "Water rose.", "Walls held for an hour.");
        if (subject == Subject.MARKED) {
            suggest(file, "Walls did not hold.");
        }
        Path png = Files.createDirectories(Path.of("target")).resolve(name);
        var end = new CompletableFuture<Optional<String>>();
        robot.interact(
                () -> new Snapshot(Optional.of(file.getParent()), subject, dark, width, height, png).take(themes, end::complete));
        assertThat(end.get(60, TimeUnit.SECONDS)).isEmpty();
        return png;
    }

    @Test
    void theWholeWindowIsDrawnAlsoWhereItIsLargerThanTheScreen() throws Exception {
        assertThat(colours(take(Subject.WINDOW, false, 1600, 1100, "window-wide.png"), 1600, 1100)).hasSizeGreaterThan(20)
                .contains(0xFFFFFFFF);
    }

    @Test
    void thePageAloneIsDrawnDark() throws Exception {
        Set<Integer> colours = colours(take(Subject.PAGE, true, 700, 900, "page-dark.png"), 700, 900);
        assertThat(colours).hasSizeGreaterThan(20).doesNotContain(0xFFFFFFFF);
    }

    private static void suggest(Path file, String instead) throws Exception {
        Article base = new ArticleFile(file).open().loaded().article();
        Block last = base.body().getLast();
        Article edited = base.withBody(base.body().replace(base.body().size() - 1, base.body().size(),
                List.of(Block.TextBlock.paragraph(last.key(), instead))));
        var ana = new Reviewer("urn:uuid:a", "Ana");
        new ReviewFolder(file.resolveSibling(".").normalize())
                .write(List.of(Review.of(ana).with(Suggesting.between(base, edited, ana, Instant.now()))));
    }

    @Test
    void thePageIsDrawnWithWhatIsSuggestedInIt() throws Exception {
        String css = "ins { color: #00ff00 } del[data-by] { color: #ff0000 }";
        themes = List.of(Theme.ofCss("suggestions", css));
        assertThat(colours(take(Subject.MARKED, false, 700, 500, "page-suggestions.png"), 700, 500)).isNotEmpty();
        var image = ImageIO.read(Path.of("target/page-suggestions.png").toFile());
        var colours = new HashSet<Integer>();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                colours.add(image.getRGB(x, y));
            }
        }
        assertThat(colours).contains(0xFF00FF00, 0xFFFF0000);
    }

    @Test
    void anArticleThatIsNotThereIsSaidToBeMissing() throws Exception {
        var end = new CompletableFuture<Optional<String>>();
        Path nowhere = folder.resolve("nowhere");
        robot.interact(
                () -> new Snapshot(Optional.of(nowhere), Subject.PAGE, false, 300, 300, folder.resolve("no.png")).take(List.of(Theme.NONE),
                        end::complete));
        assertThat(end.get(60, TimeUnit.SECONDS)).get().asString().contains("nowhere");
    }
}
