package app.galley.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// The files under `src/test/resources/format`.
///
/// `good` ones are valid by the schema, `bad` ones are not, `hostile` ones cannot be read at all. All good and bad ones are in the
/// fixed layout; those with `repaired` in their name come back with what the reader repaired.
final class Fixtures {

    private static final Path ROOT = Path.of("src/test/resources/format");

    private Fixtures() {}

    static Stream<Path> good() {
        return files("good");
    }

    static Stream<Path> bad() {
        return files("bad");
    }

    static Stream<Path> hostile() {
        return files("hostile");
    }

    static Stream<Path> goodAndBad() {
        return Stream.concat(good(), bad());
    }

    static Path fixture(String name) {
        return ROOT.resolve(name);
    }

    private static Stream<Path> files(String folder) {
        try (Stream<Path> files = Files.list(ROOT.resolve(folder))) {
            return files.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String text(byte[] utf8) {
        return new String(utf8, StandardCharsets.UTF_8);
    }

    /// The article of a text that must be readable.
    static Loaded load(String json) {
        try {
            return ArticleReader.read(utf8(json));
        } catch (UnreadableArticle e) {
            throw new AssertionError(e);
        }
    }

    /// A short article with those members in front and that body.
    static String article(String members, String body) {
        return """
            {
              %s"schemaVersion": "1.0",
              "type": "NewsArticle",
              "identifier": "urn:uuid:1b2f7c1e-94a5-4d3a-8a55-0c6b1f2d3e40",
              "headline": "The bridge opens",
              "body": %s
            }
            """.formatted(members, body);
    }
}
