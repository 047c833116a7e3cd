package app.galley.convert.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.Imported;
import app.galley.convert.Notes;
import app.galley.convert.SourceText;
import app.galley.model.Article;
import app.galley.model.Correction;
import app.galley.model.Field;
import app.galley.render.PlainText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Stories in the shapes in which they are copied, in five languages, each with what every paragraph is and what article it makes.
///
/// What came of each is also put into `target/copy`, for somebody who changes what is expected.
class LabelledCopyTest {

    private static final Path STORIES = Path.of("src/test/resources/copy");
    private static final Path CAME_OUT = Path.of("target/copy");
    private static final String PARTED = "\n====\n";

    static List<String> stories() throws IOException {
        try (Stream<Path> files = Files.list(STORIES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".txt"))
                    .map(name -> name.substring(0, name.length() - 4)).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("stories")
    void eachParagraphIsUnderstoodAndTheArticleIsTheExpectedOne(String story) throws IOException {
        byte[] bytes = Files.readAllBytes(STORIES.resolve(story + ".txt"));
        Proposal proposal = NewsCopy.propose(bytes);
        Imported imported = proposal.imported();
        String roles = proposal.lines().stream().map(line -> line.role() + ": " + line.text() + "\n").collect(Collectors.joining());
        String came = roles + PARTED + shown(imported.article());
        Files.createDirectories(CAME_OUT);
        Files.writeString(CAME_OUT.resolve(story + ".expected"), came);
        assertThat(came).isEqualTo(Files.readString(STORIES.resolve(story + ".expected")));
        assertThat(proposal.language()).isEqualTo(story.substring(0, 2));
        Accounting.check(SourceText.raw(bytes, new Notes()), imported);
    }

    /// What is printed, and the fields that are not.
    private static String shown(Article article) {
        var shown = new StringBuilder(PlainText.of(article)).append("\n");
        for (Field<String> field : List.of(Field.PUBLISHED, Field.MODIFIED, Field.EMBARGOED_UNTIL, Field.SLUG, Field.BY)) {
            if (!article.get(field).isEmpty()) {
                shown.append(field).append(" = ").append(article.get(field)).append("\n");
            }
        }
        article.get(Field.AUTHORS).forEach(author -> shown.append("author = ").append(author.type()).append(" | ").append(author.name())
                .append(" | ").append(author.jobTitle()).append("\n"));
        for (Correction correction : article.get(Field.CORRECTIONS)) {
            shown.append("correction = ").append(correction.datePublished()).append("\n");
        }
        return shown.toString();
    }

    @Test
    void thereAreManyStoriesInFiveLanguages() throws IOException {
        assertThat(stories()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(stories().stream().map(name -> name.substring(0, 2)).distinct()).containsExactlyInAnyOrder("de", "en", "es", "fr", "pt");
        assertThat(stories().stream().collect(Collectors.groupingBy(name -> name.substring(0, 2))).values())
                .allSatisfy(each -> assertThat(each).hasSizeGreaterThanOrEqualTo(10));
    }

    @Test
    void everyRoleIsFoundSomewhere() throws IOException {
        var found = new StringBuilder();
        for (String story : stories()) {
            found.append("\n").append(Files.readString(STORIES.resolve(story + ".expected"), StandardCharsets.UTF_8));
        }
        for (Role role : Role.values()) {
            // The line of a picture itself is written only by Galley; the corpus has it.
            Optional<Role> written = Optional.of(role).filter(each -> each != Role.PICTURE);
            written.ifPresent(each -> assertThat(found).contains("\n" + each + ": "));
        }
    }
}
