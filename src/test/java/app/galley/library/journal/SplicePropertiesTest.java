package app.galley.library.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Blocks;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for whatever is written down of any two articles.
class SplicePropertiesTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.any();
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void whatWasWrittenDownMakesTheOneOfTheOther(@ForAll("articles") Article from, @ForAll("articles") Article to) {
        assertThat(again(Splice.between(from, to)).apply(from)).contains(to);
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void onlyWhatIsNotSharedIsWrittenDown(@ForAll("articles") Article from, @ForAll("articles") Article other, @ForAll long seed) {
        int size = from.body().size();
        int at = size == 0 ? 0 : (int) Math.floorMod(seed, size);
        Blocks added = other.body();
        Article to = from.withBody(from.body().replace(at, Math.min(size, at + 1), added));
        Splice splice = Splice.between(from, to);
        assertThat(splice.head()).isEmpty();
        assertThat(splice.removed()).isLessThanOrEqualTo(1);
        assertThat(splice.added().size()).isLessThanOrEqualTo(added.size());
        assertThat(again(splice).apply(from)).contains(to);
    }

    private static Splice again(Splice splice) {
        byte[] line = splice.write();
        assertThat(line).doesNotContain('\n');
        return Splice.read(line).orElseThrow();
    }
}
