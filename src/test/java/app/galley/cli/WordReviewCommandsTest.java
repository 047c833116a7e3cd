package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.library.ArticleFile;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.review.Anchors;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Remarks go to Word and come from there by the commands.
class WordReviewCommandsTest extends TypedTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana Lima");
    private static final Reviewer BEN = Reviewer.named("Ben");
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(TextBlock.paragraph("p1", "It was said that six boats will cross every night from Friday on.")));

    @TempDir
    Path place;

    private Path story = Path.of("");

    @BeforeEach
    void writeAnArticleWithRemarks() throws Exception {
        story = place.resolve("story");
        new ArticleFile(story.resolve("article.json")).create(ARTICLE);
        var words = Anchors.target(ARTICLE, new Selection(new Position(6, 17), new Position(6, 20)));
        Remark comment = Remark.of(ANA, NOW, words, new Matter.Comment(Kind.COMMENT, "Are there six?"));
        new ReviewFolder(story).write(List.of(Review.of(ANA).with(comment),
                Review.of(BEN).with(comment.answer(BEN, NOW.plusSeconds(60), new Matter.Reply(comment.id(), "I asked.")))
                        .with(Remark.of(BEN, NOW, words, new Matter.Suggestion(new Proposal.Replace("eight"), "")))));
    }

    @Test
    void remarksGoToWordAndComeBackInEachReviewersFile() throws Exception {
        Path docx = place.resolve("story.docx");
        assertThat(run("export", story, "-o", docx, "--remarks")).isZero();
        Path back = place.resolve("back");
        assertThat(run("import", docx, "-o", back)).isZero();
        assertThat(err).contains("2 remarks by Ben, Ana Lima came along");
        try (var files = Files.list(back.resolve("reviews"))) {
            assertThat(files).hasSize(2);
        }
        assertThat(run("review", "list", back)).isZero();
        assertThat(out).contains("Ana Lima", "Are there six?", "Ben", "I asked.", "eight");
        assertThat(run("review", "accept", back, "--all")).isZero();
        assertThat(Files.readString(back.resolve("article.json"))).contains("that eight boats");
    }

    @Test
    void aDocumentIsFreeOfRemarksUnlessTheyAreAskedFor() throws Exception {
        Path docx = place.resolve("story.docx");
        assertThat(run("export", story, "-o", docx)).isEqualTo(1);
        assertThat(run("export", story, "-o", docx, "--anyway")).isZero();
        assertThat(run("import", docx, "-o", place.resolve("plain"))).isZero();
        assertThat(place.resolve("plain/reviews")).doesNotExist();
        assertThat(run("export", story, "-o", docx, "--anyway", "--suggestions", "marked")).isZero();
        assertThat(run("import", docx, "-o", place.resolve("marked"), "--json")).isZero();
        assertThat(out).contains("\"remarks\": 1");
        assertThat(run("export", story, "-o", docx, "--remarks", "--suggestions", "final")).isZero();
        assertThat(run("import", docx, "-o", place.resolve("final"))).isZero();
        assertThat(Files.readString(place.resolve("final/article.json"))).contains("that eight boats");
        assertThat(run("review", "list", place.resolve("final"))).isZero();
        assertThat(out).contains("Are there six?").doesNotContain("Suggestion");
    }
}
