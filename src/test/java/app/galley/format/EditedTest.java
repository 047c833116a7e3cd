package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/// What was edited is written at its place among what was not understood.
class EditedTest {

    private static String body(String block, UnaryOperator<Block> edit) {
        Article article = Fixtures.load(Fixtures.article("", "[" + block + "]")).article();
        Article edited = article.withBody(article.body().replace(0, 1, List.of(edit.apply(article.body().getFirst()))));
        String json = Fixtures.text(ArticleWriter.write(edited)).replaceAll("\n *", " ");
        return json.substring(json.indexOf("\"body\": [") + 9, json.lastIndexOf(']')).strip();
    }

    private static String picture(String block, UnaryOperator<Picture> edit) {
        return body(block, old -> new Block.PictureBlock(edit.apply(((Block.PictureBlock) old).picture())));
    }

    @Test
    void aCaptionSetLaterStandsAtItsUsualPlace() {
        assertThat(picture("{\"_type\": \"image\", \"x\": 1, \"_key\": \"a\", \"alt\": \"A\", \"y\": 2, \"creditText\": \"C\"}",
                picture -> picture.withCaption("New").withContentUrl("b.jpg"))).isEqualTo(
                        "{ \"_type\": \"image\", \"x\": 1, \"_key\": \"a\", \"contentUrl\": \"b.jpg\", \"alt\": \"A\", \"caption\": \"New\", \"y\": 2, \"creditText\": \"C\" }");
    }

    @Test
    void aClearedMemberGoes() {
        assertThat(picture("{\"_type\": \"image\", \"_key\": \"a\", \"x\": 1, \"alt\": \"A\"}", picture -> picture.withAlt("")))
                .isEqualTo("{\"_type\": \"image\", \"_key\": \"a\", \"x\": 1}");
    }

    @Test
    void anEmptyMemberThatWasWrittenOutStaysUntilItHasAValue() {
        String block = "{\"_type\": \"image\", \"_key\": \"a\", \"alt\": \"\"}";
        assertThat(picture(block, picture -> picture)).isEqualTo(block);
        assertThat(picture(block, picture -> picture.withAlt("A"))).isEqualTo(block.replace("\"\"", "\"A\""));
        assertThat(picture(block, picture -> picture.withCaption("C"))).isEqualTo(block.replace("}", ", \"caption\": \"C\"}"));
    }

    @Test
    void aMemberOfAWrongTypeGivesWayToAValue() {
        String block = "{\"_type\": \"image\", \"alt\": [5], \"_key\": \"a\"}";
        assertThat(picture(block, picture -> picture.withAlt("A"))).isEqualTo("{\"_type\": \"image\", \"alt\": \"A\", \"_key\": \"a\"}");
    }

    @Test
    void anEmptyPictureObjectTakesValues() {
        Article article = Fixtures.load(Fixtures.article("\"image\": {},", "[]")).article();
        Picture lead = article.get(Field.LEAD).orElseThrow();
        assertThat(Fixtures.text(ArticleWriter.write(article.with(Field.LEAD, Optional.of(lead.withAlt("A"))))))
                .contains("\"image\": {\"alt\": \"A\"}");
    }

    @Test
    void anAuthorThatWasNoObjectBecomesOneWhenNamed() {
        Article article = Fixtures.load(Fixtures.article("\"author\": [\"B\"],", "[]")).article();
        Author broken = article.get(Field.AUTHORS).getFirst();
        assertThat(Fixtures.text(ArticleWriter.write(article.with(Field.AUTHORS, List.of(broken.withName("N"))))))
                .contains("\"author\": [{\"name\": \"N\"}]");
    }

    @Test
    void aStyleLeftOutAppearsOnlyWhenItIsAnother() {
        String block = "{ \"_type\": \"block\", \"_key\": \"a\", \"children\": [{\"_type\": \"span\", \"text\": \"t\"}] }";
        assertThat(body(block, old -> ((Block.TextBlock) old).withContent(List.of(Inline.Span.plain("u")), List.of())))
                .isEqualTo(block.replace("\"t\"", "\"u\""));
        assertThat(body(block, old -> ((Block.TextBlock) old).withStyle(Style.H2)))
                .isEqualTo(block.replace("\"a\",", "\"a\", \"style\": \"h2\","));
    }

    @Test
    void levelsComeAndGoWithTheList() {
        String block = "{ \"_type\": \"block\", \"_key\": \"a\", \"style\": \"normal\", \"listItem\": \"bullet\", \"children\": [{\"_type\": \"span\", \"text\": \"t\"}] }";
        assertThat(body(block, old -> ((Block.TextBlock) old).withListing(Listing.of("bullet", 2))))
                .isEqualTo(block.replace("\"bullet\",", "\"bullet\", \"level\": 2,"));
        assertThat(body(block, old -> ((Block.TextBlock) old).withListing(Listing.NONE)))
                .isEqualTo(block.replace("\"listItem\": \"bullet\", ", ""));
        String odd = block.replace("\"bullet\",", "\"bullet\", \"level\": 2.0,");
        assertThat(body(odd, old -> old)).isEqualTo(odd);
        assertThat(body(odd, old -> ((Block.TextBlock) old).withListing(Listing.of("bullet", 3)))).isEqualTo(odd.replace("2.0", "3"));
    }

    @Test
    void anUntitledArticleIsValid() throws Exception {
        Article untitled = Article.untitled("urn:uuid:1b2f7c1e-94a5-4d3a-8a55-0c6b1f2d3e40", "en");
        Loaded loaded = ArticleReader.read(ArticleWriter.write(untitled));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.article()).isEqualTo(untitled);
    }

    @Test
    void aTextBlockWithoutChildrenIsWrittenAsAnEmptyParagraph() throws Exception {
        Article untitled = Article.untitled("urn:x:y", "en");
        Block empty = ((Block.TextBlock) untitled.body().getFirst()).withContent(List.of(), List.of());
        Loaded loaded = ArticleReader.read(ArticleWriter.write(untitled.withBody(untitled.body().replace(0, 1, List.of(empty)))));
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.article()).isEqualTo(untitled);
    }
}
