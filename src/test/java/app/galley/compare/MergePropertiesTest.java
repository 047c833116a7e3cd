package app.galley.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Articles;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/// What holds for every merge of any article and any edits.
class MergePropertiesTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.any();
    }

    @Property
    void itDoesNotMatterWhichSideIsOurs(@ForAll("articles") Article base, @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int edits) {
        Article ours = new SomeEdits("a", seed).edit(base, edits);
        Article theirs = new SomeEdits("b", seed + 1).edit(base, edits);
        Merged one = Merge.of(base, ours, theirs);
        Merged other = Merge.of(base, theirs, ours);
        assertThat(other.article()).isEqualTo(one.article());
        assertThat(other.conflicts().stream().map(Conflict::mirrored).toList()).isEqualTo(one.conflicts());
    }

    @Property
    void mergingAgainChangesNothing(@ForAll("articles") Article base, @ForAll long seed, @ForAll @IntRange(min = 1, max = 12) int edits) {
        Article ours = new SomeEdits("a", seed).edit(base, edits);
        Article theirs = new SomeEdits("b", seed + 1).edit(base, edits);
        Article merged = Merge.of(base, ours, theirs).article();
        assertThat(Merge.of(base, merged, theirs).article()).isEqualTo(merged);
        assertThat(Merge.of(base, ours, merged).article()).isEqualTo(merged);
        assertThat(Merge.of(ours, merged, merged).article()).isEqualTo(merged);
        assertThat(Merge.of(base, ours, base)).isEqualTo(new Merged(ours, java.util.List.of()));
    }

    @Property
    void diffThenPatchGivesTheOtherArticle(@ForAll("articles") Article before, @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 12) int edits) {
        Article after = new SomeEdits("a", seed).edit(before, edits);
        assertThat(Patch.between(before, after).apply(before)).isEqualTo(after);
        assertThat(Patch.between(after, before).apply(after)).isEqualTo(before);
    }

    @Property
    void diffThenPatchWorksBetweenAnyTwo(@ForAll("articles") Article before, @ForAll("articles") Article after) {
        assertThat(Patch.between(before, after).apply(before)).isEqualTo(after);
    }
}
