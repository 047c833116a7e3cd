package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.model.Author;
import app.galley.model.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

    private static final Author MIRA = Author.person("Mira Castellane");
    private static final Author JOSE = Author.person("José Odhiambo");
    private static final Author WIRE = Author.person("Harbour Wire").withType("Organization");

    private static String byline(String language, Author... authors) {
        return Byline.text(Made.article(language).with(Field.AUTHORS, List.of(authors)));
    }

    @Test
    void namesAreJoinedAsASentenceJoinsThem() {
        assertThat(byline("en-GB")).isEmpty();
        assertThat(byline("en-GB", MIRA)).isEqualTo("By Mira Castellane");
        assertThat(byline("en-GB", MIRA, JOSE)).isEqualTo("By Mira Castellane and José Odhiambo");
        assertThat(byline("en-GB", MIRA, JOSE, WIRE)).isEqualTo("By Mira Castellane, José Odhiambo and Harbour Wire");
    }

    @Test
    void aRoleFollowsItsName() {
        assertThat(byline("en", MIRA.withJobTitle("Transport correspondent"))).isEqualTo("By Mira Castellane, Transport correspondent");
        assertThat(byline("en", MIRA.withJobTitle("editor"), JOSE)).isEqualTo("By Mira Castellane, editor, and José Odhiambo");
        assertThat(byline("en", MIRA, JOSE.withJobTitle("editor"))).isEqualTo("By Mira Castellane and José Odhiambo, editor");
        assertThat(byline("en", MIRA.withJobTitle("editor"), JOSE, WIRE))
                .isEqualTo("By Mira Castellane, editor; José Odhiambo; and Harbour Wire");
    }

    @Test
    void blankNamesAreSkipped() {
        assertThat(byline("en", Author.person(" "), MIRA, Author.person("").withJobTitle("editor"))).isEqualTo("By Mira Castellane");
    }

    @Test
    void theBylineSomebodyWroteWins() {
        var article = Made.article("en").with(Field.AUTHORS, List.of(MIRA)).with(Field.BY, "From our own correspondent");
        assertThat(Byline.text(article)).isEqualTo("From our own correspondent");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es|Por A, B y C", "fr-CA|Par A, B et C", "de|Von A, B und C", "pt-BR|Por A, B e C",
        "it|Di A, B e C", "nl|Door A, B en C",
        "ar|بقلم A، B وC", "he|מאת A, B וC", "fa|به قلم A، B و C", "zh-Hans|作者：A、B、C", "ja|文・A、B、C", "xx|By A, B and C",
        "''|By A, B and C"})
    void everyLanguageHasItsOwnWords(String language, String expected) {
        assertThat(byline(language, Author.person("A"), Author.person("B"), Author.person("C"))).isEqualTo(expected);
    }

    @Test
    void namesRolesAndOrganizationsCanBeToldApart() {
        var article = Made.article("en").with(Field.AUTHORS, List.of(MIRA.withJobTitle("editor"), WIRE));
        assertThat(Made.html().header(article))
                .contains("By <span class=\"author\">Mira Castellane</span>, <span class=\"role\">editor</span>, and "
                        + "<span class=\"author organization\">Harbour Wire</span></p>");
    }
}
