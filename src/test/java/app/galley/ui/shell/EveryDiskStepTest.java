package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.library.DataFolder;
import app.galley.library.FaultyFiles;
import app.galley.library.LockOwner;
import app.galley.library.journal.Killed;
import app.galley.model.Article;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// An article is opened, written in, saved and closed as often as the program asks something of the disk meanwhile, and each time another
/// of these things is refused once.
class EveryDiskStepTest extends WindowTest {

    private static final Pace BRISK = new Pace(Duration.ofMillis(100), Duration.ofMillis(400), List.of(Duration.ofMillis(50)),
            Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));
    /// Fewer would mean that the disk is not asked through what fails.
    private static final int AT_LEAST = 12;
    private static final int AT_MOST = 80;

    private FaultyFiles disk = new FaultyFiles();

    @Override
    Keeping keeping() {
        return new Keeping(disk.files(), BRISK, LockOwner::me);
    }

    private static Article onDisk(Path file) {
        try {
            return ArticleReader.read(Files.readAllBytes(file)).article();
        } catch (Exception unreadable) {
            throw new AssertionError("the file is not whole", unreadable);
        }
    }

    @Test
    void whateverIsRefusedOnceNothingIsLost() throws Exception {
        int step = 0;
        boolean refused = true;
        while (refused) {
            assertThat(step).isLessThan(AT_MOST);
            clearTheDesk();
            disk = new FaultyFiles();
            setUpADesk();
            disk.failOnceAfter(step);
            writeSaveAndClose("flood-" + step);
            refused = disk.hasFailed();
            step++;
        }
        assertThat(step).isGreaterThan(AT_LEAST);
    }

    private void writeSaveAndClose(String name) throws Exception {
        Path file = article(name, "Flood", "Water rose.");
        DeskWindow window = open(file);
        type("A ");
        await(() -> List.of("Flood", "AFlood", "A Flood").contains(onDisk(file).get(Field.HEADLINE)));
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A Flood"));
        type("b");
        keys(KeyCode.CONTROL, KeyCode.S);
        assertThat(headline(window)).as(name).isEqualTo("A bFlood");
        await(() -> onDisk(file).get(Field.HEADLINE).equals("A bFlood") && window.tab().state().equals("Saved 12:00"));
        robot.interact(window::close);
        await(() -> !window.stage().isShowing());
        await(() -> isTidy(file.getParent()));
        assertThat(answers.told).as(name).isEmpty();
    }

    /// Nothing half is left beside the article, and no journal but one of which the file has all.
    private boolean isTidy(Path article) {
        try (var names = Files.list(article)) {
            boolean half = names.map(each -> each.getFileName().toString()).anyMatch(each -> each.endsWith(".tmp"));
            return !half && Killed.journals(new DataFolder(folder.resolve(".data")).path()).size() <= 1;
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
