package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.ArticleFile;
import app.galley.library.packet.Packing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A packet in the place of an article, for every command that reads one.
class PacketAsArticleTest extends TypedTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000280000001680802000000");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(
                    TextBlock.paragraph("p1", "Six boats will cross every night."),
                    new Block.PictureBlock(Picture.of("i1", "images/quay.png"))));

    @TempDir
    Path place;

    private Path folder = Path.of("");
    private Path packet = Path.of("");

    @BeforeEach
    void packAnArticle() throws Exception {
        folder = place.resolve("story");
        packet = place.resolve("story.galley");
        new ArticleFile(folder.resolve("article.json")).create(ARTICLE);
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/quay.png"), PNG);
        new ReviewFolder(folder).write(List.of(Review.of(ANA).with(Remark.of(ANA, Instant.parse("2026-03-03T10:00:00Z"),
                Target.whole("urn:uuid:x"), new Matter.Comment(Kind.QUESTION, "Six of them?")))));
        Packing.pack(ArticleFile.of(folder), packet, false);
    }

    @Test
    void whatReadsAnArticleReadsAPacket() throws Exception {
        assertThat(run("validate", packet)).isZero();
        assertThat(run("diff", packet, folder)).isZero();
        assertThat(run("export", packet, "-o", place.resolve("a.html"), "--anyway")).isZero();
        assertThat(Files.readString(place.resolve("a.html"))).contains("Six boats", "data:image/png");
        Files.createDirectories(place.resolve("out"));
        assertThat(run("export", packet, "-o", place.resolve("out/a.md"), "--anyway")).isZero();
        assertThat(place.resolve("out/images/quay.png")).hasBinaryContent(PNG);
        assertThat(run("export", packet, folder, "-o", place.resolve("out"), "--to", "text", "--anyway")).isZero();
        assertThat(place.resolve("out/story.txt")).exists();
        assertThat(run("review", "list", packet)).isZero();
        assertThat(out).contains("Six of them?");
        assertThat(run("review", "status", packet)).isEqualTo(1);
        assertThat(out).contains("question: 1 open");
        assertThat(run("pack", packet, "-o", place.resolve("again.galley"))).isZero();
        assertThat(place.resolve("again.galley")).hasSameBinaryContentAs(packet);
    }

    @Test
    void whatWasUnpackedIsGoneWhenTheCommandEnds() {
        assertThat(run("snapshot", packet, "-o", place.resolve("a.png"))).isZero();
        assertThat(asked).singleElement().isInstanceOfSatisfying(SnapshotRequest.class, request -> {
            assertThat(request.article()).hasFileName("article.json").doesNotExist();
            assertThat(request.article().getParent()).doesNotExist();
        });
    }

    @Test
    void whatWouldChangeAPacketSaysThatItIsOnlyRead() throws Exception {
        byte[] before = Files.readAllBytes(packet);
        Object[][] commands = {{"format", packet}, {"review", "sign", packet, "--role", "editor", "--name", "Ana"},
            {"review", "accept", packet, "--all"}, {"review", "reject", packet, "--all"}, {"review", "apply", packet, packet},
            {"merge", folder, folder, folder, "-o", packet}};
        for (Object[] command : commands) {
            assertThat(run(command)).isEqualTo(3);
            assertThat(err).contains("is a packet, and those are only read", "Nothing was changed").hasLineCount(1);
        }
        assertThat(packet).hasBinaryContent(before);
    }

    @Test
    void aPacketThatIsNotWhatItSaysIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(packet);
        bytes[bytes.length / 2] ^= 1;
        Files.write(packet, bytes);
        for (String command : List.of("validate", "diff", "export")) {
            Object[] words = command.equals("validate")
                    ? new Object[]{command, packet}
                    : command.equals("diff")
                            ? new Object[]{command, packet, folder}
                            : new Object[]{command, packet, "-o", place.resolve("a.txt")};
            assertThat(run(words)).isEqualTo(3);
            assertThat(err).contains("“story.galley” is not opened");
        }
        assertThat(place.resolve("a.txt")).doesNotExist();
    }
}
