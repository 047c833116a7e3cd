package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.compare.HeadChange;
import app.galley.compare.SomeEdits;
import app.galley.edit.Document;
import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.ReviewReader;
import app.galley.format.ReviewWriter;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Style;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// What holds for the suggestions made of any article and any edits.
@PropertyDefaults(tries = 300, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class SuggestingPropertiesTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");
    private static final Set<String> UNSEEN = Set.of("schemaVersion", "dateModified");

    /// An article and what two reviewers made of it.
    record Case(Article base, Article ana, Article ben) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Articles.any(), Arbitraries.longs(), Arbitraries.integers().between(1, 10))
                .as((base, seed, edits) -> new Case(base, new SomeEdits("ana", seed).edit(base, edits),
                        new SomeEdits("ben", seed + 1).edit(base, edits)));
    }

    private static Review review(Reviewer by, Article base, Article edited) {
        return Review.of(by).with(Suggesting.between(base, edited, by, NOW));
    }

    @Property
    void acceptingAllSuggestionsMakesTheOneArticleTheOther(@ForAll("cases") Case some) {
        Accepting.All all = Suggesting.typed(some.base, List.of(review(ANA, some.base, some.ana)), ANA);
        assertThat(all.refused()).isEmpty();
        assertSame(all.after(), some.ana, Suggesting.unsaid(some.base, some.ana));
    }

    @Property
    void suggestionsDoTheSameAfterTheyWereInAFile(@ForAll("cases") Case some) throws UnreadableArticle {
        Article base = reread(some.base);
        Article edited = reread(some.ana);
        Review read = ReviewReader.read(ReviewWriter.write(review(ANA, base, edited))).review();
        Accepting.All all = Suggesting.typed(base, List.of(read), ANA);
        assertThat(all.refused()).isEmpty();
        assertSame(all.after(), edited, Suggesting.unsaid(base, edited));
    }

    @Property
    void theyAreOneStepOfUndo(@ForAll("cases") Case some) {
        Accepting.All all = Suggesting.typed(some.base, List.of(review(ANA, some.base, some.ana)), ANA);
        var document = new Document(some.base);
        boolean done = document.run(all.command());
        assertThat(done).isEqualTo(!all.accepted().isEmpty());
        assertThat(document.article()).isEqualTo(all.after());
        document.undo();
        assertThat(document.article()).isEqualTo(some.base);
    }

    @Property
    void nothingOfTwoReviewersSuggestionsIsLostOrDoneByHalves(@ForAll("cases") Case some) {
        List<Review> both = List.of(review(ANA, some.base, some.ana), review(BEN, some.base, some.ben));
        List<Thread> threads = Threads.of(some.base, both).threads();
        Accepting.All all = Accepting.all(some.base, threads);
        assertThat(all.accepted().size() + all.refused().size()).isEqualTo(threads.size());
        assertThat(all.accepted()).doesNotHaveDuplicates();
        assertThat(all.refused()).extracting(Accepting.Refused::thread).noneMatch(all.accepted()::contains);
        String text = words(all.after());
        for (Thread thread : all.accepted()) {
            putIn(thread).forEach(line -> assertThat(text).contains(line));
        }
    }

    @Property
    void noSuggestionIsMadeOfWhatDidNotChange(@ForAll("cases") Case some) {
        assertThat(Suggesting.between(some.base, some.base, ANA, NOW)).isEmpty();
        assertThat(Suggesting.unsaid(some.base, some.base)).isEmpty();
    }

    @Property
    void whoTypesOnTakesBackWhatIsAsItWas(@ForAll("cases") Case some) {
        List<Remark> open = Suggesting.between(some.base, some.ana, ANA, NOW);
        assertThat(Suggesting.renewed(open, Suggesting.between(some.base, some.ana, ANA, NOW.plusSeconds(1)), NOW)).isEmpty();
        List<Remark> taken = Suggesting.renewed(open, List.of(), NOW.plusSeconds(1));
        assertThat(taken).hasSameSizeAs(open).allMatch(Remark::withdrawn);

        Article further = new SomeEdits("on", some.hashCode()).edit(some.ana, 3);
        assertThat(Suggesting.between(some.base, further, ANA, NOW, open)).extracting(Remark::target, Remark::matter)
                .isEqualTo(Suggesting.between(some.base, further, ANA, NOW).stream().map(remark -> tuple(remark.target(), remark.matter()))
                        .toList());
        Review review = Review.of(ANA).with(open);
        for (Remark remark : Suggesting.renewed(open, Suggesting.between(some.base, further, ANA, NOW), NOW.plusSeconds(1))) {
            review = review.with(remark);
        }
        assertSame(Suggesting.typed(some.base, List.of(review), ANA).after(), further, Suggesting.unsaid(some.base, further));
    }

    private static Article reread(Article article) throws UnreadableArticle {
        return ArticleReader.read(ArticleWriter.write(article)).article();
    }

    // What is the same

    private static void assertSame(Article one, Article other, List<String> unsaid) {
        Comparison comparison = Comparison.of(bare(one), bare(other));
        assertThat(comparison.fields()).extracting(HeadChange::name).allMatch(name -> UNSEEN.contains(name) || unsaid.contains(name));
        assertThat(comparison.changes()).as("%s%n%s", one.body(), other.body()).extracting(BlockChange::block).isEmpty();
    }

    /// The article without keys of the lead picture, and with nothing where an empty paragraph fills a body or box.
    private static Article bare(Article article) {
        return article.with(Field.LEAD, article.get(Field.LEAD).map(lead -> lead.withKey("lead"))).withBody(bare(article.body()));
    }

    private static Blocks bare(Blocks blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof TextBlock only && only.text().isEmpty()
                && only.style().equals(Style.NORMAL)) {
            return Blocks.EMPTY;
        }
        var bare = new ArrayList<Block>();
        blocks.forEach(block -> bare.add(block instanceof Block.Box box ? box.withBody(bare(box.body())) : block));
        return Blocks.of(bare);
    }

    private static String words(Article article) {
        ArticleText text = ArticleText.of(article);
        var words = new ArrayList<String>();
        for (int line = 0; line < text.size(); line++) {
            words.add(text.text(line));
        }
        return String.join("\n", words);
    }

    private static List<String> putIn(Thread thread) {
        if (thread.remark().matter() instanceof Matter.Suggestion(Proposal proposal, _)) {
            return switch (proposal) {
                case Proposal.Replace(String text) -> text.lines().filter(line -> thread.remark().target().anchors().getFirst().place()
                        .matches("[^/].*") && !line.isBlank()).map(line -> line.replace("\uFFFC", "").strip()).toList();
                case Proposal.InsertBlocks(var blocks, _) -> lines(blocks);
                case Proposal.Rewrite(Block block) -> block instanceof Block.Box box ? List.of(box.title()) : lines(List.of(block));
                case Proposal.SetKind _,Proposal.MoveBlock _,Proposal.RemoveBlock _ -> List.of();
            };
        }
        return List.of();
    }

    private static List<String> lines(List<Block> blocks) {
        String all = words(Article.untitled("", "").withBody(Blocks.of(blocks)));
        return all.lines().filter(line -> !line.isBlank()).toList();
    }
}
