package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.convert.opendocument.OpenDocumentFiles;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.ui.common.Appearance;
import app.galley.ui.common.Errand;
import app.galley.ui.common.PngFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What takes long in a window: exports that are cancelled, several files at once; pictures of the line are kept in `target`.
class LongWorkTest extends WindowTest {

    private static void perform(DeskWindow window, String id) {
        window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().perform();
    }

    private String said(DeskWindow window) {
        return robot.from(window.errands()).lookup("#errand-words").tryQueryAs(Label.class).map(Labeled::getText).orElse("");
    }

    private DeskWindow small() throws IOException {
        return open(article("boats", "Boats at dawn", "They sail."));
    }

    /// Work that goes on until it is let go, and then leaves a file behind.
    private final class Slow {
        final CountDownLatch go = new CountDownLatch(1);
        final Path file = folder.resolve("report.pdf");
        Optional<Path> written = Optional.empty();

        void start(DeskWindow window) {
            robot.interact(() -> window.errands().run(
                    new Errands.Words("Making report.pdf", "report.pdf is made.", "Cancelled. Nothing was written to report.pdf."),
                    this::work, IOException.class, made -> written = Optional.of(made), failure -> answers.told.add(failure.toString())));
        }

        private Path work(Errand errand) throws IOException {
            try {
                go.await();
            } catch (InterruptedException cancelled) {
                throw new IOException("as a disk says it", cancelled);
            }
            return errand.keep() ? Files.writeString(file, "new") : file;
        }
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> String.valueOf(file.getFileName())).filter(name -> !name.equals(".data")).sorted().toList();
        }
    }

    @Test
    void theLongPdfOfALongArticleIsCancelledByEscWhileTheDraftIsWritten() throws Exception {
        String text = "They sail out at dawn and come back late, when the harbour is asleep. ".repeat(8);
        DeskWindow window = open(article("long", "Boats", Stream.generate(() -> text).limit(2500).toArray(String[]::new)));
        Path out = Files.writeString(folder.resolve("report.pdf"), "old");
        answers.files.add(out);
        robot.interact(() -> perform(window, "export-pdf"));
        await(() -> said(window).equals("Making report.pdf…"));
        keep(window.stage().getScene(), "errand.png");
        caret(window, 1, 0);
        type("New ");
        assertThat(headline(window)).isEqualTo("New Boats");
        keys(KeyCode.ESCAPE);
        await(() -> said(window).equals("Cancelled. Nothing was written to report.pdf."));
        assertThat(out).hasContent("old");
        assertThat(files()).containsExactly("long", "report.pdf");
        assertThat(answers.told).isEmpty();
        type("er");
        assertThat(headline(window)).isEqualTo("New erBoats");
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        keep(window.stage().getScene(), "errand-cancelled-dark.png");
    }

    @ParameterizedTest
    @CsvSource({"export-markdown, story.md", "export-ninjs, story.json"})
    void thePicturesOfACancelledExportAreTakenBack(String action, String name) throws Exception {
        DeskWindow window = open(pictured());
        Path out = Files.createDirectories(folder.resolve("out"));
        // Reading it takes until somebody writes into it.
        Path pipe = Files.createDirectories(out.resolve("late")).resolve("c.png");
        assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "this system has no named pipes");
        answers.files.add(out.resolve(name));
        robot.interact(() -> perform(window, action));
        await(() -> said(window).equals("Making " + name + "…") && Files.exists(out.resolve("images/b.png")));
        keys(KeyCode.ESCAPE);
        await(() -> said(window).equals("Cancelling…"));
        Files.newOutputStream(pipe).close();
        await(() -> said(window).equals("Cancelled. Nothing was written to " + name + "."));
        try (Stream<Path> left = Files.walk(out)) {
            assertThat(left.map(out::relativize).map(Path::toString)).containsExactlyInAnyOrder("", "late", "late/c.png");
        }
        assertThat(answers.told).isEmpty();
    }

    /// An article with three pictures, on disk.
    private Path pictured() throws IOException {
        Path file = folder.resolve("boats").resolve("article.json");
        var blocks = new ArrayList<Block>();
        for (String url : List.of("images/a.png", "images/b.png", "late/c.png")) {
            Path picture = file.resolveSibling(url);
            Files.createDirectories(picture.getParent());
            Files.write(picture, PngFile.of(new WritableImage(3, 2)));
            blocks.add(new Block.PictureBlock(Picture.of("p" + blocks.size(), url).withAlt("A boat")));
        }
        Files.write(file, ArticleWriter.write(Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000000", "en")
                .with(Field.HEADLINE, "Boats").withBody(Blocks.of(blocks))));
        return file;
    }

    @Test
    void whatIsExportedCanBeShownInItsFolder() throws Exception {
        DeskWindow window = small();
        Path out = folder.resolve("story.txt");
        answers.files.add(out);
        robot.interact(() -> perform(window, "export-text"));
        await(() -> said(window).equals("story.txt is made."));
        keep(window.stage().getScene(), "errand-made.png");
        robot.clickOn("#show-in-folder");
        assertThat(answers.shownInFolder).containsExactly(out);
        robot.clickOn("#errand-close");
        await(() -> said(window).isEmpty());
    }

    @Test
    void nothingIsSaidOfWhatIsSoonDone() throws Exception {
        DeskWindow window = small();
        var slow = new Slow();
        slow.go.countDown();
        slow.start(window);
        await(() -> slow.written.isPresent());
        var later = new CountDownLatch(1);
        desk.tasks().later(java.time.Duration.ofMillis(600), later::countDown);
        await(() -> later.getCount() == 0);
        assertThat(said(window)).isEmpty();
    }

    @Test
    void whatTookLongIsSaidToBeDoneUntilItIsSentAway() throws Exception {
        DeskWindow window = small();
        var slow = new Slow();
        slow.start(window);
        await(() -> said(window).equals("Making report.pdf…"));
        assertThat(window.editor().getScene().getFocusOwner()).isNotNull().isNotInstanceOf(javafx.scene.control.Button.class);
        slow.go.countDown();
        await(() -> said(window).equals("report.pdf is made."));
        assertThat(slow.file).hasContent("new");
        robot.clickOn("#errand-close");
        await(() -> said(window).isEmpty());
    }

    @Test
    void theButtonIsReachedByKeysAndTheKeyboardGoesBackToTheDraft() throws Exception {
        DeskWindow window = small();
        var slow = new Slow();
        slow.start(window);
        await(() -> !said(window).isEmpty());
        Node button = robot.from(window.errands()).lookup("#errand-cancel").query();
        for (int i = 0; i < 12 && !button.isFocused(); i++) {
            keys(KeyCode.F6);
        }
        assertThat(button.isFocused()).as("F6 comes to the button").isTrue();
        keys(KeyCode.SPACE);
        await(() -> said(window).equals("Cancelled. Nothing was written to report.pdf."));
        assertThat(slow.file).doesNotExist();
        assertThat(answers.told).isEmpty();
        caret(window, 1, 0);
        type("Two ");
        assertThat(headline(window)).isEqualTo("Two Boats at dawn");
    }

    @Test
    void closingTheWindowAsksAndCancels() throws Exception {
        DeskWindow window = small();
        var slow = new Slow();
        slow.start(window);
        await(() -> !said(window).isEmpty());
        robot.interact(window::close);
        assertThat(answers.asked).contains("Close the window before this is done?");
        assertThat(desk.windows()).containsExactly(window);
        answers.choices.add("Cancel it and close");
        robot.interact(window::close);
        await(() -> desk.windows().isEmpty());
        assertThat(slow.file).doesNotExist();
        assertThat(slow.written).isEmpty();
    }

    @Test
    void severalFilesAreOpenedInTheirOrderWithOneReport() throws Exception {
        DeskWindow window = small();
        var sources = new ArrayList<Path>();
        for (int i = 1; i <= 5; i++) {
            sources.add(
                    Files.writeString(folder.resolve("story-" + i + ".md"), "# Story " + i + "\n\nText.\n\n<script>alert(1)</script>\n"));
        }
        sources.add(3, Files.writeString(folder.resolve("broken.docx"), "PK nothing"));
        sources.add(Files.writeString(folder.resolve("wire.txt"),
                "Ferries return\n\nBy Ann Lee\n\nThe ferries sail again.\n\nThey came late."));
        sources.add(Files.write(folder.resolve("boats.odt"),
                OpenDocumentFiles.odt(OpenDocumentFiles.h(1, "Boats of LibreOffice") + OpenDocumentFiles.p("They sail.")).packed()));
        answers.files.addAll(sources);
        robot.interact(() -> perform(window, "import"));
        await(() -> window.tabs().size() == 8 && !answers.told.isEmpty());
        assertThat(window.tabs()).extracting(tab -> tab.document().article().get(Field.HEADLINE)).containsExactly("Boats at dawn",
                "Story 1", "Story 2", "Story 3", "Story 4", "Story 5", "Ferries return", "Boats of LibreOffice");
        assertThat(headline(window)).isEqualTo("Story 1");
        assertThat(answers.told).filteredOn("Not everything could be taken over from the files"::equals).hasSize(1);
        assertThat(answers.told).anyMatch(line -> line.startsWith("broken.docx: "));
        assertThat(answers.told).anyMatch(line -> line.startsWith("story-5.md: "));
    }

    @Test
    void severalDroppedFilesSayHowFarTheyAreAndTheRestIsCancelled() throws Exception {
        List<Path> files = new ArrayList<>();
        String text = "They *sail* out [at dawn](https://example.org/) and come back late.\n\n".repeat(6000);
        for (int i = 1; i <= 60; i++) {
            files.add(Files.writeString(folder.resolve("story-" + i + ".md"), "# Story " + i + "\n\n" + text));
        }
        DeskWindow window = small();
        robot.interact(() -> new Dropping(window, desk).drop(files, 10, 10));
        await(() -> said(window).matches("Opening 60 files… ([3-9]|\\d\\d) of 60, story-\\d+\\.md"));
        keys(KeyCode.ESCAPE);
        await(() -> said(window).matches("Cancelled. \\d+ of 60 files (was|were) opened."));
        int opened = window.tabs().size();
        assertThat(opened).isBetween(2, 59);
        keep(window.stage().getScene(), "errand-files.png");
        await(() -> said(window).startsWith("Cancelled. " + (window.tabs().size() - 1) + " of 60"));
    }
}
