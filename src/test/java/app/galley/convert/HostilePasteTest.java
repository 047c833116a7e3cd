package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.galley.model.Block;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clipboards that are meant to hurt: nothing may overflow, and every answer comes soon.
class HostilePasteTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    private static Pasted read(String html) {
        return assertTimeoutPreemptively(SOON, () -> HtmlPaste.read(html));
    }

    private static Optional<Pasted> tryToRead(String html) {
        return assertTimeoutPreemptively(SOON, () -> HtmlPaste.readWithin(Duration.ofSeconds(3), html));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<div>", "<b>", "<blockquote>", "<ul><li>", "<table><tr><td>", "<span style='font-weight:700'>",
        "<p><a href='https://e.org'>",
        "<div style='border-left:solid blue'>", "<font>", "<svg>", "<!-- "})
    void tenThousandElementsInOneAnother(String open) {
        Pasted pasted = read(open.repeat(10_000) + "last");
        String all = ShownBlocks.of(pasted.blocks()) + pasted.lost();
        assertThat(open.startsWith("<!--") || all.contains("last")).isTrue();
    }

    @Test
    void aMillionTagsAreReadAndRefusedWithReason() {
        Pasted pasted = read("<p>a</p>".repeat(500_000));
        assertThat(pasted.blocks()).hasSize(500_000);
        assertThat(PasteLimits.refusal(pasted.blocks())).hasValueSatisfying(why -> assertThat(why).contains("500,000 paragraphs"));
    }

    @Test
    void aMillionTagsInOneLineToo() {
        Pasted pasted = read("<p>" + "<b>a</b><i>b</i>".repeat(250_000));
        assertThat(PasteLimits.refusal(pasted.blocks())).hasValueSatisfying(why -> assertThat(why).contains("500,000 characters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<li><p>a</p>", "<td>a", "<br>", "<a href=https://e.org>a</a>", "<img src=data:image/png;base64,AAAA>", "<hr>",
        "<p class=MsoListParagraph style='mso-list:l0 level3 lfo1'>a", "&nbsp;", "<img src=x>"})
    void aHundredThousandOfAnything(String piece) {
        assertThat(tryToRead(piece.repeat(100_000) + "end")).isNotEmpty();
        assertThat(tryToRead("<ul><li>" + piece.repeat(100_000) + "end")).isNotEmpty();
        assertThat(tryToRead("<table><tr><td>" + piece.repeat(100_000) + "end")).isNotEmpty();
    }

    @Test
    void whatCostsTheParserMinutesIsGivenUp() {
        assertThat(tryToRead("<table>" + "<img src=x>".repeat(1_000_000))).isEmpty();
    }

    @Test
    void fiftyMegabytesOfTextAreReadAndRefusedWithReason() {
        Pasted pasted = read("<p>" + "The ferry left late. ".repeat(2_500_000));
        assertThat(PasteLimits.refusal(pasted.blocks())).hasValueSatisfying(why -> assertThat(why).contains("characters"));
    }

    @Test
    void whatIsLargerIsNotEvenRead() {
        Optional<String> why = PasteLimits.refusal("x".repeat(HtmlPaste.MOST + 1), "");
        assertThat(why).hasValueSatisfying(text -> assertThat(text).contains("64 MB"));
        assertThat(PasteLimits.refusal("<p>a</p>", "a")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "a\n\n", " \t\n", "word ", "\r", "a\n"})
    void asMuchPlainTextAsIsTakenIsReadSoon(String piece) {
        String text = piece.repeat(PasteLimits.CHARACTERS / piece.length());
        assertThat(PasteLimits.refusal("", text)).isEmpty();
        assertThat(PasteLimits.refusal("", text + "one more")).isNotEmpty();
        assertThat(assertTimeoutPreemptively(SOON, () -> PlainPaste.read(text))).isNotNull();
    }

    @Test
    void manyChangesOfTypeInOneLineAreRefusedWithReason() {
        assertThat(PasteLimits.refusal(read("<p>" + "<b>a</b>b".repeat(PasteLimits.PIECES)).blocks()))
                .hasValueSatisfying(why -> assertThat(why).contains("changes of type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<style>" + "a{", "<style>.a{font-weight:bold", "<p style='font-weight:bold;'\"", "<a href='", "<![CDATA[",
        "<p style='width:calc((((('>a",
        "Version:0.9 StartHTML:-5 EndHTML:99999999999", "<table><table><tr><table>", "<li><li></ul></ol></ul>a", "</p></body></html>a"})
    void brokenHtmlIsRead(String html) {
        assertThat(read(html)).isNotNull();
    }

    @Test
    void ordinaryPastesAreNotRefused() {
        List<Block> blocks = read("<p>The ferry left late.</p>".repeat(10_000)).blocks();
        assertThat(PasteLimits.refusal(blocks)).isEmpty();
    }
}
