package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Picture;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
