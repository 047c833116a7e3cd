package app.galley.review;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.SomeEdits;
import app.galley.model.Article;
import app.galley.model.Articles;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import app.galley.model.review.Markup;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/// An article shown with what is suggested in it.
class MarkingUpTest {

    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");
    private static final Reviewer ANA = new Reviewer("urn:uuid:a", "Ana");
    private static final Reviewer BEN = new Reviewer("urn:uuid:b", "Ben");

    private static Document shown(Article base, Review... reviews) {
        Markup markup = MarkingUp.of(base, Threads.of(base, List.of(reviews)).threads());
        return Jsoup.parse(ArticleHtml.marked(Pictures.NONE, NOW, markup).article(markup.article()));
    }

    private static Review typed(Reviewer by, Article base, Article edited) {
        return Review.of(by).with(Suggesting.between(base, edited, by, NOW));
    }

    @Test
    void wordsToComeAndToGoStandInTheTextWithTheNameOfWhoeverSuggestsThem() {
        Article base = Sheet.of("/headline: Night boats return", "p1: They return after nine years.").article();
        Article edited = Sheet.of("/headline: Night boats are back", "p1: They really return after years.").article();
        Document page = shown(base, typed(ANA, base, edited));
        assertThat(page.select("p[data-key=p1]").outerHtml()).isEqualTo("<p data-key=\"p1\" data-part=\"text\">They <ins data-by=\"Ana\" "
                + "title=\"Ana\">really </ins>return after <del data-by=\"Ana\" title=\"Ana\">nine </del>years.</p>");
        assertThat(page.select("h1 del").text()).isEqualTo("return");
        assertThat(page.select("h1 ins").text()).isEqualTo("are back");
    }

    @Test
    void twoSuggestionsOnTheSameWordsStandSideBySide() {
        Article base = Sheet.of("p1: They return after nine years.").article();
        Document page = shown(base, typed(ANA, base, Sheet.of("p1: They return after ten years.").article()),
                typed(BEN, base, Sheet.of("p1: They return after some years.").article()));
        assertThat(page.select("p ins").eachText()).containsExactlyInAnyOrder("ten", "some");
        assertThat(page.select("p ins").eachAttr("data-by")).containsExactlyInAnyOrder("Ana", "Ben");
        assertThat(page.select("p del").first().text()).isEqualTo("nine");
    }

    @Test
    void blocksToComeToGoAndToMoveAreMarked() {
        Article base = Sheet.of("p1: One is here.", "p2: Two is here.", "p3: Three is here.", "p4: Four is here.").article();
        Article edited = Sheet.of("p3: Three is here.", "p1: One is here.", "n1: Something altogether different.", "p4: Four is here.")
                .article();
        var four = (TextBlock) edited.body().get(3);
        Article other = edited.withBody(edited.body().replace(3, 4, List.of(four.withStyle(Style.H2))));
        Document page = shown(base, typed(BEN, base, other));
        assertThat(page.select("[data-suggested]").eachAttr("data-by")).containsExactly("Ben: move here", "Ben: put in", "Ben: take out",
                "Ben: move away", "Ben: make it: Crosshead 1");
        assertThat(page.select("[data-suggested=deleted] del").eachText()).containsExactly("Two is here.", "Three is here.");
        assertThat(page.select("[data-suggested=inserted] ins").eachText()).containsExactly("Three is here.",
                "Something altogether different.");
    }

    @Test
    void captionsTitlesAndTheLeadPictureAreShownToo() {
        var picture = new Block.PictureBlock(Picture.of("i1", "images/quay.jpg").withCaption("The old quay"));
        var box = new Block.Box("x1", Block.Box.FACT_BOX, "Facts", Blocks.of(TextBlock.paragraph("q1", "Nine years.")), Extras.NONE);
        Article base = Article.untitled("urn:test", "en").withBody(Blocks.of(picture, box));
        Article edited = base.withBody(Blocks.of(new Block.PictureBlock(picture.picture().withCaption("The new quay")),
                box.withTitle("In brief").withBody(Blocks.of(new TextBlock("q1", Style.NORMAL, Listing.of("bullet", 1),
                        ((TextBlock) box.body().getFirst()).children(), List.of(), Extras.NONE)))))
                .with(Field.LEAD, Optional.of(Picture.of("l", "images/lead.jpg").withCaption("Lead")));
        Document page = shown(base, typed(BEN, base, edited));
        assertThat(page.select("figcaption del, .title del").eachText()).containsExactly("old", "Facts");
        assertThat(page.select("figcaption ins, .title ins").eachText()).containsExactly("new", "In brief");
        assertThat(page.select(".lead").attr("data-by")).isEqualTo("Ben: put in");
        assertThat(page.select("[data-key=q1]").attr("data-by")).isEqualTo("Ben: make it: List item");
    }

    @Test
    void whatNoReaderSeesIsSaidBesideTheBlock() {
        Article base = Article.untitled("urn:test", "en")
                .withBody(Blocks.of(new Block.PictureBlock(Picture.of("i1", "images/quay.jpg").withAlt("A quay"))));
        Article edited = base.withBody(Blocks.of(new Block.PictureBlock(Picture.of("i1", "images/quay.jpg").withAlt("A quay at night"))));
        assertThat(shown(base, typed(BEN, base, edited)).select("[data-key=i1]").attr("data-by"))
                .isEqualTo("Ben: alternative text: “A quay at night”");
    }

    @Test
    void aLawyersSuggestionIsNotShown() {
        Article base = Sheet.of("p1: They return after nine years.").article();
        Review legal = typed(BEN, base, Sheet.of("p1: They return after ten years.").article());
        Document page = shown(base, legal.with(legal.remarks().stream().map(Remark::asLegal).toList()));
        assertThat(page.text()).isEqualTo("They return after nine years.");
    }

    record Case(Article base, Article edited) {}

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(Articles.any(), Arbitraries.longs(), Arbitraries.integers().between(1, 8))
                .as((base, seed, edits) -> new Case(base, new SomeEdits("ana", seed).edit(base, edits)));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.BOUNDED)
    void whateverIsSuggestedIsShownAndWhateverIsThereStaysToBeSeen(@ForAll("cases") Case some) {
        List<Remark> remarks = Suggesting.between(some.base, some.edited, BEN, NOW);
        Document page = shown(some.base, Review.of(BEN).with(remarks));
        assertThat(remarks.isEmpty() && !page.select("ins, del[data-by], [data-suggested]").isEmpty()).isFalse();
        page.select("li[data-suggested=inserted]").forEach(item -> {
            item.select("> :not(ul):not(ol)").remove();
            item.unwrap(); // deeper items stand in it, which are not its own
        });
        page.select("ins, [data-suggested=inserted]").remove();
        page.select("del").forEach(del -> del.unwrap());
        Document without = Jsoup.parse(new ArticleHtml(Pictures.NONE, NOW).article(some.base));
        assertThat(squeezed(page.select(".body").text())).isEqualTo(squeezed(without.select(".body").text()));
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}\uFFFC]+", "");
    }
}
