package app.galley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.ClipboardHtml;
import app.galley.convert.formats.OutFormat;
import app.galley.edit.Copying;
import app.galley.edit.Draft;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.library.ArticleFile;
import app.galley.library.DataFolder;
import app.galley.library.packet.Packet;
import app.galley.library.packet.Packing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import app.galley.render.Pictures;
import app.galley.review.Anchors;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What a lawyer wrote leaves the folder only when it is asked for by name.
class CanaryTest extends TypedTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000280000001680802000000");
    private static final String CANARY = "canary7c1e";
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer VEY = new Reviewer("urn:uuid:v", "R. Vey");
    private static final Article ARTICLE = Article.untitled("urn:uuid:x", "en").with(Field.HEADLINE, "Night boats return")
            .withBody(Blocks.of(
                    TextBlock.paragraph("p1", "It was said that six boats will cross every night from Friday on."),
                    new Block.PictureBlock(Picture.of("i1", "images/quay.png").withCaption("The quay"))));

    @TempDir
    Path place;

    private Path folder = Path.of("");
    private final StringBuilder logged = new StringBuilder();
    private final Handler ear = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.append(entry.getMessage()).append(entry.getThrown()).append(Arrays.toString(entry.getParameters()));
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // There is nothing to let go of.
        }
    };

    @BeforeEach
    void writeAnArticleWithLegalNotes() throws Exception {
        Logger.getLogger("").addHandler(ear);
        folder = place.resolve("story");
        new ArticleFile(folder.resolve("article.json")).create(ARTICLE);
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/quay.png"), PNG);
        Target words = Anchors.target(ARTICLE, new Selection(new Position(6, 17), new Position(6, 26)));
        Remark note = Remark.of(VEY, NOW, words, new Matter.Comment(Kind.LEGAL, CANARY + " they may sue"));
        Remark wording = Remark.of(VEY, NOW, words, new Matter.Suggestion(new Proposal.Replace(CANARY + "boats"), CANARY)).asLegal();
        Remark open = Remark.of(VEY, NOW, words, new Matter.Comment(Kind.COMMENT, "An open word."));
        new ReviewFolder(folder).write(List.of(Review.of(VEY).with(note).with(wording).with(open)
                .with(note.answer(VEY, NOW, new Matter.Reply(note.id(), CANARY + " again")))));
    }

    @AfterEach
    void nothingWasLogged() {
        Logger.getLogger("").removeHandler(ear);
        assertThat(logged.toString()).doesNotContain(CANARY);
    }

    /// The bytes of a file and of everything in it that is packed.
    private static String everything(byte[] file) throws IOException {
        var all = new StringBuilder(new String(file, StandardCharsets.UTF_8)).append(new String(file, StandardCharsets.UTF_16LE));
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(entry.getName()).append(everything(zip.readAllBytes()));
            }
        }
        if (all.indexOf("%PDF") == 0) {
            try (var pdf = Loader.loadPDF(file)) {
                all.append(new PDFTextStripper().getText(pdf));
            }
        }
        return all.toString();
    }

    @ParameterizedTest
    @EnumSource
    void itIsInNoExport(OutFormat format) throws Exception {
        Path out = place.resolve("out" + format.ending());
        assertThat(run("export", folder, "-o", out, "--anyway")).isZero();
        assertThat(everything(Files.readAllBytes(out))).contains("Friday").doesNotContain(CANARY);
        assertThat(this.out + err).doesNotContain(CANARY);
        assertThat(run("export", folder, "-o", out, "--anyway", "--suggestions", "final")).isZero();
        assertThat(everything(Files.readAllBytes(out))).contains("Friday").doesNotContain(CANARY);
        assertThat(run("export", folder, "-o", out, "--anyway", "--suggestions", "marked")).isEqualTo(format.showsSuggestions() ? 0 : 2);
        assertThat(everything(Files.readAllBytes(out))).contains("Friday").doesNotContain(CANARY);
        assertThat(this.out + err).doesNotContain(CANARY);
    }

    @Test
    void itIsInNoPacketUnlessItIsAskedForByName() throws Exception {
        Path packet = place.resolve("story.galley");
        assertThat(run("pack", folder, "-o", packet)).isEqualTo(1);
        assertThat(out + err).doesNotContain(CANARY).contains("stay here");
        assertThat(everything(Files.readAllBytes(packet))).contains("An open word.").doesNotContain(CANARY);
        Packing.pack(ArticleFile.of(folder), packet, true);
        assertThat(everything(Files.readAllBytes(packet))).contains(CANARY);
        assertThat(Packet.open(packet).reviews()).flatExtracting(Review::remarks).filteredOn(Remark::legal).hasSize(3);
    }

    @Test
    void itIsSaidByNoCommand() throws Exception {
        Path packet = place.resolve("with.galley");
        Packing.pack(ArticleFile.of(folder), packet, true);
        Path other = Files.createDirectories(place.resolve("other"));
        new ArticleFile(other.resolve("article.json")).create(Article.untitled("urn:uuid:x", "en"));
        Object[][] commands = {{"validate", folder}, {"diff", folder, other}, {"review", "list", folder},
            {"review", "list", folder, "--json"},
            {"review", "list", packet}, {"review", "status", folder}, {"review", "status", folder, "--json"},
            {"review", "changed", folder, "--since", "R. Vey"}, {"review", "apply", other, packet},
            {"review", "apply", other, packet, "--json"}, {"review", "accept", other, "--all"},
            {"review", "accept", other, "--all", "--json"},
            {"format", folder}};
        for (Object[] command : commands) {
            run(command);
            assertThat(out + err).as(List.of(command).toString()).doesNotContain(CANARY);
        }
        assertThat(run("review", "list", folder, "--legal")).isZero();
        assertThat(out).contains(CANARY);
    }

    @Test
    void itIsInNoVersionAndNotOnTheClipboard() throws Exception {
        var versions = new Versions(ArticleFile.of(folder), new DataFolder(data), () -> "Ed", Clock.systemUTC());
        versions.add(ARTICLE, VersionKind.SAVED);
        versions.add(ARTICLE.with(Field.HEADLINE, "Boats"), VersionKind.SAVED);
        for (Version version : versions.list(ARTICLE).versions()) {
            Path back = Files.createDirectories(place.resolve("version-" + version.id()));
            versions.unpack(version, back);
            try (var files = Files.walk(back)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    assertThat(everything(Files.readAllBytes(file))).doesNotContain(CANARY);
                }
            }
        }
        assertThat(versions.list(ARTICLE).versions()).hasSize(2);
        var all = new Draft(ARTICLE, new Selection(new Position(0, 0), new Position(Lines.count(ARTICLE) - 1, 0)));
        assertThat(ClipboardHtml.of(Copying.selected(all), "en", Pictures.NONE)).contains("Friday").doesNotContain(CANARY);
        assertThat(Copying.words(all)).contains("Friday").doesNotContain(CANARY);
    }
}
