package app.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.check.BeforeLeaving.Finding;
import app.galley.check.BeforeLeaving.Kind;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BeforeLeavingTest {

    private static final Instant NOW = Instant.parse("2026-03-04T06:00:00Z");
    private static final Article PLAIN = Article.untitled("urn:x:y", "en").with(Field.HEADLINE, "Boats");

    private static List<Finding> findings(Article article) {
        return BeforeLeaving.of(article, NOW, "images/there.jpg"::equals, false);
    }

    @Test
    void anArticleThatMayLeaveHasNone() {
        Article article = PLAIN.with(Field.EMBARGOED_UNTIL, "2026-03-04T06:00:00Z")
                .with(Field.LEAD, Optional.of(Picture.of("k", "images/there.jpg")));
        assertThat(findings(article)).isEmpty();
    }

    @Test
    void anEmbargoAheadIsSaidWithItsTime() {
        assertThat(findings(PLAIN.with(Field.EMBARGOED_UNTIL, "2026-03-07T11:20:00+01:00"))).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.EMBARGO);
            assertThat(finding.message()).contains("7 March 2026", "11:20", "UTC+01:00", "3 days ahead");
        });
        assertThat(findings(PLAIN.with(Field.EMBARGOED_UNTIL, "2026-03-04T06:00:30Z"))).extracting(Finding::message)
                .singleElement().asString().contains("1 min ahead");
        assertThat(findings(PLAIN.with(Field.EMBARGOED_UNTIL, "soon"))).extracting(Finding::kind).containsExactly(Kind.EMBARGO);
    }

    @Test
    void marksAndMissingPicturesAreCountedWhereverTheyStand() {
        var inline = new Block.TextBlock("t", Style.NORMAL, Listing.NONE,
                List.of(new Inline.InlinePicture(Picture.of("i", "images/gone.gif")), Inline.Span.plain("TK people")), List.of(),
                Extras.NONE);
        var box = new Block.Box("b", Block.Box.FACT_BOX, "", Blocks.of(new Block.PictureBlock(Picture.of("p", "").withCaption("The quay"))),
                Extras.NONE);
        List<Finding> findings = findings(PLAIN.withBody(Blocks.of(inline, box)));
        assertThat(findings).extracting(Finding::kind).containsExactly(Kind.UNFINISHED, Kind.PICTURE);
        assertThat(findings.getLast().message()).isEqualTo("2 pictures are missing: images/gone.gif, The quay.");
    }

    @Test
    void whatTheFormatCannotTakeAlongIsSaid() {
        Article article = PLAIN.withBody(Blocks.of(new Block.UnknownBlock("u", "poll", new Value.Obj(Map.of()))));
        assertThat(findings(article)).extracting(Finding::message).singleElement().asString().contains("1 part", "“poll”");
        assertThat(BeforeLeaving.of(article, NOW, _ -> true, true)).isEmpty();
    }
}
