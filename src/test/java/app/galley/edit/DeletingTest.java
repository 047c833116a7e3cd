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

import app.galley.model.Block;
import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeletingTest {

    @Test
    void deletesWithinALine() {
        delete(article(p("f<a>o<b>o")), article(p("f<|>o")));
        delete(article(p("f<b>o<a>o")), article(p("f<|>o")));
        delete(article(p("<a>foo<b>")), article(p("<|>")));
        delete(article(headline("<a>foo<b>")), article(headline("<|>")));
        delete(article(p("a *b<a>c* [d](u)<b> e")), article(p("a *b*<|> e")));
        delete(article(p("a<a>@<b>b")), article(p("a<|>b")));
        delete(article(p("a<a>\n<b>b")), article(p("a<|>b")));
        delete(article(embed("http://<a>x<b>", "", "")), article(embed("http://<|>", "", "")));
        checkRefused(article(p("a<|>b")), Deleting.selection());
    }

    @Test
    void deletesAPictureOrACardThatIsSelected() {
        delete(article(p("a"), picture("<a>p<b>", "c", "d", "e"), p("b")), article(p("a"), p("<|>b")));
        delete(article(p("a"), card("<a>c<b>")), article(p("a<|>")));
        delete(article(box("Box", card("<a>c<b>"))), article(box("Box", p("<|>"))));
        delete(article(lead("<a>p<b>", "c", "d", "e"), p("x")), article(noLead("<|>"), p("x")).select(Selection.at(5, 0)));
        checkRefused(article(noLead("<a>"), p("x")).select(new Selection(new Position(5, 0), new Position(5, 1))), Typing.deleteObject());
    }

    @Test
    void joinsRunningTextAcrossBlocks() {
        delete(article(p("fo<a>o"), p("b<b>ar")), article(p("fo<|>ar")));
        delete(article(p("fo<a>o"), h2("mid"), picture("p", "c", "", ""), li(1, "b<b>ar")), article(p("fo<|>ar")));
        delete(article(h2("fo<a>o"), p("b<b>ar")), article(h2("fo<|>ar")));
        delete(article(p("[a<a>b](u)"), p("[c<b>d](u)")), article(p("[a<|>d](u)")));
        delete(article(p("fo<a>o"), box("Box", p("in"), p("b<b>ar"))), article(p("fo<|>ar")));
        delete(article(p("fo<a>o"), box("Box", p("b<b>ar"), p("in"))), article(p("fo<|>ar"), box("", p("in"))));
        delete(article(box("Box", p("in"), p("fo<a>o")), p("b<b>ar")), article(box("Box", p("in"), p("fo<|>ar"))));
    }

    @Test
    void aBlockThatWasEmptiedLooksLikeTheOneWhoseRestItTakes() {
        delete(article(h2("<a>foo"), p("b<b>ar")), article(p("<|>ar")));
        delete(article(p("<a>foo"), li(2, "b<b>ar")), article(li(2, "<|>ar")));
    }

    @Test
    void aBlockThatWasEmptiedWithNothingToTakeStaysWhatItIs() {
        delete(article(h2("<a>foo"), p("bar<b>")), article(h2("<|>")));
    }

    @Test
    void takesBlocksThatAreSelectedWhole() {
        delete(article(p("a"), pullQuote("<a>w", "who<b>"), p("b")), article(p("a"), p("<|>b")));
        delete(article(p("a"), picture("<a>p", "c", "d", "e<b>")), article(p("a<|>")));
        delete(article(box("<a>Box", p("x<b>")), p("b")), article(p("<|>b")));
        delete(article(pullQuote("<a>w", "who"), embed("u", "p", "c<b>")), article(p("<|>")));
        delete(article(p("fo<a>o"), picture("p", "c", "d", "e<b>"), p("b")), article(p("fo<|>"), p("b")));
        delete(article(box("Box", pullQuote("<a>w", "a<b>")), p("b")), article(box("Box", p("<|>")), p("b")));
    }

    @Test
    void emptiesTheTextsOfABlockSelectedInPart() {
        delete(article(p("fo<a>o"), pullQuote("wo<b>rds", "who")), article(p("fo<|>"), pullQuote("rds", "who")));
        delete(article(p("fo<a>o"), picture("p", "c", "cre<b>dit", "alt")), article(p("fo<|>"), picture("p", "", "dit", "alt")));
        delete(article(pullQuote("wo<a>rds", "who"), p("f<b>oo")), article(pullQuote("wo<|>", ""), p("oo")));
        delete(article(embed("u", "<a>p", "c<b>")), article(embed("u", "<|>", "")));
        delete(article(box("Bo<a>x", p("a"), p("b<b>c"))), article(box("Bo<|>", p("c"))));
    }

    @Test
    void anEmptyLineTheSelectionOnlyReachesStays() {
        delete(article(pullQuote("<a>w", "who"), p("<b>"), p("b")), article(p("<|>"), p("b")));
    }

    @Test
    void fieldsAtTheHeadAreEmptiedAndStay() {
        delete(article(kicker("k<a>k"), headline("h"), standfirst("s<b>t")), article(kicker("k<|>"), standfirst("t")));
        delete(article(headline("<a>h"), dateline("d"), p("x"), p("y<b>z")), article(headline("<|>"), p("z")));
        delete(article(headline("<a>h"), lead("p", "c", "d", "e"), p("x<b>")), article(headline("<|>"), p("")));
        delete(article(lead("<a>p", "c", "d", "e<b>"), p("x")), article(noLead("<|>"), p("x")).select(Selection.at(5, 0)));
        delete(article(lead("p", "<a>c", "d", "e"), p("x<b>y")), article(lead("p", "<|>", "", ""), p("y")));
    }

    @Test
    void everythingSelectedLeavesAnArticleToWriteIn() {
        delete(article(kicker("<a>k"), headline("h"), authors("Ann"), lead("p", "c", "d", "e"), p("x"), box("b", p("y<b>"))),
                article(kicker("<|>")));
    }

    /// An article with a line of every kind, none of them empty.
    private static final Draft EVERY_KIND = article(kicker("kick"), headline("head"), standfirst("stand"), authors("Ann; Bob"),
            dateline("date"),
            lead("l.jpg", "lcap", "lcre", "lalt"), p("pa *bo* [li](u) @"), h2("two"), h3("three"), h4("four"), quote("quo"), li(1, "one"),
            li(2, "deep"),
            num(1, "num"), picture("p.jpg", "pcap", "pcre", "palt"), pullQuote("pull", "who"), embed("http", "prov", "ecap"),
            box("title", p("inner"), picture("i.jpg", "icap", "icre", "ialt"), li(1, "item")), card("card"), p("last [x](v)"));

    /// The same without a lead picture, and with empty lines.
    private static final Draft WITH_EMPTY = article(headline(""), p(""), h2(""), picture("p.jpg", "", "", "alt"), pullQuote("", ""),
            embed("", "", ""),
            box("", p(""), p("x")), card("card"), li(1, ""), p(""));

    static List<Draft> everySelection() {
        var drafts = new ArrayList<Draft>();
        for (Draft draft : List.of(EVERY_KIND, WITH_EMPTY)) {
            List<Position> places = places(draft);
            for (int i = 0; i < places.size(); i++) {
                List<Position> ends = places.subList(i + 1, places.size());
                for (Position end : ends) {
                    drafts.add(draft.select(new Selection(places.get(i), end)));
                }
            }
        }
        drafts.removeIf(Draft::isObjectSelected); // a picture alone takes its caption along
        return drafts;
    }

    private static List<Position> places(Draft draft) {
        var places = new ArrayList<Position>();
        for (int line = 0; line < Lines.count(draft.article()); line++) {
            int length = Lines.text(draft.article(), line).length();
            for (int offset : new TreeSet<>(List.of(0, length / 2, length))) {
                places.add(new Position(line, offset));
            }
        }
        return places;
    }

    @Test
    void deletingAnySelectionTakesWhatIsSelectedAndNothingElse() {
        everySelection().forEach(draft -> keepsTheRest(draft, Deleting.selection(), ""));
    }

    @Test
    void typingOverAnySelectionPutsTheTextInItsPlace() {
        everySelection().forEach(draft -> keepsTheRest(draft, Typing.insert("X"), "X"));
    }

    @Test
    void enterOverAnySelectionKeepsTheRest() {
        everySelection().forEach(draft -> keepsTheRest(draft, Structure.enter(), ""));
    }

    @Test
    void pastingOverAnySelectionKeepsTheRest() {
        List<Block> pasted = Drafts.blocks(p("one"), pullQuote("two", ""), li(1, "three"));
        everySelection().stream().filter(draft -> !startsAtObject(draft))
                .forEach(draft -> keepsTheRest(draft, Inserting.blocks(pasted), "onetwothree"));
    }

    /// A picture or card that stays since it is selected in part: what is pasted comes after all its texts.
    private static boolean startsAtObject(Draft draft) {
        return Lines.at(draft.article(), draft.selection().start().line()).isObject();
    }

    @Test
    void aBlockOutsideTheSelectionIsTheVerySame() {
        everySelectionOfAPair().forEach(DeletingTest::checkOthersAreTheSame);
    }

    private static void checkOthersAreTheSame(Draft draft) {
        Document document = Laws.document(draft);
        document.run(Deleting.selection());
        int head = Lines.ofHead(draft.article().head());
        for (int i = 0; i < draft.article().body().size(); i++) {
            Block block = draft.article().body().get(i);
            int first = head + draft.article().body().lineOf(i);
            boolean outside = first > draft.selection().end().line() || first + block.lineCount() - 1 < draft.selection().start().line();
            if (outside) {
                assertThat(document.article().body()).anyMatch(other -> other == block);
            }
        }
    }

    /// One selection for each pair of lines.
    static List<Draft> everySelectionOfAPair() {
        var drafts = new ArrayList<Draft>();
        int count = Lines.count(EVERY_KIND.article());
        for (int from = 0; from < count; from++) {
            for (int to = from; to < count; to++) {
                Position end = new Position(to, Math.max(1, Lines.text(EVERY_KIND.article(), to).length() / 2));
                drafts.add(EVERY_KIND.select(new Selection(new Position(from, 0), end)));
            }
        }
        return drafts;
    }

    /// Checks that the article's words are then those before the selection, `put`, and those after it.
    private static void keepsTheRest(Draft before, Command command, String put) {
        Document document = Laws.document(before);
        boolean done = document.run(command);
        Place first = Lines.at(before.article(), before.selection().start().line());
        boolean onlyTheMissingLead = first.isObject() && first.isHead(); // where there is nothing to type in
        assertThat(done || onlyTheMissingLead).as(() -> Markup.of(before)).isTrue();
        String expected = done
                ? words(before, new Position(0, 0), before.selection().start()) + put + words(before, before.selection().end(), end(before))
                : words(before, new Position(0, 0), end(before));
        assertThat(words(document.draft(), new Position(0, 0), end(document.draft()))).as(() -> Markup.of(before)).isEqualTo(expected);
        Laws.checkWellFormed(document.article());
        Laws.checkWithin(document.article(), document.selection().caret());
        Change change = Change.between(before.article(), document.article());
        assertThat(change.apply(before.article())).isEqualTo(document.article());
        assertThat(change.invert().apply(document.article())).isEqualTo(before.article());
        if (document.undo()) {
            assertThat(document.selection()).isEqualTo(before.selection());
        }
        assertThat(document.article()).isEqualTo(before.article());
    }

    private static Position end(Draft draft) {
        int last = Lines.count(draft.article()) - 1;
        return new Position(last, Lines.text(draft.article(), last).length());
    }

    /// The words between two places. Objects are left out, since one that is not all selected stays; so are spaces, which the authors' line
    /// puts where it needs them.
    private static String words(Draft draft, Position from, Position to) {
        var lines = new ArrayList<String>();
        for (int line = from.line(); line <= to.line(); line++) {
            String text = Lines.text(draft.article(), line).text();
            int end = line == to.line() ? to.offset() : text.length();
            lines.add(text.substring(line == from.line() ? from.offset() : 0, end));
        }
        return lines.stream().collect(Collectors.joining()).replace(String.valueOf(Inline.OBJECT), "").replace(" ", "");
    }

    private static void delete(Draft before, Draft after) {
        checkChange(before, Deleting.selection(), after);
    }
}
