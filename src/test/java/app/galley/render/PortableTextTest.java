package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Portable Text documents become the elements, nesting and text they state; theme wrappers and attributes other than links' are our own.
class PortableTextTest {

    /// They lie beside the project where the project was made.
    private static final Path CORPUS = Path.of(System.getProperty("galley.home", "."), "..", "shared", "corpus", "portable-text");
    /// Other renderers' extension points, and a picture store Galley does not have.
    private static final Set<String> OTHERS = Set.of("012", "013", "024", "025", "050", "051", "052", "053", "061");
    /// The toolkit's 6.0.0 nests a skipped level in an empty item, which the corpus, being older, does not.
    private static final String SKIPPED_STEP_BEFORE = "<li>All the way back<ul><li>Skip a step</li></ul></li>";
    private static final String SKIPPED_STEP_NOW = "<li>All the way back<ul><li><ul><li>Skip a step</li></ul></li></ul></li>";

    @TestFactory
    Stream<DynamicTest> documentsBecomeTheElementsTheyState() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the Portable Text corpus does not lie beside this checkout");
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file -> file.toString().endsWith(".json") && !OTHERS.contains(file.getFileName().toString().substring(0, 3)))
                    .sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(),
                            () -> becomes(JsonMapper.shared().readTree(Files.readString(file)))));
        }
    }

    private static void becomes(JsonNode document) {
        JsonNode input = document.get("input");
        List<JsonNode> nodes = input.isArray() ? List.copyOf(input.asArray().values()) : List.of(input);
        String made = new ArticleHtml(_ -> new Pictures.Found("a.jpg", 0, 0), Made.NOW)
                .blocks(nodes.stream().map(PortableTextTest::block).toList(), "en");
        Element ours = Jsoup.parseBodyFragment(made).body();
        ours.select("span[data-part=text]").unwrap();
        ours.select("span.unknown").tagName("button");
        if (document.hasNonNull("output")) {
            String output = document.get("output").asString().replace(SKIPPED_STEP_BEFORE, SKIPPED_STEP_NOW);
            Element theirs = Jsoup.parseBodyFragment(output).body();
            boolean wrapped = !theirs.children().isEmpty() && theirs.child(0).tagName().equals("div");
            assertThat(skeleton(ours)).isEqualTo(skeleton(wrapped ? theirs.child(0) : theirs));
        } else {
            assertThat(ours.text()).isEqualTo(String.join(" ",
                    nodes.stream().map(node -> ((TextBlock) block(node)).text()).filter(text -> !text.isEmpty()).toList()));
        }
    }

    /// The content of an element: names, nesting, text, and where links lead.
    private static String skeleton(Element element) {
        var out = new StringBuilder();
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText());
            } else if (node instanceof Element child) {
                String href = child.hasAttr("href") ? " " + child.attr("href") : "";
                out.append('<').append(child.tagName()).append(href).append('>').append(skeleton(child)).append("</>");
            }
        }
        return out.toString();
    }

    private static Block block(JsonNode node) {
        var children = new ArrayList<Inline>();
        node.path("children").forEach(child -> children.add(child(child)));
        var defs = new ArrayList<MarkDef>();
        node.path("markDefs").forEach(def -> defs.add(def(def)));
        Listing listing = node.has("listItem") ? Listing.of(node.get("listItem").asString(), node.path("level").asInt(1)) : Listing.NONE;
        return new TextBlock(node.path("_key").asString(""), Style.of(node.path("style").asString("normal")), listing, children, defs,
                Extras.NONE);
    }

    private static Inline child(JsonNode node) {
        return switch (node.path("_type").asString("")) {
            case "span" -> {
                var marks = new ArrayList<String>();
                node.path("marks").forEach(mark -> marks.add(mark.asString()));
                yield new Inline.Span(node.path("text").asString(""), marks);
            }
            case "image" -> new Inline.InlinePicture(Picture.of("i", "a.jpg"));
            default -> new Inline.UnknownInline("u", value(node));
        };
    }

    private static MarkDef def(JsonNode node) {
        String key = node.get("_key").asString();
        return node.get("_type").asString().equals("link")
                ? new MarkDef.Link(key, node.get("href").asString())
                : new MarkDef.UnknownMark(key, value(node));
    }

    private static Value value(JsonNode node) {
        var members = new LinkedHashMap<String, Value>();
        node.properties().forEach(member -> members.put(member.getKey(), new Value.Text(member.getValue().asString(""))));
        return new Value.Obj(members);
    }
}
