package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.render.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private Path take(boolean page, boolean dark, int width, int height, String name) throws Exception {
        Path file = article("flood", "Hundreds leave homes as the Marl tops the wall", "Water rose.", "Walls held for an hour.");
        Path png = Files.createDirectories(Path.of("target")).resolve(name);
        var end = new CompletableFuture<Optional<String>>();
        robot.interact(
                () -> new Snapshot(Optional.of(file.getParent()), page, dark, width, height, png).take(List.of(Theme.NONE), end::complete));
        assertThat(end.get(60, TimeUnit.SECONDS)).isEmpty();
        return png;
    }

    @Test
    void theWholeWindowIsDrawnAlsoWhereItIsLargerThanTheScreen() throws Exception {
        assertThat(colours(take(false, false, 1600, 1100, "window-wide.png"), 1600, 1100)).hasSizeGreaterThan(20).contains(0xFFFFFFFF);
    }

    @Test
    void thePageAloneIsDrawnDark() throws Exception {
        Set<Integer> colours = colours(take(true, true, 700, 900, "page-dark.png"), 700, 900);
        assertThat(colours).hasSizeGreaterThan(20).doesNotContain(0xFFFFFFFF);
    }

    @Test
    void anArticleThatIsNotThereIsSaidToBeMissing() throws Exception {
        var end = new CompletableFuture<Optional<String>>();
        Path nowhere = folder.resolve("nowhere");
        robot.interact(() -> new Snapshot(Optional.of(nowhere), true, false, 300, 300, folder.resolve("no.png")).take(List.of(Theme.NONE),
                end::complete));
        assertThat(end.get(60, TimeUnit.SECONDS)).get().asString().contains("nowhere");
    }
}
