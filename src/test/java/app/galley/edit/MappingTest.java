package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.lead;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.pullQuote;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.List;
import org.junit.jupiter.api.Test;

class MappingTest {

    @Test
    void placesOutsideTheChangeMoveWithTheirLines() {
        Change change = Change.between(abc(), abc().withBody(abc().body().replace(1, 1, Drafts.blocks(p("x"), pullQuote("y", "z")))));
        assertThat(change.map(new Position(6, 1), true)).isEqualTo(new Position(6, 1));
        assertThat(change.map(new Position(7, 1), true)).isEqualTo(new Position(10, 1));
        assertThat(change.map(new Position(1, 0), true)).isEqualTo(new Position(1, 0));
    }

    @Test
    void aPlaceWhereTextIsPutInGoesAlongOnlyWhenAsked() {
        Change change = changed("ac", "abc");
        assertThat(change.map(new Position(6, 1), true)).isEqualTo(new Position(6, 2));
        assertThat(change.map(new Position(6, 1), false)).isEqualTo(new Position(6, 1));
        assertThat(change.map(new Position(6, 2), false)).isEqualTo(new Position(6, 3));
    }

    @Test
    void aPlaceAtASplitStaysAtTheEndOrGoesToTheStart() {
        Draft draft = article(p("foo<|>bar"), p("x"));
        Change change = Change.between(draft.article(), Structure.enter().run(draft).orElseThrow().article());
        assertThat(change.map(new Position(6, 3), false)).isEqualTo(new Position(6, 3));
        assertThat(change.map(new Position(6, 3), true)).isEqualTo(new Position(7, 0));
        assertThat(change.map(new Position(6, 5), true)).isEqualTo(new Position(7, 2));
        assertThat(change.map(new Position(7, 1), true)).isEqualTo(new Position(8, 1));
        assertThat(change.invert().map(new Position(7, 2), true)).isEqualTo(new Position(6, 5));
    }

    @Test
    void aPlaceInTheEndThatWentGoesToTheEndOfWhatIsLeft() {
        Change change = Change.between(abc(), abc().withBody(abc().body().replace(1, 3, List.of())));
        assertThat(change.map(new Position(7, 0), true)).isEqualTo(new Position(6, 1));
        assertThat(change.map(new Position(8, 1), false)).isEqualTo(new Position(6, 1));
        assertThat(change.invert().map(new Position(6, 1), false)).isEqualTo(new Position(6, 1));
    }

    @Test
    void placesBelowTheHeadMoveWhenTheLeadPictureComesAndGoes() {
        Article with = article(lead("l", "c", "d", "e"), p("abc")).article();
        Change change = Change.between(with, article(p("abc")).article().withBody(with.body()));
        assertThat(change.map(new Position(9, 2), true)).isEqualTo(new Position(6, 2));
        assertThat(change.map(new Position(7, 1), true).line()).isEqualTo(5);
        assertThat(change.invert().map(new Position(6, 2), true)).isEqualTo(new Position(9, 2));
    }

    @Test
    void aPlaceIsNeverMappedIntoTheMiddleOfACharacter() {
        Change sameFirstUnit = changed("a😀b", "a😁b");
        Change sameLastUnit = changed("a\uD83D\uDE00b", "a\uD83E\uDE00b");
        for (Change change : List.of(sameFirstUnit, sameLastUnit, sameFirstUnit.invert(), sameLastUnit.invert())) {
            for (boolean after : new boolean[]{false, true}) {
                assertThat(change.map(new Position(6, 1), after).offset()).isIn(1, 3);
                assertThat(change.map(new Position(6, 3), after).offset()).isEqualTo(3);
            }
        }
    }

    @Test
    void aParagraphSeparatorInTheTextIsTextLikeAnyOther() {
        Draft draft = article(p("a\u2029b<|>\u2029c"), p("\u2029"));
        Change change = Change.between(draft.article(), Structure.enter().run(draft).orElseThrow().article());
        assertThat(change.map(new Position(6, 2), true)).isEqualTo(new Position(6, 2));
        assertThat(change.map(new Position(6, 4), true)).isEqualTo(new Position(7, 1));
        Laws.checkChangeBetween(draft.article(), Structure.enter().run(draft).orElseThrow().article());
        Laws.checkChangeBetween(article(p("a\u2029"), p("b")).article(), article(p("a"), p("\u2029b")).article());
    }

    private static Article abc() {
        return article(p("a"), p("b"), p("c")).article().withBody(Blocks.of(ABC));
    }

    private static final List<Block> ABC = Drafts.blocks(p("a"), p("b"), p("c"));

    private static Change changed(String before, String after) {
        Article article = article(p(before)).article();
        return Change.between(article, article.withBody(Blocks.of(Block.TextBlock.paragraph("k1", after))));
    }
}
