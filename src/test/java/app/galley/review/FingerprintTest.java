package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.review.Fingerprint.Difference;
import app.galley.review.Fingerprint.Difference.Fate;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final Block ONE = Block.TextBlock.paragraph("p1", "The boats sail at nine.");
    private static final Block TWO = Block.TextBlock.paragraph("p2", "Nobody waved.");
    private static final Block PICTURE = new Block.PictureBlock(Picture.of("p3", "images/quay.jpg").withCaption("The quay"));
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(ONE, TWO, PICTURE));

    private static Function<String, Optional<byte[]>> pictures(String bytes) {
        return path -> Optional.of((path + bytes).getBytes(StandardCharsets.UTF_8));
    }

    private static Fingerprint of(Article article) {
        return Fingerprint.of(article, pictures("a"));
    }

    private static List<Difference> since(Article now) {
        return of(now).since(of(ARTICLE).parts());
    }

    @Test
    void theSameTextAndPicturesHaveTheSameSumHoweverOftenTheyWereSaved() {
        assertThat(of(ARTICLE).sha256()).matches("[0-9a-f]{64}");
        assertThat(of(ARTICLE.with(Field.MODIFIED, "2026-03-01T10:15:00Z"))).isEqualTo(of(ARTICLE));
        assertThat(since(ARTICLE)).isEmpty();
    }

    @Test
    void whateverChangedIsNamed() {
        assertThat(since(ARTICLE.with(Field.HEADLINE, "Night boats return?"))).containsExactly(new Difference("/headline", Fate.CHANGED));
        assertThat(since(ARTICLE.with(Field.KICKER, "Harbour"))).containsExactly(new Difference("/kicker", Fate.NEW));
        assertThat(since(ARTICLE.withBody(Blocks.of(Block.TextBlock.paragraph("p1", "The boats sail at ten."), TWO, PICTURE))))
                .containsExactly(new Difference("p1", Fate.CHANGED));
        assertThat(since(ARTICLE.withBody(Blocks.of(TWO, ONE, PICTURE)))).containsExactly(new Difference("/order", Fate.CHANGED));
        assertThat(since(ARTICLE.withBody(Blocks.of(ONE, PICTURE)))).containsExactly(new Difference("/order", Fate.CHANGED),
                new Difference("p2", Fate.GONE));
    }

    @Test
    void aPictureWhoseFileIsAnotherOneOrGoneIsNamedThoughTheTextIsTheSame() {
        Fingerprint other = Fingerprint.of(ARTICLE, pictures("b"));
        Fingerprint none = Fingerprint.of(ARTICLE, _ -> Optional.empty());
        assertThat(other.since(of(ARTICLE).parts())).containsExactly(new Difference("images/quay.jpg", Fate.CHANGED));
        assertThat(none.since(of(ARTICLE).parts())).containsExactly(new Difference("images/quay.jpg", Fate.CHANGED));
        assertThat(List.of(other.sha256(), none.sha256(), of(ARTICLE).sha256())).doesNotHaveDuplicates();
        assertThat(Fingerprint.ofText(ARTICLE).sha256()).isNotEqualTo(of(ARTICLE).sha256());
    }
}
