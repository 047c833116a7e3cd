package app.galley.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.compare.Comparison;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline.Span;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RowsTest {

    @Test
    void changedFieldsComeFirst() {
        Article before = article("One.").with(Field.HEADLINE, "Old");
        Article after = article("Two.").with(Field.HEADLINE, "New");
        assertThat(spoken(before, after)).containsExactly("Headline: gone: Old, new: New", "Paragraph, : gone: One, new: Two");
    }

    @Test
    void whatIsAlikeIsFoldedExceptBesideAChange() {
        List<String> texts = new ArrayList<>(IntStream.range(0, 20).mapToObj(i -> "Paragraph number " + i + ".").toList());
        Article before = article(texts.toArray(String[]::new));
        texts.set(10, "Paragraph number ten.");
        List<String> spoken = spoken(before, article(texts.toArray(String[]::new)));
        assertThat(spoken).containsExactly("9 paragraphs unchanged. Enter shows them.", "Unchanged: Paragraph number 9.",
                "Paragraph, : gone: 10, new: ten", "Unchanged: Paragraph number 11.", "8 paragraphs unchanged. Enter shows them.");
    }

    @Test
    void articlesThatAreAlikeAreOneFold() {
        assertThat(spoken(article("A", "B", "C"), article("A", "B", "C"))).containsExactly("3 paragraphs unchanged. Enter shows them.");
    }

    @Test
    void aMovedBlockSaysSo() {
        Article before = article("Alpha one.", "Beta two.", "Gamma three.", "Delta four.");
        List<Block> moved = List.of(before.body().get(3), before.body().get(0), before.body().get(1), before.body().get(2));
        assertThat(spoken(before, before.withBody(Blocks.of(moved)))).contains("Paragraph, moved up: ");
    }

    @Test
    void marksAndKindsAreSaidInWords() {
        var plain = new TextBlock("a", Style.NORMAL, Listing.NONE, List.of(Span.plain("The quay broke.")), List.of(), Extras.NONE);
        var bold = new TextBlock("a", Style.H2, Listing.NONE, List.of(Span.plain("The "), new Span("quay", List.of("strong")),
                Span.plain(" broke.")), List.of(), Extras.NONE);
        assertThat(spoken(of(plain), of(bold))).containsExactly("Crosshead 1, was: paragraph, “quay” is bold now: ");
        assertThat(spoken(of(bold), of(plain))).containsExactly("Paragraph, was: crosshead 1, “quay” is not bold any more: ");
    }

    @Test
    void picturesSayWhatTheyWereAndAre() {
        Block before = new Block.PictureBlock(Picture.of("p", "images/old.jpg").withCaption("The old quay"));
        Block after = new Block.PictureBlock(Picture.of("p", "images/new.jpg").withCaption("The new quay"));
        assertThat(spoken(of(before), of(after))).containsExactly(
                "Picture, File: images/old.jpg → images/new.jpg: picture was images/old.jpg is images/new.jpg; Caption: gone: old, new: new");
    }

    @Test
    void theLeadPictureIsAPictureToo() {
        Article before = article("A");
        Article after = before.with(Field.LEAD, Optional.of(Picture.of("l", "images/lead.jpg")));
        assertThat(spoken(before, after).getFirst()).isEqualTo("Lead picture: picture is images/lead.jpg");
    }

    @Test
    void aBlockThatBecameAnotherKindShowsBoth() {
        Block before = TextBlock.paragraph("a", "The water came.");
        Block after = new Block.PullQuote("a", "The water came.", "Mara", Extras.NONE);
        assertThat(spoken(of(before), of(after)).getFirst()).contains("Pull quote").contains("was: paragraph");
    }

    @Test
    void changesInsideABoxStandInIt() {
        Block before = box(TextBlock.paragraph("a", "One."), TextBlock.paragraph("b", "Two."));
        Block after = box(TextBlock.paragraph("a", "One."), TextBlock.paragraph("b", "Three."));
        List<Row> rows = Rows.of(Comparison.of(of(before), of(after)));
        assertThat(rows.getLast()).isInstanceOfSatisfying(Row.OfBlock.class, row -> assertThat(row.depth()).isEqualTo(1));
        assertThat(rows).filteredOn(Row::isChange).hasSize(2);
    }

    private static Block box(TextBlock... inside) {
        return new Block.Box("box", Block.Box.FACT_BOX, "Facts", Blocks.of(List.of(inside)), Extras.NONE);
    }

    private static List<String> spoken(Article before, Article after) {
        return Rows.of(Comparison.of(before, after)).stream().map(Spoken::of).toList();
    }

    private static Article of(Block... blocks) {
        return Article.untitled("urn:x", "en").withBody(Blocks.of(List.of(blocks)));
    }

    private static Article article(String... paragraphs) {
        int[] number = {0};
        return of(List.of(paragraphs).stream().map(text -> (Block) TextBlock.paragraph("k" + number[0]++, text)).toArray(Block[]::new));
    }
}
