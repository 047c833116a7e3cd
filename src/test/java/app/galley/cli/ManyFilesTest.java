package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.Values;
import app.galley.model.Field;
import app.galley.model.LongArticle;
import app.galley.model.Value;
import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Many files at once: each gets its turn, and what is cut off leaves nothing half done.
class ManyFilesTest extends TypedTest {

    @TempDir
    private Path place;
    private Path bad;

    @BeforeEach
    void write() throws Exception {
        bad = Files.writeString(place.resolve("bad.json"), "{");
        for (String name : List.of("north/boats", "south/boats", "trains")) {
            assertThat(run("new", place.resolve(name), "--headline", name)).as(err).isZero();
        }
    }

    private static List<String> names(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFileThatFailsDoesNotKeepTheOthersFromTheirTurn() throws Exception {
        Path folder = place.resolve("deep/out");
        assertThat(run("export", place.resolve("north/boats"), bad, place.resolve("south/boats"), place.resolve("gone"),
                place.resolve("trains"),
                "-o", folder, "--to", "html", "--anyway")).isEqualTo(Exit.FILES);
        assertThat(names(folder)).containsExactly("boats-2.html", "boats.html", "trains.html");
        assertThat(Files.readString(folder.resolve("boats-2.html"))).contains("south/boats");
        assertThat(out.lines()).hasSize(3);
        assertThat(err).contains("bad.json", "gone");
    }

    @Test
    void whatIsHeldBackIsNamedAndTheRestLeaves() throws Exception {
        Path article = place.resolve("trains/article.json");
        Files.write(article, ArticleWriter.write(ArticleReader.read(Files.readAllBytes(article)).article()
                .with(Field.EMBARGOED_UNTIL, "2999-01-01T00:00:00Z")));
        Path plain = place.resolve("plain.json");
        Files.write(plain, ArticleWriter.write(LongArticle.ofWords(20)));
        assertThat(run("export", place.resolve("trains"), plain, "-o", place.resolve("out"), "--to", "text")).isEqualTo(Exit.FINDINGS);
        assertThat(names(place.resolve("out"))).containsExactly("plain.txt");
        assertThat(err).contains("trains: held back");
    }

    @Test
    void theFormatHasToBeSaid() {
        assertThat(run("export", place.resolve("trains"), bad, "-o", place.resolve("out"))).isEqualTo(Exit.USAGE);
        assertThat(err).contains("--to");
        assertThat(place.resolve("out")).doesNotExist();
    }

    @Test
    void manyResultsAreOneListInJson() throws Exception {
        assertThat(
                run("export", place.resolve("north/boats"), place.resolve("trains"), "-o", place.resolve("out"), "--to", "epub", "--json",
                        "--anyway"))
                .isZero();
        assertThat(Values.read(out.getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(Value.Arr.class,
                files -> assertThat(files.items()).hasSize(2));
    }

    @Test
    void manySourcesBecomeArticlesInOneFolder() throws Exception {
        Path one = Files.writeString(place.resolve("one.md"), "# One\n\nwords\n");
        Path two = Files.writeString(place.resolve("two.html"), "<h1>Two</h1><p>words</p>");
        Path odd = Files.write(place.resolve("odd.bin"), new byte[]{0, 1, 2, 3});
        Path folder = place.resolve("in");
        assertThat(run("import", one, odd, bad, two, one, "-o", folder)).isEqualTo(Exit.FILES);
        assertThat(names(folder)).containsExactly("one", "one-2", "two");
        for (String name : names(folder)) {
            assertThat(ArticleReader.read(Files.readAllBytes(folder.resolve(name).resolve("article.json"))).problems()).isEmpty();
        }
        assertThat(err).contains("odd.bin", "bad.json");
    }

    @Test
    void onATerminalItIsShownHowFarItIs() {
        var result = new StringWriter();
        var messages = new StringWriter();
        var console = new Console(new PrintWriter(result), new PrintWriter(messages), true);
        new Batch(console).run(List.of(Path.of("a"), Path.of("b\u001B[31m")), file -> {
            console.message("said of " + file);
            return Exit.FINE;
        });
        assertThat(messages.toString()).contains("1 of 2: a\r\033[Kgalley: said of a", "2 of 2: b\uFFFD[31m").endsWith("\r\033[K");
        assertThat(err).doesNotContain(" of ");
    }

    @Test
    void whoIsStoppedLeavesNothingHalfDone() throws Exception {
        Path article = Files.write(place.resolve("long.json"), ArticleWriter.write(LongArticle.ofWords(30_000)));
        var words = new ArrayList<>(
                List.of(ProcessHandle.current().info().command().orElseThrow(), "-Dgalley.home=" + Path.of("").toAbsolutePath(),
                        "-cp", System.getProperty("java.class.path"), "app.galley.Main", "export"));
        for (int i = 0; i < 400; i++) {
            words.add(article.toString());
        }
        Path folder = place.resolve("out");
        words.addAll(List.of("-o", folder.toString(), "--to", "html", "--anyway"));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(new File(place.toFile(), "said")).start();
        try {
            for (int i = 0; i < 600 && !(Files.isDirectory(folder) && names(folder).size() > 3); i++) {
                Thread.sleep(50);
            }
            process.destroy();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(names(folder)).hasSizeBetween(3, 399).allMatch(name -> name.endsWith(".html"));
        for (String name : names(folder)) {
            assertThat(Files.readString(folder.resolve(name))).endsWith("</html>");
        }
    }
}
