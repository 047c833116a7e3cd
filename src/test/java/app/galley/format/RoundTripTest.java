package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What is read is written back byte for byte.
class RoundTripTest {

    /// The example that came with the plan; it lies beside the project where the project was made.
    @Test
    void theExampleOfThePlanComesBackByteForByte() throws Exception {
        Path example = Path.of("../shared/format/example.article.json");
        assumeTrue(Files.exists(example));
        comesBack(Files.readAllBytes(example));
        assertThat(ArticleReader.read(Files.readAllBytes(example)).problems()).isEmpty();
    }

    @Test
    void theSamplesComeBackByteForByteAndWithoutProblems() throws Exception {
        for (Path sample : samples()) {
            comesBack(Files.readAllBytes(sample));
            assertThat(ArticleReader.read(Files.readAllBytes(sample)).problems()).as("%s", sample).isEmpty();
        }
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("assets/samples"))) {
            return files.filter(file -> file.endsWith("article.json")).toList();
        }
    }

    static Stream<Path> untouched() {
        return Fixtures.goodAndBad().filter(file -> !isRepaired(file));
    }

    static Stream<Path> repaired() {
        return Fixtures.goodAndBad().filter(RoundTripTest::isRepaired);
    }

    private static boolean isRepaired(Path file) {
        return file.getFileName().toString().contains("repaired");
    }

    /// Also the bad ones: what is wrong is kept as it is.
    @ParameterizedTest
    @MethodSource("untouched")
    void aFileInTheFixedLayoutComesBackByteForByte(Path file) throws Exception {
        comesBack(Fixtures.bytes(file));
    }

    /// Once repaired, it stays as it is.
    @ParameterizedTest
    @MethodSource("repaired")
    void aRepairedFileComesBackRepaired(Path file) throws Exception {
        byte[] bytes = Fixtures.bytes(file);
        assertThat(ArticleWriter.reformat(bytes)).asString().isEqualTo(Fixtures.text(bytes));
        assertThat(ArticleReader.read(bytes).problems()).isNotEmpty();
        byte[] repaired = ArticleWriter.write(ArticleReader.read(bytes).article());
        comesBack(repaired);
        assertThat(ArticleReader.read(repaired).isValid()).isTrue();
    }

    private static void comesBack(byte[] bytes) throws UnreadableArticle {
        Loaded loaded = ArticleReader.read(bytes);
        assertThat(Fixtures.text(ArticleWriter.write(loaded.article()))).isEqualTo(Fixtures.text(bytes));
        assertThat(Fixtures.text(ArticleWriter.reformat(bytes))).isEqualTo(Fixtures.text(bytes));
    }

    @Test
    void theSameValuesInAnotherLayoutAreTheSameArticle() throws Exception {
        byte[] bytes = Fixtures.bytes(Fixtures.fixture("good/everything.json"));
        String crowded = Fixtures.text(bytes).replaceAll("\n *", "");
        String spread = Fixtures.text(bytes).replace("\n", "\r\n\t").replace("{", "{ ");
        for (String other : List.of(crowded, spread)) {
            assertThat(ArticleReader.read(Fixtures.utf8(other)).article()).isEqualTo(ArticleReader.read(bytes).article());
            assertThat(ArticleWriter.reformat(Fixtures.utf8(other))).isEqualTo(bytes);
        }
    }
}
