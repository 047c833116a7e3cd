package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.opendocument.OpenDocumentFiles;
import app.galley.format.ArticleReader;
import app.galley.format.Loaded;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Value;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends TypedTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000280000001680802000000");

    @TempDir
    Path place;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(place.resolve(name), text);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(run()).isZero();
        assertThat(run("a", "b.json")).isZero();
        assertThat(asked).containsExactly(List.of(), List.of(Path.of("a"), Path.of("b.json")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"news", "feature"})
    void aNewArticleIsValidAndUnlikeAnyOther(String template) throws Exception {
        Path folder = place.resolve("deep/boats");
        assertThat(run("new", folder, "--headline", "Boats", "--template", template)).isZero();
        assertThat(out).isEqualTo(folder.resolve("article.json") + System.lineSeparator());
        Loaded one = ArticleReader.read(Files.readAllBytes(folder.resolve("article.json")));
        assertThat(one.problems()).isEmpty();
        assertThat(one.article().get(Field.HEADLINE)).isEqualTo("Boats");
        assertThat(run("new", place.resolve("two"), "--template", template, "--json")).isZero();
        assertThat(Values.read(out.getBytes(StandardCharsets.UTF_8))).isInstanceOf(Value.Obj.class);
        Loaded two = ArticleReader.read(Files.readAllBytes(place.resolve("two/article.json")));
        assertThat(two.article().get(Field.IDENTIFIER)).startsWith("urn:uuid:").isNotEqualTo(one.article().get(Field.IDENTIFIER));
        assertThat(two.article().body()).extracting(Block::key)
                .doesNotContainAnyElementsOf(one.article().body().stream().map(Block::key).toList());
    }

    @Test
    void anArticleIsNeverReplacedByANewOne() throws Exception {
        assertThat(run("new", place)).isZero();
        byte[] before = Files.readAllBytes(place.resolve("article.json"));
        assertThat(run("new", place)).isEqualTo(3);
        assertThat(err).contains("already an article", "left as it is");
        assertThat(place.resolve("article.json")).hasBinaryContent(before);
        assertThat(run("new", place.resolve("x"), "--template", "../schema/x")).isEqualTo(2);
        assertThat(err).contains("There is no template", "feature, news");
    }

    @Test
    void validateNamesPlaceAndPointerOfEveryProblem() throws Exception {
        Path good = place.resolve("good");
        assertThat(run("new", good)).isZero();
        assertThat(run("validate", good)).isZero();
        assertThat(out + err).isEmpty();
        Path bad = file("bad.json",
                "{\n  \"schemaVersion\": \"1.0\", \"type\": \"NewsArticle\", \"identifier\": \"urn:x:y\",\n  \"headline\": 5, \"body\": []\n}\n");
        assertThat(run("validate", good, bad)).isEqualTo(1);
        assertThat(out).startsWith(bad + ":3:").contains(": /headline: ");
        assertThat(err).isEmpty();
        Path text = file("text.json", "no article");
        assertThat(run("validate", text, bad, place.resolve("none"))).isEqualTo(3);
        assertThat(out).contains(text + ":1:1: ").contains(bad + ":3:");
        assertThat(err).contains("galley: There is no file “none”.");
    }

    @Test
    void problemsCanBeReadByPrograms() throws Exception {
        Path bad = file("bad.json", "{\"headline\": 5}");
        assertThat(run("validate", "--json", bad)).isEqualTo(1);
        var problems = ((Value.Arr) Values.read(out.getBytes(StandardCharsets.UTF_8))).items();
        assertThat(problems).isNotEmpty()
                .allSatisfy(problem -> assertThat(((Value.Obj) problem).members()).containsKeys("file", "line", "column", "pointer",
                        "severity", "message"));
    }

    @Test
    void formatChangesTheLayoutAndNothingElse() throws Exception {
        Path file = file("a.json",
                "{\"schemaVersion\":\"1.0\",\"type\":\"NewsArticle\",\"identifier\":\"urn:x:y\",\"headline\":\"H\",\"body\":[],\"mine\":1.0}");
        Value before = Values.read(Files.readAllBytes(file));
        assertThat(run("format", file)).isZero();
        assertThat(out).isEqualTo(file + System.lineSeparator());
        assertThat(Values.read(Files.readAllBytes(file))).isEqualTo(before);
        assertThat(Files.readString(file)).contains("\n  \"headline\": \"H\",\n").contains("\"mine\": 1.0");
        assertThat(run("format", file)).isZero();
        assertThat(out).isEmpty();
        Path text = file("text.json", "[1,");
        assertThat(run("format", text, file)).isEqualTo(3);
        assertThat(text).hasContent("[1,");
    }

    @Test
    void markdownIsImportedWithItsPicturesAndAReport() throws Exception {
        Files.createDirectories(place.resolve("site/news"));
        Files.createDirectories(place.resolve("site/images"));
        Files.write(place.resolve("site/images/quay.png"), PNG);
        Files.writeString(place.resolve("site/images/quay.yml"), "alt: The quay\nformat: png\n");
        Files.write(place.resolve("site/news/moon.png"), PNG);
        Files.write(place.resolve("secret.png"), PNG);
        Path source = file("site/news/a.md",
                "# Boats\n\n{{< img src=\"quay\" >}}\n\n![moon](moon.png)\n\n![no](../../secret.png)\n\n<!-- hush -->\n");
        Path folder = place.resolve("article");
        assertThat(run("import", source, "-o", folder)).isZero();
        assertThat(out).isEqualTo(folder.resolve("article.json") + System.lineSeparator());
        assertThat(err).contains("galley: dropped: A comment was left out. hush", "missing: The picture “images/secret.png”");
        assertThat(folder.resolve("images/quay.png")).hasBinaryContent(PNG);
        assertThat(folder.resolve("images/moon.png")).hasBinaryContent(PNG);
        assertThat(folder.resolve("images/secret.png")).doesNotExist();
        assertThat(run("validate", folder)).isZero();
        assertThat(run("import", source, "-o", folder)).isEqualTo(3);
        assertThat(run("import", source, "--json", "-o", place.resolve("two"))).isZero();
        assertThat(((Value.Obj) Values.read(out.getBytes(StandardCharsets.UTF_8))).members()).containsKeys("file", "report",
                "missingPictures");
    }

    @Test
    void newsCopyIsImportedWhateverItsNameIsAndWhatIsLeftOutIsTold() throws Exception {
        String story = "Ferry back at the quay\n\nBy Ana Ruiz\n\nShare this\n\nThe ferry came back on Tuesday after a year in the yard, and it was blue.\n";
        for (String name : List.of("story.txt", "story.copy", "story")) {
            Path folder = place.resolve("article-of-" + name);
            assertThat(run("import", file(name, story), "-o", folder)).isZero();
            assertThat(err).contains("galley: dropped: Left out: furniture of a site. Share this");
            assertThat(run("validate", folder)).isZero();
            Loaded loaded = ArticleReader.read(Files.readAllBytes(folder.resolve("article.json")));
            assertThat(loaded.article().get(Field.HEADLINE)).isEqualTo("Ferry back at the quay");
            assertThat(loaded.article().get(Field.AUTHORS)).extracting(author -> author.name()).containsExactly("Ana Ruiz");
        }
        assertThat(run("import", file("b.md", story), "--from", "text", "-o", place.resolve("b"))).isZero();
    }

    @Test
    void openDocumentTextIsImportedAndWhatIsLeftOutIsTold() throws Exception {
        byte[] odt = OpenDocumentFiles.odt(OpenDocumentFiles.h(1, "Boats") + OpenDocumentFiles
                .p("They sail<office:annotation><dc:creator>Ann</dc:creator><text:p>Do they?</text:p></office:annotation>.")).packed();
        for (String name : List.of("boats.odt", "boats.copy")) {
            Path source = Files.write(place.resolve(name), odt);
            Path folder = place.resolve("article-of-" + name);
            assertThat(run("import", source, "--from", "odt", "-o", folder)).isZero();
            assertThat(err).contains("galley: dropped: Comment by Ann. Do they?");
            assertThat(run("validate", folder)).isZero();
            assertThat(ArticleReader.read(Files.readAllBytes(folder.resolve("article.json"))).article().get(Field.HEADLINE))
                    .isEqualTo("Boats");
        }
        assertThat(run("import", place.resolve("boats.odt"), "-o", place.resolve("guessed"))).isZero();
        Path other = Files.write(place.resolve("no.odt"), new byte[]{'P', 'K', 3, 4});
        assertThat(run("import", other, "-o", place.resolve("no"))).isEqualTo(3);
        assertThat(err).contains("damaged").contains("The file was left as it is.");
        assertThat(place.resolve("no")).doesNotExist();
    }

    @Test
    void signsThatNoTypefaceHasHoldAPdfBackAndNothingElse() throws Exception {
        Path article = place.resolve("a");
        assertThat(run("import", file("a.md", "# Boats\n\nA sign of nobody: \uDBFF\uDFFD\n"), "-o", article)).isZero();
        Path pdf = place.resolve("a.pdf");
        assertThat(run("export", article, "-o", pdf)).isEqualTo(1);
        assertThat(err).contains("held back: No typeface on this machine has").contains("U+10FFFD");
        assertThat(pdf).doesNotExist();
        assertThat(run("export", article, "-o", pdf, "--anyway")).isZero();
        assertThat(err).containsOnlyOnce("U+10FFFD");
        assertThat(pdf).isNotEmptyFile();
        assertThat(run("export", article, "-o", place.resolve("a.html"))).isZero();
    }

    @Test
    void aFormatThatCannotBeToldIsAsked() throws Exception {
        Path source = file("a.page", "<p>Boats</p>");
        assertThat(run("import", source, "-o", place.resolve("x"))).isEqualTo(2);
        assertThat(run("import", source, "-o", place.resolve("x"), "--from", "docx")).isEqualTo(2);
        assertThat(run("import", source, "-o", place.resolve("x"), "--from", "markdown")).isZero();
        assertThat(run("import", place.resolve("none.md"), "-o", place.resolve("y"))).isEqualTo(3);
        assertThat(place.resolve("y")).doesNotExist();
    }

    @Test
    void htmlIsOneFileWithPicturesAndStyleInside() throws Exception {
        Files.write(place.resolve("quay.png"), PNG);
        assertThat(run("import", file("a.md", "# Boats\n\nText\n\n![The quay](quay.png)\n"), "-o", place.resolve("a"))).isZero();
        Path page = place.resolve("page.html");
        assertThat(run("export", place.resolve("a"), "-o", page)).isZero();
        assertThat(Files.readString(page)).contains("<h1", "Boats", "src=\"data:image/png;base64,iVBOR", "<style");
        Path plain = place.resolve("plain.html");
        assertThat(run("export", place.resolve("a"), "-o", plain, "--theme", "plain")).isZero();
        assertThat(Files.readString(plain)).isNotEqualTo(Files.readString(page));
        Path desk = file("desk.css", "p { color: #123456 }");
        assertThat(run("export", place.resolve("a"), "-o", plain, "--theme", desk)).isZero();
        assertThat(Files.readString(plain)).contains("#123456");
        Path text = place.resolve("page.txt");
        assertThat(run("export", place.resolve("a"), "-o", text, "--json")).isZero();
        assertThat(Files.readString(text)).contains("Boats", "Text", "The quay");
    }

    @Test
    void anExportIsHeldBackUntilItIsMeant() throws Exception {
        assertThat(run("new", place.resolve("a"), "--headline", "TK boats [[when?]]")).isZero();
        Path text = place.resolve("a.txt");
        assertThat(run("export", place.resolve("a"), "-o", text)).isEqualTo(1);
        assertThat(out).isEmpty();
        assertThat(text).doesNotExist();
        assertThat(err).startsWith("galley: held back: ").contains("2 marks", "“TK” in the headline", "“[[when?]]” in the headline",
                "--anyway");
        assertThat(run("export", place.resolve("a"), "-o", text, "--anyway")).isZero();
        assertThat(out).isEqualTo(text + System.lineSeparator());
        assertThat(err).startsWith("galley: warning: ").hasLineCount(1);

        assertThat(run("new", place.resolve("b"), "--headline", "Ten boats")).isZero();
        assertThat(run("export", place.resolve("b"), "-o", place.resolve("b.txt"))).isZero();
        assertThat(err).isEmpty();
    }

    @Test
    void anEmbargoAheadAndMissingPicturesHoldAnExportBack() throws Exception {
        Path article = file("article.json",
                "{\"schemaVersion\":\"1.0\",\"type\":\"NewsArticle\",\"identifier\":\"urn:x:y\",\"headline\":\"H\","
                        + "\"embargoedUntil\":\"2999-01-01T00:00:00Z\",\"image\":{\"contentUrl\":\"images/gone.png\"},\"body\":[]}");
        for (String name : List.of("a.html", "a.md", "a.txt", "a.json.json")) {
            assertThat(run("export", article, "-o", place.resolve(name))).isEqualTo(1);
            assertThat(err).contains("embargo until 1 January 2999", "1 picture is missing: images/gone.png");
            assertThat(place.resolve(name)).doesNotExist();
        }
    }

    @Test
    void eachFormatGoesOutAndComesInAgainWithItsPictures() throws Exception {
        Files.write(place.resolve("quay.png"), PNG);
        assertThat(run("import", file("a.md", "# Boats\n\nA *text*\n\n![The quay](quay.png)\n"), "-o", place.resolve("a"))).isZero();
        Article before = ArticleReader.read(Files.readAllBytes(place.resolve("a/article.json"))).article();
        for (String name : List.of("page.html", "text.md", "wire.json")) {
            Path file = Files.createDirectories(place.resolve("out-" + name)).resolve(name);
            assertThat(run("export", place.resolve("a"), "-o", file)).as(err).isZero();
            Path back = place.resolve("back-" + name);
            assertThat(run("import", file, "-o", back)).as(err).isZero();
            assertThat(back.resolve("images/quay.png")).hasBinaryContent(PNG);
            Article after = ArticleReader.read(Files.readAllBytes(back.resolve("article.json"))).article();
            assertThat(after.get(Field.HEADLINE)).isEqualTo("Boats");
            assertThat(after.body()).hasSize(2);
            if (name.endsWith(".html")) {
                assertThat(after).isEqualTo(before);
            }
        }
    }

    @Test
    void aPictureBesideAnExportIsNeverReplaced() throws Exception {
        Files.write(place.resolve("quay.png"), PNG);
        assertThat(run("import", file("a.md", "# Boats\n\n![The quay](quay.png)\n"), "-o", place.resolve("a"))).isZero();
        Files.createDirectories(place.resolve("out/images"));
        Files.writeString(place.resolve("out/images/quay.png"), "mine");
        assertThat(run("export", place.resolve("a"), "-o", place.resolve("out/a.md"))).isEqualTo(3);
        assertThat(err).contains("another picture “quay.png”");
        assertThat(place.resolve("out/images/quay.png")).hasContent("mine");
        assertThat(place.resolve("out/a.md")).doesNotExist();
    }

    @Test
    void aPageCannotPutFilesWhereNoPictureBelongs() throws Exception {
        String data = "data:image/png;base64," + java.util.Base64.getEncoder().encodeToString(PNG);
        String digest = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(data.getBytes(StandardCharsets.UTF_8)));
        Path page = file("page.html",
                "<script type='application/json' id='galley-article'>{\"galleyPage\": 1, \"pictures\": {\"../up.png\": \"" + digest
                        + "\", \".git/hooks/x.png\": \"" + digest + "\", \"article.json\": \"" + digest + "\", \"images/ok.png\": \""
                        + digest
                        + "\"}, \"article\": \"{\\\"identifier\\\": \\\"urn:x:y\\\", \\\"headline\\\": \\\"H\\\"}\"}</script><img src='"
                        + data + "'>");
        assertThat(run("import", page, "-o", place.resolve("in/a"))).as(err).isZero();
        assertThat(place.resolve("in/up.png")).doesNotExist();
        assertThat(place.resolve("in/a/.git")).doesNotExist();
        assertThat(Files.readString(place.resolve("in/a/article.json"))).contains("\"H\"");
        assertThat(place.resolve("in/a/images/ok.png")).hasBinaryContent(PNG);
    }

    @Test
    void anExportThatCannotBeMadeLeavesNothingBehind() throws Exception {
        assertThat(run("new", place.resolve("a"))).isZero();
        Path article = place.resolve("a/article.json");
        byte[] before = Files.readAllBytes(article);
        assertThat(run("export", place.resolve("a"), "-o", place.resolve("gone/x.html"))).isEqualTo(3);
        assertThat(err).contains("is not there any more", "save elsewhere");
        assertThat(run("export", place.resolve("a"), "-o", article, "--to", "html")).isEqualTo(2);
        assertThat(run("export", place.resolve("a"), "-o", place.resolve("x.html"), "--theme", "none")).isEqualTo(2);
        assertThat(err).contains("There is no theme", "broadsheet, plain");
        assertThat(run("export", place.resolve("a"), "-o", place.resolve("x.odt"))).isEqualTo(2);
        assertThat(article).hasBinaryContent(before);
        assertThat(place).isDirectoryNotContaining("glob:**/x*");
    }

    @Test
    void aSnapshotIsAskedOfTheWindow() {
        assertThat(run("snapshot", "a", "-o", "a.png")).isZero();
        assertThat(run("snapshot", "a", "-o", "b.png", "--view", "read", "--theme", "plain", "--dark", "--size", "600x400")).isZero();
        assertThat(asked).containsExactly(
                new SnapshotRequest(Path.of("a"), Path.of("a.png"), SnapshotRequest.View.EDIT, "", false, 1280, 800),
                new SnapshotRequest(Path.of("a"), Path.of("b.png"), SnapshotRequest.View.READ, "plain", true, 600, 400));
        assertThat(run("snapshot", "a", "-o", "a.png", "--size", "big")).isEqualTo(2);
        assertThat(run("snapshot", "a", "-o", "a.png", "--view", "other")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({"--no-such-option", "validate", "validate --wrong a", "new", "import a.md", "export a", "export a -o x --to rtf",
        "snapshot a", "format"})
    void wrongWordsAreSaidToBeWrong(String words) {
        assertThat(run((Object[]) words.split(" "))).isEqualTo(2);
        assertThat(out).isEmpty();
        assertThat(err).startsWith("galley: ").contains("--help");
    }

    @Test
    void helpAndVersionAreResults() {
        assertThat(run("--version")).isZero();
        assertThat(out).isEqualTo("galley 9.8" + System.lineSeparator());
        assertThat(run("--help")).isZero();
        assertThat(out).contains("new", "validate", "format", "import", "export", "snapshot", "Exit status");
        for (String command : List.of("new", "validate", "format", "import", "export", "snapshot")) {
            assertThat(run(command, "--help")).isZero();
            assertThat(out).contains("Usage: galley " + command);
        }
        assertThat(err).isEmpty();
    }

    @Test
    void aFileWhoseNameIsNoNiceOneIsOnlyAFile() throws Exception {
        Path odd = file("@odd\u001b[31m.json", "x");
        assertThat(run("validate", odd)).isEqualTo(1);
        assertThat(out).doesNotContain("\u001b");
        assertThat(run("@nothing")).isZero();
        assertThat(asked).containsExactly(List.of(Path.of("@nothing")));
    }

    @Test
    void anArticleIsPackedWithItsPicturesAndComesOutOfThePacketAsItWas() throws Exception {
        Path sample = Path.of("assets/samples/marl-flood");
        Path packet = place.resolve("marl.galley");
        assertThat(run("pack", sample, "-o", packet)).as(err).isZero();
        assertThat(out).isEqualTo(packet + System.lineSeparator());
        Path folder = place.resolve("unpacked");
        assertThat(run("unpack", packet, "-o", folder, "--json")).as(err).isZero();
        assertThat(out).contains("\"file\"", "article.json");
        assertThat(folder.resolve("article.json")).hasSameBinaryContentAs(sample.resolve("article.json"));
        try (var pictures = Files.list(folder.resolve("images"))) {
            assertThat(pictures).isNotEmpty().allSatisfy(
                    picture -> assertThat(picture).hasSameBinaryContentAs(sample.resolve("images").resolve(picture.getFileName())));
        }
        assertThat(run("validate", folder)).isZero();

        assertThat(run("unpack", packet, "-o", folder)).as("into a folder that holds something").isEqualTo(Exit.FILES);
        assertThat(err).contains("There is something in");
    }

    @Test
    void aPacketSaysWhichPicturesAreMissingAndOneThatWasSpoiltIsRefused() throws Exception {
        Path folder = place.resolve("boats");
        assertThat(run("new", folder, "--headline", "Boats")).isZero();
        Path article = folder.resolve("article.json");
        Files.writeString(article, Files.readString(article).replaceFirst("\"body\": \\[",
                "\"body\": [{\"_type\": \"image\", \"_key\": \"pic\", \"contentUrl\": \"images/gone.jpg\"},"));
        Path packet = place.resolve("boats.galley");
        assertThat(run("pack", folder, "-o", packet)).as(err).isEqualTo(Exit.FINDINGS);
        assertThat(err).contains("images/gone.jpg");
        assertThat(run("pack", folder, "-o", article)).isEqualTo(Exit.USAGE);

        byte[] bytes = Files.readAllBytes(packet);
        Files.write(packet, Arrays.copyOf(bytes, bytes.length - 40));
        Path target = place.resolve("never");
        assertThat(run("unpack", packet, "-o", target)).isEqualTo(Exit.FILES);
        assertThat(err).contains("is not opened", "Nothing was unpacked.");
        assertThat(target).doesNotExist();
        assertThat(run("unpack", place.resolve("nowhere.galley"), "-o", target)).isEqualTo(Exit.FILES);
    }
}
