package app.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.Problem;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/// What holds for every merge of any article and any edits.
@PropertyDefaults(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
class MergePropertiesTest {

    private static final Pattern PUT_IN = Pattern.compile("(new|جديد|neu|新|um|חדש)(here|there)\\d+");

    /// An article and what two sides made of it.
    record Case(Article base, Article ours, Article theirs) {

        Merged merged() {
            return Merge.of(base, ours, theirs);
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Articles.any(), Arbitraries.longs(), Arbitraries.integers().between(1, 10))
                .as((base, seed, edits) -> new Case(base, new SomeEdits("here", seed).edit(base, edits),
                        new SomeEdits("there", seed + 1).edit(base, edits)));
    }

    @Provide
    Arbitrary<Article> articles() {
        return Articles.any();
    }

    @Property
    void itDoesNotMatterWhichSideIsOurs(@ForAll("cases") Case some) {
        Merged other = Merge.of(some.base, some.theirs, some.ours);
        assertThat(other.article()).isEqualTo(some.merged().article());
        assertThat(other.conflicts().stream().map(Conflict::mirrored).toList()).isEqualTo(some.merged().conflicts());
    }

    @Property
    void mergingAgainChangesNothing(@ForAll("cases") Case some) {
        Article merged = some.merged().article();
        assertThat(Merge.of(some.base, merged, some.theirs).article()).isEqualTo(merged);
        assertThat(Merge.of(some.base, some.ours, merged).article()).isEqualTo(merged);
        assertThat(Merge.of(some.ours, merged, merged)).isEqualTo(new Merged(merged, List.of()));
    }

    @Property
    void whatOnlyOneSideChangedIsTaken(@ForAll("cases") Case some) {
        assertThat(Merge.of(some.base, some.ours, some.base)).isEqualTo(new Merged(some.ours, List.of()));
        assertThat(Merge.of(some.base, some.base, some.ours)).isEqualTo(new Merged(some.ours, List.of()));
        assertThat(Merge.of(some.base, some.ours, some.ours)).isEqualTo(new Merged(some.ours, List.of()));
    }

    @Property
    void nothingThatEitherSidePutInIsMissing(@ForAll("cases") Case some) {
        Merged merged = some.merged();
        Set<String> found = putIn(merged.article().toString());
        merged.conflicts().forEach(conflict -> found.addAll(putIn(conflict.toString())));
        assertThat(found).containsAll(putIn(some.ours.toString())).containsAll(putIn(some.theirs.toString()));
    }

    private static Set<String> putIn(String text) {
        var words = new HashSet<String>();
        var matcher = PUT_IN.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    @Property
    void whatIsMergedIsAsValidAsTheSides(@ForAll("cases") Case some) throws Exception {
        Merged merged = some.merged();
        for (Choice choice : Choice.values()) {
            List<Problem> problems = ArticleReader.read(ArticleWriter.write(merged.resolved(choice))).problems();
            assertThat(problems.stream().map(Problem::message)).as("%s", choice).noneMatch(message -> message.contains("key"));
        }
    }

    /// The sides change different fields and blocks, move nothing, and put in and take out only where the other does not.
    @Property
    void whatIsDisjointIsAlwaysMerged(@ForAll("articles") Article some, @ForAll long seed) {
        var random = new Random(seed);
        Article base = some.with(Field.KICKER, "Kicker").with(Field.HEADLINE, "Headline");
        var ours = new ArrayList<Block>();
        var theirs = new ArrayList<Block>();
        var both = new ArrayList<Block>();
        for (int i = 0; i < base.body().size(); i++) {
            Block block = base.body().get(i);
            boolean mine = i % 2 == 0;
            List<Block> edited = edited(block, random, mine ? "here" : "there");
            ours.addAll(mine ? edited : List.of(block));
            theirs.addAll(mine ? List.of(block) : edited);
            both.addAll(edited);
        }
        Merged merged = Merge.of(base, base.with(Field.KICKER, "Ours").withBody(Blocks.of(ours)),
                base.with(Field.HEADLINE, "Theirs").withBody(Blocks.of(theirs)));
        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.article()).isEqualTo(base.with(Field.KICKER, "Ours").with(Field.HEADLINE, "Theirs").withBody(Blocks.of(both)));
    }

    private static List<Block> edited(Block block, Random random, String side) {
        var edits = new SomeEdits(side + block.key() + "x", random.nextLong());
        return switch (random.nextInt(4)) {
            case 0 -> List.of();
            case 1 -> List.of(block, Block.TextBlock.paragraph(block.key() + side, "A word of " + side));
            default -> List.of(edits.block(block));
        };
    }

    @Property
    void aPatchGivesTheOtherArticle(@ForAll("cases") Case some) {
        assertThat(Patch.between(some.base, some.ours).apply(some.base)).isEqualTo(some.ours);
        assertThat(Patch.between(some.ours, some.theirs).apply(some.ours)).isEqualTo(some.theirs);
    }

    @Property
    void aPatchWorksBetweenAnyTwoArticles(@ForAll("articles") Article before, @ForAll("articles") Article after) {
        assertThat(Patch.between(before, after).apply(before)).isEqualTo(after);
    }
}
