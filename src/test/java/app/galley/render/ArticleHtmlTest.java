package app.galley.render;

import static app.galley.render.Made.article;
import static app.galley.render.Made.html;
import static app.galley.render.Made.item;
import static app.galley.render.Made.p;
import static app.galley.render.Made.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.Translation;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ArticleHtmlTest {

    private static final Article FULL = article("en-GB").with(Field.KICKER, "Transport").with(Field.HEADLINE, "Night ferries return")
            .with(Field.STANDFIRST, "Two boats.").with(Field.BY, "By our staff").with(Field.DATELINE, "PORT ELSEN")
            .with(Field.PUBLISHED, "2026-03-04T06:00:00Z")
            .with(Field.LEAD, Optional.of(new Picture("k", "images/a.jpg", "A ferry", "The Star.", "Lena Okafor", Extras.NONE)));

    @Test
    void theHeadStandsInTheOrderOfAPaper() {
        Element header = Jsoup.parseBodyFragment(html().header(FULL)).body().child(0);
        assertThat(header.attr("data-key")).isEqualTo("head");
        assertThat(header.select("[data-part]").eachAttr("data-part")).containsExactly("kicker", "headline", "standfirst", "authors",
                "dateline", "lead",
                "picture", "alt", "caption", "credit");
        assertThat(header.selectFirst("time").attr("datetime")).isEqualTo("2026-03-04T06:00:00Z");
        assertThat(header.selectFirst("time").text()).isEqualTo("4 March 2026");
    }

    @Test
    void whatIsNotSaidIsLeftOut() {
        assertThat(html().header(article("en").with(Field.HEADLINE, ""))).isEqualTo("<header data-key=\"head\"></header>");
        assertThat(html().footer(article("en"))).isEqualTo("<footer data-key=\"foot\"></footer>");
        assertThat(html().header(article("en").with(Field.PUBLISHED, "tomorrow"))).doesNotContain("time");
    }

    @Test
    void anEmbargoShowsOnlyWhileItLiesAhead() {
        assertThat(html().header(FULL.with(Field.EMBARGOED_UNTIL, "2026-03-04T06:00:00+02:00")))
                .contains("<p class=\"embargo\" role=\"note\">Embargoed until 4 March 2026, 06:00 UTC+02:00</p>");
        assertThat(html().header(FULL.with(Field.EMBARGOED_UNTIL, "2026-02-28T23:00:00-01:00"))).doesNotContain("embargo");
    }

    @Test
    void aPictureHasItsSizeAndAltText() {
        var found = new ArticleHtml(_ -> new Pictures.Found("images/a.jpg", 1600, 900), Made.NOW);
        assertThat(found.header(FULL))
                .contains("<img src=\"images/a.jpg\" alt=\"A ferry\" width=\"1600\" height=\"900\" data-part=\"picture\">"
                        + "<figcaption><span class=\"caption\" data-part=\"caption\">The Star.</span> <span class=\"credit\" data-part=\"credit\">Lena Okafor</span>");
    }

    @Test
    void aMissingPictureLeavesABoxOfItsSize() {
        var missing = new ArticleHtml(_ -> new Pictures.Missing(1600, 900), Made.NOW);
        assertThat(missing.header(FULL))
                .contains("style=\"aspect-ratio: 1600 / 900\"><span>Picture to come</span><span data-part=\"alt\">A ferry</span></div>");
        assertThat(html().header(FULL)).contains("aspect-ratio: 3 / 2");
    }

    @Test
    void aPictureFromTheWebIsNeverWritten() {
        var web = new ArticleHtml(_ -> new Pictures.Found("https://example.org/a.jpg", 4, 3), Made.NOW);
        assertThat(web.article(FULL)).doesNotContain("example.org", "<img").contains("aspect-ratio: 4 / 3");
    }

    @Test
    void aBlockOfThePageIsAChildOfTheBodyAndItsTextCanBePatched() {
        var marked = p(span("one "), span("two", "strong")).withKey("m");
        var quoted = p("q", "quoted").withStyle(Style.QUOTE);
        var heading = item("h", "bullet", 2).withStyle(Style.H3);
        List<Block.TextBlock> texts = List.of(p("a", "first\nline"), marked, quoted, item("i", "bullet", 1), heading,
                item("n", "number", 1));
        Element body = Jsoup.parseBodyFragment(html().blocks(List.copyOf(texts), "en")).body();
        assertThat(body.children().eachAttr("data-key")).containsExactly("a", "m", "q");
        assertThat(body.children()).extracting(Element::tagName).containsExactly("p", "p", "blockquote", "ul", "ol");
        for (Block.TextBlock text : texts) {
            Element block = body.selectFirst("[data-key=" + text.key() + "]");
            Element holder = block.attr("data-part").equals("text") ? block : block.selectFirst("> [data-part=text]");
            assertThat(holder.html()).isEqualTo(Jsoup.parseBodyFragment(html().inline(text)).body().html());
        }
    }

    @Test
    void headingsInABoxStandBelowItsTitle() {
        var inner = new Block.Box("b", "factBox", "Inner", Blocks.of(p("c", "deep").withStyle(Style.H4)), Extras.NONE);
        var box = new Block.Box("a", "factBox", "Outer", Blocks.of(p("h", "head").withStyle(Style.H2), inner), Extras.NONE);
        Element aside = Jsoup.parseBodyFragment(Made.blocks(box)).body().child(0);
        assertThat(aside.select("h2, h3, h4, h5, h6")).extracting(Element::tagName).containsExactly("h2", "h3", "h3", "h6");
    }

    @Test
    void aLinkInALinkIsNotALink() {
        var text = p("p", "").withContent(List.of(span("a", "x", "y"), span("b", "x")),
                List.of(new MarkDef.Link("x", "#x"), new MarkDef.Link("y", "#y")));
        assertThat(html().inline(text)).isEqualTo("<a href=\"#x\"><span>a</span>b</a>");
    }

    @Test
    void theFootHasCorrectionsSourceAndTranslations() {
        var article = FULL
                .with(Field.CORRECTIONS,
                        List.of(new Correction("c", "2026-03-04T11:20:00Z", "The fare was wrong."),
                                new Correction("d", "", "So was the date.")))
                .with(Field.TRANSLATIONS,
                        List.of(new Translation("es", "../es/article.json"), new Translation("ar", "https://example.org/ar")));
        Element footer = Jsoup.parseBodyFragment(html().footer(article)).body().child(0);
        assertThat(footer.selectFirst("h2").text()).isEqualTo("Corrections");
        assertThat(footer.select(".correction").eachText()).containsExactly("4 March 2026 The fare was wrong.", "So was the date.");
        assertThat(footer.select(".translations li").eachText()).containsExactly("español", "العربية");
        assertThat(footer.select("a").eachAttr("href")).containsExactly("https://example.org/ar");
    }

    @Test
    void aPageLoadsNothingAndRunsNothing() {
        var page = Jsoup.parse(html().document(FULL, Theme.ofCss("t", "\uFEFFp{}"), PageOptions.SINGLE_FILE.withScheme(Scheme.DARK)));
        Element head = page.head();
        assertThat(head.child(0).attr("charset")).isEqualTo("utf-8");
        assertThat(head.child(1).attr("content"))
                .isEqualTo("default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
        assertThat(head.selectFirst("style").data()).isEqualTo("p{}");
        assertThat(page.title()).isEqualTo("Night ferries return");
        assertThat(page.selectFirst("html").attributes().asList()).extracting(Object::toString).containsExactly("lang=\"en-GB\"",
                "dir=\"ltr\"", "data-scheme=\"dark\"");
        assertThat(page.select("script, link, meta[http-equiv=refresh], iframe, audio, video, object")).isEmpty();
    }

    @Test
    void anArticleWithoutHeadlineStillHasATitle() {
        assertThat(Jsoup.parse(html().document(article("fr").with(Field.HEADLINE, " "), Theme.NONE, PageOptions.SINGLE_FILE)).title())
                .isEqualTo("Sans titre");
    }

    @Test
    void aPageWrittenPieceByPieceIsTheSame() throws IOException {
        var out = new StringBuilder();
        html().writeDocument(FULL, Theme.NONE, PageOptions.ON_THIS_MACHINE, out);
        assertThat(out).hasToString(html().document(FULL, Theme.NONE, PageOptions.ON_THIS_MACHINE));
        assertThat(out).contains("<article lang=\"en-GB\" dir=\"ltr\">" + html().header(FULL));
    }
}
