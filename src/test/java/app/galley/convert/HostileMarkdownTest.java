package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.model.Block;
import app.galley.model.Field;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Sources that were made, or came about, to break an import.
@Timeout(60)
class HostileMarkdownTest {

    private static final int MANY = 10_000;

    static Stream<Arguments> deepSources() {
        return Stream.of(Arguments.of("quotations", ">".repeat(MANY) + " last"), Arguments.of("bullets", "- ".repeat(MANY) + "last"),
                Arguments.of("numbers", "1. ".repeat(MANY) + "last"),
                Arguments.of("indented items", lines(500, i -> " ".repeat(2 * i) + "- x") + "last"),
                Arguments.of("emphasis", "*a **b ".repeat(MANY) + "last"),
                Arguments.of("closed emphasis", "*a **b ".repeat(MANY) + "last" + "** *".repeat(MANY)),
                Arguments.of("brackets", "[".repeat(MANY) + "last"), Arguments.of("links", "[".repeat(MANY) + "last" + "](x)".repeat(MANY)),
                Arguments.of("pictures", "![".repeat(MANY) + "last" + "](x)".repeat(MANY)),
                Arguments.of("backticks", "`a``b".repeat(MANY) + "last"),
                Arguments.of("tags", "<b>".repeat(MANY) + "last"), Arguments.of("blocks", "<div>\n".repeat(MANY) + "\nlast"),
                Arguments.of("quotation tags", "<blockquote>\n\n".repeat(MANY) + "last"),
                Arguments.of("lists of tags", "<ul><li>".repeat(MANY) + "last"),
                Arguments.of("open shortcodes", "{{< a ".repeat(MANY) + "last"),
                Arguments.of("quoted shortcodes", "{{< a \"".repeat(MANY) + "last"),
                Arguments.of("boxes", "{{< box >}}\n".repeat(MANY) + "\nlast"),
                Arguments.of("ends of boxes", "{{< /box >}}\n".repeat(MANY) + "\nlast"),
                Arguments.of("open tags", "<a href=\"".repeat(MANY) + "last"), Arguments.of("open comments", "<!--".repeat(MANY) + "last"),
                Arguments.of("entities", "&".repeat(MANY) + "last"),
                Arguments.of("tables", "|-".repeat(MANY) + "\n" + "|-".repeat(MANY) + "\nlast"),
                Arguments.of("definitions", lines(MANY, i -> "[a" + i + "]: /b" + i + "\n") + "\nlast"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deepSources")
    void depthCostsNeitherTheStackNorTheText(String name, String source) throws Exception {
        Imported imported = read(source.getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(imported)).contains("last");
    }

    @Test
    void anEmptyFileIsAnEmptyArticle() throws Exception {
        for (String empty : List.of("", "\n", " \r\n\r\n", "---\n---\n", "\uFEFF")) {
            Imported imported = read(empty.getBytes(StandardCharsets.UTF_8));
            assertThat(imported.article().body()).hasSize(1);
            assertThat(imported.report()).isEmpty();
        }
    }

    @Test
    void otherEncodingsAndLineEndsAreUnderstood() throws Exception {
        String text = "---\r\ntitle: Café “quoted”\r\n---\r\n\r\none – two\r\nthree\r\n";
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, Charset.forName("windows-1252"))) {
            Imported imported = read(text.getBytes(charset));
            assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("Café “quoted”");
            assertThat(ShownBlocks.of(imported.article().body())).isEqualTo("normal one – two three");
        }
        assertThat(read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)).article().get(Field.HEADLINE)).isEqualTo("Café “quoted”");
    }

    @Test
    void controlCharactersAreReplacedAndTold() throws Exception {
        Imported imported = read("a\0b\u0007c\uFFFCd &#0; &#xD800; e".getBytes(StandardCharsets.UTF_8));
        assertThat(ShownBlocks.of(imported.article().body())).matches("normal a b c\uFFFDd . . e");
        assertThat(imported.report()).isNotEmpty();
    }

    @Test
    void aBombOfAliasesStaysInTheReport() throws Exception {
        String bomb = "a0: &a0 [x]\n" + lines(40, i -> "a%d: &a%d [%s]".formatted(i + 1, i + 1, ("*a" + i + ",").repeat(9) + "*a" + i));
        Imported imported = read(("---\n" + bomb + "---\nlast").getBytes(StandardCharsets.UTF_8));
        assertThat(textOf(imported)).contains("last");
        assertThat(ArticleWriter.write(imported.article())).hasSizeLessThan(100_000);
    }

    @Test
    void hostileFrontMatterCostsTheArticleNothing() throws Exception {
        for (String yaml : List.of("a: " + "[".repeat(MANY) + "]".repeat(MANY), "a: " + "{a: ".repeat(MANY),
                lines(2_000, i -> " ".repeat(i) + "a:"),
                "? [a]\n: b", "&a a: *a", "&a [*a]", "!!javax.script.ScriptEngineManager []", "a: !!python/object x", "- a\n- b",
                "just words",
                "title: |\n" + lines(200_000, i -> "  long " + i), "a\0b: c", "\t- x", "%YAML 9.9",
                "body: x\ntype: y\nschemaVersion: 7\nimage: [1]\nauthor: 5\nidentifier: no uri",
                lines(MANY, i -> "k" + i + ": v"))) {
            Imported imported = read(("---\n" + yaml + "\n---\nlast").getBytes(StandardCharsets.UTF_8));
            assertThat(textOf(imported)).as(yaml.substring(0, Math.min(40, yaml.length()))).contains("last");
        }
    }

    @Test
    void noiseIsReadWithoutAnError() throws Exception {
        String[] pieces = {"# ", "> ", "- ", "1. ", "\n", "\n\n", "    ", "`", "```\n", "*", "**", "_", "[", "](", ")", "![", "<div>",
            "</div>", "<p>", "<li>",
            "<table><tr>", "<td>", "<!--", "-->", "<script>", "</script>", "{{< box >}}", "{{< /box >}}", "{{< img src=\"a\" >}}", "&lt;",
            "<a href=\"x\">",
            "</a>", "<br>", "|", "---", "word", " ", "\\", "~~", "<pre>", "</pre>", "<ol start=4>", "</ol>", "<h1>", "</h3>", "<b>", "</i>",
            "[^1]", ": "};
        var random = new Random(5);
        for (int run = 0; run < 300; run++) {
            String noise = random.ints(200, 0, pieces.length).mapToObj(i -> pieces[i]).collect(Collectors.joining());
            Imported imported = read(noise.getBytes(StandardCharsets.UTF_8));
            int words = noise.split("word", -1).length - 1;
            String file = new String(ArticleWriter.write(imported.article()), StandardCharsets.UTF_8); // addresses count too
            String all = file + imported.report().stream().map(Note::text).collect(Collectors.joining());
            assertThat(all.split("word", -1).length - 1).as(noise).isGreaterThanOrEqualTo(words);
        }
    }

    @Test
    void halfAMillionWordsTakeSeconds() {
        String words = "the mayor **opened** the bridge on [Monday](https://example.org/1) while a *harbour* crew cleared the narrow road "
                .repeat(4);
        String source = "# Headline\n\n" + lines(8_000, i -> words + "\n");
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime(); // other work on the machine does not count
        Imported imported = MarkdownImport.read(source.getBytes(StandardCharsets.UTF_8), Beside.NOTHING);
        assertThat(imported.article().body()).hasSize(8_000);
        assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(20_000_000_000L);
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static Imported read(byte[] source) throws Exception {
        Imported imported = MarkdownImport.read(source, Beside.NOTHING);
        byte[] file = ArticleWriter.write(imported.article());
        assertThat(ArticleReader.read(file).problems()).isEmpty();
        return imported;
    }

    private static String textOf(Imported imported) {
        return imported.article().body().stream().map(HostileMarkdownTest::textOf).collect(Collectors.joining("\n"))
                + imported.article().get(Field.HEADLINE) + imported.article().head().extras();
    }

    private static String textOf(Block block) {
        return block instanceof Block.Box box
                ? box.title() + box.body().stream().map(HostileMarkdownTest::textOf).collect(Collectors.joining("\n"))
                : block instanceof Block.TextBlock text ? text.text() : ShownBlocks.of(List.of(block));
    }
}
