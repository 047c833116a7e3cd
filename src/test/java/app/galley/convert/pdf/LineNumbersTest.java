package app.galley.convert.pdf;

import static app.galley.convert.pdf.Made.PROOF;
import static app.galley.convert.pdf.Made.article;
import static app.galley.convert.pdf.Made.p;
import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Article;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineNumbersTest {

    private static final Article LONG = article("en", p("a", Made.lorem(400)), p("b", Made.lorem(300)), p("c", "One line."))
            .with(Field.LEAD, Optional.of(Made.lead()));

    private static List<Made.Words> numbers(List<Made.Words> words) {
        return words.stream().filter(word -> word.page() >= 0 && (word.x() < 92 || word.x() > 500) && word.text().matches("\\d+")).toList();
    }

    @Test
    void theyCountThroughTheWholeDocument() throws Exception {
        List<Made.Words> numbers = numbers(Made.words(Made.pdf(LONG, PROOF)));
        assertThat(numbers.getLast().page()).isGreaterThan(1);
        assertThat(numbers.stream().map(Made.Words::text))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList());
    }

    @Test
    void everyLineOfTextHasOneOnItsBaseline() throws Exception {
        List<Made.Words> words = Made.words(Made.pdf(LONG, PROOF));
        var rest = new ArrayList<>(numbers(words));
        List<Made.Words> text = words.stream().filter(word -> word.size() > 8.5 && word.y() > 60 && word.y() < 785).toList();
        assertThat(text).hasSizeGreaterThan(60);
        for (Made.Words line : text) {
            assertThat(rest).as(line.toString()).anyMatch(number -> number.page() == line.page() && Math.abs(number.y() - line.y()) < 1.5
                    && number.x() < line.x());
        }
    }

    @Test
    void inAnArticleFromRightToLeftTheyStandAtTheRight() throws Exception {
        List<Made.Words> words = Made.words(Made.pdf(article("he", p("a", "הסירות חזרו מן הים. ".repeat(40))), PROOF));
        List<Made.Words> numbers = numbers(words);
        assertThat(numbers).hasSizeGreaterThan(4).allMatch(number -> number.x() > 595 - 2.84 * 32);
    }

    @Test
    void aCleanCopyHasNone() throws Exception {
        assertThat(numbers(Made.words(Made.pdf(LONG, Made.CLEAN)))).isEmpty();
    }
}
