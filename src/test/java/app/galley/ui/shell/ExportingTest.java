package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Anchors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Out of the window in other formats and in again, with what a person should know before.
class ExportingTest extends WindowTest {

    private static void perform(DeskWindow window, String id) {
        window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().perform();
    }

    @Test
    void anEmbargoAndAMissingPictureAreSaidAndNothingIsWrittenUntilItIsMeant() throws Exception {
        Path file = article("boats", "Boats", "They sail.");
        Article held = ArticleReader.read(Files.readAllBytes(file)).article().with(Field.EMBARGOED_UNTIL, "2999-01-01T00:00:00Z")
                .with(Field.LEAD, Optional.of(Picture.of("lead", "images/gone.png")));
        Files.write(file, ArticleWriter.write(held));
        DeskWindow window = open(file);
        Path out = folder.resolve("out.html");
        robot.interact(() -> perform(window, "export-html"));
        await(() -> answers.asked.contains("Export the article as it is?"));
        assertThat(answers.explained).last().asString().contains("embargo until 1 January 2999", "1 picture is missing: images/gone.png");
        assertThat(answers.asked).noneMatch(question -> question.startsWith("export "));

        answers.choices.add("Export anyway");
        answers.files.add(out);
        robot.interact(() -> perform(window, "export-html"));
        await(() -> Files.exists(out));
        robot.interact(() -> desk.open(out, window));
        await(() -> desk.windows().getLast().article().file().isEmpty());
        assertThat(desk.windows().getLast().article().document().article()).isEqualTo(held);
    }

    @Test
    void aStoryOfAWireIsImportedAndAnArticleIsOpened() throws Exception {
        Path story = folder.resolve("wire.json");
        Files.writeString(story,
                "{\"uri\": \"urn:quay:1\", \"headlines\": [{\"value\": \"Ferries return\"}], \"bodies\": [{\"value\": \"They sail.\"}]}");
        DeskWindow window = open(article("boats", "Boats", "They sail."));
        answers.files.add(story);
        robot.interact(() -> perform(window, "import"));
        await(() -> window.article().document().article().get(Field.HEADLINE).equals("Ferries return"));
        assertThat(window.article().file()).isEmpty();
        assertThat(window.article().isModified()).isTrue();
    }

    @Test
    void markdownAndNinjsGoOutToo() throws Exception {
        DeskWindow window = open(article("boats", "Boats", "They sail."));
        for (String format : new String[]{"markdown", "ninjs"}) {
            Path out = folder.resolve("out." + format);
            answers.files.add(out);
            robot.interact(() -> perform(window, "export-" + format));
            await(() -> Files.exists(out));
            assertThat(Files.readString(out)).contains("Boats", "They sail.");
        }
    }

    @Test
    void remarksGoToWordAndComeBackBesideAnArticleThatHasNoFileYet() throws Exception {
        Path file = article("boats", "Boats", "They sail at dawn.");
        Article article = ArticleReader.read(Files.readAllBytes(file)).article();
        var words = Anchors.target(article, new Selection(new Position(6, 5), new Position(6, 9)));
        var ana = Reviewer.named("Ana");
        new ReviewFolder(file.getParent()).write(List.of(Review.of(ana)
                .with(Remark.of(ana, Instant.parse("2026-02-11T09:00:00Z"), words, new Matter.Comment(Kind.COMMENT, "Do they?")))));
        DeskWindow window = open(file);
        Path docx = folder.resolve("boats.docx");
        answers.files.add(docx);
        robot.interact(() -> perform(window, "export-word-review"));
        await(() -> Files.exists(docx));
        assertThat(answers.asked).doesNotContain("Export the article as it is?");

        answers.files.add(docx);
        robot.interact(() -> perform(window, "import"));
        await(() -> desk.windows().getLast().article().file().isEmpty());
        DeskWindow with = desk.windows().getLast();
        await(() -> with.tab().reviews().threads().threads().size() == 1);
        assertThat(with.tab().reviews().threads().threads().getFirst().words()).isEqualTo("sail");
        Path place = folder.resolve("back");
        answers.files.add(place);
        robot.interact(() -> perform(with, "save"));
        await(() -> Files.isDirectory(place.resolve("reviews")));
        assertThat(new ReviewFolder(place).read().reviews()).singleElement()
                .satisfies(review -> assertThat(review.by().name()).isEqualTo("Ana"));
    }
}
