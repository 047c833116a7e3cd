package app.galley.library.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.model.Article;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionsTest extends Histories {

    @Test
    void everySaveThatChangesSomethingIsAVersion() throws Exception {
        Article first = article("One.");
        Article second = article("One and two.");
        Versions versions = versions(file("story", first));
        versions.add(first, VersionKind.SAVED);
        now = now.plusSeconds(60);
        Version kept = versions.add(second, VersionKind.AUTOMATIC).version().orElseThrow();
        List<Version> list = versions.list(second).versions();
        assertThat(list).extracting(Version::kind).containsExactly(VersionKind.AUTOMATIC, VersionKind.SAVED);
        assertThat(list.getFirst()).isEqualTo(kept);
        assertThat(list.getFirst().author()).isEqualTo("Mara Voss");
        assertThat(list.getFirst().time().toInstant()).isEqualTo(now);
        assertThat(versions.read(list.get(0))).isEqualTo(second);
        assertThat(versions.read(list.get(1))).isEqualTo(first);
    }

    @Test
    void theSameContentIsNoNewVersion() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        assertThat(versions.add(article("One."), VersionKind.SAVED).version()).isEmpty();
        assertThat(versions.list(article("One.")).versions()).hasSize(1);
    }

    @Test
    void whatWasSavedAutomaticallyAndThenByHandIsAVersionAPersonSaved() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        String id = versions.add(article("Two."), VersionKind.AUTOMATIC).version().orElseThrow().id();
        versions.add(article("Two."), VersionKind.SAVED);
        List<Version> list = versions.list(article("Two.")).versions();
        assertThat(list).extracting(Version::kind).containsExactly(VersionKind.SAVED, VersionKind.SAVED);
        assertThat(list.getFirst().id()).isEqualTo(id);
        versions.add(article("Two."), VersionKind.AUTOMATIC);
        assertThat(versions.list(article("Two.")).versions().getFirst().kind()).isEqualTo(VersionKind.SAVED);
    }

    @Test
    void eachVersionHasThePicturesOfItsTime() throws Exception {
        Article article = withPicture(article("One."), "images/quay.png");
        ArticleFile file = file("story", article);
        Path picture = file.folder().resolve("images/quay.png");
        Files.createDirectories(picture.getParent());
        Files.write(picture, RED);
        Versions versions = versions(file);
        versions.add(article, VersionKind.SAVED);
        Files.write(picture, BLUE);
        versions.add(article, VersionKind.SAVED);
        List<Version> list = versions.list(article).versions();
        assertThat(versions.picture(list.get(0), "images/quay.png")).hasValue(BLUE);
        assertThat(versions.picture(list.get(1), "images/quay.png")).hasValue(RED);
        assertThat(versions.picture(list.get(1), "images/other.png")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "..", "../article.json", "images", "/etc/passwd", "a//b", "a\0b", "images/quay.png/"})
    void aVersionHasNoPictureOfSuchAName(String url) throws Exception {
        Article article = withPicture(article("One."), "images/quay.png");
        ArticleFile file = file("story", article);
        Files.createDirectories(file.folder().resolve("images"));
        Files.write(file.folder().resolve("images/quay.png"), RED);
        Versions versions = versions(file);
        versions.add(article, VersionKind.SAVED);
        assertThat(versions.picture(versions.list(article).versions().getFirst(), url)).isEmpty();
    }

    @Test
    void picturesOutsideTheFolderAreNotTakenIn() throws Exception {
        Article article = withPicture(article("One."), "../secret.png");
        ArticleFile file = file("story", article);
        Files.write(temp.resolve("secret.png"), RED);
        Versions versions = versions(file);
        Version version = versions.add(article, VersionKind.SAVED).version().orElseThrow();
        assertThat(versions.picture(version, "../secret.png")).isEmpty();
        assertThat(versions.picture(version, "secret.png")).isEmpty();
    }

    @Test
    void aVersionGetsANameAnotherAndNoneAgain() throws Exception {
        Article article = article("One.");
        Versions versions = versions(file("story", article));
        Version version = versions.add(article, VersionKind.AUTOMATIC).version().orElseThrow();
        versions.name(version, article, "Before the lawyer");
        assertThat(versions.list(article).versions().getFirst().title()).isEqualTo("Before the lawyer");
        versions.name(version, article, "After the lawyer");
        assertThat(versions.list(article).versions().getFirst().name()).isEqualTo("After the lawyer");
        versions.name(version, article, " ");
        assertThat(versions.list(article).versions().getFirst().title()).isEqualTo("Saved automatically");
    }

    @Test
    void namesOfAnyKindAreKeptAsOneLine() throws Exception {
        Article article = article("One.");
        Versions versions = versions(file("story", article));
        Version version = versions.add(article, VersionKind.SAVED).version().orElseThrow();
        versions.name(version, article, "two\nlines\tand \u2028 a \0 hole  مقال 🗞️");
        assertThat(versions.list(article).versions().getFirst().name()).isEqualTo("two lines and   a   hole  مقال 🗞️");
        versions.name(version, article, "🗞".repeat(1000));
        assertThat(versions.list(article).versions().getFirst().name()).isEqualTo("🗞".repeat(200));
    }

    @Test
    void anAuthorOfAnyNameIsKept() throws Exception {
        Article article = article("One.");
        var versions = new Versions(file("story", article), data(), () -> "Zoë <zoe>\nGalley-Kind: commit", clock);
        Version version = versions.add(article, VersionKind.SAVED).version().orElseThrow();
        assertThat(version.author()).startsWith("Zoë").doesNotContain("\n");
        assertThat(version.kind()).isEqualTo(VersionKind.SAVED);
    }

    @Test
    void aMovedFolderFindsItsHistoryAgain() throws Exception {
        Article article = article("One.");
        ArticleFile before = file("story", article);
        Version version = versions(before).add(article, VersionKind.SAVED).version().orElseThrow();
        versions(before).name(version, article, "First");
        Files.move(before.folder(), temp.resolve("moved"));
        Versions moved = versions(new ArticleFile(temp.resolve("moved/article.json")));
        assertThat(moved.list(article).versions()).extracting(Version::name).containsExactly("First");
        moved.add(article("One and two."), VersionKind.SAVED);
        assertThat(moved.list(article).versions()).extracting(Version::name).containsExactly("", "First");
    }

    @Test
    void aCopyGoesOnFromTheCommonPastAndLeavesTheOtherAlone() throws Exception {
        Article article = article("One.");
        ArticleFile original = file("story", article);
        versions(original).add(article, VersionKind.SAVED);
        ArticleFile copy = file("copy", article);
        versions(copy).add(article("Two."), VersionKind.SAVED);
        assertThat(firstParagraphs(versions(copy), article)).containsExactly("Two.", "One.");
        assertThat(firstParagraphs(versions(original), article)).containsExactly("One.");
    }

    @Test
    void anotherArticleWithTheSameIdentifierHasAHistoryOfItsOwn() throws Exception {
        versions(file("story", article("One."))).add(article("One."), VersionKind.SAVED);
        Article other = Article.untitled(IDENTIFIER, "en");
        Versions versions = versions(file("other", other));
        assertThat(versions.list(other).versions()).isEmpty();
        versions.add(other, VersionKind.SAVED);
        assertThat(versions.list(other).versions()).hasSize(1);
    }

    @Test
    void anArticleWithoutAnIdentifierHasAHistoryWhereItLies() throws Exception {
        Article article = article("One.").with(Field.IDENTIFIER, "");
        Versions versions = versions(file("story", article));
        versions.add(article, VersionKind.SAVED);
        assertThat(versions.list(article).versions()).hasSize(1);
        assertThat(versions(file("other", article)).list(article).versions()).isEmpty();
    }

    @Test
    void nobodyLosesAVersionWhenManyAddAtOnce() throws Exception {
        ArticleFile file = file("story", article("Start."));
        versions(file).add(article("Start."), VersionKind.SAVED);
        List<Callable<Object>> writers = IntStream.range(0, 4).<Callable<Object>>mapToObj(writer -> () -> {
            Versions versions = versions(file);
            for (int i = 0; i < 10; i++) {
                versions.add(article("Writer " + writer + ", save " + i), VersionKind.SAVED);
            }
            return "";
        }).toList();
        try (var pool = Executors.newFixedThreadPool(4)) {
            for (Future<Object> done : pool.invokeAll(writers)) {
                done.get();
            }
        }
        assertThat(firstParagraphs(versions(file), article("x"))).hasSize(41).doesNotHaveDuplicates();
    }

    @Test
    void oldAutomaticVersionsAreThinnedOutAndTheOthersKeepTheirIdsAndNames() throws Exception {
        Article article = article("Start.");
        Versions versions = versions(file("story", article));
        Version named = versions.add(article, VersionKind.AUTOMATIC).version().orElseThrow();
        versions.name(named, article, "Start");
        Version saved = versions.add(article("By hand"), VersionKind.SAVED).version().orElseThrow();
        for (int i = 0; i < 200; i++) {
            now = now.plus(Duration.ofMinutes(1));
            versions.add(article("Save " + i), VersionKind.AUTOMATIC);
        }
        now = now.plus(Duration.ofDays(30));
        for (int i = 0; i < 25; i++) {
            versions.add(article("Much later " + i), VersionKind.AUTOMATIC);
        }
        List<Version> list = versions.list(article).versions();
        assertThat(list).extracting(Version::id).contains(named.id(), saved.id()).doesNotHaveDuplicates();
        assertThat(list).extracting(Version::name).contains("Start");
        assertThat(list.size()).isBetween(25 + 2, 25 + 2 + 2);
        assertThat(versions.read(list.getLast())).isEqualTo(article);
        assertThat(text(versions.read(list.get(25)))).isEqualTo("Save 199");
    }

    @Test
    void aClockThatWasSetBackDoesNotChangeTheOrder() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        now = now.minus(Duration.ofDays(3));
        versions.add(article("Two."), VersionKind.SAVED);
        assertThat(firstParagraphs(versions, article("x"))).containsExactly("Two.", "One.");
    }

    @Test
    void aLockLeftBehindByAKilledProgramDoesNotStopTheNextVersion() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        Path reference = onlyReference();
        Files.createFile(reference.resolveSibling("versions.lock"));
        Files.createFile(ours().resolve("packed-refs.lock"));
        versions.add(article("Two."), VersionKind.SAVED);
        assertThat(firstParagraphs(versions, article("x"))).containsExactly("Two.", "One.");
    }

    @Test
    void aHistoryThatCannotBeReadIsPutAsideAndANewOneBegins() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        Files.writeString(onlyReference(), "not a reference\n");
        Kept kept = versions.add(article("Two."), VersionKind.SAVED);
        assertThat(kept.note()).hasValueSatisfying(note -> assertThat(note).contains("cannot be read any more").contains(".broken-1"));
        assertThat(firstParagraphs(versions, article("x"))).containsExactly("Two.");
        assertThat(Files.list(temp.resolve("data/versions"))).hasSize(2);
    }

    @Test
    void anObjectThatIsGoneIsSaidAndStopsNothing() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        versions.add(article("One."), VersionKind.SAVED);
        versions.add(article("Two."), VersionKind.SAVED);
        List<Path> objects;
        try (Stream<Path> all = Files.walk(ours().resolve("objects"))) {
            objects = all.filter(Files::isRegularFile).toList();
        }
        for (Path object : objects) {
            Files.delete(object);
        }
        Listed listed = versions.list(article("Two."));
        assertThat(listed.versions()).isEmpty();
        assertThat(listed.notes()).singleElement().asString().startsWith("Some versions could not be read (");
        assertThat(versions.add(article("Three."), VersionKind.SAVED).note()).isPresent();
        assertThat(firstParagraphs(versions, article("x"))).containsExactly("Three.");
    }

    @Test
    void aVersionThatIsGoneIsSaidInASentence() throws Exception {
        Versions versions = versions(file("story", article("One.")));
        Version version = versions.add(article("One."), VersionKind.SAVED).version().orElseThrow();
        Files.move(ours(), temp.resolve("elsewhere"));
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> versions.read(version));
        assertThat(failure.happened()).startsWith("The version “Saved” cannot be read (");
    }

    @Test
    void aDataFolderThatCannotBeMadeIsAFailureThatSaysWhatIsSafe() throws Exception {
        Files.writeString(temp.resolve("data"), "a file where the folder should be");
        Versions versions = versions(file("story", article("One.")));
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> versions.add(article("One."), VersionKind.SAVED));
        assertThat(failure.safe()).isEqualTo("The article itself is saved.");
        assertThat(failure.todo()).isEqualTo("Galley tries again with the next save.");
    }

    @Test
    void manySavesArePackedAndStayReadable() throws Exception {
        Versions versions = versions(file("story", article("Start.")));
        for (int i = 0; i < 260; i++) {
            versions.add(article("Save " + i), VersionKind.SAVED);
        }
        try (Stream<Path> packs = Files.list(ours().resolve("objects/pack"))) {
            assertThat(packs.map(Path::toString)).anyMatch(name -> name.endsWith(".pack"));
        }
        List<String> texts = firstParagraphs(versions, article("x"));
        assertThat(texts).hasSize(260);
        assertThat(texts.getLast()).isEqualTo("Save 0");
    }

    @Test
    void nothingButTheDataFolderIsWrittenTo() throws Exception {
        Article article = article("One.");
        ArticleFile file = file("story", article);
        versions(file).add(article, VersionKind.SAVED);
        versions(file).list(article);
        assertThat(names(temp)).containsExactly("data", "story");
        assertThat(names(file.folder())).containsExactly("article.json");
        assertThat(file.path()).hasBinaryContent(ArticleWriter.write(article));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    private Path ours() throws IOException {
        try (Stream<Path> files = Files.list(temp.resolve("data/versions"))) {
            return files.filter(path -> path.toString().endsWith(".git")).findFirst().orElseThrow();
        }
    }

    private Path onlyReference() throws IOException {
        try (Stream<Path> files = Files.walk(ours().resolve("refs/galley"))) {
            return files.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
    }
}
