package app.galley.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/// What is read is written back byte for byte.
class RoundTripTest {

    /// The example that came with the plan; it lies beside the project where the project was made.
    @Test
    void theExampleOfThePlanComesBackByteForByte() throws Exception {
        Path example = Path.of("../shared/format/example.article.json");
        assumeTrue(Files.exists(example));
        comesBack(example);
    }

    static void comesBack(Path file) throws IOException, UnreadableArticle {
        byte[] bytes = Files.readAllBytes(file);
        Loaded loaded = ArticleReader.read(bytes);
        assertThat(ArticleWriter.write(loaded.article())).asString().isEqualTo(new String(bytes, java.nio.charset.StandardCharsets.UTF_8));
        assertThat(ArticleWriter.reformat(bytes)).isEqualTo(bytes);
    }
}
