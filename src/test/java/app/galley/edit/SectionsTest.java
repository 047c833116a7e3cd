package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.h4;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Laws.checkChange;
import static app.galley.edit.Laws.checkRefused;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.outline.Sections;
import app.galley.model.Article;
import app.galley.model.Block;
import org.junit.jupiter.api.Test;

class SectionsTest {

    @Test
    void aSectionMovesWithAllThatBelongsToIt() {
        checkChange(article(p("lead"), h2("A<|>"), p("a"), h3("A1"), p("a1"), h2("B"), p("b")), Sections.move(1, 7),
                article(p("lead"), h2("B"), p("b"), h2("A<|>"), p("a"), h3("A1"), p("a1")));
        checkChange(article(p("lead"), h2("A"), p("a"), h2("B"), picture("b.jpg", "", "", ""), p("b<|>")), Sections.move(3, 1),
                article(p("lead"), h2("B"), picture("b.jpg", "", "", ""), p("b<|>"), h2("A"), p("a")));
    }

    @Test
    void aSectionInsideAnotherMovesWithinItAndIntoTheNext() {
        Draft draft = article(h2("A"), h3("A1"), p("one"), h3("A2<|>"), p("two"), h2("B"), p("b"));
        checkChange(draft, Sections.move(3, 1), article(h2("A"), h3("A2<|>"), p("two"), h3("A1"), p("one"), h2("B"), p("b")));
        checkChange(draft, Sections.move(3, 7), article(h2("A"), h3("A1"), p("one"), h2("B"), p("b"), h3("A2<|>"), p("two")));
    }

    @Test
    void aSectionTakesNothingOfAnotherAndTheLeadStaysFirst() {
        Draft draft = article(p("lead"), h2("A<|>"), h3("A1"), p("one"), h2("B"), p("b"));
        checkRefused(draft, Sections.move(4, 2));
        checkRefused(draft, Sections.move(4, 3));
        checkRefused(draft, Sections.move(4, 0));
        checkRefused(draft, Sections.move(1, 4));
        checkRefused(draft, Sections.move(1, 2));
        checkRefused(draft, Sections.move(1, 7));
        checkRefused(draft, Sections.move(-1, 0));
    }

    @Test
    void whatIsSelectedGoesAlongOrElseTheCaretGoesToTheSection() {
        checkChange(article(p("lead"), h2("A"), p("f<a>o<b>o"), h2("B"), p("b")), Sections.move(1, 5),
                article(p("lead"), h2("B"), p("b"), h2("A"), p("f<a>o<b>o")));
        checkChange(article(p("le<|>ad"), h2("A"), p("a"), h2("B"), p("b")), Sections.move(1, 5),
                article(p("lead"), h2("B"), p("b"), h2("<|>A"), p("a")));
        checkChange(article(p("lead"), h2("A"), p("<a>a"), h2("B"), p("b<b>")), Sections.move(3, 1),
                article(p("lead"), h2("<|>B"), p("b"), h2("A"), p("a")));
    }

    @Test
    void aPictureMovesAlone() {
        checkChange(article(h2("A"), picture("<|>a.jpg", "c", "", ""), p("a"), h2("B"), p("b")), Sections.move(1, 4),
                article(h2("A"), p("a"), h2("B"), picture("<|>a.jpg", "c", "", ""), p("b")));
        checkRefused(article(picture("<|>a.jpg", "c", "", ""), p("a")), Sections.move(0, 1));
    }

    @Test
    void theSectionOfTheCaretStepsUpAndDown() {
        Draft draft = article(p("lead"), h2("A"), h3("A1"), p("on<|>e"), h3("A2"), h2("B"), h3("B1"));
        Draft down = article(p("lead"), h2("A"), h3("A2"), h3("A1"), p("on<|>e"), h2("B"), h3("B1"));
        Draft further = article(p("lead"), h2("A"), h3("A2"), h2("B"), h3("A1"), p("on<|>e"), h3("B1"));
        checkChange(draft, Sections.step(true), down);
        checkChange(down, Sections.step(true), further);
        checkChange(further, Sections.step(false), down);
        checkChange(down, Sections.step(false), draft);
        checkChange(draft, Sections.step(false), article(p("lead"), h3("A1"), p("on<|>e"), h2("A"), h3("A2"), h2("B"), h3("B1")));
    }

    @Test
    void thereIsNothingToStepInTheHeadTheLeadOrPastTheEnds() {
        checkRefused(article(headline("News<|>"), h2("A")), Sections.step(true));
        checkRefused(article(p("le<|>ad"), h2("A"), h2("B")), Sections.step(true));
        checkRefused(article(p("lead"), h2("A<|>"), h2("B")), Sections.step(false));
        checkRefused(article(p("lead"), h2("A"), h2("B<|>")), Sections.step(true));
    }

    @Test
    void theCaretInABoxIsInTheSectionTheBoxStandsIn() {
        checkChange(article(h2("A"), box("Facts", h2("in<|>side")), h2("B")), Sections.step(true),
                article(h2("B"), h2("A"), box("Facts", h2("in<|>side"))));
    }

    @Test
    void aSectionChangesItsLevelWithAllCrossheadsInIt() {
        checkChange(article(h2("A<|>"), p("a"), h3("A1"), h2("B")), Sections.relevel(true),
                article(h3("A<|>"), p("a"), h4("A1"), h2("B")));
        checkChange(article(h2("A"), h3("A1"), p("<|>a"), h4("A1a"), h3("A2")), Sections.relevel(false),
                article(h2("A"), h2("A1"), p("<|>a"), h3("A1a"), h3("A2")));
        checkRefused(article(h2("A<|>"), h4("deep")), Sections.relevel(true));
        checkRefused(article(h2("A<|>"), h3("A1")), Sections.relevel(false));
        checkRefused(article(p("<|>lead"), h2("A")), Sections.relevel(true));
    }

    @Test
    void movingKeepsTheBlocksThemselves() {
        Article before = article(p("lead"), h2("A<|>"), p("*a*"), h2("B"), p("b")).article();
        var document = new Document(before);
        document.run(Sections.move(1, 5));
        assertThat(document.article().body().stream().map(Block::key)).containsExactly("k1", "k4", "k5", "k2", "k3");
        assertThat(document.article().body().get(4)).isSameAs(before.body().get(2));
    }
}
