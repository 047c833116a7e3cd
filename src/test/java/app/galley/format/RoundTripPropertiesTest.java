package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Value;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Laws of reading and writing, tried on made-up articles.
class RoundTripPropertiesTest {

    @Provide
    Arbitrary<Article> articles() {
        return Articles.any();
    }

    @Provide
    Arbitrary<Value> values() {
        return Articles.values();
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void readingWhatWasWrittenGivesItBack(@ForAll("articles") Article article) throws Exception {
        byte[] written = ArticleWriter.write(article);
        Loaded loaded = ArticleReader.read(written);
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.article()).isEqualTo(article);
        assertThat(Fixtures.text(ArticleWriter.write(loaded.article()))).isEqualTo(Fixtures.text(written));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void anArticleIsWrittenInTheLayoutThatReformattingGives(@ForAll("articles") Article article) throws Exception {
        byte[] written = ArticleWriter.write(article);
        assertThat(Fixtures.text(ArticleWriter.reformat(written))).isEqualTo(Fixtures.text(written));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void reformattingKeepsEveryValue(@ForAll("values") Value value) throws Exception {
        byte[] written = Values.write(value);
        assertThat(Values.read(written)).isEqualTo(value);
        assertThat(ArticleWriter.reformat(written)).isEqualTo(written);
    }
}
