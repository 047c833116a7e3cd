package app.galley.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.Picture;
import app.galley.model.Style;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnfinishedTest {

    /// A text with its marks in braces.
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            There were {TK} people.
            {TKTK} {TKTKTK}
            {TKs} and {TKnumber}, a {TK}-year-old, ${TK} million, 19{TK}, ({TK})
            tk Tk ATK ÄTK XTKTK
            TKO in round three; the TK1 chip; TKTKO; TKT
            TK Maxx has a shop, and {TK} others
            https://example.org/TK/x and {TK}/{TK}
            {[[ask Mira]]} and {[[when?]]}, [one] [
            {[[TK from the council]]} {TK}
            {[[} not closed, {TK}
            {[[a]]}] ]] {[[} {[[}
            قال {[[من؟]]} إنه {TK}
            {TK}""")
    void marksAreFoundAsTheRuleSays(String marked) {
        String text = marked.replaceAll("[{}]", "");
        var shown = new StringBuilder(text);
        Unfinished.in(text).reversed().forEach(spot -> shown.insert(spot.to(), '}').insert(spot.from(), '{'));
        assertThat(shown).hasToString(marked);
    }

    @Test
    void aNoteGoesOnOverAHardBreak() {
        assertThat(Unfinished.in("a [[b\nc]] d").getFirst().of("a [[b\nc]] d")).isEqualTo("[[b\nc]]");
    }

    @Test
    void aLineOfNothingButBracketsTakesNoTime() {
        String brackets = "[".repeat(400_000) + "TK".repeat(200_000) + "O";
        assertThat(Duration.ofNanos(time(() -> Unfinished.in(brackets)))).isLessThan(Duration.ofSeconds(2));
    }

    private static long time(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    @Test
    void everyTextThatMayReachAReaderIsLookedAt() {
        var small = new Picture("i", "images/i.png", "alt TK3o, TKi", "", "", Extras.NONE);
        var text = new Block.TextBlock("a", Style.NORMAL, Listing.NONE,
                List.of(Inline.Span.plain("TKa"), new Inline.InlinePicture(small)), List.of(), Extras.NONE);
        Article article = Article.untitled("urn:x", "en").with(Field.KICKER, "TKb").with(Field.HEADLINE, "TKc")
                .with(Field.STANDFIRST, "TKd")
                .with(Field.HEADLINES, List.of(new HeadlineVariant("print", "TKe"))).with(Field.BY, "By TKf").with(Field.DATELINE, "TKg")
                .with(Field.LEAD, Optional.of(new Picture("l", "TK.jpg", "TKh", "TKj", "TKk", Extras.NONE)))
                .withBody(Blocks.of(text, new Block.PullQuote("q", "TKl", "TKm", Extras.NONE),
                        new Block.Embed("e", "TKn", "TKo", "TKp", Extras.NONE),
                        new Block.Box("x", Block.Box.FACT_BOX, "TKq", Blocks.of(Block.TextBlock.paragraph("y", "TKr")), Extras.NONE)));

        assertThat(Unfinished.in(article).stream().map(Unfinished.Mark::text).collect(Collectors.joining(" ")))
                .isEqualTo("TKb TKc TKe TKd TKf TKg TKj TKk TKh TKa TKi TKl TKm TKn TKo TKp TKq TKr");
    }

    @Test
    void theSummaryShowsTheFirstFew() {
        Article article = Article.untitled("urn:x", "en").with(Field.HEADLINE, "TK")
                .withBody(Blocks.of(Block.TextBlock.paragraph("a", "TK, [[who]], TK, TK")));
        assertThat(Unfinished.summary(Unfinished.in(article)))
                .isEqualTo(
                        "5 marks say that something is missing: “TK” in the headline, “TK” in the text, “[[who]]” in the text and 2 more");
        assertThat(Unfinished.summary(Unfinished.in(article).subList(0, 1)))
                .isEqualTo("One mark says that something is missing: “TK” in the headline");
    }
}
