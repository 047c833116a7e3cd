package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlTest {

    private final StringBuilder out = new StringBuilder();
    private final Html html = new Html(out);

    @Property
    void textComesBackFromTheParserAsItWas(@ForAll @CharRange(from = ' ', to = '\uFFFF') String text) {
        assertThat(parsed(text).wholeText()).isEqualTo(holdable(text));
    }

    @Property
    void textFullOfSignsComesBackAsItWas(@ForAll @CharRange(from = ' ', to = '@') @CharRange(from = '[', to = '`') String text) {
        assertThat(parsed(text).wholeText()).isEqualTo(text);
        assertThat(parsed(text).children()).isEmpty();
    }

    @Property
    void attributesComeBackFromTheParserAsTheyWere(@ForAll String value) {
        assertThat(parsed(value).attr("title")).isEqualTo(holdable(value));
    }

    private static Element parsed(String text) {
        var page = new StringBuilder();
        new Html(page).open("b").attribute("title", text).text(text).close();
        Element only = Jsoup.parseBodyFragment(page.toString()).body().child(0);
        assertThat(only.attributes().size()).isEqualTo(1);
        return only;
    }

    /// What HTML can hold of a text, said in another way than the writer says it.
    private static String holdable(String text) {
        return text.codePoints().map(c -> canBeHeld(c) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean canBeHeld(int c) {
        return (!Character.isISOControl(c) || c == '\n' || c == '\t' || c == '\r') && Character.getType(c) != Character.SURROGATE
                && c != 0xFFFE && c != 0xFFFF;
    }

    @Test
    void nulAndHalvesOfPairsBecomeTheReplacementCharacter() {
        html.text("a\0b\uD83Dc\uDE00d\uD83D\uDE00\uD83D");
        assertThat(out).hasToString("a\uFFFDb\uFFFDc\uFFFDd\uD83D\uDE00\uFFFD");
    }

    @Test
    void aCarriageReturnSurvivesTheParser() {
        html.open("p").text("a\rb\r\nc").close();
        assertThat(Jsoup.parseBodyFragment(out.toString()).body().wholeText()).isEqualTo("a\rb\r\nc");
    }

    @Test
    void lineFeedsAreBreaks() {
        html.lines("a\n\nb\n");
        assertThat(out).hasToString("a<br><br>b<br>");
    }

    @Test
    void addressesCannotBeWrittenAsPlainAttributes() {
        html.open("a");
        assertThatThrownBy(() -> html.attribute("href", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.attribute("src", "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> html.attribute("onclick", "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRefusedAddressLeavesTheTextWithoutALink() {
        html.open("a").link("javascript:alert(1)").text("here").close();
        assertThat(out).hasToString("<a>here</a>");
    }

    @Test
    void cssCannotEndItsElement() {
        html.style("a { content: '</style><script>alert(1)</script>' }</STYLE\n>");
        var page = Jsoup.parse(out.toString());
        assertThat(page.select("script")).isEmpty();
        assertThat(page.select("style").first().data()).contains("<\\/style><script>").endsWith("<\\/STYLE\n>");
    }

    @Test
    void aFullDiskIsReportedAsSuch() {
        Appendable full = new Appendable() {
            @Override
            public Appendable append(CharSequence text) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(CharSequence text, int from, int to) throws IOException {
                throw new IOException("full");
            }

            @Override
            public Appendable append(char c) throws IOException {
                throw new IOException("full");
            }
        };
        assertThatThrownBy(() -> new Html(full).text("a")).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> Made.html().writeDocument(Made.article("en"), Theme.NONE, PageOptions.SINGLE_FILE, full))
                .isInstanceOf(IOException.class)
                .hasMessage("full");
    }
}
