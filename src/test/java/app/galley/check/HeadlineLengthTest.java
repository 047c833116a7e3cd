package app.galley.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.HeadlineVariant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadlineLengthTest {

    private static Map<String, HeadlineLength> lengths(Head head) {
        return HeadlineLength.all(head).stream().collect(Collectors.toMap(length -> length.channel().role(), Function.identity()));
    }

    private static Head head(String headline, HeadlineVariant... variants) {
        return Head.EMPTY.with(Field.LANGUAGE, "en").with(Field.HEADLINE, headline).with(Field.HEADLINES, List.of(variants));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Flood|5", "Cafe\u0301s|5", "👩‍👩‍👧‍👦 home|6", "🇪🇸🇬🇧|2", "👍🏽|1", "1️⃣ first|7",
        "مَرْحَبًا|5", "渡轮夜航|4", "한국|2", "नमस्ते|3",
        "ş̌|1"})
    void aHeadlineIsCountedInWhatAReaderTakesForCharacters(String headline, int characters) {
        assertThat(lengths(head(headline)).get("web").length()).isEqualTo(characters);
    }

    @Test
    void aChannelTakesItsOwnHeadlineAndElseTheArticles() {
        var lengths = lengths(
                head("The last boat home is back", new HeadlineVariant("Push", " Ferries back "), new HeadlineVariant("social", "  "),
                        new HeadlineVariant("newsletter", "Anything")));
        assertThat(lengths).containsOnlyKeys("web", "social", "push", "search", "print");
        assertThat(lengths.get("push").text()).isEqualTo("Ferries back");
        assertThat(lengths.get("push").own()).isTrue();
        assertThat(lengths.get("social").text()).isEqualTo("The last boat home is back");
        assertThat(lengths.get("social").own()).isFalse();
    }

    @Test
    void whatIsTooLongIsCutBeforeTheLimitAndNeverWithinACharacter() {
        HeadlineLength fits = lengths(head("x".repeat(49))).get("push");
        assertThat(fits.over()).isZero();
        assertThat(fits.shown()).isEqualTo("x".repeat(49));

        HeadlineLength cut = lengths(head("x".repeat(47) + "👩‍👩‍👧e\u0301?")).get("push");
        assertThat(cut.over()).isEqualTo(1);
        assertThat(cut.shown()).isEqualTo("x".repeat(47) + "👩‍👩‍👧…");
        assertThat(Graphemes.of(cut.shown())).hasSize(49);
    }

    /// Measured in Liberation Sans, which has Arial's widths.
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Port Elsen night ferries: times, fares and routes|416.86|1",
        "The last boat home is back|239.01|1",
        "WWWW|75.51|1", "illicit|37.77|1", "Año nuevo, vida nueva – y más ¡fiesta!|344.64|2", "“Don’t go”: mayor’s £4m plea|256.77|1",
        "Ночные паромы снова ходят через гавань|393.93|14"})
    void aHeadlineIsAsWideAsArialMakesIt(String headline, double pixels, double tolerance) {
        assertThat(ArialWidths.width(headline, 20)).isEqualTo(pixels, within(tolerance));
    }

    @Test
    void marksAndAccentsTakeNoWidthAndWideScriptsTakeASquare() {
        assertThat(ArialWidths.width("e\u0301", 20)).isEqualTo(ArialWidths.width("é", 20)).isEqualTo(ArialWidths.width("e", 20));
        assertThat(ArialWidths.width("í", 20)).isGreaterThan(ArialWidths.width("i", 20));
        assertThat(ArialWidths.width("渡轮，夜", 20)).isEqualTo(80);
        assertThat(ArialWidths.width("👩‍👩‍👧", 20)).isEqualTo(25);
    }

    @Test
    void aSearchTitleIsCutWhereItsWidthEndsWithRoomForTheEllipsis() {
        HeadlineLength narrow = lengths(head("i".repeat(130))).get("search");
        HeadlineLength wide = lengths(head("W".repeat(40))).get("search");
        assertThat(narrow.over()).isZero();
        assertThat(wide.length()).isEqualTo(756);
        assertThat(wide.over()).isEqualTo(156);
        assertThat(wide.shown()).isEqualTo("W".repeat(30) + "…");
        assertThat(ArialWidths.width(wide.shown(), 20)).isLessThanOrEqualTo(600);
    }

    @Test
    void aPrintedHeadlineIsBrokenOverLinesBetweenWords() {
        var column = new PrintColumn(150, 36, 2); // ten letters of English a line
        assertThat(column.charactersALine("en")).isEqualTo(10);
        assertThat(column.set("", "en").lines()).isZero();
        assertThat(column.set("Ferry home", "en").lines()).isEqualTo(1);
        assertThat(column.set("Ferry homes", "en").lines()).isEqualTo(2);
        assertThat(column.set("A bigger ferry", "en").lines()).isEqualTo(2);
        PrintColumn.Setting three = column.set("Ferries return at last", "en");
        assertThat(three.lines()).isEqualTo(3);
        assertThat("Ferries return at last".substring(0, three.fits())).isEqualTo("Ferries return at ");
    }

    @Test
    void aWordLongerThanALineAndAScriptWithoutBlanksAreBrokenWithin() {
        var column = new PrintColumn(150, 36, 2);
        assertThat(column.set("Donaudampfschifffahrt", "de").lines()).isEqualTo(3);
        assertThat(column.charactersALine("zh")).isEqualTo(4);
        assertThat(column.set("夜间渡轮回来，", "zh").lines()).isEqualTo(2);
        assertThat(column.set("夜间渡轮回来了今天", "zh").lines()).isEqualTo(3);
    }

    @Test
    void printHasRoomForThreeLinesOfHeadline() {
        HeadlineLength length = lengths(head("Harbour ferries sail at night again after two years of repairs and a strike")).get("print");
        assertThat(length.length()).isGreaterThan(3);
        assertThat(length.over()).isEqualTo(length.length() - 3);
        assertThat(length.shown()).endsWith("…").startsWith("Harbour ferries");
    }

    @Test
    void anEmptyHeadlineHasNoLength() {
        HeadlineLength.all(Head.EMPTY).forEach(length -> assertThat(length.length()).as(length.channel().role()).isZero());
    }
}
