package app.galley.library.packet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.Stamp;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Picture;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Packets, honest and hostile.
class PacketTest {

    private static final byte[] PNG = HexFormat.of().parseHex("89504E470D0A1A0A0000000D4948445200000280000001680802000000");
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer VEY = new Reviewer("urn:uuid:v", "R. Vey");
    private static final String CANARY = "canary-7c1e";

    @TempDir
    Path place;

    private Path folder = Path.of("");

    private record Entry(String name, byte[] bytes) {}

    @BeforeEach
    void writeAnArticle() throws Exception {
        folder = place.resolve("article");
        var picture = new Block.PictureBlock(Picture.of("i1", "images/quay.png"));
        new ArticleFile(folder.resolve("article.json")).create(Article.untitled("urn:test", "en")
                .withBody(Blocks.of(Block.TextBlock.paragraph("p1", "Night ferries return."), picture)));
        Files.createDirectories(folder.resolve("images"));
        Files.write(folder.resolve("images/quay.png"), PNG);
        Remark legal = Remark.of(VEY, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.LEGAL, CANARY));
        new ReviewFolder(folder).write(List.of(Review.of(VEY)
                .with(Remark.of(VEY, NOW, Target.whole("urn:test"), new Matter.Comment(Kind.COMMENT, "<script>alert(1)</script>")))
                .with(legal).with(legal.answer(VEY, NOW, new Matter.Reply(legal.id(), CANARY + " again")))));
    }

    private ArticleFile article() {
        return ArticleFile.of(folder);
    }

    private Path packed(boolean withLegal) throws Exception {
        Path file = place.resolve("a.galley");
        Packing.pack(article(), file, withLegal);
        return file;
    }

    private List<Entry> entries() throws Exception {
        var entries = new ArrayList<Entry>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(packed(false))))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.add(new Entry(entry.getName(), zip.readAllBytes()));
            }
        }
        return entries;
    }

    private static byte[] zip(List<Entry> entries) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Entry each : entries) {
                var entry = new ZipEntry(each.name);
                if (each.name.equals("mimetype")) {
                    var sum = new CRC32();
                    sum.update(each.bytes);
                    entry.setMethod(ZipEntry.STORED);
                    entry.setSize(each.bytes.length);
                    entry.setCrc(sum.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(each.bytes);
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private String refusal(byte[] bytes) {
        FileFailure refusal = catchThrowableOfType(FileFailure.class, () -> Packet.open(Path.of("x.galley"), bytes));
        assertThat(refusal).isNotNull();
        assertThat(refusal.safe()).isEqualTo("Nothing was unpacked.");
        return refusal.happened();
    }

    private List<Entry> with(String name, byte[] bytes) throws Exception {
        var entries = entries();
        var files = new LinkedHashMap<String, Stamp>();
        entries.add(new Entry(name, bytes));
        for (Entry each : entries.subList(2, entries.size())) {
            files.put(each.name, Stamp.of(each.bytes));
        }
        entries.set(1, new Entry("manifest.json", new Manifest(files).write()));
        return entries;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsPackedComesOutAsItWas() throws Exception {
        Path file = packed(false);
        assertThat(Packet.isPacket(file)).isTrue();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).substring(30, 70))
                .startsWith("mimetypeapplication/vnd.galley.packet");
        Packet packet = Packet.open(file);
        assertThat(packet.notes()).isEmpty();
        Path out = place.resolve("out");
        packet.unpack(out);
        for (String name : List.of("article.json", "images/quay.png")) {
            assertThat(Files.readAllBytes(out.resolve(name))).isEqualTo(Files.readAllBytes(folder.resolve(name)));
        }
        assertThat(packet.reviews()).singleElement()
                .satisfies(review -> assertThat(review.remarks().getFirst().matter().text()).isEqualTo("<script>alert(1)</script>"));
        assertThat(Packing.pack(article(), false).bytes()).isEqualTo(Files.readAllBytes(file));
    }

    @Test
    void legalNotesAndWhatIsAboutThemStayUnlessAskedFor() throws Exception {
        assertThat(Packing.pack(article(), false).notes()).containsExactly("2 legal notes stay here.");
        for (Entry entry : entries()) {
            assertThat(new String(entry.bytes, StandardCharsets.UTF_8)).doesNotContain(CANARY);
        }
        assertThat(Packet.open(packed(true)).reviews()).flatExtracting(Review::remarks).filteredOn(Remark::legal).hasSize(2);
    }

    @Test
    void aLegalNoteInAnOrdinaryFileStaysToo() throws Exception {
        Path file = folder.resolve("reviews").resolve(ReviewFolder.nameOf(VEY));
        Path legal = folder.resolve("reviews/legal").resolve(ReviewFolder.nameOf(VEY));
        Files.move(legal, file, StandardCopyOption.REPLACE_EXISTING);
        for (Entry entry : entries()) {
            assertThat(new String(entry.bytes, StandardCharsets.UTF_8)).doesNotContain(CANARY);
        }
    }

    @Test
    void pathsThatLeadOutAreRefused() throws Exception {
        for (String name : List.of("../evil.png", "/etc/evil.png", "images/../../evil.png", "C:/evil.png", "images\\evil.png",
                "images/nul.png",
                ".git/hooks/evil")) {
            assertThat(refusal(zip(with(name, PNG)))).contains("leads out of an article's folder");
        }
    }

    @Test
    void whatIsNoPartOfAnArticleIsRefused() throws Exception {
        assertThat(refusal(zip(with("run.sh", utf8("#!/bin/sh"))))).contains("“run.sh”, which is neither picture nor review");
        assertThat(refusal(zip(with("reviews/x.json", utf8("[]"))))).contains("its review “reviews/x.json” cannot be read");
        assertThat(refusal(zip(with("reviews/deep/er/x.json", utf8("{}"))))).contains("neither picture nor review");
    }

    @Test
    void wrongSumsMissingAndSecretFilesAreRefused() throws Exception {
        var wrong = entries();
        wrong.set(2, new Entry("article.json", utf8("{}")));
        assertThat(refusal(zip(wrong))).contains("is not what was packed");
        assertThat(refusal(zip(entries().subList(0, 3)))).contains("is missing in it");
        var secret = entries();
        secret.add(new Entry("images/more.png", PNG));
        assertThat(refusal(zip(secret))).contains("without saying so");
        assertThat(refusal(zip(with("images/QUAY.png", PNG)))).contains("twice");
    }

    @Test
    void aBombIsRefusedBeforeItGoesOff() throws Exception {
        assertThat(refusal(zip(with("images/bomb.png", new byte[70 << 20])))).contains("is not what was packed");
        var huge = entries();
        String manifest = new String(huge.get(1).bytes, StandardCharsets.UTF_8);
        huge.set(1, new Entry("manifest.json", utf8(manifest.replaceFirst("\"size\": [0-9]+", "\"size\": 99999999999"))));
        assertThat(refusal(zip(huge))).contains("would unpack to more than any article");
    }

    @Test
    void aLinkIsRefused() throws Exception {
        byte[] bytes = zip(with("images/link.png", PNG));
        int last = new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf("PK\u0001\u0002");
        bytes[last + 41] = (byte) 0xA1;
        assertThat(refusal(bytes)).contains("it holds a link, “images/link.png”");
    }

    @Test
    void whatIsNoPacketIsRefused() throws Exception {
        assertThat(refusal(utf8("hello"))).contains("it is damaged");
        assertThat(refusal(zip(List.of(new Entry("word/document.xml", utf8("<x/>")))))).contains("it is no packet of Galley's");
        assertThat(refusal(zip(entries().subList(0, 1)))).contains("does not say what it holds");
    }

    @Test
    void aCutOffOrSpoiltPacketIsOpenedRightOrRefused() throws Exception {
        byte[] whole = Files.readAllBytes(packed(true));
        for (int i = 0; i < whole.length; i += 7) {
            byte[] spoilt = whole.clone();
            spoilt[i] ^= 0x55;
            byte[] cut = Arrays.copyOf(whole, i);
            for (byte[] bytes : List.of(spoilt, cut)) {
                try {
                    assertThat(Packet.open(Path.of("x.galley"), bytes).files()).containsKey("article.json");
                } catch (FileFailure refused) {
                    assertThat(refused.getMessage()).startsWith("“x.galley” is not opened: ");
                }
            }
        }
    }

    @Test
    void aReviewCannotSpeakForSomebodyElse() throws Exception {
        var entries = entries();
        Entry review = entries.stream().filter(entry -> entry.name.startsWith("reviews/")).findFirst().orElseThrow();
        String text = new String(review.bytes, StandardCharsets.UTF_8);
        int second = text.indexOf("\"name\": \"R. Vey\"", text.indexOf("\"items\""));
        String forged = text.substring(0, second).replaceFirst("(?s)(items.*)urn:uuid:v", "$1urn:uuid:mira") + "\"name\": \"Mira\""
                + text.substring(second + "\"name\": \"R. Vey\"".length());
        Packet packet = Packet.open(Path.of("x.galley"), zip(with("reviews/forged.json", utf8(forged))));
        assertThat(packet.notes()).singleElement().asString()
                .contains("This remark says it is by “Mira”, in a file of “R. Vey”; it was left out.");
        assertThat(packet.reviews()).hasSize(2).flatExtracting(Review::remarks).hasSize(1);
    }

    @Test
    void aFolderThatHoldsSomethingIsLeftAlone() throws Exception {
        Packet packet = Packet.open(packed(false));
        FileFailure refusal = catchThrowableOfType(FileFailure.class, () -> packet.unpack(folder));
        assertThat(refusal.trouble()).isEqualTo(FileFailure.Trouble.EXISTS);
    }
}
