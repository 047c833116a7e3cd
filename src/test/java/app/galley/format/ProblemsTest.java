package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Value;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Problems say where they are, and cost nothing but the thing they are in.
class ProblemsTest {

    private static List<String> places(Loaded loaded) {
        return loaded.problems().stream().map(problem -> problem.line() + ":" + problem.column() + " " + problem.pointer()).toList();
    }

    @Test
    void placesAreLinesAndCodePointsInTheOrderOfTheFile() {
        Loaded loaded = Fixtures.load("""
            {"schemaVersion": "1.0", "type": "NewsArticle", "identifier": "urn:x", "headline": "👩é",  "kicker": 5,
            \t"slug":
               "A", "body": [5, {"_type": "block", "_key": "a", "style": "normal", "children": [
              {"_type": "span", "text": "é👩", "marks": ["x", 5]}, {"text": 1} ]}, {"_key": "b"}],
             "a/b~c": {}, "dateCreated": "x" }
            """);
        assertThat(places(loaded)).containsExactly("1:101 /kicker", "3:4 /slug", "3:18 /body/0", "4:50 /body/1/children/0/marks/1",
                "4:55 /body/1/children/1", "4:55 /body/1/children/1", "4:71 /body/2", "5:30 /dateCreated");
    }

    @Test
    void linesEndInAnyWay() {
        String json = Fixtures.article("\"kicker\": 5,\n", "[5]");
        for (String end : List.of("\n", "\r\n", "\r")) {
            assertThat(places(Fixtures.load(json.replace("\n", end)))).containsExactly("2:13 /kicker", "7:12 /body/0");
        }
    }

    @ParameterizedTest
    @MethodSource("app.galley.format.Fixtures#bad")
    void aBrokenBlockCostsTheOthersNothing(Path file) throws Exception {
        if (file.getFileName().toString().startsWith("block-")) {
            List<Block> body = ArticleReader.read(Fixtures.bytes(file)).article().body();
            assertThat(body).hasSize(3);
            assertThat(body.getFirst()).isEqualTo(Block.TextBlock.paragraph("before", "t"));
            assertThat(body.getLast()).isEqualTo(Block.TextBlock.paragraph("after", "t"));
        }
    }

    @Test
    void aBlockWithoutChildrenIsKeptByValue() {
        Loaded loaded = Fixtures.load(Fixtures.article("", "[{\"x\": 1, \"_key\": \"a\", \"_type\": \"block\", \"style\": 5}]"));
        assertThat(loaded.article().body().getFirst()).isInstanceOfSatisfying(Block.UnknownBlock.class, block -> {
            assertThat(block.key()).isEqualTo("a");
            assertThat(block.type()).isEqualTo("block");
            assertThat(((Value.Obj) block.value()).members().keySet()).containsExactly("x", "_key", "_type", "style");
        });
    }

    @Test
    void everythingHasAKeyOfItsOwnAfterLoading() throws Exception {
        for (Path file : Fixtures.goodAndBad().toList()) {
            Set<String> keys = new HashSet<>();
            for (Block block : ArticleReader.read(Fixtures.bytes(file)).article().body()) {
                assertThat(keys.add(block.key()) && !block.key().isEmpty()).as("%s", file).isTrue();
                if (block instanceof Block.TextBlock text) {
                    text.defs().forEach(def -> assertThat(keys.add(def.key())).as("%s %s", file, def).isTrue());
                }
            }
        }
    }

    @Test
    void spansFollowAMarkThatWasGivenANewKey() throws Exception {
        var body = ArticleReader.read(Fixtures.bytes(Fixtures.fixture("good/repaired-taken-keys.json"))).article().body();
        var first = (Block.TextBlock) body.get(0);
        var second = (Block.TextBlock) body.get(1);
        assertThat(((Inline.Span) first.children().getFirst()).marks()).containsExactly("l");
        assertThat(second.defs().getFirst()).isInstanceOf(MarkDef.Link.class);
        assertThat(second.defs().getFirst().key()).isNotEqualTo("l");
        assertThat(((Inline.Span) second.children().getFirst()).marks()).containsExactly(second.defs().getFirst().key());
        assertThat(((Value.Obj) ((Block.UnknownBlock) body.get(2)).value()).members()).containsEntry("_key",
                new Value.Text(body.get(2).key()));
    }

    @Test
    void ofTwoMarksOfOneKeyInABlockTheFirstKeepsTheSpans() {
        Loaded loaded = Fixtures.load(Fixtures.article("", """
            [{"_type": "block", "_key": "a", "style": "normal", "children": [{"_type": "span", "text": "t", "marks": ["l"]}],
              "markDefs": [{"_type": "link", "_key": "l", "href": "1"}, {"_type": "link", "_key": "l", "href": "2"}]}]"""));
        var block = (Block.TextBlock) loaded.article().body().getFirst();
        assertThat(((Inline.Span) block.children().getFirst()).marks()).containsExactly("l");
        assertThat(block.defs()).extracting(MarkDef::key).first().isEqualTo("l");
        assertThat(loaded.isValid()).isTrue();
        assertThat(loaded.problems()).extracting(Problem::pointer).containsExactly("/body/0/markDefs/1/_key");
    }

    @Test
    void oneBadAuthorDoesNotHideTheOthers() throws Exception {
        Loaded loaded = ArticleReader.read(Fixtures.bytes(Fixtures.fixture("bad/author-text.json")));
        assertThat(loaded.article().get(Field.AUTHORS)).hasSize(2).first().extracting("name").isEqualTo("A");
        assertThat(loaded.article().get(Field.AUTHORS).getLast().extras().whole()).contains(new Value.Text("B"));
    }

    @Test
    void halvesOfCharactersAreReplacedWithAWarning() throws Exception {
        Loaded loaded = ArticleReader.read(Fixtures.bytes(Fixtures.fixture("good/repaired-halves-of-characters.json")));
        assertThat(((Block.TextBlock) loaded.article().body().getFirst()).text()).isEqualTo("half \uFFFD end");
        assertThat(loaded.problems()).hasSize(2).noneMatch(Problem::isError);
    }
}
