package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Document;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.review.Accepting.Impossible;
import app.galley.review.Accepting.Possible;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// What accepting suggestions does, and when it is refused.
class AcceptingTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");

    private final List<Review> reviews = new ArrayList<>();
    private int second;

    private void suggest(Reviewer by, Target target, Proposal proposal) {
        reviews.add(Review.of(by).with(Remark.of(by, NOW.plusSeconds(second++), target, new Matter.Suggestion(proposal, ""))));
    }

    private void suggest(Reviewer by, Sheet sheet, Proposal proposal) {
        suggest(by, Anchors.target(sheet.article(), new Selection(sheet.marks().getFirst(), sheet.marks().getLast())), proposal);
    }

    private void replace(Reviewer by, Sheet sheet, String text) {
        suggest(by, sheet, new Proposal.Replace(text));
    }

    private static Target whole(Article article, Block block) {
        return Anchors.target(article, Anchors.whole(ArticleText.of(article), block, List.of()));
    }

    private static Target first(Article article, String place) {
        return Anchors.target(article, List.of(Anchors.block(ArticleText.of(article), place)));
    }

    private Accepting.All all(Article article) {
        return Accepting.all(article, Threads.of(article, reviews).threads());
    }

    private String why(Article article) {
        return ((Impossible) Accepting.one(article, Threads.of(article, reviews).threads().getFirst())).why();
    }

    private static String text(Article article) {
        return article.body().stream().map(AcceptingTest::text).collect(Collectors.joining(" | "));
    }

    private static String text(Block block) {
        return switch (block) {
            case TextBlock text -> (text.style().equals(Style.NORMAL) ? "" : text.style().name() + " ") + text.text();
            case Block.Box box ->
                "[" + box.title() + ": " + box.body().stream().map(AcceptingTest::text).collect(Collectors.joining(" | ")) + "]";
            default -> block.key();
        };
    }

    @Test
    void otherWordsLookLikeThoseTheyReplace() {
        var bold = new TextBlock("p1", Style.NORMAL, Listing.NONE,
                List.of(Span.plain("After "), new Span("nine years", List.of("strong")), Span.plain(" they return.")), List.of(),
                Extras.NONE);
        Article article = Article.untitled("urn:test", "en").withBody(Blocks.of(bold));
        suggest(ANA, Anchors.target(article, new Selection(new Position(6, 6), new Position(6, 10))), new Proposal.Replace("ten"));
        assertThat(all(article).after().body().getFirst()).isEqualTo(bold.withContent(
                List.of(Span.plain("After "), new Span("ten years", List.of("strong")), Span.plain(" they return.")), List.of()));
    }

    @Test
    void itIsOneStepOfUndoAndLeavesWhatIsSelected() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.", "p2: So it is.");
        replace(ANA, sheet, "some ten");
        var document = new Document(sheet.article());
        document.select(Selection.at(7, 3));
        Thread thread = Threads.of(sheet.article(), reviews).threads().getFirst();
        assertThat(Accepting.one(document.article(), thread)).isInstanceOfSatisfying(Possible.class,
                possible -> assertThat(document.run(possible.command())).isTrue());
        assertThat(text(document.article())).isEqualTo("Night ferries return after some ten years. | So it is.");
        assertThat(document.selection()).isEqualTo(Selection.at(7, 3));
        document.undo();
        assertThat(document.article()).isEqualTo(sheet.article());
    }

    @Test
    void aCommandThatWasMadeForAnotherVersionDoesNothing() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        replace(ANA, sheet, "ten");
        Possible possible = (Possible) Accepting.one(sheet.article(), Threads.of(sheet.article(), reviews).threads().getFirst());
        var document = new Document(Sheet.of("p1: All night ferries return after nine years.").article());
        assertThat(document.run(possible.command())).isFalse();
    }

    @Test
    void allAreDoneAtTheirPlacesWhereverTheOthersAre() {
        replace(ANA, Sheet.of("p1: «Night» ferries return after nine years.", "p2: Yes."), "All night");
        replace(BEN, Sheet.of("p1: Night ferries return after nine« »years.", "p2: Yes."), " long ");
        replace(ANA, Sheet.of("p1: Night «ferries »return after nine years.", "p2: Yes."), "");
        Sheet last = Sheet.of("p1: Night ferries return after nine years.", "p2: Yes«».");
        replace(BEN, last, ", they do");
        assertThat(text(all(last.article()).after())).isEqualTo("All night return after nine long years. | Yes, they do.");
    }

    @Test
    void ofTwoOnTheSameWordsTheLaterIsRefusedAndTheVerySameIsDoneOnce() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        replace(ANA, sheet, "ten");
        replace(BEN, sheet, "ten");
        replace(BEN, Sheet.of("p1: Night ferries return «after nine» years."), "in some");
        Accepting.All all = all(sheet.article());
        assertThat(text(all.after())).isEqualTo("Night ferries return after ten years.");
        assertThat(all.accepted()).hasSize(2);
        assertThat(all.refused()).singleElement().satisfies(refused -> {
            assertThat(refused.thread().remark().by()).isEqualTo(BEN);
            assertThat(refused.why()).isEqualTo("Another suggestion about the same was accepted.");
        });
    }

    @Test
    void itIsRefusedWhenTheWordsAreGoneOrChanged() {
        replace(ANA, Sheet.of("p1: It was said that «six boats will cross every night» from Friday on."), "they will");
        assertThat(why(Sheet.of("p1: It was said that six boats would cross every night from Friday on.").article()))
                .isEqualTo("“six boats will cross every night” reads “six boats would cross every night” now.");
        assertThat(why(Sheet.of("p1: Nobody knows anything about it.").article()))
                .isEqualTo("“six boats will cross every night” is no longer in the article.");
    }

    @Test
    void aSuggestionCanBeEditedFirst() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        replace(ANA, sheet, "ten");
        var possible = (Possible) Accepting.one(sheet.article(), Threads.of(sheet.article(), reviews).threads().getFirst(),
                new Proposal.Replace("about ten"));
        var document = new Document(sheet.article());
        document.run(possible.command());
        assertThat(text(document.article())).isEqualTo("Night ferries return after about ten years.");
    }

    @Test
    void wordsOverSeveralParagraphsMakeOneOfThem() {
        Sheet sheet = Sheet.of("p1: Night ferries« return.", "p2: Nobody» waved.", "p3: So it is.");
        replace(ANA, sheet, " are back and nobody");
        suggest(BEN, first(sheet.article(), "p2"), new Proposal.SetKind(Style.H2, Listing.NONE));
        Accepting.All all = all(sheet.article());
        assertThat(text(all.after())).isEqualTo("Night ferries are back and nobody waved. | So it is.");
        assertThat(all.refused()).hasSize(1);
    }

    @Test
    void blocksComeGoMoveAndChangeTheirKind() {
        Sheet sheet = Sheet.of("p1: One.", "p2: Two.", "p3: Three.", "p4: Four.");
        Article article = sheet.article();
        suggest(ANA, first(article, "p1"), new Proposal.MoveBlock("p4", ""));
        suggest(ANA, whole(article, article.body().get(1)), new Proposal.RemoveBlock());
        suggest(ANA, first(article, "p3"), new Proposal.SetKind(Style.H2, Listing.NONE));
        suggest(ANA, first(article, "p4"), new Proposal.InsertBlocks(List.of(TextBlock.paragraph("n1", "New."))));
        suggest(BEN, Target.whole("urn:test"), new Proposal.InsertBlocks(List.of(TextBlock.paragraph("n2", "First."))));
        assertThat(all(article).refused()).isEmpty();
        assertThat(text(all(article).after())).isEqualTo("First. | h2 Three. | Four. | New. | One.");
    }

    @Test
    void aBlockIsNotRemovedWithWordsWhoeverProposedItNeverSaw() {
        Article article = Sheet.of("p1: One.", "p2: Two boats came.").article();
        suggest(ANA, whole(article, article.body().get(1)), new Proposal.RemoveBlock());
        assertThat(why(Sheet.of("p1: One.", "p2: Two boats came. And a third.").article()))
                .isEqualTo("“Two boats came.” has other words beside it now.");
    }

    @Test
    void aBoxIsNotRemovedWithWhatCameIntoItSince() {
        Block inner = TextBlock.paragraph("q1", "Nine years.");
        var box = new Block.Box("x1", Block.Box.FACT_BOX, "Facts", Blocks.of(inner), Extras.NONE);
        Article article = Article.untitled("urn:test", "en").withBody(Blocks.of(box, TextBlock.paragraph("p1", "One.")));
        suggest(ANA, whole(article, box), new Proposal.RemoveBlock());
        assertThat(text(all(article).after())).isEqualTo("One.");
        suggest(BEN, first(article, "q1"), new Proposal.InsertBlocks(List.of(TextBlock.paragraph("n1", "New."))));
        Accepting.All all = all(article);
        assertThat(text(all.after())).isEqualTo("[Facts: Nine years. | New.] | One.");
        assertThat(all.refused()).singleElement()
                .satisfies(refused -> assertThat(refused.why()).isEqualTo("There is something in it that was not there, or is to stay."));
    }

    @Test
    void theLeadPictureComesGoesAndIsReplaced() {
        Article without = Sheet.of("p1: One.").article();
        var quay = new Block.PictureBlock(Picture.of("i1", "images/quay.jpg").withCaption("The quay"));
        List<Remark> remarks = Suggesting.between(without, without.with(Field.LEAD, Optional.of(quay.picture())), ANA, NOW);
        reviews.add(Review.of(ANA).with(remarks));
        Article with = all(without).after();
        assertThat(with.get(Field.LEAD)).contains(quay.picture());
        reviews.clear();
        reviews.add(Review.of(ANA).with(Suggesting.between(with, without, ANA, NOW)));
        assertThat(all(with).after().get(Field.LEAD)).isEmpty();
    }

    @Test
    void whatWasDecidedOnIsLeftOut() {
        Sheet sheet = Sheet.of("p1: Night ferries return after «nine» years.");
        replace(ANA, sheet, "ten");
        Thread thread = Threads.of(sheet.article(), reviews).threads().getFirst();
        reviews.add(Review.of(BEN).with(Accepting.decision(thread, BEN, NOW.plusSeconds(60), State.REJECTED)));
        assertThat(all(sheet.article()).after()).isSameAs(sheet.article());
        assertThat(Threads.of(sheet.article(), reviews).threads().getFirst().state()).isEqualTo(State.REJECTED);
    }

    @Test
    void whatAReviewFileMayHoldButNobodyWouldSuggestDoesNoHarm() {
        Block inner = TextBlock.paragraph("q1", "Nine years.");
        var box = new Block.Box("x1", Block.Box.FACT_BOX, "Facts", Blocks.of(inner), Extras.NONE);
        Article article = Article.untitled("urn:test", "en").withBody(Blocks.of(box, TextBlock.paragraph("p1", "One.")));
        suggest(ANA, first(article, "x1/title"), new Proposal.MoveBlock("", "x1"));
        suggest(ANA, first(article, "x1/title"), new Proposal.MoveBlock("q1", ""));
        suggest(ANA, first(article, "x1/title"), new Proposal.InsertBlocks(List.of()));
        suggest(ANA, first(article, "x1/title"), new Proposal.SetKind(Style.H2, Listing.NONE));
        suggest(ANA, first(article, "p1"), new Proposal.MoveBlock("nowhere", ""));
        suggest(ANA, first(article, "p1"), new Proposal.Rewrite(box));
        suggest(ANA, Target.whole("urn:test"), new Proposal.RemoveBlock());
        suggest(ANA, first(article, "/headline"), new Proposal.RemoveBlock());
        suggest(BEN, first(article, "p1"), new Proposal.Replace("Two\u0007\uFFFC\u001b[2J.\r\nThree."));
        Accepting.All all = all(article);
        assertThat(text(all.after())).isEqualTo("[Facts: Nine years.] | Two[2J.\nThree.");
        assertThat(all.refused()).hasSize(8).allSatisfy(refused -> assertThat(refused.why()).endsWith("."));
    }
}
