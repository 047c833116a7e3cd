package app.galley.convert.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.render.Direction;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainCssTest {

    private static PlainCss css(String css, String language, Direction direction) {
        return new PlainCss(css, Jsoup.parse("<html lang=%1$s dir=%2$s data-scheme=light><article lang=%1$s dir=%2$s></article>"
                .formatted(language, direction.html())), direction, Made.CLEAN);
    }

    private static String plain(String css) {
        return css(css, "en", Direction.LTR).text(10, List.of("Spare")).replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"calc(1rem + 5pt)|15pt", "calc(-1 * 2rem)|-20pt", "calc(1.58 - 0.16)|1.42",
        "calc(0.5 * 0.11em)|0.055em",
        "clamp(1rem, 3rem, 2rem)|20pt", "max(1px, 3pt)|3pt", "calc((1rem + 1rem) / 4)|5pt", "0 1rem 50%|0 10pt 50%", "2rem|20pt"})
    void sumsAreWorkedOut(String value, String plain) {
        assertThat(plain("p { margin: " + value + " }")).isEqualTo("p { margin: " + plain + "; }");
    }

    @Test
    void aSumThatDependsOnTheReaderIsLeftOut() {
        assertThat(plain("p { margin: calc(1em + 10%); color: red }")).isEqualTo("p { color: red; }");
    }

    @Test
    void variablesStandForWhatTheyAreOnPaperAndInThatLanguage() {
        String css = ":root { --a: red; --b: var(--a) } @media screen { :root { --a: green } } @media print { :root { --a: blue } } "
                + ":lang(ar) { --b: black } p { color: var(--b); margin: var(--none, 2pt) }";
        assertThat(plain(css)).isEqualTo("p { color: blue; margin: 2pt; }");
        assertThat(css(css, "ar-EG", Direction.RTL).text(10, List.of())).contains("color: black");
    }

    @Test
    void sidesFollowTheDirection() {
        String css = "p { margin-inline-start: 1pt; padding-block: 1pt 2pt; border-inline-end: 1px solid red; text-align: start }";
        assertThat(plain(css))
                .isEqualTo("p { margin-left: 1pt; padding-top: 1pt; padding-bottom: 2pt; border-right: 1px solid red; text-align: left; }");
        assertThat(css(css, "he", Direction.RTL).text(10, List.of())).contains("margin-right: 1pt", "border-left", "text-align: right");
    }

    @Test
    void spareFamiliesComeAfterThoseOfTheTheme() {
        assertThat(plain("p { font: 700 1rem/1.4 \"A b\", serif } h1 { font-family: X } h2 { font: inherit }")).isEqualTo(
                "p { font: 700 10pt/1.4 \"A b\", serif, \"Spare\"; } h1 { font-family: X, \"Spare\"; } h2 { font: inherit; }");
        assertThat(css("p { font: 700 1rem/1.4 \"A b\", serif } h1 { font-family: X }", "en", Direction.LTR).families())
                .containsExactly("A b", "serif", "X");
    }

    @Test
    void nothingOutsideIsNamed() {
        assertThat(plain("@import 'a.css'; p { background: url(x.png); color: red } @font-face { src: url(y) }"))
                .isEqualTo("p { color: red; }");
    }

    @Test
    void aSetupIsReadAsItWasWritten() {
        var setup = new PageSetup(new Paper("Receipt roll", 80, 200), true, 7.5, PageLayout.PROOF);
        assertThat(PageSetup.read(setup.text())).contains(setup);
        assertThat(PageSetup.read("")).isEmpty();
        assertThat(PageSetup.read(setup.text().replace("80.0", "NaN"))).isEmpty();
        assertThat(PageSetup.read(setup.text().replace("80.0", "-3"))).isEmpty();
        assertThat(PageSetup.of(Locale.US).paper()).isEqualTo(Paper.LETTER);
        assertThat(PageSetup.of(Locale.GERMANY).paper()).isEqualTo(Paper.A4);
    }
}
