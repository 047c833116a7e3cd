package app.galley.convert.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.galley.convert.Imported;
import app.galley.model.Block;
import app.galley.model.Field;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts nobody would call a story.
class HostileCopyTest {

    private static final Duration QUICKLY = Duration.ofSeconds(60);

    private static Imported read(String text) {
        Imported imported = NewsCopy.read(text.getBytes(StandardCharsets.UTF_8));
        Accounting.check(text, imported);
        return imported;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\r\n\r\n", "\0", "\f\f", "\t", "\uFEFF", ">", "> > >\n>\n> >", "[", "(", "By", "By ", "###",
        "—", "- ",
        "1.", "•", "Photo:", "©", "Published", "Correction:", "http://", "[Picture: ]", "(AP) — ", "# ", "\u0085", "Embargo", ":", "()",
        "Aaaaaaaaa(-): A ", ", - A", ",, (AP) — A", "(-) - A", ", (-): A",
        "[]"})
    void aTextOfNothingIsAnArticleOfNothing(String text) {
        assertThat(read(text).article().body()).hasSizeBetween(1, 4);
    }

    @Test
    void oneLineIsAHeadlineAndOneSentenceIsText() {
        assertThat(read("Ferry returns to Port Alder").article().get(Field.HEADLINE)).isEqualTo("Ferry returns to Port Alder");
        Imported sentence = read("The ferry returned to Port Alder on Tuesday.");
        assertThat(sentence.article().get(Field.HEADLINE)).isEmpty();
        assertThat(((Block.TextBlock) sentence.article().body().getFirst()).text()).startsWith("The ferry");
    }

    @Test
    void whatIsOnlyFurnitureIsLeftOutAndTold() {
        Imported imported = read("Menu\nSearch\nSubscribe\nShare | Tweet | Print\nAdvertisement\nAdvertisement\n12 comments\n");
        assertThat(Accounting.text(imported.article())).isBlank();
        assertThat(imported.report()).hasSize(7);
    }

    @Test
    void windowsCharactersAreReadFromBytesAndFromTheControlRange() {
        String words = "“It’s back” – says Jörg…";
        Imported bytes = NewsCopy.read(("Ferry\n\n" + words).getBytes(Charset.forName("windows-1252")));
        assertThat(Accounting.text(bytes.article())).contains(words);
        assertThat(Accounting.text(read("Ferry\n\n\u0093It\u0092s back\u0094 \u0096 says Jörg\u0085").article())).contains(words);
    }

    @Test
    void allLineEndsPartLines() {
        for (String end : new String[]{"\n", "\r\n", "\r", "\f", "\u000B", "\u2028", "\u2029"}) {
            assertThat(NewsCopy.propose("One line" + end + "Another line").lines()).as("U+%04X", (int) end.charAt(0)).hasSize(2);
        }
    }

    @Test
    void zerosAndSoftHyphensAreTold() {
        Imported imported = read("The fer\u00ADry was\0 back.\n\nIt was blue.");
        assertThat(Accounting.text(imported.article())).contains("The ferry was back.");
        assertThat(imported.report()).extracting(note -> note.message()).anyMatch(message -> message.startsWith("Zero characters"))
                .anyMatch(message -> message.startsWith("Characters that are not seen"));
    }

    @Test
    void anArabicStoryKeepsItsOrderAndItsHeadline() {
        Imported imported = read(
                "عودة العبارة إلى الميناء بعد عام\n\nعادت العبارة التي تربط الميناء بالجزر يوم الثلاثاء بعد عام كامل في الحوض، وفق ما قاله القبطان.\n\nوقال السكان إنهم سعداء بعودتها إلى الخدمة هذا الأسبوع.");
        assertThat(imported.article().get(Field.HEADLINE)).isEqualTo("عودة العبارة إلى الميناء بعد عام");
        assertThat(imported.article().body()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "word ", "(", "— ", "\n", "By Ana Ruiz\n", "> ", "http://x ", "[Picture: ", "- a\n", "© ", "A boat\n\n",
        "3 March ",
        "abcdefghij klmnopqrst uvwxyz abcdefgh\nij "})
    void twoMegabytesOfAnythingAreReadQuickly(String piece) {
        String text = piece.repeat((2 << 20) / piece.length());
        Assertions.assertTimeout(QUICKLY, () -> NewsCopy.propose(text).imported());
    }

    @Test
    void timeGrowsAsTheText() {
        String story = "The ferry between Port Alder and the islands came back on Tuesday after a year.\nIt was painted blue.\n\nBy then\n\n";
        NewsCopy.propose(story.repeat(4000)).imported();
        long small = time(story.repeat(8000));
        long large = time(story.repeat(64_000));
        assertThat(large).as("nanoseconds for 8 times %d", small).isLessThan(small * 8 * 4 + 500_000_000L);
    }

    private static long time(String text) {
        long start = System.nanoTime();
        NewsCopy.propose(text).imported();
        return System.nanoTime() - start;
    }

    @Test
    void whatIsLongerThanAnyStoryIsRefused() {
        assertThatThrownBy(() -> NewsCopy.propose("x".repeat(NewsCopy.MOST + 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
