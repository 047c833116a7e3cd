package app.galley.library.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.format.ReviewWriter;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// Reviews come in whatever they were sent in.
class IncomingTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer VEY = new Reviewer("urn:uuid:v", "R. Vey");
    private static final Review REVIEW = Review.of(VEY)
            .with(Remark.of(VEY, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "</script><b>Größe & 𝄞")));

    @TempDir
    Path place;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(place.resolve(name), text);
    }

    private static String json(Review review) {
        return new String(ReviewWriter.write(review), StandardCharsets.UTF_8);
    }

    private static String page(String attributes, String inside) {
        return "<!DOCTYPE html>\n<html><head><title>x</title></head><body><p>&lt;script id=\"galley-review\"&gt;{}&lt;/script&gt;</p>"
                + "<script>1 < 2</script><script " + attributes + ">" + inside.replace("<", "\\u003c") + "</script></body></html>";
    }

    private String refusal(Path file) {
        FileFailure refusal = catchThrowableOfType(FileFailure.class, () -> Incoming.read(file));
        assertThat(refusal).isNotNull();
        assertThat(refusal.safe()).isEqualTo("Nothing was changed.");
        return refusal.happened();
    }

    @Test
    void aReviewsOwnFile() throws Exception {
        Incoming incoming = Incoming.read(file("r.json", json(REVIEW)));
        assertThat(incoming.kind()).isEqualTo(Incoming.Kind.REVIEW);
        assertThat(incoming.reviews()).singleElement().satisfies(review -> assertThat(json(review)).isEqualTo(json(REVIEW)));
        assertThat(incoming.articles()).containsExactly("urn:test");
        assertThat(incoming.notes()).isEmpty();
    }

    @Test
    void aPacket() throws Exception {
        Path folder = place.resolve("article");
        new ArticleFile(folder.resolve("article.json")).create(Article.untitled("urn:test", "en"));
        new ReviewFolder(folder).write(List.of(REVIEW));
        Packing.pack(ArticleFile.of(folder), place.resolve("a.galley"), false);
        Incoming incoming = Incoming.read(place.resolve("a.galley"));
        assertThat(incoming.kind()).isEqualTo(Incoming.Kind.PACKET);
        assertThat(incoming.reviews()).singleElement().satisfies(review -> assertThat(json(review)).isEqualTo(json(REVIEW)));
    }

    @Test
    void aPageWithTheReviewInside() throws Exception {
        for (String attributes : List.of("type=\"application/json\" id=\"galley-review\"", "id='galley-review' type=application/json",
                "ID=galley-review")) {
            Incoming incoming = Incoming.read(file("copy.html", page(attributes, json(REVIEW))));
            assertThat(incoming.kind()).isEqualTo(Incoming.Kind.COPY);
            assertThat(incoming.reviews()).singleElement().satisfies(review -> assertThat(json(review)).isEqualTo(json(REVIEW)));
        }
    }

    @Test
    void aPageNobodyWroteInHasNone() throws Exception {
        Incoming incoming = Incoming.read(file("copy.html", page("type=\"application/json\" id=\"galley-copy\"", "{}")));
        assertThat(incoming.reviews()).isEmpty();
        assertThat(incoming.notes()).containsExactly("Nobody has written anything in this review copy yet.");
    }

    @Test
    void aPageThatWentFromHandToHandHasSeveral() throws Exception {
        Review other = Review.of(new Reviewer("urn:uuid:w", "W. Other"));
        String one = "<script id=galley-review>" + json(REVIEW).replace("<", "\\u003c") + "</script>";
        Path file = file("copy.html", "<!doctype html>" + one + page("id=\"galley-review-2\"", json(other)));
        assertThat(Incoming.read(file).reviews()).extracting(review -> review.by().name()).containsExactly("R. Vey", "W. Other");
    }

    @Test
    void whoSpeaksForSomebodyElseIsLeftOutAndTold() throws Exception {
        Remark foreign = Remark.of(new Reviewer("urn:uuid:other", "Somebody Else"), NOW, Target.whole("urn:test"),
                new Matter.Comment(Kind.COMMENT, "Not mine."));
        Incoming incoming = Incoming.read(file("r.json", json(REVIEW.with(foreign))));
        assertThat(incoming.reviews().getFirst().remarks()).hasSize(1);
        assertThat(incoming.notes()).singleElement().asString().contains("Somebody Else");
    }

    @Test
    void whatIsNoReviewIsRefusedInASentence() throws Exception {
        assertThat(refusal(file("page.html", "<!DOCTYPE html><html><body>Hello</body></html>"))).contains("no review copy");
        assertThat(refusal(file("half.html", page("id=galley-review", "{\"items\": ["))))
                .isEqualTo("“half.html” is not taken in: it holds no review.");
        assertThat(refusal(file("article.json", "{\"headline\": \"x\"}"))).contains("it holds no review");
        assertThat(refusal(file("words.txt", "words"))).contains("it holds no review");
        assertThat(catchThrowableOfType(FileFailure.class, () -> Incoming.read(place.resolve("none.json"))).trouble())
                .isEqualTo(FileFailure.Trouble.NOT_FOUND);
    }

    @Test
    @Timeout(20)
    void aPageMadeToTakeForEverDoesNot() throws Exception {
        Path file = file("long.html", "<html>" + "<script ".repeat(1_000_000) + "<script id=galley-review>" + " ".repeat(5_000_000));
        Instant start = Instant.now();
        assertThat(refusal(file)).contains("no review copy");
        assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(10));
    }
}
