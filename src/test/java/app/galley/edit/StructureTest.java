package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.authors;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.card;
import static app.galley.edit.Drafts.dateline;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.h4;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.kicker;
import static app.galley.edit.Drafts.lead;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.noLead;
import static app.galley.edit.Drafts.num;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Drafts.quote;
import static app.galley.edit.Drafts.standfirst;
import static app.galley.edit.Laws.checkChange;
import static app.galley.edit.Laws.checkRefused;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Inline;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureTest {

    // Enter

    @Test
    void enterSplitsRunningTextIntoTwoOfAKind() {
        enter(article(p("foo<|>bar")), article(p("foo"), p("<|>bar")));
        enter(article(p("<|>foo")), article(p(""), p("<|>foo")));
        enter(article(p("foo<|>")), article(p("foo"), p("<|>")));
        enter(article(p("<|>")), article(p(""), p("<|>")));
        enter(article(li(2, "foo<|>bar")), article(li(2, "foo"), li(2, "<|>bar")));
        enter(article(num(1, "foo<|>")), article(num(1, "foo"), num(1, "<|>")));
        enter(article(quote("foo<|>bar")), article(quote("foo"), quote("<|>bar")));
        enter(article(h3("foo<|>bar")), article(h3("foo"), h3("<|>bar")));
        enter(article(box("Box", p("foo<|>bar"))), article(box("Box", p("foo"), p("<|>bar"))));
    }

    @Test
    void enterAtTheEndOfAHeadingGoesOnInAParagraph() {
        enter(article(h2("foo<|>"), p("bar")), article(h2("foo"), p("<|>"), p("bar")));
    }

    @Test
    void enterAtTheStartOfAHeadingMakesRoomBeforeIt() {
        enter(article(h2("<|>foo")), article(p(""), h2("<|>foo")));
    }

    @Test
    void enterLeavesAListQuoteOrHeadingFromAnEmptyLine() {
        enter(article(li(1, "a"), li(2, "<|>")), article(li(1, "a"), li(1, "<|>")));
        enter(article(li(1, "a"), li(1, "<|>")), article(li(1, "a"), p("<|>")));
        enter(article(quote("a"), quote("<|>")), article(quote("a"), p("<|>")));
        enter(article(h4("<|>")), article(p("<|>")));
    }

    @Test
    void enterLeavesABoxFromAnEmptyLastParagraphThatIsNotItsOnly() {
        enter(article(box("Box", p("a"), p("<|>"))), article(box("Box", p("a")), p("<|>")));
        enter(article(box("Box", p("<|>"))), article(box("Box", p(""), p("<|>"))));
        enter(article(box("Box", p("a"), p("<|>"), p("b"))), article(box("Box", p("a"), p(""), p("<|>"), p("b"))));
        enter(article(box("Box", li(1, "a"), li(1, "<|>")), p("after")), article(box("Box", li(1, "a"), p("<|>")), p("after")));
    }

    @Test
    void enterOverASelectionSplitsWhereItWasAndLeavesNothing() {
        enter(article(p("f<a>oo<b>bar")), article(p("f"), p("<|>bar")));
        enter(article(li(1, "<a>foo<b>")), article(li(1, ""), li(1, "<|>")));
        enter(article(p("fo<a>o"), h2("mid"), p("ba<b>r")), article(p("fo"), p("<|>r")));
        enter(article(picture("<a>p<b>", "c", "", "")), article(picture("p", "<|>c", "", "")));
        enter(article(p("a"), pullQuote("<a>words", "who<b>"), p("b")), article(p("a"), p(""), p("<|>"), p("b")));
    }

    @Test
    void enterInTheHeadGoesToTheNextFieldAndThenIntoTheBody() {
        enter(article(kicker("k<|>"), headline("h")), article(kicker("k"), headline("<|>h")));
        enter(article(headline("he<|>ad"), standfirst("s")), article(headline("head"), standfirst("<|>s")));
        enter(article(standfirst("s<|>"), authors("Ann")), article(standfirst("s"), authors("<|>Ann")));
        enter(article(authors("Ann<|>"), dateline("OBAN")), article(authors("Ann"), dateline("<|>OBAN")));
        enter(article(dateline("OBAN<|>")), article(dateline("OBAN"), noLead("<|>")));
        enter(article(noLead("<|>"), p("body")), article(p("<|>body")));
        enter(article(lead("<|>a.jpg", "cap", "cre", "alt")), article(lead("a.jpg", "<|>cap", "cre", "alt")));
        enter(article(lead("a.jpg", "cap", "cre<|>", "alt")), article(lead("a.jpg", "cap", "cre", "<|>alt")));
        enter(article(lead("a.jpg", "cap", "cre", "alt<|>"), p("body")), article(lead("a.jpg", "cap", "cre", "alt"), p("<|>body")));
    }

    @Test
    void enterGoesThroughTheTextsOfABlockAndOutOfIt() {
        enter(article(picture("a.jpg<|>", "cap", "cre", "alt")), article(picture("a.jpg", "<|>cap", "cre", "alt")));
        enter(article(picture("a.jpg", "cap<|>", "cre", "alt")), article(picture("a.jpg", "cap", "<|>cre", "alt")));
        enter(article(picture("a.jpg", "cap", "cre", "alt<|>")), article(picture("a.jpg", "cap", "cre", "alt"), p("<|>")));
        enter(article(picture("a.jpg", "cap", "cre", "alt<|>"), p("b")), article(picture("a.jpg", "cap", "cre", "alt"), p("<|>b")));
        enter(article(pullQuote("words<|>", "who")), article(pullQuote("words", "<|>who")));
        enter(article(pullQuote("<|>", "")), article(pullQuote("", "<|>")));
        enter(article(pullQuote("words", "who<|>"), h2("b")), article(pullQuote("words", "who"), h2("<|>b")));
        enter(article(embed("http://x<|>", "X", "cap")), article(embed("http://x", "<|>X", "cap")));
        enter(article(embed("http://x", "X", "cap<|>"), card("c")), article(embed("http://x", "X", "cap"), p("<|>"), card("c")));
        enter(article(box("Box<|>", p("a"))), article(box("Box", p("<|>a"))));
        enter(article(box("Box", pullQuote("w", "<|>"))), article(box("Box", pullQuote("w", ""), p("<|>"))));
        enter(article(card("c<|>")), article(card("c"), p("<|>")));
    }

    @Test
    void enterAtTheVeryStartOfABlockThatIsNoRunningTextMakesRoomBeforeIt() {
        enter(article(picture("<|>a.jpg", "cap", "", "")), article(p(""), picture("<|>a.jpg", "cap", "", "")));
        enter(article(pullQuote("<|>words", "")), article(p(""), pullQuote("<|>words", "")));
        enter(article(box("<|>Box", p("a"))), article(p(""), box("<|>Box", p("a"))));
        enter(article(box("Box", card("<|>c"))), article(box("Box", p(""), card("<|>c"))));
    }

    @Test
    void splittingKeepsTheKeyOnTheFirstHalf() {
        Article split = checkChange(article(p("foo<|>bar"), p("x")), Structure.enter(), article(p("foo"), p("<|>bar"), p("x")));
        assertThat(keys(split.body())).startsWith("k1").endsWith("k2").hasSize(3);
    }

    @Test
    void aLinkThatIsSplitIsALinkInBothHalvesUnderTwoKeys() {
        Article split = checkChange(article(p("a [lin<|>k](u) b")), Structure.enter(), article(p("a [lin](u)"), p("<|>[k](u) b")));
        assertThat(((Block.TextBlock) split.body().get(0)).defs().getFirst().key()).isEqualTo("k2");
        checkChange(article(p("*b [lin<|>k](u)* [c](v)")), Structure.enter(), article(p("*b [lin](u)*"), p("<|>*[k](u)* [c](v)")));
    }

    @Test
    void whatMovesToTheSecondHalfWholeKeepsItsKey() {
        Article split = checkChange(article(p("a<|> [link](u) @")), Structure.enter(), article(p("a"), p("<|> [link](u) @")));
        var second = (Block.TextBlock) split.body().get(1);
        assertThat(second.defs().getFirst().key()).isEqualTo("k2");
        assertThat(second.children()).anyMatch(child -> child instanceof Inline.InlinePicture(var small) && small.key().equals("k3"));
    }

    @Test
    void enterBesideAHardBreakKeepsTheBreak() {
        enter(article(p("a\n<|>b")), article(p("a\n"), p("<|>b")));
        enter(article(p("a<|>\nb")), article(p("a"), p("<|>\nb")));
    }

    // Backspace at the start

    @Test
    void backspaceJoinsTwoParagraphs() {
        backspace(article(p("foo"), p("<|>bar")), article(p("foo<|>bar")));
        backspace(article(p("a"), p(""), p("<|>b")), article(p("a"), p("<|>b")));
        backspace(article(p("foo"), p("<|>")), article(p("foo<|>")));
        backspace(article(li(1, "foo"), p("<|>bar")), article(li(1, "foo<|>bar")));
        backspace(article(h2("foo"), p("<|>bar")), article(h2("foo<|>bar")));
        backspace(article(p("a [x](u)"), p("<|>[y](v)")), article(p("a [x](u)<|>[y](v)")));
    }

    @Test
    void joiningKeepsTheFirstKey() {
        Article joined = checkChange(article(p("foo"), p("<|>bar")), Structure.backspaceAtStart(), article(p("foo<|>bar")));
        assertThat(keys(joined.body())).containsExactly("k1");
    }

    @Test
    void backspaceTakesEnterBack() {
        for (Draft draft : List.of(article(p("foo<|>bar")), article(h2("foo<|>bar")), article(quote("foo<|>bar")), article(quote("<|>bar")),
                article(h2("<|>foo")), article(p("<|>")), article(p("a [li<|>nk](u)")), article(box("Box", p("foo<|>"))))) {
            Document document = Laws.document(draft);
            document.run(Structure.enter());
            document.run(Structure.backspaceAtStart());
            assertThat(Markup.of(document.draft())).isEqualTo(Markup.of(draft));
        }
    }

    @Test
    void backspaceTakesTheKindAwayStepByStep() {
        backspace(article(p("a"), li(2, "<|>b")), article(p("a"), li(1, "<|>b")));
        backspace(article(p("a"), li(1, "<|>b")), article(p("a"), p("<|>b")));
        backspace(article(li(1, "a"), li(1, "<|>b")), article(li(1, "a"), p("<|>b")));
        backspace(article(p("a"), h2("<|>b")), article(p("a"), p("<|>b")));
        backspace(article(p("a"), quote("<|>b")), article(p("a"), p("<|>b")));
        backspace(article(h2("<|>b")), article(p("<|>b")));
    }

    @Test
    void backspaceBelowAnEmptyLineTakesTheLineAndNotTheKind() {
        backspace(article(p("a"), p(""), h2("<|>b")), article(p("a"), h2("<|>b")));
        backspace(article(p(""), quote("<|>b")), article(quote("<|>b")));
    }

    @Test
    void backspaceNeverJoinsWhatIsNoRunningText() {
        backspace(article(picture("a.jpg", "c", "d", "alt"), p("<|>b")), article(picture("a.jpg", "c", "d", "alt<|>"), p("b")));
        backspace(article(pullQuote("w", "who"), p("<|>b")), article(pullQuote("w", "who<|>"), p("b")));
        backspace(article(card("c"), p("<|>b")), article(card("c<|>"), p("b")));
        backspace(article(box("Box", p("in")), p("<|>b")), article(box("Box", p("in<|>")), p("b")));
        backspace(article(box("Box", p("<|>in")), p("b")), article(box("Box<|>", p("in")), p("b")));
        backspace(article(dateline("OBAN"), p("<|>b")), article(noLead("<|>"), dateline("OBAN"), p("b")).select(Selection.at(5, 1)));
        backspace(article(kicker("k"), headline("<|>h")), article(kicker("k<|>"), headline("h")));
        backspace(article(picture("a.jpg", "<|>c", "", "")), article(picture("a.jpg<|>", "c", "", "")));
        backspace(article(pullQuote("w", "<|>who")), article(pullQuote("w<|>", "who")));
        backspace(article(p("a"), picture("<|>a.jpg", "c", "", "")), article(p("a<|>"), picture("a.jpg", "c", "", "")));
        checkRefused(article(kicker("<|>k")), Structure.backspaceAtStart());
    }

    @Test
    void backspaceTakesAnEmptyLineBelowAnObject() {
        backspace(article(picture("a.jpg", "c", "d", "alt"), p("<|>")), article(picture("a.jpg", "c", "d", "alt<|>")));
        backspace(article(box("Box", p("<|>"), p("b"))), article(box("Box<|>", p("b"))));
        backspace(article(box("Box", p("<|>"))), article(box("Box<|>", p(""))));
    }

    @Test
    void backspaceTakesAwayWhatWasInsertedAndLeftEmpty() {
        backspace(article(p("a"), pullQuote("<|>", "")), article(p("a"), p("<|>")));
        backspace(article(pullQuote("<|>words", "")), article(p("<|>words")));
        backspace(article(pullQuote("<|>words", "who"), p("x")),
                article(noLead("<|>"), pullQuote("words", "who"), p("x")).select(Selection.at(5, 1)));
        backspace(article(p("a"), embed("<|>", "", "")), article(p("a"), p("<|>")));
        backspace(article(p("a"), embed("<|>http://x", "", "")), article(p("a<|>"), embed("http://x", "", "")));
        backspace(article(p("a"), embed("", "", "<|>")), article(p("a"), embed("", "<|>", "")));
        backspace(article(p("a"), box("<|>", p(""))), article(p("a"), p("<|>")));
        backspace(article(p("a"), box("<|>", p("b"))), article(p("a<|>"), box("", p("b"))));
    }

    // Delete at the end

    @Test
    void deleteAtTheEndJoinsTheNextRunningText() {
        delete(article(p("foo<|>"), p("bar")), article(p("foo<|>bar")));
        delete(article(p("foo<|>"), h2("bar")), article(p("foo<|>bar")));
        delete(article(p("<|>"), h2("bar")), article(h2("<|>bar")));
        delete(article(li(1, "a<|>"), li(2, "b")), article(li(1, "a<|>b")));
        delete(article(p("a<|>"), p("")), article(p("a<|>")));
    }

    @Test
    void deleteAtTheEndNeverEatsWhatIsNoRunningText() {
        delete(article(p("a<|>"), picture("a.jpg", "c", "", "")), article(p("a"), picture("<|>a.jpg", "c", "", "")));
        delete(article(p("<|>"), picture("a.jpg", "c", "", "")), article(picture("<|>a.jpg", "c", "", "")));
        delete(article(p("a<|>"), box("Box", p("b"))), article(p("a"), box("<|>Box", p("b"))));
        delete(article(box("Box", p("a<|>")), p("b")), article(box("Box", p("a")), p("<|>b")));
        delete(article(box("Box", p("<|>")), p("b")), article(box("Box", p("")), p("<|>b")));
        delete(article(box("Box<|>", p("a"))), article(box("Box", p("<|>a"))));
        delete(article(headline("h<|>"), standfirst("s")), article(headline("h"), standfirst("<|>s")));
        delete(article(pullQuote("w<|>", "who")), article(pullQuote("w", "<|>who")));
        checkRefused(article(p("a<|>")), Structure.deleteAtEnd());
        checkRefused(article(p("a<|>b")), Structure.deleteAtEnd());
    }

    // Tab

    @Test
    void tabGoesOneLevelDeeperThanTheItemBeforeAtMost() {
        indent(article(li(1, "a"), li(1, "b<|>")), article(li(1, "a"), li(2, "b<|>")));
        checkRefused(article(li(1, "a"), li(2, "b<|>")), Structure.indent());
        checkRefused(article(li(1, "a<|>")), Structure.indent());
        checkRefused(article(p("x"), li(1, "a<|>")), Structure.indent());
        indent(article(li(1, "a"), li(1, "b<a>"), li(1, "c<b>")), article(li(1, "a"), li(2, "b<a>"), li(2, "c<b>")));
        indent(article(box("Box", num(1, "a"), num(1, "<|>b"))), article(box("Box", num(1, "a"), num(2, "<|>b"))));
    }

    @Test
    void tabIsNothingOutsideLists() {
        for (Draft draft : List.of(article(p("a<|>")), article(h2("<|>a")), article(headline("<|>")), article(picture("<|>a", "", "", "")),
                article(card("<|>c")), article(box("<|>b", p(""))))) {
            checkRefused(draft, Structure.indent());
            checkRefused(draft, Structure.outdent());
        }
    }

    @Test
    void shiftTabGoesUpAndOutOfTheList() {
        outdent(article(li(1, "a"), li(3, "b<|>")), article(li(1, "a"), li(2, "b<|>")));
        outdent(article(li(1, "a<|>")), article(p("a<|>")));
        outdent(article(li(2, "<a>a"), p("x"), num(1, "b<b>")), article(li(1, "<a>a"), p("x"), p("b<b>")));
    }

    // Moving and removing

    @Test
    void blocksMovePastTheirNeighbourWithTheSelection() {
        checkChange(article(p("a<|>"), p("b")), Structure.move(true), article(p("b"), p("a<|>")));
        checkChange(article(p("a"), p("b<|>")), Structure.move(false), article(p("b<|>"), p("a")));
        checkChange(article(p("a"), p("<a>b"), p("c<b>"), picture("p.jpg", "", "", "")), Structure.move(true),
                article(p("a"), picture("p.jpg", "", "", ""), p("<a>b"), p("c<b>")));
        checkChange(article(p("<a>a"), p(""), p("<b>b"), p("c")), Structure.move(true), article(p("b"), p("<a>a"), p(""), p("<b>c")));
        checkChange(article(picture("p.jpg", "", "", ""), p("a<|>")), Structure.move(false),
                article(p("a<|>"), picture("p.jpg", "", "", "")));
        checkChange(article(box("Box", p("x"), p("y")), pullQuote("q<|>", "")), Structure.move(false),
                article(pullQuote("q<|>", ""), box("Box", p("x"), p("y"))));
        checkChange(article(box("Box", p("x"), p("y<|>"))), Structure.move(false), article(box("Box", p("y<|>"), p("x"))));
        checkRefused(article(p("a<|>"), p("b")), Structure.move(false));
        checkRefused(article(box("Box", p("x<|>")), p("b")), Structure.move(true));
        checkRefused(article(headline("a<|>"), p("b")), Structure.move(true));
    }

    @Test
    void aSelectionThatReachesBeyondTheMovedBlocksIsDrawnIn() {
        checkChange(article(p("<a>a"), p("<b>b")), Structure.move(true), article(p("b"), p("<a>a<b>")));
        checkChange(article(headline("<a>h"), p("a"), p("b<b>"), p("c")), Structure.move(true),
                article(headline("h"), p("c"), p("<a>a"), p("b<b>")));
    }

    @Test
    void removingTakesTheBlocksThatAreTouched() {
        checkChange(article(p("a"), p("b<|>"), p("c")), Structure.removeBlocks(), article(p("a"), p("<|>c")));
        checkChange(article(p("a"), p("b<|>")), Structure.removeBlocks(), article(p("a<|>")));
        checkChange(article(p("b<|>")), Structure.removeBlocks(), article(p("<|>")));
        checkChange(article(box("Box", p("b<|>")), p("c")), Structure.removeBlocks(), article(box("Box", p("<|>")), p("c")));
        checkChange(article(box("Box<|>", p("b")), p("c")), Structure.removeBlocks(), article(p("<|>c")));
        checkChange(article(p("x<a>y"), box("Box", p("b"), p("<b>c")), p("d")), Structure.removeBlocks(), article(p("<|>d")));
        checkChange(article(picture("p", "cap<|>", "", "")), Structure.removeBlocks(), article(p("<|>")));
        checkRefused(article(headline("a<|>")), Structure.removeBlocks());
        checkRefused(article(headline("<a>a"), p("<b>b")), Structure.removeBlocks());
    }

    private static void enter(Draft before, Draft after) {
        checkChange(before, Structure.enter(), after);
    }

    private static void backspace(Draft before, Draft after) {
        checkChange(before, Structure.backspaceAtStart(), after);
    }

    private static void delete(Draft before, Draft after) {
        checkChange(before, Structure.deleteAtEnd(), after);
    }

    private static void indent(Draft before, Draft after) {
        checkChange(before, Structure.indent(), after);
    }

    private static void outdent(Draft before, Draft after) {
        checkChange(before, Structure.outdent(), after);
    }

    private static List<String> keys(List<Block> blocks) {
        return blocks.stream().map(Block::key).toList();
    }
}
