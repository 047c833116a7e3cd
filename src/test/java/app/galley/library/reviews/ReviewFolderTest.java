package app.galley.library.reviews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.library.FileFailure;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import app.galley.review.Merging;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Reviews on the disk, where somebody else may write too.
class ReviewFolderTest {

    private static final Reviewer ANA = Reviewer.named("Ana Duarte");

    @TempDir
    Path article;

    private static Remark said(String text) {
        return Remark.of(ANA, Instant.parse("2026-02-11T12:00:00Z"), Target.whole("urn:a"), new Matter.Comment(Kind.COMMENT, text));
    }

    private static List<String> texts(List<Review> reviews) {
        return reviews.stream().flatMap(review -> review.remarks().stream()).map(remark -> remark.matter().text()).toList();
    }

    private static List<Review> merged(List<Review> there, Remark more) {
        var all = new ArrayList<>(there);
        all.add(Review.of(ANA).with(more));
        return Merging.of(all);
    }

    @Test
    void whatSomebodyElseWroteMeanwhileIsPutTogetherWithWhatIsWrittenNow() throws FileFailure {
        var folder = new ReviewFolder(article);
        folder.write(List.of(Review.of(ANA).with(said("first"))));
        var rounds = new ArrayList<Integer>();

        ReviewFolder.Contents contents = folder.change(there -> {
            rounds.add(there.size());
            if (rounds.size() == 1) {
                quietly(() -> new ReviewFolder(article).write(merged(there, said("from the other machine"))));
            }
            return merged(there, said("mine"));
        });

        assertThat(rounds).hasSize(2);
        assertThat(texts(contents.reviews())).containsExactlyInAnyOrder("first", "from the other machine", "mine");
    }

    private interface Work {
        void run() throws FileFailure;
    }

    private static void quietly(Work work) {
        try {
            work.run();
        } catch (FileFailure failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aFileNothingCanBeMadeOfIsLeftAloneAndAnotherIsMadeBesideIt() throws Exception {
        Path broken = article.resolve("reviews").resolve(ReviewFolder.nameOf(ANA));
        Files.createDirectories(broken.getParent());
        Files.writeString(broken, "{ half of a");

        ReviewFolder.Contents contents = new ReviewFolder(article).change(_ -> List.of(Review.of(ANA).with(said("mine"))));

        assertThat(Files.readString(broken)).isEqualTo("{ half of a");
        assertThat(texts(contents.reviews())).containsExactly("mine");
        assertThat(contents.unread()).hasSize(1);
    }

    @Test
    void anArticlesFolderThatIsGoneIsNotMadeAgainForAReview() {
        var folder = new ReviewFolder(article.resolve("gone"));

        assertThatThrownBy(() -> folder.write(List.of(Review.of(ANA).with(said("mine"))))).isInstanceOf(FileFailure.class)
                .hasMessageContaining("not there any more");
        assertThat(article.resolve("gone")).doesNotExist();
    }
}
