package app.galley.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.library.FileFailure.Trouble;
import app.galley.library.PictureHeader.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    @TempDir
    Path place;

    private Path folder;

    @BeforeEach
    void makeArticle() throws Exception {
        folder = Files.createDirectories(place.resolve("article"));
        Files.createDirectory(folder.resolve("images"));
        Files.write(folder.resolve("images/a b.png"), png(640, 360));
        Files.write(place.resolve("secret.png"), png(1, 1));
    }

    @Test
    void aPictureInTheFolderIsFound() {
        var found = new PictureFiles(folder).find("images/a b.png").orElseThrow();
        assertThat(found.header()).isEqualTo(new PictureHeader(Kind.PNG, 640, 360));
        assertThat(found.fileUrl()).startsWith("file:///").endsWith("/images/a%20b.png");
        assertThat(found.dataUrl().orElseThrow()).isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(png(640, 360)));
        assertThat(PictureFiles.escaped("images/é b.png")).isEqualTo("images/%C3%A9%20b.png");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../secret.png", "images/../../secret.png", "/etc/passwd", "images/./a b.png", "images//a b.png", "images",
        "..\\secret.png", "C:/secret.png", "file:///etc/passwd", "https://example.org/a.png", "images/none.png", "images/a b.png/x",
        "images/a b.png\0", "\0", "/dev/zero", "nul", "images/CON.png", "images/a b.png/.."})
    void anythingElseIsNot(String contentUrl) {
        assertThat(new PictureFiles(folder).find(contentUrl)).isEmpty();
    }

    @Test
    void anAbsolutePathIntoTheFolderItselfIsNotFoundEither() {
        assertThat(new PictureFiles(folder).find(folder.resolve("images/a b.png").toString())).isEmpty();
    }

    @Test
    void aLinkMayNotLeadOut() throws Exception {
        Files.createSymbolicLink(folder.resolve("images/out.png"), place.resolve("secret.png"));
        Files.createSymbolicLink(folder.resolve("outside"), place);
        Files.createSymbolicLink(folder.resolve("images/zero.png"), Path.of("/dev/zero"));
        Files.createSymbolicLink(folder.resolve("images/in.png"), Path.of("a b.png"));
        var pictures = new PictureFiles(folder);
        assertThat(pictures.find("images/out.png")).isEmpty();
        assertThat(pictures.find("outside/secret.png")).isEmpty();
        assertThat(pictures.find("images/zero.png")).isEmpty();
        assertThat(pictures.find("images/in.png")).isPresent();
    }

    @Test
    void aFileThatIsNoPictureIsNotShown() throws Exception {
        Files.writeString(folder.resolve("images/notes.png"), "<svg onload='alert(1)'/>");
        Files.write(folder.resolve("images/huge.png"), png(100_000, 100_000));
        assertThat(new PictureFiles(folder).find("images/notes.png")).isEmpty();
        assertThat(new PictureFiles(folder).find("images/huge.png")).isEmpty();
    }

    @Test
    void anArticleWithoutAFolderHasNoPictures() {
        assertThat(new PictureFiles(place.resolve("gone")).find("images/a.png")).isEmpty();
    }

    @Test
    void aPictureIsBroughtInUnderASafeName() throws Exception {
        Path source = Files.write(place.resolve("Ein schönes   Bild (1).PNG"), png(3, 2));
        assertThat(new ImagesFolder(folder).add(source)).isEqualTo("images/Ein-schönes-Bild-1.png");
        assertThat(folder.resolve("images/Ein-schönes-Bild-1.png")).hasBinaryContent(png(3, 2));
    }

    @Test
    void theSamePictureIsUsedAgainAndAnotherIsNotOverwritten() throws Exception {
        var images = new ImagesFolder(folder);
        assertThat(images.add(png(3, 2), "quay.png")).isEqualTo("images/quay.png");
        assertThat(images.add(png(3, 2), "other.png")).isEqualTo("images/quay.png");
        assertThat(images.add(png(4, 2), "quay.png")).isEqualTo("images/quay-2.png");
        assertThat(images.add(png(5, 2), "quay.png")).isEqualTo("images/quay-3.png");
        assertThat(folder.resolve("images/quay.png")).hasBinaryContent(png(3, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../../up.png", "..\\up.png", ".png", "", "...", "con.png", "a\0b.png", "-rf.png", "/abs/up.png"})
    void noNameLeadsOut(String name) throws Exception {
        String url = new ImagesFolder(folder).add(png(9, 9), name);
        assertThat(url).matches("images/[\\p{L}\\p{Nd}_][\\p{L}\\p{Nd}._-]*\\.png");
        assertThat(new PictureFiles(folder).find(url)).isPresent();
    }

    @Test
    void aLongNameIsCut() throws Exception {
        assertThat(new ImagesFolder(folder).add(png(9, 9), "漢".repeat(400) + ".png")).hasSize("images/".length() + 60 + ".png".length());
    }

    @Test
    void theEndingFollowsTheContent() throws Exception {
        assertThat(new ImagesFolder(folder).add(png(9, 9), "photo.jpg")).isEqualTo("images/photo.png");
        assertThat(new ImagesFolder(folder).add(jpeg(""), "photo.JPEG")).isEqualTo("images/photo.jpeg");
    }

    @Test
    void onlyRealPicturesAreBroughtIn() throws Exception {
        Path text = Files.writeString(place.resolve("a.png"), "not a picture");
        assertThat(trouble(text)).isEqualTo(Trouble.NOT_A_PICTURE);
        assertThat(trouble(place.resolve("none.png"))).isEqualTo(Trouble.NOT_FOUND);
        assertThat(trouble(place)).isEqualTo(Trouble.NOT_A_FILE);
        assertThat(trouble(Files.write(place.resolve("b.webp"), webp()))).isEqualTo(Trouble.NOT_A_PICTURE);
        assertThat(trouble(Files.write(place.resolve("c.png"), png(60_000, 60_000)))).isEqualTo(Trouble.TOO_LARGE);
        assertThat(folder.resolve("images")).isDirectoryNotContaining("glob:**/{b,c}*");
    }

    private Trouble trouble(Path source) {
        return catchThrowableOfType(FileFailure.class, () -> new ImagesFolder(folder).add(source)).trouble();
    }

    @Test
    void anImagesFolderThatIsALinkOutsideTakesNothing() throws Exception {
        Path other = Files.createDirectory(place.resolve("other"));
        Path outside = Files.createDirectory(place.resolve("outside"));
        Files.createSymbolicLink(other.resolve("images"), outside);
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> new ImagesFolder(other).add(png(1, 1), "a.png"));
        assertThat(failure.trouble()).isEqualTo(Trouble.OUTSIDE);
        assertThat(outside).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"WRITE", "HALF_WRITE", "FLUSH", "PUBLISH"})
    void aDiskThatFailsLeavesNoHalfPicture(FaultyFiles.Step step) {
        var images = new ImagesFolder(folder, FaultyFiles.failing(step, new IOException("No space left on device")));
        assertThat(catchThrowableOfType(FileFailure.class, () -> images.add(png(7, 7), "n.png")).trouble()).isEqualTo(Trouble.NO_SPACE);
        assertThat(folder.resolve("images")).isDirectoryNotContaining("glob:**/{n,.g}*");
    }

    @Test
    void sizesAreReadFromEachKindOfHeader() {
        assertThat(header(png(640, 360))).isEqualTo(new PictureHeader(Kind.PNG, 640, 360));
        assertThat(header(HexFormat.of().parseHex("474946383961" + "8002" + "6801" + "000000")))
                .isEqualTo(new PictureHeader(Kind.GIF, 640, 360));
        assertThat(header(jpeg(""))).isEqualTo(new PictureHeader(Kind.JPEG, 640, 360));
        assertThat(header(webp())).isEqualTo(new PictureHeader(Kind.WEBP, 640, 360));
    }

    @Test
    void aPhotographTakenUprightIsUpright() {
        String big = "FFE10020" + "457869660000" + "4D4D002A00000008" + "0001" + "011200030000000100060000";
        String little = "FFE10020" + "457869660000" + "49492A0008000000" + "0100" + "120103000100000006000000";
        assertThat(header(jpeg(big + "0000"))).isEqualTo(new PictureHeader(Kind.JPEG, 360, 640));
        assertThat(header(jpeg(little + "0000"))).isEqualTo(new PictureHeader(Kind.JPEG, 360, 640));
    }

    @Test
    void brokenHeadersAreNoPictures() {
        byte[] whole = jpeg("FFE100204578696600004D4D002A7FFFFFFF0001011200030000000100060000" + "0000");
        assertThat(PictureHeader.of(new ByteArrayInputStream(whole))).isPresent();
        for (int cut = 0; cut < 40; cut++) {
            assertThat(PictureHeader.of(new ByteArrayInputStream(whole, 0, cut))).isEmpty();
        }
        assertThat(PictureHeader.of(new ByteArrayInputStream(png(0, 5)))).isEmpty();
        assertThat(PictureHeader.of(new ByteArrayInputStream("FFD8".repeat(9).getBytes(StandardCharsets.US_ASCII)))).isEmpty();
    }

    private static PictureHeader header(byte[] bytes) {
        return PictureHeader.of(new ByteArrayInputStream(bytes)).orElseThrow();
    }

    private static byte[] png(int width, int height) {
        return HexFormat.of().parseHex("89504E470D0A1A0A0000000D49484452%08X%08X0802000000".formatted(width, height));
    }

    private static byte[] webp() {
        return HexFormat.of().parseHex("524946460000000057454250" + "565038580A000000" + "00000000" + "7F0200" + "670100");
    }

    private static byte[] jpeg(String segments) {
        return HexFormat.of().parseHex("FFD8" + "FFE000044A46" + segments + "FFC0" + "000B" + "08" + "0168" + "0280" + "01");
    }
}
