package app.galley.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Arabic words as the page shows them on Linux.
class JoinedLettersTest {

    @BeforeEach
    void onLinux() {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "other systems join letters themselves");
    }

    @Test
    void lettersTakeTheFormsTheyHaveInTheirWord() {
        assertThat(JoinedLetters.of("مرصد")).isEqualTo("\uFEE3\uFEAE\uFEBB\uFEAA");
    }

    @Test
    void lamAndAlefAreOneSignAndStillTwoUnits() {
        assertThat(JoinedLetters.of("لا")).isEqualTo("\uFEFB\u200D");
        assertThat(JoinedLetters.of("الأرض")).hasSize(5);
    }

    @Test
    void tagsNumbersAndOtherScriptsStayAsTheyAre() {
        assertThat(JoinedLetters.of("<p data-key=\"a1\">Suha-1 שלום 2.4</p>")).isEqualTo("<p data-key=\"a1\">Suha-1 שלום 2.4</p>");
        assertThat(JoinedLetters.of("<b>تل</b>, 12")).isEqualTo("<b>\uFE97\uFEDE</b>, 12");
    }

    @Test
    void everyTextKeepsItsLength() {
        for (String text : new String[]{"", "افتُتح مساء", "لإلآلألا", "ئۇيغۇر", "پچژگ", "ـــ", "\u0600\u06FF\u0610", "ل<b>ا</b>"}) {
            assertThat(JoinedLetters.of(text)).as(text).hasSameSizeAs(text);
        }
    }
}
