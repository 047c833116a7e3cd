package app.galley.render;

import static app.galley.render.Made.p;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {

    @ParameterizedTest
    @CsvSource({"en, LTR", "ar, RTL", "ar-EG, RTL", "he, RTL", "fa, RTL", "ur-PK, RTL", "ks-Arab, RTL", "ar-Latn, LTR", "az-Arab-IR, RTL",
        "'', LTR", "x_y, LTR"})
    void aLanguageHasADirection(String language, Direction direction) {
        assertThat(Direction.ofLanguage(language)).isEqualTo(direction);
    }

    @Test
    void theFirstStrongCharacterDecides() {
        assertThat(Direction.ofText("12 — abc עברית")).contains(Direction.LTR);
        assertThat(Direction.ofText("«12» עברית abc")).contains(Direction.RTL);
        assertThat(Direction.ofText("12, 34 …")).isEmpty();
    }

    @Test
    void whatIsIsolatedDoesNotCount() {
        assertThat(Direction.ofText("\u2068abc\u2069 עברית")).contains(Direction.RTL);
        assertThat(Direction.ofText("\u2067עברית")).isEmpty();
        assertThat(Direction.ofText("\u2069 abc")).contains(Direction.LTR);
    }

    @Test
    void anUnpairedSurrogateDoesNotMatter() {
        assertThat(Direction.ofText("\uD83Dא")).satisfies(direction -> assertThat(direction).isPresent());
    }

    @Test
    void onlyABlockThatRunsAgainstItsArticleSaysSo() {
        var blocks = List.<app.galley.model.Block>of(p("a", "abc"), p("b", "עברית"), p("c", "123"));
        assertThat(Made.html().blocks(blocks, "en")).isEqualTo(
                "<p data-key=\"a\" data-part=\"text\">abc</p><p data-key=\"b\" dir=\"rtl\" data-part=\"text\">עברית</p><p data-key=\"c\" data-part=\"text\">123</p>");
        assertThat(Made.html().blocks(blocks, "he")).contains("<p data-key=\"a\" dir=\"ltr\"", "<p data-key=\"b\" data-part",
                "<p data-key=\"c\" data-part");
    }
}
