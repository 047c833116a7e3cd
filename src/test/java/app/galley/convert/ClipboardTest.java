package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.Clipping;
import app.galley.model.Block;
import app.galley.render.Pictures;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What Galley puts on the clipboard, and what it makes of its own form.
class ClipboardTest {

    static Stream<Path> articles() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources"))) {
            return files.filter(file -> file.endsWith("article.json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("articles")
    void ownFormLosesNothing(Path file) throws Exception {
        List<Block> blocks = ArticleReader.read(Files.readAllBytes(file)).article().body();
        var clipping = new Clipping(blocks, Map.of("images/quay.jpg", "/home/ada/quay/images/quay.jpg"));

        assertThat(Clipping.read(clipping.write())).isEqualTo(clipping);
        assertThat(ClippingPaste.read(clipping.write()).map(Pasted::blocks)).isEqualTo(blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(List.copyOf(blocks)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "null", "[]", "{\"galleyClipping\":2,\"body\":[]}", "{\"body\":[{\"_type\":\"block\"}]}",
        "{\"galleyClipping\":1}",
        "{\"galleyClipping\":1,\"body\":[]}", "{\"galleyClipping\":1,\"body\":7}", "\u0000\u0001", "<p>a</p>"})
    void whatIsNotOwnFormIsPassedOver(String json) {
        assertThat(ClippingPaste.read(json.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void deepOwnFormIsPassedOver() {
        String deep = "{\"galleyClipping\":1,\"body\":" + "[".repeat(100_000);
        assertThat(ClippingPaste.read(deep.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void picturesOnOtherMachinesAreNotReachedFor() {
        var clipping = new Clipping(List.of(Block.TextBlock.paragraph("a", "b")),
                Map.of("images/a.png", "\\\\server\\share\\a.png", "images/b.png", "//server/b.png", "images/c.png", "/home/ada/c.png"));
        assertThat(ClippingPaste.read(clipping.write()).orElseThrow().pictures()).containsOnlyKeys("images/c.png");
    }

    @ParameterizedTest
    @CsvSource({"https://e.org,https://e.org", "' https://e.org/a?b=c#d\n',https://e.org/a?b=c#d", "mailto:ada@e.org,mailto:ada@e.org",
        "https://www.google.com/url?q=https://e.org/x&sa=D,https://e.org/x", "see https://e.org,", "https://,", "javascript:alert(1),",
        "ftp://e.org,",
        "ada@e.org,", "https://e.org https://f.org,", "file:///etc/passwd,"})
    void oneAddressAndNothingElse(String text, String address) {
        assertThat(SoleAddress.of(text)).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void htmlForOthersIsPlainAndNested() {
        List<Block> blocks = HtmlPaste.read("""
                <h2>Head</h2><p>a <b>b</b> <a href="https://e.org">c <i>d</i></a><br>e</p><ul><li>f<ul><li>g</li></ul></li><li>h</li></ul>
                <ol><li>i</li></ol><blockquote><p>j</p></blockquote>""").blocks();

        assertThat(ClipboardHtml.of(blocks, "en", Pictures.NONE)).isEqualTo("<meta charset=\"utf-8\"><div lang=\"en\"><h2>Head</h2>"
                + "<p>a <b>b</b> <a href=\"https://e.org\">c <i>d</i></a><br>e</p><ul><li>f<ul><li>g</li></ul></li><li>h</li></ul>"
                + "<ol><li>i</li></ol><blockquote><p>j</p></blockquote></div>");
    }

    @Test
    void aFewWordsGoWithoutAParagraph() {
        assertThat(ClipboardHtml.of(HtmlPaste.read("a <s>b</s>").blocks(), "", Pictures.NONE))
                .isEqualTo("<meta charset=\"utf-8\"><span>a <s>b</s></span>");
    }

    @ParameterizedTest
    @MethodSource("articles")
    void htmlForOthersComesBackWithItsWords(Path file) throws Exception {
        List<Block> text = ArticleReader.read(Files.readAllBytes(file)).article().body().stream()
                .filter(block -> block instanceof Block.TextBlock words && !words.text().isBlank() && words.defs().isEmpty()
                        && words.text().indexOf('\uFFFC') < 0)
                .toList();
        String shown = HtmlPaste.read(ClipboardHtml.of(text, "en", Pictures.NONE)).blocks().stream()
                .map(block -> ((Block.TextBlock) block).text()).collect(Collectors.joining("\n"));
        for (Block block : text) {
            for (String word : ((Block.TextBlock) block).text().split("[^\\p{L}]+")) {
                assertThat(shown).contains(word);
            }
        }
    }
}
