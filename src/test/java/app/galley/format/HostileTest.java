package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.model.Value;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are no articles, each told so in a sentence of its own, and files made to do harm.
class HostileTest {

    /// `name: sentence`, for every file of the folder.
    private static final Path SENTENCES = Fixtures.fixture("hostile/sentences.txt");

    static Stream<Path> files() {
        return Fixtures.hostile().filter(file -> !file.equals(SENTENCES));
    }

    private static Map<String, String> sentences() throws IOException {
        return Files.readAllLines(SENTENCES).stream().map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static String refusal(byte[] file) {
        byte[] before = file.clone();
        UnreadableArticle refusal = catchThrowableOfType(UnreadableArticle.class, () -> ArticleReader.read(file));
        assertThat(refusal).isNotNull();
        assertThat(file).isEqualTo(before);
        assertThat(refusal.getMessage()).endsWith(" The file was left as it is.");
        return refusal.getMessage().replace(" The file was left as it is.", "");
    }

    @ParameterizedTest
    @MethodSource("files")
    void isRefusedInItsOwnSentence(Path file) throws Exception {
        assertThat(refusal(Fixtures.bytes(file))).isEqualTo(sentences().get(file.getFileName().toString()));
    }

    @Test
    void everySentenceHasItsFile() throws Exception {
        assertThat(sentences().keySet()).containsExactlyInAnyOrderElementsOf(files().map(file -> file.getFileName().toString()).toList());
    }

    /// Wherever a file is cut off, it is refused or, where only white space is missing, read.
    @Test
    void aFileCutOffAnywhereIsRefused() {
        byte[] whole = Fixtures.bytes(Fixtures.fixture("good/everything.json"));
        for (int length = 1; length < whole.length - 1; length += 3) {
            String sentence = refusal(Arrays.copyOf(whole, length));
            assertThat(sentence).as("%d bytes", length).startsWith("The file ends too early, at line ");
        }
    }

    /// One wrong byte may make a file unreadable or wrong, but never ends the program.
    @Test
    void aFileWithAnyByteSpoiltIsReadOrRefused() {
        byte[] whole = Fixtures.bytes(Fixtures.fixture("good/everything.json"));
        for (int i = 0; i < whole.length; i += 5) {
            for (byte spoilt : new byte[]{'"', ']', '5', (byte) 0xC3}) {
                byte[] copy = whole.clone();
                copy[i] = spoilt;
                try {
                    assertThat(ArticleWriter.write(ArticleReader.read(copy).article())).isNotEmpty();
                } catch (UnreadableArticle refused) {
                    assertThat(refused.getMessage()).isNotBlank();
                }
            }
        }
    }

    @Test
    void aByteOrderMarkIsDroppedWithAWarning() throws Exception {
        byte[] good = Fixtures.bytes(Fixtures.fixture("good/minimal.json"));
        byte[] marked = new byte[good.length + 3];
        System.arraycopy(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, 0, marked, 0, 3);
        System.arraycopy(good, 0, marked, 3, good.length);
        Loaded loaded = ArticleReader.read(marked);
        assertThat(loaded.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.isError()).isFalse();
            assertThat(problem.message()).contains("byte order mark");
        });
        assertThat(ArticleWriter.write(loaded.article())).isEqualTo(good);
    }

    @Test
    void tenThousandLevelsAreRefusedWherever() {
        String lists = "[".repeat(10_000) + "]".repeat(10_000);
        assertThat(refusal(Fixtures.utf8(lists))).startsWith("The file is JSON but no article");
        assertThat(refusal(Fixtures.utf8(Fixtures.article("\"x\": " + lists + ",", "[]"))))
                .startsWith("The file has more than 500 objects and lists in one another, at line 2, column 50");
        assertThat(refusal(Fixtures.utf8(Fixtures.article("", "[" + "{\"_type\":\"box\",\"body\":[".repeat(10_000)))))
                .startsWith("The file has more than 500 objects and lists in one another");
        assertThat(refusal(Fixtures.utf8(Fixtures.article("", "[" + "{\"body\":[".repeat(10_000)))))
                .startsWith("The file has more than 500 objects and lists in one another");
    }

    /// A type that comes last is looked for ahead, in every box again.
    @Test
    void boxesWhoseTypesComeLastCostNoMoreThanAPassEach() {
        String inner = "{\"_type\":\"poll\",\"_key\":\"k\",\"x\":[" + "1,".repeat(20_000) + "1]}";
        String body = "[" + "{\"body\":[".repeat(100) + inner + "],\"_type\":\"box\",\"_key\":\"b\"}".repeat(100) + "]";
        long start = System.nanoTime();
        Loaded loaded = Fixtures.load(Fixtures.article("", body));
        assertThat(loaded.problems()).anyMatch(problem -> problem.message().contains("16 deep"));
        assertThat(System.nanoTime() - start).isLessThan(20_000_000_000L);
    }

    @Test
    void numbersAreNeverWorkedOut() throws Exception {
        String json = Fixtures.article("\"x\": [1e999999, -1E-999999, 0.%s], ".formatted("0".repeat(900)),
                "[{\"_type\":\"block\",\"_key\":\"a\",\"level\":1e999999999,\"children\":[{\"_type\":\"span\",\"text\":\"\"}]}]");
        Loaded loaded = Fixtures.load(json);
        assertThat(loaded.problems()).extracting(Problem::pointer).containsExactly("/body/0/level");
        assertThat(Values.read(ArticleWriter.write(loaded.article()))).isEqualTo(Values.read(Fixtures.utf8(json)));
        assertThat(refusal(Fixtures.utf8(Fixtures.article("\"x\": " + "9".repeat(1_000_000) + ",", "[]"))))
                .startsWith("The file has a number of more than 1,000 digits, at line 2");
    }

    @Test
    void aNameOfAMillionCharactersIsRefused() {
        assertThat(refusal(Fixtures.utf8(Fixtures.article("\"" + "x".repeat(1_000_000) + "\": 1,", "[]"))))
                .startsWith("The file has a name of more than 50,000 characters");
    }

    @Test
    void twoHundredMegabytesAreRefusedBySizeAlone() {
        assertThat(refusal(new byte[200 << 20])).isEqualTo("The file has 200 MB; articles of up to 64 MB can be opened.");
    }

    @Test
    void aTextOfFiftyMegabytesIsRead() {
        Loaded loaded = Fixtures.load(Fixtures.article("\"kicker\": \"" + "é".repeat(25 << 20) + "\",", "[]"));
        assertThat(loaded.problems()).isEmpty();
    }

    @Test
    void moreThanFiveMillionValuesAreRefused() {
        byte[] file = Fixtures.article("\"x\": [" + "0,".repeat(5_000_000) + "0],", "[]").getBytes(StandardCharsets.US_ASCII);
        assertThat(refusal(file)).startsWith("The file has more than 5,000,000 names, values and brackets, at line 2");
    }

    @Test
    void aHundredThousandBrokenBlocksAreReadAndAThousandListed() {
        Loaded loaded = Fixtures.load(Fixtures.article("", "[" + "5,".repeat(100_000) + "5]"));
        assertThat(loaded.article().body()).hasSize(100_001);
        assertThat(loaded.problems()).hasSize(1_001);
        assertThat(loaded.problems().getLast().message()).isEqualTo("99001 more problems are not listed.");
    }

    @Test
    void aNewerMajorVersionIsReadButNotToBeSaved() throws Exception {
        Loaded loaded = ArticleReader.read(Fixtures.bytes(Fixtures.fixture("bad/version-newer-major.json")));
        assertThat(loaded.readOnly()).isTrue();
        assertThat(loaded.article().body()).hasSize(1);
        assertThat(loaded.problems()).anyMatch(problem -> problem.isError() && problem.message().contains("newer Galley"));
        assertThat(ArticleReader.read(Fixtures.bytes(Fixtures.fixture("good/newer-minor-version.json"))).readOnly()).isFalse();
        assertThat(Fixtures.load(Fixtures.article("", "[]").replace("\"1.0\"", "12")).readOnly()).isTrue();
    }

    @Test
    void reformattingKeepsHalvesOfCharacters() throws Exception {
        assertThatCode(() -> Values.read(Fixtures.utf8("\"\\udc00\""))).doesNotThrowAnyException();
        assertThat(Values.read(Fixtures.utf8("\"\\udc00\""))).isEqualTo(new Value.Text("\udc00"));
        assertThat(ArticleWriter.reformat(Fixtures.utf8("[\"\\udc00\", \"a\\ud83d\"]"))).asString()
                .isEqualTo("[\"\\uDC00\", \"a\\uD83D\"]\n");
    }
}
