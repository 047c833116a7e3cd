package app.galley.render;

import static app.galley.render.Made.p;
import static app.galley.render.Made.span;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|0", "Two words|2", "  Two \t words ... |2", "don't stop|2",
        "well-known|1", "one — two—three|3", "9.40 crowns, 50 %|3",
        "C’est-à-dire l’eau|2", "مرحبا بالعالم|2", "한국어 단어 세다|3", "中文字符，好。|5", "iPhone中文|3", "日本語テスト|6", "สวัสดี ครับ|2", "👩‍👩‍👧 !|0",
        "and/or|2"})
    void wordsAreCountedAsTheLanguageWritesThem(String text, int words) {
        assertThat(Counts.of(text, "en").words()).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"abc d|5", "e\u0301a|2", "👩‍👩‍👧|1", "🇬🇧🇪🇸|2", "“a” – b…|8", "한국|2"})
    void aCharacterIsWhatAReaderTakesForOne(String text, int characters) {
        assertThat(Counts.of(text, "en").characters()).isEqualTo(characters);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"``|0", "!|0", "Water rose|1", "Water rose. Walls held.|2",
        "“Go!” she said. He went.|2",
        "At 9.40 a.m. the 3.5 km wall fell.|1", "J. Odhiambo left. So did I...|2", "What?! No…|2", "渡轮回来了。票价太高！|2",
        "عادت العبارات. السعر مرتفع؟|2",
        "नाव लौटी। किराया बढ़ा।|2"})
    void sentencesEndWhereAReaderPauses(String text, int sentences) {
        assertThat(Counts.of(text, "en").sentences()).isEqualTo(sentences);
    }

    @Test
    void blanksAreToldFromOtherCharacters() {
        Counts counts = Counts.of("a b\u00a0c\nd", "en");
        assertThat(counts.characters()).isEqualTo(7);
        assertThat(counts.withoutSpaces()).isEqualTo(4);
    }

    @Test
    void paragraphsAreThoseThatHoldAWord() {
        Block picture = new Block.PictureBlock(new Picture("d", "images/a.jpg", "", "a caption", "", Extras.NONE));
        assertThat(Counts.of(Made.article("en", p("a", "one"), p("b", " "), picture, p("c", "two"))).paragraphs()).isEqualTo(2);
    }

    @Test
    void thePartsAddUp() {
        Block a = p("a", "one two");
        Block box = new Block.Box("b", "factBox", "title", Blocks.of(p("c", "three four 中")), Extras.NONE);
        Block picture = new Block.PictureBlock(new Picture("d", "images/a.jpg", "not counted", "a caption", "nor this", Extras.NONE));
        Block embed = new Block.Embed("e", "https://example.org/not/counted", "Nor", "on board", Extras.NONE);
        Block quote = new Block.PullQuote("f", "dear, dear", "Ana", Extras.NONE);
        Counts all = Counts.of(Made.article("en", a, box, picture, embed, quote));
        assertThat(all.words()).isEqualTo(2 + 4 + 2 + 2 + 3);
        assertThat(all.minus(Counts.of(box, "en")).plus(Counts.of(box, "en"))).isEqualTo(all);
        assertThat(all.minus(Counts.of(a, "en"))).isEqualTo(Counts.of(List.of(box, picture, embed, quote), "en"));
    }

    @Test
    void anInlinePictureEndsAWordAndIsNone() {
        assertThat(Counts.of(p(span("one"), new Inline.InlinePicture(Picture.of("i", "a.png")), span("two")), "en").words()).isEqualTo(2);
    }

    @Test
    void readingTakesAMinuteForSome238Words() {
        assertThat(new Counts(476, 0, 3000, 500, 20, 9).readingTime()).isEqualTo(Duration.ofMinutes(2));
        assertThat(new Counts(500, 500, 500, 0, 20, 9).readingTime()).isEqualTo(Duration.ofMinutes(1));
    }
}
