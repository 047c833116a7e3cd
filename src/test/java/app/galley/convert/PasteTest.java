package app.galley.convert;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasteTest {

    @ParameterizedTest
    @CsvSource(delimiter = '§', textBlock = """
            <p>a <b>b</b> <i>c</i> <u>d</u> <s>e</s> <code>f</code> x<sub>2</sub> y<sup>3</sup></p> § normal a [strong b] [em c] [underline d] [strike-through e] [code f] x[sub 2] y[sup 3]
            <b>a<i>b</i></b> § normal [strong a][strong,em b]
            <p>one</p>two<div>three</div> § normal one|normal two|normal three
            <p>  a   b </p> <p> </p> § normal a b
            a<br>b<br><br>c<br> § normal a\\nb|normal c
            <h1>a</h1><h3>b</h3><h6>c</h6> § h2 a|h3 b|h4 c
            <ul><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ul> § normal•1 a|normal•2 b|normal•1 c\\nd
            <ol><li>a</li></ol><ol start=5><li>b</li></ol> § normal#1 a|normal 5. b
            <blockquote><p>a</p><p>b</p></blockquote> § blockquote a|blockquote b
            <a href="https://e.org/a">a <b>b</b></a> § normal [link:https://e.org/a a ][strong,link:https://e.org/a b]
            <a href="javascript:alert(1)">a</a> <a href="/b">b</a> <a href=" JaVa&#10;script:x">c</a> <a href="mailto:a@e.org">d</a> § normal a b c [link:mailto:a@e.org d]
            <script>x</script><style>y</style><!-- z --><title>t</title><p hidden>h</p><p style="display: none">n</p>a § normal a
            <img src="https://e.org/p.png" alt="x">a<img src="data:image/png;base64,AAAA"><iframe src="https://e.org" title="v"></iframe> § normal a{}|embed https://e.org e.org v
            <pre>a  b\u0020c</pre> § normal [code a  b c]
            <table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table> § normal a | b|normal c
            <b style="font-weight:normal"><p><span style="font-weight:700">a</span><span style="font-style:italic;text-decoration:underline line-through">b</span></p></b> § normal [strong a][em,underline,strike-through b]
            <a href="https://e.org"><span style="text-decoration: underline">a</span></a> § normal [link:https://e.org a]
            <q>a</q> &amp; &lt;b&gt;&nbsp;c § normal “a” & <b>\u00A0c
            <p>a<span> </span>b</p> § normal a b
            <html><head><meta charset="utf-8"><style>p {}</style></head><body><!--StartFragment--><p>a</p><!--EndFragment--></body></html> § normal a
            <p class=MsoNormal><b><span lang=EN-GB>a<o:p></o:p></span></b></p> § normal [strong a]
            """)
    void htmlBecomesBlocks(String html, String blocks) {
        assertThat(ShownBlocks.of(HtmlPaste.read(html.replace("\\u0020", " ")).blocks()))
                .isEqualTo(blocks.replace("\\\\n", "\\n").replace("\\u00A0", "\u00A0"));
    }

    @Test
    void nothingOfNothing() {
        assertThat(HtmlPaste.read("").blocks()).isEmpty();
        assertThat(HtmlPaste.read("<p></p><br><img src=x>").blocks()).isEmpty();
        assertThat(PlainPaste.read("")).isEmpty();
        assertThat(PlainPaste.read(" \n \n")).isEmpty();
    }

    @Test
    void keysAreNewEachTime() {
        assertThat(HtmlPaste.read("<p>a</p><p>b</p>").blocks()).extracting(Block::key).doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(HtmlPaste.read("<p>a</p>").blocks().stream().map(Block::key).toList());
    }

    @Test
    void deepHtmlIsRead() {
        List<Block> blocks = HtmlPaste.read("<blockquote><b><ul><li>".repeat(10_000) + "last").blocks();
        assertThat(ShownBlocks.of(blocks)).contains("last");
    }

    @Test
    void halvesOfCharactersAreReplaced() {
        assertThat(ShownBlocks.of(HtmlPaste.read("a\uD800b\uFFFC").blocks())).isEqualTo("normal a\uFFFDb\uFFFD");
    }

    @Test
    void everyLineOfPlainTextIsAParagraph() {
        assertThat(ShownBlocks.of(PlainPaste.read("one\r\ntwo\rthree\n"))).isEqualTo("normal one|normal two|normal three");
    }

    @Test
    void blankLinesPartParagraphsWhereThereAreAny() {
        String wrapped = "A long line of text that a mail program has broken where\nit was full.";
        assertThat(ShownBlocks.of(PlainPaste.read(wrapped + "\n \n\n12 Quay Street\nPort Elsen\n")))
                .isEqualTo("normal " + wrapped.replace('\n', ' ') + "|normal 12 Quay Street\\nPort Elsen");
    }
}
