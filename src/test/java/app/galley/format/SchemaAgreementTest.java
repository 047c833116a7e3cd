package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The schema we ship and the reader say the same of every file.
class SchemaAgreementTest {

    private static final Schema SCHEMA = schema("assets/schema/article-1.schema.json");

    private static Schema schema(String file) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Fixtures.text(Fixtures.bytes(Path.of(file))),
                InputFormat.JSON);
    }

    private static List<Error> errors(String json) {
        return SCHEMA.validate(json, InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }

    @ParameterizedTest
    @MethodSource("app.galley.format.Fixtures#good")
    void bothFindAGoodFileValid(Path file) throws Exception {
        byte[] bytes = Fixtures.bytes(file);
        assertThat(errors(Fixtures.text(bytes))).isEmpty();
        assertThat(ArticleReader.read(bytes).problems()).filteredOn(Problem::isError).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("app.galley.format.Fixtures#bad")
    void bothFindTheSamePlacesOfABadFileInvalid(Path file) throws Exception {
        byte[] bytes = Fixtures.bytes(file);
        var validator = new TreeSet<String>();
        errors(Fixtures.text(bytes)).forEach(error -> validator.add(error.getInstanceLocation().toString()));
        var reader = new TreeSet<String>();
        ArticleReader.read(bytes).problems().stream().filter(Problem::isError).forEach(problem -> reader.add(problem.pointer()));
        assertThat(validator).isNotEmpty();
        assertThat(reader).isEqualTo(validator);
    }

    @Test
    void theSchemaIsItselfValid() {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(Fixtures.text(Fixtures.bytes(Path.of("assets/schema/article-1.schema.json"))), InputFormat.JSON))
                .isEmpty();
    }

    /// Each known member of each kind of object is described, so that other programs check what we do.
    @Test
    void theSchemaDescribesEveryMemberTheReaderKnows() {
        String schema = Fixtures.text(Fixtures.bytes(Path.of("assets/schema/article-1.schema.json")));
        List.of(Kinds.ARTICLE, Kinds.AUTHOR, Kinds.HEADLINE, Kinds.CORRECTION, Kinds.TRANSLATION, Kinds.LEAD, Kinds.TEXT, Kinds.PULL_QUOTE,
                Kinds.EMBED, Kinds.BOX, Kinds.SPAN, Kinds.LINK).forEach(
                        kind -> kind.names()
                                .forEach(name -> assertThat(schema).contains("\"" + name + "\": {")));
    }
}
