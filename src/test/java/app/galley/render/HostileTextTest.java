package app.galley.render;

import static app.galley.render.Made.linked;
import static app.galley.render.Made.p;
import static app.galley.render.Made.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.HostileMarkup;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Translation;
import app.galley.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Whatever stands in any text of an article, the page's elements stay the same.
class HostileTextTest {

    static Stream<String> texts() {
        String nowhere = "http://127.0.0.1:9";
        return Stream.of(HostileMarkup.markup(nowhere), HostileMarkup.markdown(nowhere), HostileMarkup.addresses(nowhere),
                List.of("' onerror='alert(1)", "<!--", "]]>", "\u2028alert(1)\u2029", "a\0b", "\uD800x\uDFFF", "\u202Etxt"))
                .flatMap(List::stream);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noTextBecomesMarkup(String hostile) {
        Document page = page(hostile);
        assertThat(page.select("script, iframe, svg, base, object, audio, video, meta[http-equiv=refresh]")).isEmpty();
        assertThat(shape(page)).isEqualTo(shape(page("harmless")));
        assertThat(page.select("a").eachAttr("href")).noneMatch(href -> href.matches("(?is)[^a-z]*(javascript|data|vbscript).*"));
        assertThat(attributeNames(page)).isSubsetOf("lang", "dir", "charset", "http-equiv", "content", "name", "class", "data-key",
                "data-part", "data-mark", "style",
                "alt", "role", "datetime", "hreflang", "href");
    }

    @Test
    void aWordOfAHundredThousandLettersIsJustLong() {
        String word = "x".repeat(100_000);
        assertThat(page(word).select("h1").text()).isEqualTo(word);
    }

    @Test
    void aLinkWithATrickKeepsItsText() {
        assertThat(Made.blocks(linked("java\tscript:alert(1)", "click")))
                .isEqualTo("<p data-key=\"p\" data-part=\"text\"><a>click</a></p>");
    }

    @Test
    void manySpansAndManyMarksTakeNoLongerThanTheirNumber() {
        var children = new Inline[20_000];
        for (int i = 0; i < children.length; i++) {
            children[i] = span("x", "strong", "em", "m" + i);
        }
        assertThat(Made.html().inline(p(children))).startsWith("<strong><em>").hasSizeGreaterThan(20_000);
    }

    private static Document page(String hostile) {
        return Jsoup.parse(Made.html().document(article(hostile), Theme.ofCss(hostile, "p{}"), PageOptions.SINGLE_FILE));
    }

    /// Every text of an article is the given one.
    private static Article article(String x) {
        var picture = new Picture(x, x, x, x, x, Extras.NONE);
        var unknown = new Value.Obj(new LinkedHashMap<>(Map.of("_type", new Value.Text(x))));
        var text = p("t", "").withContent(
                List.of(span(x, "l", "u", "z" + x, "strong"), new Inline.InlinePicture(picture), new Inline.UnknownInline(x, unknown)),
                List.of(new MarkDef.Link("l", x), new MarkDef.UnknownMark("u", unknown)));
        Blocks body = Blocks.of(text.withKey(x), text.withStyle(Style.of(x)), text.withListing(Listing.of(x, 1)),
                new Block.PictureBlock(picture),
                new Block.PullQuote(x, x, x, Extras.NONE), new Block.Embed(x, x, x, x, Extras.NONE),
                new Block.Box(x, x, x, Blocks.of(text), Extras.NONE),
                new Block.UnknownBlock(x, x, unknown));
        return Made.article("en").with(Field.KICKER, x).with(Field.HEADLINE, x).with(Field.STANDFIRST, x).with(Field.DATELINE, x)
                .with(Field.AUTHORS, List.of(new Author(x, x, x, Extras.NONE))).with(Field.LEAD, Optional.of(picture))
                .with(Field.SOURCE, Optional.of(Author.person(x)))
                .with(Field.CORRECTIONS, List.of(new Correction(x, x, x))).with(Field.TRANSLATIONS, List.of(new Translation(x, x)))
                .with(Field.LANGUAGE, x)
                .withBody(body);
    }

    /// The page's elements in order; what leads to another language is a link only where there is one on the web.
    private static List<String> shape(Document page) {
        page.select(".translations a").forEach(link -> link.tagName("span"));
        return page.getAllElements().stream().map(element -> element.tagName()).filter(name -> !name.equals("br")).toList();
    }

    private static TreeSet<String> attributeNames(Document page) {
        var names = new TreeSet<String>();
        page.getAllElements().forEach(element -> element.attributes().asList().stream().map(Attribute::getKey).forEach(names::add));
        return names;
    }
}
