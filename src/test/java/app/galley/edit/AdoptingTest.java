package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Another version of the whole article coming in.
class AdoptingTest {

    private static Article article(Block... blocks) {
        return Article.untitled("urn:uuid:1", "en").withBody(Blocks.of(blocks));
    }

    private static Block p(String key, String text) {
        return TextBlock.paragraph(key, text);
    }

    private static Document document(Article article, int block, int offset) {
        var document = new Document(article);
        document.select(Selection.at(Lines.ofHead(article.head()) + block, offset));
        return document;
    }

    private static Position inBody(Document document, int block, int offset) {
        return new Position(Lines.ofHead(document.article().head()) + block, offset);
    }

    @Test
    void blocksThatSayTheSameStayTheSameObjects() {
        Article before = article(p("a", "One."), p("b", "Two."), p("c", "Three."));
        var document = document(before, 0, 0);

        assertThat(document.run(Adopting.article(article(p("a", "One."), p("x", "New."), p("b", "Two!"), p("c", "Three."))))).isTrue();

        assertThat(document.article().body().get(0)).isSameAs(before.body().get(0));
        assertThat(document.article().body().get(3)).isSameAs(before.body().get(2));
        assertThat(document.article().body().get(2)).isEqualTo(p("b", "Two!"));
        assertThat(document.article().head()).isSameAs(before.head());
    }

    @Test
    void itIsOneStepOfUndo() {
        Article before = article(p("a", "One."), p("b", "Two."));
        Article other = article(p("b", "Zwei."), p("a", "One."), p("c", "Drei.")).with(Field.HEADLINE, "Zahlen");
        var document = document(before, 1, 2);
        document.run(Adopting.article(other));
        assertThat(document.article()).isEqualTo(other);
        document.undo();
        assertThat(document.article()).isEqualTo(before);
        assertThat(document.selection()).isEqualTo(Selection.at(inBody(document, 1, 2)));
        document.redo();
        assertThat(document.article()).isEqualTo(other);
    }

    @Test
    void theCaretStaysWhereItIsInItsParagraphWhateverComesBeforeIt() {
        var document = document(article(p("a", "One."), p("b", "Water rose.")), 1, 6);
        document.run(Adopting.article(article(p("x", "New."), p("a", "One and more."), p("b", "The water rose."), p("y", "Last."))));
        assertThat(document.selection()).isEqualTo(Selection.at(inBody(document, 2, 10)));
    }

    @Test
    void theCaretFollowsAParagraphThatWasMoved() {
        var document = document(article(p("a", "One."), p("b", "Two."), p("c", "Three.")), 0, 2);
        document.run(Adopting.article(article(p("b", "Two."), p("c", "Three."), p("a", "One."))));
        assertThat(document.selection()).isEqualTo(Selection.at(inBody(document, 2, 2)));
    }

    @Test
    void theCaretInAParagraphThatIsGoneGoesToTheEndOfTheOneBefore() {
        var document = document(article(p("a", "One."), p("b", "Two."), p("c", "Three.")), 1, 2);
        document.run(Adopting.article(article(p("a", "One."), p("c", "Three."))));
        assertThat(document.selection()).isEqualTo(Selection.at(inBody(document, 0, 4)));
    }

    @Test
    void theCaretInTheHeadlineStaysInIt() {
        var document = new Document(article(p("a", "One.")).with(Field.HEADLINE, "Flood"));
        document.select(Selection.at(1, 5));
        document.run(Adopting.article(article(p("x", "New."), p("a", "One.")).with(Field.HEADLINE, "The Flood")));
        assertThat(document.selection()).isEqualTo(Selection.at(1, 9));
    }

    @Test
    void theSameArticleIsNoChange() {
        var document = document(article(p("a", "One.")), 0, 0);
        assertThat(document.allows(Adopting.article(article(p("a", "One."))))).isFalse();
    }

    @Test
    void anArticleWithoutTextIsTakenToo() {
        var document = document(article(p("a", "One.")), 0, 3);
        document.run(Adopting.article(article()));
        assertThat(document.article().body()).isEmpty();
        document.run(Adopting.article(article(p("a", "One."))));
        assertThat(document.article().body()).hasSize(1);
    }

    @Test
    void aLongArticleShowsOnlyWhatChanged() {
        List<Block> many = new ArrayList<>(IntStream.range(0, 5000).mapToObj(i -> p("k" + i, "Paragraph " + i)).toList());
        Article before = article(many.toArray(Block[]::new));
        List<Block> read = new ArrayList<>(IntStream.range(0, 5000).mapToObj(i -> p("k" + i, "Paragraph " + i)).toList());
        read.set(2500, p("k2500", "Another"));
        Article next = Adopting.alike(article(read.toArray(Block[]::new)), before);
        Change change = Change.between(before, next);
        assertThat(change.before()).hasSize(1);
        assertThat(change.at()).isEqualTo(2500);
    }
}
