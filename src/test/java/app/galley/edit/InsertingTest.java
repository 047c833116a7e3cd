package app.galley.edit;

import static app.galley.edit.Drafts.article;
import static app.galley.edit.Drafts.box;
import static app.galley.edit.Drafts.card;
import static app.galley.edit.Drafts.embed;
import static app.galley.edit.Drafts.h2;
import static app.galley.edit.Drafts.h3;
import static app.galley.edit.Drafts.headline;
import static app.galley.edit.Drafts.lead;
import static app.galley.edit.Drafts.li;
import static app.galley.edit.Drafts.p;
import static app.galley.edit.Drafts.picture;
import static app.galley.edit.Drafts.pullQuote;
import static app.galley.edit.Drafts.quote;
import static app.galley.edit.Laws.checkChange;
import static app.galley.edit.Laws.checkRefused;
import static app.galley.edit.Laws.document;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Part;
import app.galley.model.Picture;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class InsertingTest {

    private static final Picture NEW = new Picture("new", "new.jpg", "", "", "", Extras.NONE);

    @Test
    void aBlockComesAfterTheOneTheCaretIsInOrInPlaceOfAnEmptyLine() {
        checkChange(article(p("a<|>b"), p("c")), Inserting.picture(NEW), article(p("ab"), picture("new.jpg", "<|>", "", ""), p("c")));
        checkChange(article(p("a"), p("<|>")), Inserting.pullQuote(), article(p("a"), pullQuote("<|>", "")));
        checkChange(article(li(1, "a<|>"), li(1, "b")), Inserting.embed("", ""), article(li(1, "a"), embed("<|>", "", ""), li(1, "b")));
        checkChange(article(p("a<|>")), Inserting.embed("http://x", "X"), article(p("a"), embed("http://x", "X", "<|>")));
        checkChange(article(pullQuote("a<|>", "")), Inserting.box(), article(pullQuote("a", ""), box("<|>", p(""))));
        checkChange(article(card("c<|>")), Inserting.picture(NEW), article(card("c"), picture("new.jpg", "<|>", "", "")));
        checkChange(article(p("a<a>b<b>c")), Inserting.picture(NEW), article(p("ac"), picture("new.jpg", "<|>", "", "")));
        checkChange(article(pullQuote("<a>a", "b<b>"), p("c")), Inserting.picture(NEW), article(picture("new.jpg", "<|>", "", ""), p("c")));
    }

    @Test
    void aBlockInsertedFromTheHeadComesFirst() {
        for (Draft head : List.of(article(headline("h<|>"), p("a")), article(headline("h"), p("a")).select(Selection.at(5, 0)))) {
            checkChange(head, Inserting.picture(NEW), article(headline("h"), picture("new.jpg", "<|>", "", ""), p("a")));
        }
    }

    @Test
    void aBlockIsInsertedIntoTheBoxTheCaretIsInExceptAnotherBox() {
        checkChange(article(box("B", p("a<|>"))), Inserting.pullQuote(), article(box("B", p("a"), pullQuote("<|>", ""))));
        checkChange(article(box("B", p("<|>"), p("b"))), Inserting.picture(NEW),
                article(box("B", picture("new.jpg", "<|>", "", ""), p("b"))));
        checkChange(article(box("B", p("<|>")), p("b")), Inserting.box(), article(box("B", p("")), box("<|>", p("")), p("b")));
        checkChange(article(box("B<|>", p("a"))), Inserting.picture(NEW), article(box("B", p("a")), picture("new.jpg", "<|>", "", "")));
    }

    @Test
    void aSmallPictureStandsInTheLine() {
        checkChange(article(p("a<|>b")), Inserting.inlinePicture(NEW), article(p("a@<|>b")));
        checkChange(article(p("a<a>x<b>b")), Inserting.inlinePicture(NEW), article(p("a@<|>b")));
        checkRefused(article(headline("a<|>b")), Inserting.inlinePicture(NEW));
    }

    @Test
    void theLeadPictureIsSetAndReplaced() {
        checkChange(article(headline("h"), p("a<|>")), Inserting.lead(NEW), article(headline("h"), lead("new.jpg", "<|>", "", ""), p("a")));
        checkChange(article(lead("old.jpg", "cap", "cre", "alt<|>")), Inserting.lead(NEW),
                article(lead("new.jpg", "<|>cap", "cre", "alt")));
        checkChange(article(lead("old.jpg", "cap<|>", "", "")), Inserting.replacePicture("new.jpg"),
                article(lead("new.jpg", "cap<|>", "", "")));
        checkChange(article(picture("old.jpg", "", "", "alt<|>")), Inserting.replacePicture("new.jpg"),
                article(picture("new.jpg", "", "", "alt<|>")));
        checkRefused(article(picture("old.jpg", "", "", "alt<|>")), Inserting.replacePicture("old.jpg"));
        checkRefused(article(p("a<|>")), Inserting.replacePicture("new.jpg"));
        checkRefused(article(headline("h")).select(Selection.at(5, 0)), Inserting.replacePicture("new.jpg"));
    }

    @Test
    void aFieldSetFromElsewhereLeavesTheSelectionOnItsWords() {
        checkChange(article(headline("old news"), p("a<|>b")), Inserting.field(Field.LEAD, Optional.of(NEW)),
                article(headline("old news"), lead("new.jpg", "", "", ""), p("a<|>b")));
        checkChange(article(lead("l", "c", "d", "e"), p("a<|>b")), Inserting.field(Field.LEAD, Optional.empty()), article(p("a<|>b")));
        checkChange(article(headline("a long headline<|>")), Inserting.field(Field.HEADLINE, "short"), article(headline("short<|>")));
        checkChange(article(headline("h<|>"), p("a")), Inserting.field(Field.SLUG, "slug"), article(headline("h<|>"), p("a")));
        checkRefused(article(headline("h")), Inserting.field(Field.HEADLINE, "h"));
    }

    // Pasting

    @Test
    void oneTextPastedIntoTextGoesIntoTheLine() {
        paste(article(p("a<|>b")), article(p("ax *y*<|>b")), p("x *y*"));
        paste(article(h2("a<|>")), article(h2("ax<|>")), li(1, "x"));
        paste(article(p("a<a>q<b>b")), article(p("a[x](u)<|>b")), p("[x](u)"));
        paste(article(h2("<|>")), article(h2("x<|>")), p("x"));
        paste(article(p("a[l<|>m](u)")), article(p("a[l](u)x<|>[m](u)")), p("x"));
    }

    @Test
    void oneStyledTextPastedIntoAnEmptyLineKeepsItsKind() {
        paste(article(p("<|>"), p("b")), article(h2("x<|>"), p("b")), h2("x"));
        paste(article(p("<|>")), article(li(2, "x<|>")), li(2, "x"));
    }

    @Test
    void severalBlocksAreJoinedToWhatIsAroundThem() {
        paste(article(p("a<|>b"), p("c")), article(p("ax"), li(1, "y"), p("z<|>b"), p("c")), p("x"), li(1, "y"), h2("z"));
        paste(article(h2("a<|>")), article(h2("ax"), p("y<|>")), p("x"), p("y"));
        paste(article(p("<|>")), article(h2("x"), li(1, "y<|>")), h2("x"), li(1, "y"));
        paste(article(h2("<|>a")), article(p("x"), h2("y<|>a")), p("x"), p("y"));
        paste(article(li(1, "a<|>b")), article(li(1, "ax"), li(1, "y<|>b")), p("x"), p("y"));
        paste(article(p("a [l<|>m](u)")), article(p("a [l](u)x"), p("y<|>[m](u)")), p("x"), p("y"));
        paste(article(box("B", p("a<|>"))), article(box("B", p("ax"), p("y<|>"))), p("x"), p("y"));
    }

    @Test
    void aPictureOrTheLikeStandsBetweenTheHalvesOfTheLine() {
        paste(article(quote("a<|>b")), article(quote("a"), picture("x.jpg", "c", "", ""), quote("<|>b")), picture("x.jpg", "c", "", ""));
        paste(article(h2("<|>b")), article(picture("x.jpg", "c", "", ""), h2("<|>b")), picture("x.jpg", "c", "", ""));
        paste(article(h2("a<|>")), article(h2("a"), card("x"), p("<|>")), card("x"));
        paste(article(p("<|>")), article(box("X", p("y")), p("<|>")), box("X", p("y")));
        paste(article(p("<|>")), article(p("x"), card("y"), p("<|>")), p("x"), card("y"));
        paste(article(p("a<|>b")), article(p("a"), pullQuote("x", ""), p("y<|>b")), pullQuote("x", ""), p("y"));
    }

    @Test
    void aBoxPastedIntoABoxComesApart() {
        paste(article(box("B", p("a"), p("<|>"))), article(box("B", p("a"), h3("X"), p("y<|>"))), box("X", p("y")));
    }

    @Test
    void inALineOfPlainTextOnlyTheWordsAreTaken() {
        paste(article(headline("a<|>b")), article(headline("ax y z w u v<|>b")), p("x *y*"), pullQuote("z", "w"), box("u", p("v")),
                card("c"));
        paste(article(pullQuote("a<|>", "")), article(pullQuote("ax y<|>", "")), li(1, "x"), li(1, "y"));
        paste(article(picture("p", "<|>", "", "")), article(picture("p", "cap alt<|>", "", "")), picture("q", "cap", "", "alt"));
        checkRefused(article(headline("a<a>b<b>")), Inserting.blocks(Drafts.blocks(card("c"))));
        checkRefused(article(headline("ab<|>")), Inserting.blocks(List.of()));
    }

    @Test
    void onAnObjectBlocksArePastedAfterIt() {
        paste(article(picture("p<|>", "c", "", ""), p("b")), article(picture("p", "c", "", ""), p("x"), p("y<|>"), p("b")), p("x"), p("y"));
        paste(article(card("<|>c")), article(card("c"), picture("q", "", "", ""), p("<|>")), picture("q", "", "", ""));
        paste(article(picture("<a>p<b>", "c", "", ""), p("b")), article(h2("x<|>"), p("b")), h2("x"));
    }

    @Test
    void whatIsPastedHasNewKeysAndTheLineKeepsItsOwn() {
        Article pasted = paste(article(p("a [l](u)<|>@b")), article(p("a [l](u)x"), p("y<|>@b")), p("x"), p("y"));
        assertThat(pasted.body().get(0).key()).isEqualTo("k1");
        assertThat(((Block.TextBlock) pasted.body().get(1)).children()).anySatisfy(child -> assertThat(child).isInstanceOfSatisfying(
                Inline.InlinePicture.class, small -> assertThat(small.picture().key()).isEqualTo("k3")));
        Article before = paste(article(h2("<|>a")), article(card("x"), h2("<|>a")), card("x"));
        assertThat(before.body().get(1).key()).isEqualTo("k1");
        List<Block> twice = Drafts.blocks(p("[x](u) @"), box("B", picture("p", "", "", "")), p(""));
        Document document = document(article(p("a<|>")));
        document.run(Inserting.blocks(twice));
        document.run(Inserting.blocks(twice));
        Laws.checkWellFormed(document.article());
    }

    @Test
    void aBlockCanBePutAnywhereWithItsCaretInAnyPart() {
        checkChange(article(p("a<|>")), Inserting.block(new Block.PullQuote("q", "w", "", Extras.NONE), Part.ATTRIBUTION),
                article(p("a"), pullQuote("w", "<|>")));
    }

    private static Article paste(Draft before, Draft after, Drafts.BlockItem... pasted) {
        return checkChange(before, Inserting.blocks(Drafts.blocks(pasted)), after);
    }
}
