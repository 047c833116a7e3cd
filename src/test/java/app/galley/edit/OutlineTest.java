package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.h4;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.outline.Entry;
import app.galley.edit.outline.Outline;
import app.galley.edit.outline.Revision;
import app.galley.edit.outline.Stretch;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Style;
import app.galley.render.Counts;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class OutlineTest {

    private final List<Revision> revisions = new ArrayList<>();

    private static int words(Block block) {
        return Counts.of(block, "en").words();
    }

    /// A row a line: as many blanks as it is deep, and its words.
    private static List<String> drawn(Outline outline) {
        return outline.entries().stream().map(entry -> " ".repeat(entry.depth()) + entry.text()).toList();
    }

    private Outline following(Document document) {
        Outline outline = Outline.of(document.article());
        document.onEdit(edited -> revisions.addAll(outline.update(edited.change(), OutlineTest::words)));
        return outline;
    }

    private static void count(Outline outline, Article article) {
        outline.take(outline.uncounted(article).stream().map(stretch -> stretch.count(OutlineTest::words)).toList());
    }

    @Test
    void theHeadlineIsTheRootAndSkippedLevelsDoNotMatter() {
        Outline outline = Outline.of(article(headline("News"), p("lead"), h2("A"), h4("deep"), h3("A1"), h2("B"), p("b")).article());
        assertThat(drawn(outline)).containsExactly("News", " A", "  deep", "  A1", " B");
        Outline upsideDown = Outline.of(article(headline("News"), h4("deep"), h3("less"), h2("A")).article());
        assertThat(drawn(upsideDown)).containsExactly("News", " deep", " less", " A");
    }

    @Test
    void landmarksStandInTheirSectionAndWhatIsInABoxStaysThere() {
        Outline outline = Outline.of(article(headline("News"), picture("p.jpg", "", "", "A boat"), h2("A"), box("Facts", h2("inside")),
                h3("A1"), pullQuote("Well", "Ann"), embed("u", "Site", "A film")).article());
        assertThat(drawn(outline)).containsExactly("News", " A boat", " A", "  Facts", "  A1", "   Well", "   A film");
        assertThat(outline.entries().get(3).kind()).isEqualTo(Entry.Kind.BOX);
    }

    @Test
    void aCrossheadIsShownOnOneLine() {
        Outline outline = Outline.of(article(h2(" two\nlines@ "), h2("")).article());
        assertThat(outline.entries().stream().map(Entry::text)).containsExactly("", "two lines", "");
    }

    @Test
    void aBlockBelongsToTheInnermostSectionAndALandmarkToItself() {
        Outline outline = Outline.of(article(p("lead"), h2("A"), p("a"), picture("p.jpg", "c", "", ""), p("still a"), h3("A1"), p("x"))
                .article());
        assertThat(List.of(-1, 0, 1, 2, 3, 4, 5, 6)).extracting(outline::rowOf).containsExactly(0, 0, 1, 1, 2, 1, 3, 3);
        assertThat(outline.end(1)).isEqualTo(4);
        assertThat(outline.end(0)).isEqualTo(4);
        assertThat(outline.end(2)).isEqualTo(3);
    }

    @Test
    void aKeyInRunningTextChangesNoRowAndAKeyInACrossheadOne() {
        Document document = Laws.document(article(p("lead<|>"), h2("A"), p("a"), h2("B"), p("b")));
        Outline outline = following(document);
        document.run(Typing.insert("x"));
        document.run(Structure.enter());
        assertThat(revisions).isEmpty();

        document.select(Selection.at(8, 1));
        document.run(Typing.insert("x"));
        assertThat(revisions).containsExactly(new Revision(1, 2, List.of(outline.entries().get(1))));
        assertThat(drawn(outline)).containsExactly("", " Ax", " B");
    }

    @Test
    void anotherLevelChangesTheRowsBelowIt() {
        Document document = Laws.document(article(h2("A"), h2("B<|>"), h3("B1"), h2("C"), h3("C1")));
        Outline outline = following(document);
        document.run(Kinds.style(Style.H4));
        assertThat(drawn(outline)).containsExactly("", " A", "  B", "  B1", " C", "  C1");
        assertThat(revisions).containsExactly(new Revision(2, 3, List.of(outline.entries().get(2))));

        document.undo();
        document.select(Selection.at(6, 0));
        revisions.clear();
        document.run(Kinds.paragraph());
        assertThat(drawn(outline)).containsExactly("", " B", "  B1", " C", "  C1");
        assertThat(revisions).containsExactly(new Revision(1, 2, List.of()));
    }

    @Test
    void aKeyAdjustsTheWordsOfItsSectionAlone() {
        Document document = Laws.document(article(p("one two"), h2("A"), p("three four five<|>"), h3("A1"), p("six")));
        Outline outline = following(document);
        assertThat(outline.words(0)).isEmpty();
        count(outline, document.article());
        assertThat(List.of(0, 1, 2)).extracting(outline::words).containsExactly(OptionalInt.of(8), OptionalInt.of(6), OptionalInt.of(2));

        document.run(Typing.insert(" more"));
        assertThat(outline.uncounted(document.article())).isEmpty();
        assertThat(List.of(0, 1, 2)).extracting(outline::words).containsExactly(OptionalInt.of(9), OptionalInt.of(7), OptionalInt.of(2));
    }

    @Test
    void aCountThatComesTooLateIsNotTaken() {
        Document document = Laws.document(article(p("one two<|>"), h2("A")));
        Outline outline = following(document);
        List<Stretch> before = outline.uncounted(document.article());
        document.run(Typing.insert(" three"));
        outline.take(before.stream().map(stretch -> stretch.count(OutlineTest::words)).toList());
        assertThat(outline.words(0)).isEmpty();
        count(outline, document.article());
        assertThat(outline.words(0)).hasValue(4);
    }

    @Test
    void aSectionIsLetGoWhereItTakesNothingOfAnother() {
        Outline outline = Outline.of(article(p("lead"), h2("A"), h3("A1"), h3("A2"), h2("B"), p("b"), h2("C")).article());
        assertThat(places(outline, 4)).containsExactly("1 before 1", "6 before 7");
        assertThat(places(outline, 2)).containsExactly("1 before 1", "4 before 4", "5 before 6", "6 before 7");
        assertThat(places(outline, 0)).isEmpty();
        assertThat(outline.gapNear(4, 2)).hasValue(1);
        assertThat(outline.gapNear(4, 3)).isEmpty();
        assertThat(outline.gapNear(5, 3)).hasValue(4);
        assertThat(outline.gapNear(5, 0)).hasValue(1);
    }

    private static List<String> places(Outline outline, int row) {
        var places = new ArrayList<String>();
        for (int gap = 0; gap <= outline.entries().size(); gap++) {
            int here = gap;
            outline.place(row, gap).ifPresent(before -> places.add(here + " before " + before));
        }
        return places;
    }

    @Test
    void aLandmarkIsLetGoRightBehindTheRowAbove() {
        Draft draft = article(p("lead"), h2("A"), picture("<|>p.jpg", "c", "", ""), p("a"), h2("B"), p("b"));
        Outline outline = Outline.of(draft.article());
        assertThat(places(outline, 2)).containsExactly("1 before 0", "4 before 5");
        Laws.checkChange(draft, outline.step(2, true),
                article(p("lead"), h2("A"), p("a"), h2("B"), picture("<|>p.jpg", "c", "", ""), p("b")));
        Laws.checkChange(draft, outline.step(2, false),
                article(p("lead"), picture("<|>p.jpg", "c", "", ""), h2("A"), p("a"), h2("B"), p("b")));
        Laws.checkRefused(draft, outline.step(0, true));
        Laws.checkRefused(draft, outline.step(3, true));
    }

    @Test
    void anArticleWithoutABodyHasItsHeadlineOnly() {
        Article empty = article(headline("News")).article().withBody(Blocks.EMPTY);
        Outline outline = Outline.of(empty);
        assertThat(drawn(outline)).containsExactly("News");
        assertThat(outline.rowOf(-1)).isZero();
        count(outline, empty);
        assertThat(outline.words(0)).hasValue(0);
    }
}
