package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// For each kind of block there is a folder with an article, the HTML of its body and the whole of its text.
///
/// In `expected.html` line ends and indentation are for its readers only.
class BlockFixturesTest {

    private static final Path BLOCKS = Path.of(System.getProperty("galley.home", "."), "src/test/resources/blocks");

    static List<String> folders() throws IOException {
        try (Stream<Path> folders = Files.list(BLOCKS)) {
            return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
        }
    }

    static Stream<Class<?>> kinds() {
        return Stream.of(Block.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aBlockLooksAsItShould(String folder) throws Exception {
        Article article = read(folder);
        assertThat(Made.html().blocks(article.body(), article.get(Field.LANGUAGE)))
                .isEqualTo(oneLine(BLOCKS.resolve(folder).resolve("expected.html")));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void aBlockReadsAsItShould(String folder) throws Exception {
        assertThat(PlainText.of(read(folder))).isEqualTo(Files.readString(BLOCKS.resolve(folder).resolve("expected.txt")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyKindOfBlockHasAFolder(Class<?> kind) throws Exception {
        String folder = kind.getSimpleName().replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        assertThat(folders()).contains(folder);
        assertThat(read(folder).body()).hasAtLeastOneElementOfType(kind);
    }

    private static Article read(String folder) throws IOException, UnreadableArticle {
        return ArticleReader.read(Files.readAllBytes(BLOCKS.resolve(folder).resolve("article.json"))).article();
    }

    private static String oneLine(Path file) throws IOException {
        return Files.readAllLines(file).stream().map(String::strip).collect(Collectors.joining());
    }
}
