package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.Style;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What is suggested when somebody types over an article: what a person would say they changed.
class SuggestingTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");

    private static List<String> said(Article base, Article edited) {
        return Suggesting.between(base, edited, ANA, NOW).stream().map(SuggestingTest::said).toList();
    }

    private static String said(Remark remark) {
        String where = String.join("+", remark.target().anchors().stream().map(anchor -> anchor.place() + " " + anchor.exact()).toList());
        if (!(remark.matter() instanceof Matter.Suggestion(Proposal proposal, _))) {
            throw new AssertionError(remark);
        }
        return switch (proposal) {
            case Proposal.Replace(String text) -> where + " → " + text;
            case Proposal.SetKind(var style, var listing) -> where + " is " + style.name() + listing.item();
            case Proposal.InsertBlocks(var blocks, var inside) -> where + " then " + blocks.size() + " new" + inside;
            case Proposal.RemoveBlock() -> where + " goes";
            case Proposal.MoveBlock(var after, var inside) -> where + " after " + after + inside;
            case Proposal.Rewrite(var block) -> where + " anew";
        };
    }

    @Test
    void wordsAreReplacedPutInAndTakenOutWhole() {
        assertThat(said(Sheet.of("p1: Night ferries return after nine years.").article(),
                Sheet.of("p1: Night ferry boats return after ten years.").article()))
                .containsExactly("p1 ferries → ferry boats", "p1 nine → ten");
        assertThat(said(Sheet.of("p1: It is so.").article(), Sheet.of("p1: It really is so.").article())).containsExactly("p1  → really ");
        assertThat(said(Sheet.of("p1: It really is so.").article(), Sheet.of("p1: It is so.").article())).containsExactly("p1 really  → ");
        assertThat(said(Sheet.of("p1: One two three four five.").article(), Sheet.of("p1: One 2 3 four five.").article()))
                .containsExactly("p1 two three → 2 3");
        assertThat(said(Sheet.of("/headline: Boats return", "p1: A.").article(), Sheet.of("/headline: Boats are back", "p1: A.").article()))
                .containsExactly("/headline return → are back");
    }

    @Test
    void blocksAreSaidAsBlocks() {
        Article base = Sheet.of("p1: One is here.", "p2: Two is here.", "p3: Three is here.", "p4: Four is here.").article();
        assertThat(said(base, Sheet.of("p1: One is here.", "p3: Three is here.", "p4: Four is here.").article()))
                .containsExactly("p2 Two is here. goes");
        assertThat(said(base, Sheet.of("p0: Zero.", "p1: One is here.", "p2: Two is here.", "n1: New.", "n2: Newer.", "p3: Three is here.",
                "p4: Four is here.").article())).containsExactly(" then 1 new", "p2 Two is here. then 2 new");
        assertThat(said(base, Sheet.of("p1: One is here.", "p4: Four is there.", "p2: Two is here.", "p3: Three is here.").article()))
                .containsExactly("p4 Four is here. after p1", "p4 here → there");
    }

    @Test
    void aBoxCanGoIntoOneItHeldInWhateverOrderTheSuggestionsCome() {
        Article base = Article.untitled("urn:test", "en").withBody(Blocks.of(box("x1", box("x2"))));
        Article edited = base.withBody(Blocks.of(TextBlock.paragraph("p1", "Nine years."), box("x2", box("x1"))));
        for (int i = 0; i < 8; i++) {
            Review review = Review.of(ANA).with(Suggesting.between(base, edited, ANA, NOW));
            Accepting.All all = Suggesting.typed(base, List.of(review), ANA);
            assertThat(all.refused()).isEmpty();
            assertThat(all.after().body()).extracting(Block::key).last().isEqualTo("x2");
        }
    }

    private static Block box(String key, Block... inner) {
        return new Block.Box(key, Block.Box.FACT_BOX, "Box " + key, Blocks.of(inner), Extras.NONE);
    }

    @Test
    void aChangedKindIsSaidByItselfAndChangedMarksAsTheWholeBlock() {
        Article base = Sheet.of("p1: One is here.", "p2: Two is here.").article();
        var first = (TextBlock) base.body().getFirst();
        assertThat(said(base, base.withBody(base.body().replace(0, 1, List.of(first.withStyle(Style.H2))))))
                .containsExactly("p1 One is here. is h2");
        var marked = new TextBlock("p1", Style.NORMAL, Listing.NONE, List.of(Span.plain("One is "), new Span("here.", List.of("em"))),
                List.of(),
                Extras.NONE);
        assertThat(said(base, base.withBody(Blocks.of(marked, base.body().get(1))))).containsExactly("p1 One is here. anew");
    }

    @Test
    void whatNoLineHoldsIsNamed() {
        Article base = Sheet.of("/headline: Boats return", "p1: One.").article();
        Article edited = base.with(Field.SLUG, "boats").with(Field.HEADLINE, "Boats").with(Field.AUTHORS, List.of(Author.person("Ana")))
                .with(Field.MODIFIED, "2026-03-04T10:00:00Z");
        assertThat(Suggesting.unsaid(base, edited)).containsExactly("slug");
        assertThat(said(base, edited)).containsExactly("/headline  return → ", "/author  → Ana");
    }

    @Test
    void whoTypesOnKeepsTheRemarkWithItsReason() {
        Article base = Sheet.of("p1: Night ferries return after nine years.").article();
        Remark first = Suggesting.between(base, Sheet.of("p1: Night ferries return after ten years.").article(), ANA, NOW).getFirst();
        Remark reasoned = first.saying(new Matter.Suggestion(new Proposal.Replace("ten"), "I counted."), NOW);
        List<Remark> fresh = Suggesting.between(base, Sheet.of("p1: Night ferries return after eleven years.").article(), ANA, NOW);
        assertThat(Suggesting.renewed(List.of(reasoned), fresh, NOW.plusSeconds(1))).singleElement().satisfies(remark -> {
            assertThat(remark.id()).isEqualTo(first.id());
            assertThat(remark.matter()).isEqualTo(new Matter.Suggestion(new Proposal.Replace("eleven"), "I counted."));
        });
    }
}
