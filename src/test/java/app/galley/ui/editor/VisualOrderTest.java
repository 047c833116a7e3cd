package app.galley.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Hebrew letters stand for any text from right to left here: they do not join, so each is a place.
class VisualOrderTest {

    private static List<Integer> walk(String text, int start, boolean toRight) {
        var order = new VisualOrder(text, 0, text.length(), false);
        var places = new ArrayList<Integer>();
        for (OptionalInt at = OptionalInt.of(start); at.isPresent(); at = order.next(at.getAsInt(), toRight)) {
            places.add(at.getAsInt());
            assertThat(places.size()).as("places of %s", text).isLessThan(100);
        }
        return places;
    }

    @Test
    void latinIsWalkedInItsOrder() {
        assertThat(walk("abc", 0, true)).containsExactly(0, 1, 2, 3);
        assertThat(walk("abc", 3, false)).containsExactly(3, 2, 1, 0);
    }

    @Test
    void hebrewIsWalkedFromTheRight() {
        assertThat(walk("אבג", 0, false)).containsExactly(0, 1, 2, 3);
        assertThat(walk("אבג", 3, true)).containsExactly(3, 2, 1, 0);
    }

    @Test
    void aWordTheOtherWayIsEnteredAtTheSideOneComesFrom() {
        // on the screen the last of the Hebrew letters stands next to the b, and the first next to the c
        assertThat(walk("abאבגc", 0, true)).containsExactly(0, 1, 4, 3, 2, 6);
    }

    @Test
    void aLatinWordInHebrewIsWalkedToTheRight() {
        assertThat(walk("א abc ב", 7, true)).containsExactly(7, 6, 5, 3, 4, 1, 0);
    }

    @Test
    void numbersInArabicRunFromLeftToRight() {
        var order = new VisualOrder("عام 1945", 0, 8, false);
        assertThat(order.isRightToLeft()).isTrue();
        assertThat(order.next(5, true)).hasValue(6);
        assertThat(order.next(1, false)).hasValue(2);
    }

    @Test
    void whatLooksLikeOneCharacterIsOnePlace() {
        assertThat(walk("א👩‍👩‍👧ב", 0, false)).containsExactly(0, 1, 9, 10);
    }

    @Test
    void anEmptyLineEndsAtOnce() {
        assertThat(new VisualOrder("", 0, 0, true).next(0, true)).isEmpty();
        assertThat(new VisualOrder("", 0, 0, true).isRightToLeft()).isTrue();
    }

    /// The law of walking: each step goes to the side that was asked for, and every walk ends.
    @Test
    void everyWalkEnds() {
        var random = new Random(7);
        String letters = "abc אבג 12 عام ,.(👍é";
        for (int round = 0; round < 2_000; round++) {
            var text = new StringBuilder();
            int length = 1 + random.nextInt(12);
            for (int i = 0; i < length; i++) {
                int at = letters.offsetByCodePoints(0, random.nextInt(letters.codePointCount(0, letters.length())));
                text.appendCodePoint(letters.codePointAt(at));
            }
            walk(text.toString(), 0, true);
            walk(text.toString(), 0, false);
        }
    }
}
