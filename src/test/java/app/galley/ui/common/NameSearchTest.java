package app.galley.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Finding by parts of names.
class NameSearchTest {

    private static final List<String> NAMES = List.of("Bold", "Block quotation", "Bulleted list", "Numbered list", "Draft and preview",
            "Preview only", "Résumé", "Larger text", "Put in a fact box");

    private static List<String> found(String typed) {
        var search = new NameSearch(typed);
        return NAMES.stream().filter(name -> search.score(name, List.of(), "") > 0)
                .sorted(Comparator.comparingInt((String name) -> search.score(name, List.of(), "")).reversed()).toList();
    }

    @Test
    void theStartOfANameComesBeforeTheStartOfAWordInIt() {
        assertThat(found("pre")).containsExactly("Preview only", "Draft and preview");
        assertThat(found("list")).containsExactly("Bulleted list", "Numbered list");
    }

    @Test
    void wordsMayComeInAnyOrderAndBroken() {
        assertThat(found("list num")).containsExactly("Numbered list");
        assertThat(found("bu li")).containsExactly("Bulleted list");
    }

    @Test
    void firstLettersOfWordsFindAName() {
        assertThat(found("dp")).first().isEqualTo("Draft and preview");
        assertThat(found("pfb")).containsExactly("Put in a fact box");
    }

    @Test
    void lettersInTheirOrderFindANameLast() {
        assertThat(found("blt")).contains("Bulleted list");
        assertThat(found("bld")).first().isEqualTo("Bold");
        assertThat(found("zq")).isEmpty();
    }

    @Test
    void accentsCaseAndSignsDoNotMatter() {
        assertThat(found("RESUME")).containsExactly("Résumé");
        assertThat(found("résu")).containsExactly("Résumé");
        assertThat(found("  bold… ")).containsExactly("Bold");
    }

    @Test
    void anotherNameIsFoundAfterTheOwnOne() {
        var search = new NameSearch("box");
        assertThat(search.score("Box", List.of(), "")).isGreaterThan(search.score("Panel", List.of("box"), ""));
        assertThat(search.score("Panel", List.of("box"), "")).isPositive();
    }

    @Test
    void thePlaceMayBeNamedToo() {
        assertThat(new NameSearch("insert pic").score("Picture…", List.of(), "Insert")).isPositive();
        assertThat(new NameSearch("insert pic").score("Bold", List.of(), "Insert")).isZero();
    }
}
