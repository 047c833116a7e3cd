package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.card;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.h4;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.kicker;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.num;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Drafts.quote;
import static app.galley.edit.Laws.checkChange;
import static app.galley.edit.Laws.checkRefused;

import app.galley.model.Listing;
import app.galley.model.Style;
import java.util.List;
import org.junit.jupiter.api.Test;

class KindsTest {

    @Test
    void aStyleIsGivenToEverySelectedText() {
        checkChange(article(p("a<|>b")), Kinds.style(Style.H2), article(h2("a<|>b")));
        checkChange(article(p("<a>a"), li(2, "b"), quote("c<b>"), p("d")), Kinds.style(Style.H3),
                article(h3("<a>a"), h3("b"), h3("c<b>"), p("d")));
        checkChange(article(headline("<a>h"), p("a<b>")), Kinds.style(Style.QUOTE), article(headline("<a>h"), quote("a<b>")));
        checkChange(article(p("<a>a"), p("<b>b")), Kinds.style(Style.H2), article(h2("<a>a"), p("<b>b")));
        checkChange(article(box("B", p("a<|>"), p("b"))), Kinds.style(Style.H4), article(box("B", h4("a<|>"), p("b"))));
        checkRefused(article(h2("a<|>")), Kinds.style(Style.H2));
        checkRefused(article(headline("a<|>")), Kinds.style(Style.H2));
    }

    @Test
    void whatIsNoTextKeepsItsKind() {
        checkChange(article(p("<a>a"), picture("p", "c", "", ""), card("c"), box("B", li(1, "x")), p("b<b>")), Kinds.style(Style.H2),
                article(h2("<a>a"), picture("p", "c", "", ""), card("c"), box("B", li(1, "x")), h2("b<b>")));
        for (Draft draft : List.of(article(picture("p<|>", "", "", "")), article(card("c<|>")), article(embed("u<|>", "", "")),
                article(box("B<|>", p("x"))))) {
            checkRefused(draft, Kinds.style(Style.H2));
            checkRefused(draft, Kinds.list(Listing.BULLET));
            checkRefused(draft, Kinds.pullQuote());
        }
    }

    @Test
    void aListIsMadeAndTakenAway() {
        checkChange(article(p("<a>a"), h2("b<b>")), Kinds.list(Listing.BULLET), article(li(1, "<a>a"), li(1, "b<b>")));
        checkChange(article(p("<a>a"), li(2, "b<b>")), Kinds.list(Listing.BULLET), article(li(1, "<a>a"), li(2, "b<b>")));
        checkChange(article(li(1, "<a>a"), li(2, "b<b>")), Kinds.list(Listing.BULLET), article(p("<a>a"), p("b<b>")));
        checkChange(article(li(2, "a<|>")), Kinds.list(Listing.NUMBER), article(num(2, "a<|>")));
        checkRefused(article(kicker("a<|>")), Kinds.list(Listing.NUMBER));
    }

    @Test
    void aPullQuoteIsMadeOfTextAndTurnedBack() {
        checkChange(article(p("a *b<|>*")), Kinds.pullQuote(), article(pullQuote("a b<|>", "")));
        checkChange(article(p("<a>a"), li(1, "b<b>")), Kinds.pullQuote(), article(pullQuote("a b<|>", "")));
        checkChange(article(pullQuote("a<|>", "")), Kinds.paragraph(), article(p("a<|>")));
        checkChange(article(pullQuote("a<|>", "who")), Kinds.paragraph(), article(p("a<|>"), p("who")));
        checkChange(article(pullQuote("a", "who<|>")), Kinds.style(Style.QUOTE), article(quote("a"), quote("who<|>")));
        checkRefused(article(p("<a>a"), picture("p", "", "", "<b>")), Kinds.pullQuote());
    }

    @Test
    void blocksAreBoxedAndUnboxed() {
        checkChange(article(p("a"), p("b<|>"), p("c")), Kinds.box(), article(p("a"), box("<|>", p("b")), p("c")));
        checkChange(article(p("<a>a"), picture("p", "", "", ""), li(1, "c<b>")), Kinds.box(),
                article(box("<|>", p("a"), picture("p", "", "", ""), li(1, "c"))));
        checkRefused(article(box("B", p("a<|>"))), Kinds.box());
        checkRefused(article(p("<a>x"), box("B", p("a<b>"))), Kinds.box());
        checkRefused(article(headline("a<|>")), Kinds.box());
        checkChange(article(box("B<|>", p("a"), li(1, "b")), p("c")), Kinds.unbox(), article(h3("B<|>"), p("a"), li(1, "b"), p("c")));
        checkChange(article(box("B", p("a"), p("b<|>c"))), Kinds.unbox(), article(h3("B"), p("a"), p("b<|>c")));
        checkChange(article(p("x"), box("", p("a<|>"))), Kinds.unbox(), article(p("x"), p("a<|>")));
        checkChange(article(p("x"), box("<|>", picture("p", "", "", ""))), Kinds.unbox(), article(p("x"), picture("<|>p", "", "", "")));
        checkRefused(article(p("a<|>")), Kinds.unbox());
        checkRefused(article(headline("a<|>")), Kinds.unbox());
    }

    @Test
    void aParagraphMadeOfABoxTakesTheBoxAway() {
        checkChange(article(box("B<|>", li(1, "a"))), Kinds.paragraph(), article(h3("B<|>"), li(1, "a")));
        checkChange(article(box("B", li(1, "a<|>"))), Kinds.paragraph(), article(box("B", p("a<|>"))));
    }

    @Test
    void aParagraphThatIsOneAlreadyStaysInItsBox() {
        checkRefused(article(box("B", p("a<|>"))), Kinds.paragraph());
        checkRefused(article(p("a<|>")), Kinds.paragraph());
    }
}
