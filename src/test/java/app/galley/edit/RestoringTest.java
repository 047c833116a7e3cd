package app.galley.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RestoringTest {

    @Test
    void theWholeComesBackWithoutTouchingWhatIsTheSame() {
        Article was = article("a One", "b Two", "c Three").with(Field.HEADLINE, "Old");
        var document = new Document(article("a One", "b Other", "c Three").with(Field.HEADLINE, "New").with(Field.IDENTIFIER, "urn:other"));
        Article before = document.article();
        document.run(Restoring.whole(was));
        assertThat(document.article()).isEqualTo(was.with(Field.IDENTIFIER, "urn:other"));
        assertThat(document.article().body().get(0)).isSameAs(before.body().get(0));
        assertThat(document.article().body().get(2)).isSameAs(before.body().get(2));
        document.undo();
        assertThat(document.article()).isEqualTo(before);
    }

    @Test
    void anArticleWithoutBlocksComesBackWithAnEmptyParagraph() {
        var document = new Document(article("a One"));
        document.run(Restoring.whole(article()));
        assertThat(texts(document)).containsExactly("");
    }

    @Test
    void aBlockComesBackInPlace() {
        var document = new Document(article("a One", "b Other", "c Three"));
        document.run(Restoring.replace("b", TextBlock.paragraph("b", "Two")));
        assertThat(texts(document)).containsExactly("One", "Two", "Three");
        assertThat(document.draft().path().orElseThrow()).isEqualTo(Path.of(1));
        document.undo();
        assertThat(texts(document)).containsExactly("One", "Other", "Three");
    }

    @Test
    void aBlockThatWentComesBackAfterItsNeighbour() {
        var document = new Document(article("a One", "d Four"));
        Article was = article("a One", "b Two", "c Three", "d Four");
        document.run(Restoring.putBack(was, "c"));
        assertThat(texts(document)).containsExactly("One", "Three", "Four");
        document.run(Restoring.putBack(was, "b"));
        assertThat(texts(document)).containsExactly("One", "Two", "Three", "Four");
    }

    @Test
    void theFirstBlockComesBackBeforeItsNeighbour() {
        var document = new Document(article("x New", "b Two"));
        document.run(Restoring.putBack(article("a One", "b Two"), "a"));
        assertThat(texts(document)).containsExactly("New", "One", "Two");
    }

    @Test
    void aBlockWhoseNeighboursAreAllGoneComesFirst() {
        var document = new Document(article("x New"));
        document.run(Restoring.putBack(article("a One", "b Two"), "b"));
        assertThat(texts(document)).containsExactly("Two", "New");
    }

    @Test
    void aMovedBlockGoesBackToWhereItStood() {
        var document = new Document(article("c Three", "a One", "b Two"));
        document.run(Restoring.putBack(article("a One", "b Two", "c Three"), "c"));
        assertThat(texts(document)).containsExactly("One", "Two", "Three");
    }

    @Test
    void aNewBlockIsTakenOutAndTheLastOneLeavesAParagraph() {
        var document = new Document(article("a One", "b Two"));
        document.run(Restoring.remove("a"));
        assertThat(texts(document)).containsExactly("Two");
        document.run(Restoring.remove("b"));
        assertThat(texts(document)).containsExactly("");
        assertThat(document.run(Restoring.remove("b"))).isFalse();
    }

    @Test
    void aBlockOfABoxComesBackIntoTheBox() {
        var document = new Document(boxed(block("i One")));
        document.run(Restoring.putBack(boxed(block("i One"), block("j Two")), "j"));
        assertThat(((Block.Box) document.article().body().getFirst()).body()).extracting(Block::key).containsExactly("i", "j");
    }

    @Test
    void aBlockWhoseBoxIsGoneComesBackWhereTheBoxStood() {
        var document = new Document(article("a One"));
        Article was = Article.untitled("urn:x", "en").withBody(Blocks.of(List.of(block("a One"),
                new Block.Box("box", Block.Box.FACT_BOX, "Facts", Blocks.of(List.of(block("j Two"))), Extras.NONE))));
        document.run(Restoring.putBack(was, "j"));
        assertThat(texts(document)).containsExactly("One", "Two");
    }

    @Test
    void keysStayUniqueWhenABoxComesBackWhoseBlocksWereMovedOut() {
        var document = new Document(article("j Two"));
        document.run(Restoring.putBack(boxed(block("j Two")), "box"));
        List<String> keys = document.article().body().stream()
                .flatMap(block -> block instanceof Block.Box box
                        ? Stream.of(box.key(), box.body().getFirst().key())
                        : Stream.of(block.key()))
                .toList();
        assertThat(keys).hasSize(3).doesNotHaveDuplicates();
    }

    private static Article boxed(Block... blocks) {
        return Article.untitled("urn:x", "en").withBody(
                Blocks.of(List.of(new Block.Box("box", Block.Box.FACT_BOX, "Facts", Blocks.of(List.of(blocks)), Extras.NONE))));
    }

    private static TextBlock block(String keyAndText) {
        String[] parts = keyAndText.split(" ", 2);
        return TextBlock.paragraph(parts[0], parts[1]);
    }

    private static Article article(String... keysAndTexts) {
        return Article.untitled("urn:x", "en").withBody(Blocks.of(Stream.of(keysAndTexts).map(RestoringTest::block).toList()));
    }

    private static List<String> texts(Document document) {
        return document.article().body().stream().map(block -> ((TextBlock) block).text()).toList();
    }
}
