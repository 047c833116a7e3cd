package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Role;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Approvals, bound to the exact text and pictures.
class SigningOffTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");
    private static final Block ONE = Block.TextBlock.paragraph("p1", "The boats sail at nine from the old quay, as they always did.");
    private static final Block TWO = Block.TextBlock.paragraph("p2", "Nobody waved.");
    private static final Block PICTURE = new Block.PictureBlock(Picture.of("p3", "images/quay.jpg").withCaption("The quay"));
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(ONE, TWO, PICTURE));

    private static Fingerprint print(Article article, String pictures) {
        return Fingerprint.of(article, path -> Optional.of((path + pictures).getBytes(StandardCharsets.UTF_8)));
    }

    private static Remark signed(Role role, Reviewer by, int second) {
        return SigningOff.sign(ARTICLE, print(ARTICLE, ""), role, by, NOW.plusSeconds(second));
    }

    private static List<SignedOff> of(Article article, Review... reviews) {
        return SigningOff.of(article, print(article, ""), List.of(reviews));
    }

    private static List<String> changes(Article article) {
        return of(article, Review.of(ANA).with(signed(Role.EDITOR, ANA, 0))).getFirst().changes();
    }

    @Test
    void anApprovalHoldsAsLongAsTextAndPicturesAreWhatWasApproved() {
        SignedOff signed = of(ARTICLE.with(Field.MODIFIED, "2026-03-04T10:00:00Z"), Review.of(ANA).with(signed(Role.LAWYER, ANA, 0)))
                .getFirst();
        assertThat(signed.fresh()).isTrue();
        assertThat(signed.changes()).isEmpty();
        assertThat(signed.role()).isEqualTo(Role.LAWYER);
        assertThat(signed.by()).isEqualTo(ANA);
        assertThat(signed.at()).isEqualTo(NOW);
    }

    @Test
    void whatChangedSinceIsSaidInWords() {
        assertThat(changes(ARTICLE.with(Field.HEADLINE, "Night boats return?").with(Field.KICKER, "Harbour")))
                .containsExactly("Headline changed", "Kicker is new");
        assertThat(
                changes(ARTICLE.withBody(Blocks.of(Block.TextBlock.paragraph("p1", "The boats sail at ten from the old quay, as they did."),
                        TWO, PICTURE))))
                .containsExactly("Paragraph “The boats sail at ten from the old quay,…” changed");
        assertThat(changes(ARTICLE.withBody(Blocks.of(ONE, PICTURE)))).containsExactly("1 block is gone");
        assertThat(changes(ARTICLE.withBody(Blocks.of(TWO, ONE, PICTURE)))).containsExactly("The order of the blocks changed");
        assertThat(changes(ARTICLE.withBody(Blocks.of(ONE, TWO, Block.TextBlock.paragraph("p4", "So what."), PICTURE))))
                .containsExactly("Paragraph “So what.” is new");
    }

    @Test
    void anotherFileUnderThePicturesNameEndsTheApproval() {
        List<SignedOff> signed = SigningOff.of(ARTICLE, print(ARTICLE, "retouched"),
                List.of(Review.of(ANA).with(signed(Role.PICTURE_DESK, ANA, 0))));
        assertThat(signed.getFirst().fresh()).isFalse();
        assertThat(signed.getFirst().changes()).containsExactly("The picture file “images/quay.jpg” changed");
    }

    @Test
    void aPictureThatWasTakenOutIsSaidWithItsFile() {
        assertThat(changes(ARTICLE.withBody(Blocks.of(ONE, TWO)))).containsExactly("1 block is gone",
                "The picture file “images/quay.jpg” is gone");
    }

    @Test
    void ofOnePersonInOneRoleTheLastCountsAndWhatWasTakenBackDoesNot() {
        Article later = ARTICLE.with(Field.HEADLINE, "Night boats are back");
        Remark first = signed(Role.EDITOR, ANA, 0);
        Remark again = SigningOff.sign(later, print(later, ""), Role.EDITOR, ANA, NOW.plusSeconds(9));
        Remark lawyer = signed(Role.LAWYER, ANA, 1);
        Remark withdrawn = signed(Role.FACT_CHECKER, BEN, 2).withdraw(NOW.plusSeconds(3));
        Review ana = Review.of(ANA).with(again).with(lawyer).with(first);
        assertThat(of(later, ana, Review.of(BEN).with(withdrawn).with(signed(Role.EDITOR, BEN, 4))))
                .extracting(SignedOff::role, SignedOff::by, SignedOff::fresh)
                .containsExactly(tuple(Role.EDITOR, ANA, true),
                        tuple(Role.EDITOR, BEN, false),
                        tuple(Role.LAWYER, ANA, false));
    }
}
