package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.card;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Laws.checkChange;
import static app.galley.edit.Laws.checkLaws;
import static app.galley.edit.Laws.checkRefused;
import static app.galley.edit.Laws.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import app.galley.model.Style;
import app.galley.model.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MarkingTest {

    @Test
    void aMarkIsSetOnAllThatIsSelectedOrTakenOffWhenAllHasIt() {
        strong(article(p("a <a>b<b> c")), article(p("a *<a>b*<b> c")));
        strong(article(p("a *<a>b<b>* c")), article(p("a <a>b<b> c")));
        strong(article(p("<a>a *b*<b> c")), article(p("*<a>a b*<b> c")));
        strong(article(p("*a<a>b<b>c*")), article(p("*a*<a>b<b>*c*")));
        strong(article(p("*a<b>b*c<a>d")), article(p("*a<b>bc*<a>d")));
    }

    @Test
    void aMarkGoesThroughRunningTextOnly() {
        strong(article(headline("<a>h"), p("a"), pullQuote("q", ""), box("B", p("b")), p("c<b>d")),
                article(headline("<a>h"), p("*a*"), pullQuote("q", ""), box("B", p("*b*")), p("*c*<b>d")));
        strong(article(p("*<a>a*"), picture("p", "c", "", ""), li(1, "b<b>")),
                article(p("*<a>a*"), picture("p", "c", "", ""), li(1, "*b*<b>")));
        strong(article(p("<a>a@b<b>")), article(p("*<a>a*@*b*<b>")));
        strong(article(p("*<a>a*@*b*<b>")), article(p("<a>a@b<b>")));
        checkRefused(article(headline("<a>h<b>")), Marking.toggle(Marks.STRONG));
        checkRefused(article(p("a<a>@<b>")), Marking.toggle(Marks.STRONG));
        checkRefused(article(card("<a>c<b>")), Marking.toggle(Marks.STRONG));
    }

    @Test
    void clearTakesAllMarksOff() {
        checkChange(article(p("<a>*a _b_* [c](u)<b> _d_")), Marking.clear(), article(p("<a>a b c<b> _d_")));
        checkChange(article(p("[a<a>b<b>c](u)")), Marking.clear(), article(p("[a](u)<a>b<b>[c](u)")));
        checkRefused(article(p("<a>a<b>")), Marking.clear());
    }

    @Test
    void aSelectionIsMadeALink() {
        checkChange(article(p("a <a>b<b> c")), Marking.link("u"), article(p("a [<a>b](u)<b> c")));
        checkChange(article(p("<a>a *b*<b> c")), Marking.link("u"),
                article(p("[<a>a *b*](u)<b> c")).select(new Selection(new Position(6, 0), new Position(6, 3))));
        checkChange(article(p("[a<a>b](u)c<b>d")), Marking.link("v"), article(p("[a](u)[<a>bc](v)<b>d")));
        checkChange(article(p("a<a>b"), headline(""), h2("c<b>d")), Marking.link("u"), article(p("a[<a>b](u)"), h2("[c](u)<b>d")));
        checkRefused(article(headline("<a>h<b>")), Marking.link("u"));
        checkRefused(article(p("a<|>b")), Marking.link("u"));
        checkRefused(article(p("a<a>@<b>b")), Marking.link("u"));
        checkChange(article(p("a<a> b <b>c")), Marking.link("u"), article(p("a<a> [b](u) <b>c")));
        checkRefused(article(p("a<a> <b>b")), Marking.link("u"));
    }

    @Test
    void theLinkTheCaretIsInIsChangedWholeAndStaysTheSameLink() {
        var extras = new Extras(List.of(), Map.of("rel", new Value.Text("nofollow")));
        RichText text = RichText.plain("a link b").link(2, 6, "u");
        MarkDef.Link old = text.linkAt(3).orElseThrow();
        var kept = new Block.TextBlock("x", Style.NORMAL, Listing.NONE, text.inlines(),
                List.of(new MarkDef.Link(old.key(), "u", extras)), Extras.NONE);
        Draft draft = article(p(""));
        Draft before = new Draft(draft.article().withBody(Blocks.of(kept)), Selection.at(6, 4));
        Document document = document(before);
        document.run(Marking.link("v"));
        assertThat(((Block.TextBlock) document.article().body().get(0)).defs()).containsExactly(new MarkDef.Link(old.key(), "v", extras));
        checkLaws(before, document, Marking.link("v"));
        checkChange(article(p("a [li<|>nk](u) b")), Marking.link("v"), article(p("a [li<|>nk](v) b")));
        checkChange(article(p("a [link<|>](u) b")), Marking.link("v"), article(p("a [link<|>](v) b")));
        checkRefused(article(p("a [li<|>nk](u) b")), Marking.link("u"));
    }

    @Test
    void aLinkIsTakenAway() {
        checkChange(article(p("a *[li<|>nk](u)* b")), Marking.unlink(), article(p("a *li<|>nk* b")));
        checkChange(article(p("[a<a>b](u)[c](v)<b>")), Marking.unlink(), article(p("[a](u)<a>bc<b>")));
        checkRefused(article(p("a<|>b")), Marking.unlink());
        checkRefused(article(headline("a<|>b")), Marking.unlink());
    }

    @Test
    void textThatIsALinkIsPutInPlaceOfTheSelection() {
        checkChange(article(p("a<|>b")), Marking.insertLink("xy", "u"), article(p("a[xy](u)<|>b")));
        checkChange(article(p("a<a>q<b>b")), Marking.insertLink("xy", "u"), article(p("a[xy](u)<|>b")));
        checkRefused(article(headline("a<|>b")), Marking.insertLink("xy", "u"));
    }

    @Test
    void theStateOfAMarkIsThatOfAllThatIsSelectedOrOfWhatWouldBeTyped() {
        assertThat(Marking.isOn(article(p("*a<|>*b")), Marks.STRONG)).isTrue();
        assertThat(Marking.isOn(article(p("a<|>*b*")), Marks.STRONG)).isFalse();
        assertThat(Marking.isOn(article(p("*<a>ab*c<b>")), Marks.STRONG)).isFalse();
        assertThat(Marking.isOn(article(p("*<a>ab<b>*c")), Marks.STRONG)).isTrue();
        assertThat(Marking.isOn(article(headline("<a>ab<b>")), Marks.STRONG)).isFalse();
        assertThat(Marking.href(article(p("a [b<|>](u)")))).contains("u");
        assertThat(Marking.href(article(p("a<|> [b](u)")))).isEmpty();
    }

    private static void strong(Draft before, Draft after) {
        checkChange(before, Marking.toggle(Marks.STRONG), after);
    }
}
