package app.galley.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeTest {

    private static String css(String name) throws IOException {
        return Files.readString(Path.of(System.getProperty("galley.home", "."), "assets", "themes", name + ".css"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void aThemeRefersToNothingOutsideItself(String name) throws IOException {
        assertThat(css(name)).doesNotContain("url(", "@import", "@font-face", "http:", "https:", "</");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void aThemeRunsBothWays(String name) throws IOException {
        assertThat(css(name))
                .doesNotContainPattern("(margin|padding|border)-(left|right)|\\b(left|right):|text-align: (left|right)|float:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broadsheet", "plain"})
    void bothWaysToTheDarkSayTheSame(String name) throws IOException {
        String css = css(name);
        String system = between(css, ":root:not([data-scheme=\"light\"]) {", "}");
        String chosen = between(css, ":root[data-scheme=\"dark\"] {", "}").replace("color-scheme: dark;", "");
        assertThat(chosen.strip()).isEqualTo(system.strip()).contains("--paper", "--ink");
        assertThat(css).contains("@media print");
    }

    private static String between(String text, String start, String end) {
        int from = text.indexOf(start) + start.length();
        return text.substring(from, text.indexOf(end, from));
    }

    @Test
    void everyClassThatIsWrittenIsListedAtTheHeadOfTheTheme() throws IOException {
        String head = between(css("broadsheet"), "/*", "*/");
        assertThat(head).contains("embargo", "kicker", "headline", "standfirst", "byline", "author", "organization", "role", "dateline",
                "place", "picture", "lead",
                "body", "skipped", "missing", "caption", "credit", "pull-quote", "attribution", "embed", "provider", "box", "fact-box",
                "title", "unknown", "inline-picture",
                "corrections", "correction", "source", "translations");
    }
}
