package app.galley.library.versions;

import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;

/// An article in a folder, a clock that can be set, a data folder, and the real Git.
abstract class Histories {

    static final byte[] RED = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000010000000108020000009077"
            + "53de0000000c4944415478da63f8cfc0000003010100c9fe92ef0000000049454e44ae426082");
    static final byte[] BLUE = HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452000000020000000108020000007b40"
            + "e8dd0000000f4944415478da6360606060f80f0001040100d5c9b9a50000000049454e44ae426082");

    static final String IDENTIFIER = "urn:uuid:11111111-0000-4000-8000-000000000000";

    @TempDir
    Path temp;

    Instant now = Instant.parse("2026-02-11T12:00:00Z");
    private final InstantSource time = () -> now;
    final Clock clock = time.withZone(ZoneOffset.UTC);

    DataFolder data() {
        return new DataFolder(temp.resolve("data"));
    }

    Versions versions(ArticleFile file) {
        return new Versions(file, data(), () -> "Mara Voss", clock);
    }

    /// An article on the disk.
    ArticleFile file(String folder, Article article) throws IOException {
        Path path = temp.resolve(folder).resolve("article.json");
        Files.createDirectories(path.getParent());
        Files.write(path, ArticleWriter.write(article));
        return new ArticleFile(path);
    }

    static Article article(String... paragraphs) {
        int[] number = {0};
        return Article.untitled(IDENTIFIER, "en").with(Field.HEADLINE, "The flood").withBody(Blocks.of(
                List.of(paragraphs).stream().map(text -> Block.TextBlock.paragraph("key" + number[0]++, text)).toList()));
    }

    static Article withPicture(Article article, String url) {
        return article.with(Field.LEAD, java.util.Optional.of(Picture.of("lead", url)));
    }

    static List<String> firstParagraphs(Versions versions, Article now) throws Exception {
        var texts = new java.util.ArrayList<String>();
        for (Version version : versions.list(now).versions()) {
            texts.add(text(versions.read(version)));
        }
        return texts;
    }

    static String text(Article article) {
        return ((Block.TextBlock) article.body().getFirst()).text();
    }

    /// Runs Git as a person would, with settings of its own only.
    String git(Path where, String... words) throws Exception {
        var command = new java.util.ArrayList<>(List.of("git", "-c", "user.name=Old Hand", "-c", "user.email=old@example.org", "-c",
                "init.defaultBranch=main", "-c", "protocol.file.allow=always"));
        command.addAll(List.of(words));
        Path out = Files.createTempFile(temp, "git", ".txt");
        var builder = new ProcessBuilder(command).directory(where.toFile()).redirectErrorStream(true).redirectOutput(out.toFile());
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().put("HOME", temp.toString());
        builder.environment().put("GIT_AUTHOR_DATE", now.toString());
        builder.environment().put("GIT_COMMITTER_DATE", now.toString());
        Process git = builder.start();
        if (!git.waitFor(60, TimeUnit.SECONDS) || git.exitValue() != 0) {
            throw new IllegalStateException(String.join(" ", command) + ": " + Files.readString(out));
        }
        return Files.readString(out, StandardCharsets.UTF_8).strip();
    }

    static boolean isGitThere() {
        try {
            return new ProcessBuilder("git", "--version").start().waitFor() == 0;
        } catch (IOException | InterruptedException none) {
            return false;
        }
    }
}
