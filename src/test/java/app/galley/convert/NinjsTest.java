package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.model.Value;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NinjsTest {

    private static final Path STORIES = Path.of("src/test/resources/ninjs");

    private static Imported read(String name) throws Exception {
        return NinjsImport.read(Files.readAllBytes(STORIES.resolve(name)), Beside.NOTHING);
    }

    /// The same story in the words of three versions.
    @ParameterizedTest
    @ValueSource(strings = {"version-1.json", "version-2.json", "version-3.json"})
    void aStoryOfAnyVersionIsRead(String name) throws Exception {
        Imported imported = read(name);
        Article article = imported.article();
        assertThat(article.get(Field.HEADLINE)).isEqualTo("Ferries return");
        assertThat(article.get(Field.STANDFIRST)).isEqualTo("The boats are back.");
        assertThat(article.get(Field.AUTHORS)).extracting(Author::name).containsExactly("Mira Okafor");
        assertThat(article.get(Field.BY)).isEqualTo("By Mira Okafor in Harbour");
        assertThat(article.get(Field.DATELINE)).isEqualTo("Harbour");
        assertThat(article.get(Field.EMBARGOED_UNTIL)).isEqualTo("2030-01-02T03:04:05Z");
        assertThat(article.get(Field.SLUG)).isEqualTo("ferries-return");
        assertThat(article.get(Field.KEYWORDS)).containsExactly("ferries");
        assertThat(article.get(Field.SOURCE)).hasValueSatisfying(source -> assertThat(source.name()).isEqualTo("Quay Agency"));
        assertThat(article.get(Field.LEAD)).hasValueSatisfying(lead -> {
            assertThat(lead.caption()).isEqualTo("The first boat");
            assertThat(lead.creditText()).isEqualTo("Ana Reyes");
        });
        assertThat(Carried.body(article, true)).containsExactly(
                "p|||The first boat left at dawn.|⟦[]⟧Thefirst⟦[strong]⟧boat⟦[]⟧leftatdawn.",
                "h2|||Costs|⟦[]⟧Costs", "p|bullet||Four crowns|⟦[]⟧Fourcrowns");
        assertThat(article.head().extras().unknown().toString()).contains("For print only");
        assertThat(imported.report()).extracting(Note::text).noneMatch(text -> text.contains("boat left"));
    }

    @Test
    void whatGalleyHasNoFieldForGoesOutAgain() throws Exception {
        String out = new String(NinjsExport.write(read("version-1.json").article()), StandardCharsets.UTF_8);
        assertThat(out).contains("\"usageTerms\": \"For print only\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{\"uri\": 1}", "{\"schemaVersion\": \"1.0\", \"identifier\": \"urn:x\", \"body\": []}", "nothing",
        ""})
    void whatIsNoStoryIsRefused(String json) {
        assertThatThrownBy(() -> NinjsImport.read(json.getBytes(StandardCharsets.UTF_8), Beside.NOTHING))
                .isInstanceOf(UnreadableArticle.class);
    }

    @Test
    void membersOfAnyKindDoNoHarm() throws Exception {
        Imported imported = read("hostile.json");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Odd");
        assertThat(imported.pictures().values()).noneMatch(path -> path.startsWith("http"));
        assertThat(imported.article().body()).isNotEmpty();
    }

    /// The published schema is IPTC's and not shipped; its place is said by a property or the environment.
    @Test
    void whatGoesOutIsValidByThePublishedSchema() throws Exception {
        String place = System.getProperty("ninjs.schema", System.getenv().getOrDefault("NINJS_SCHEMA", ""));
        assumeTrue(!place.isBlank() && Files.isReadable(Path.of(place)), "the schema is not here");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of(place)),
                InputFormat.JSON);
        for (Article article : Articles.ordinary().sampleStream().limit(300).toList()) {
            String json = new String(NinjsExport.write(article), StandardCharsets.UTF_8);
            assertThat(schema.validate(json, InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true))))
                    .as(json).isEmpty();
        }
    }

    @Test
    void anArticleOfOursIsNotTakenForAStory() {
        assertThat(NinjsImport.isNinjs(Set.of("uri", "headlines", "bodies"))).isTrue();
        assertThat(NinjsImport.isNinjs(Set.of("identifier", "headline", "headlines", "body"))).isFalse();
        assertThat(JsonValues.text(new Value.Null(), "x")).isEmpty();
    }
}
