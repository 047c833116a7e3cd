package app.galley.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.galley.format.UnreadableArticle;
import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import app.galley.model.Field;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleFileTest {

    @TempDir
    Path place;

    private final Article article = Article.untitled("urn:uuid:6f1b0f5e-6f0c-4c7e-9d0e-2a4d1c1f7a10", "en").with(Field.HEADLINE, "Boats");

    @Test
    void anArticleIsNamedByItsFolderOrByAnyFileThatHoldsIt() {
        assertThat(ArticleFile.of(place).path()).isEqualTo(place.resolve("article.json"));
        assertThat(ArticleFile.of(place.resolve("article.json")).folder()).isEqualTo(place);
        assertThat(ArticleFile.of(place.resolve("other.json")).name()).isEqualTo("other.json");
        assertThat(ArticleFile.of(place).name()).isEqualTo(place.getFileName().toString());
    }

    @Test
    void whatIsSavedIsOpenedAgainUnderTheSameStamp() throws Exception {
        ArticleFile file = ArticleFile.of(place.resolve("boats/article.json"));
        Stamp stamp = file.create(article);
        Opened opened = file.open();
        assertThat(opened.loaded().article()).isEqualTo(article);
        assertThat(opened.loaded().problems()).isEmpty();
        assertThat(opened.stamp()).isEqualTo(stamp);
        Stamp changed = file.save(article.with(Field.HEADLINE, "Ships"));
        assertThat(changed).isNotEqualTo(stamp);
        assertThat(file.stamp()).contains(changed);
        assertThat(file.folder()).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void anArticleThatIsThereIsNotReplacedByANewOne() throws Exception {
        ArticleFile file = ArticleFile.of(place);
        file.create(article);
        FileFailure failure = catchThrowableOfType(FileFailure.class, () -> file.create(article.with(Field.HEADLINE, "Ships")));
        assertThat(failure.trouble()).isEqualTo(Trouble.EXISTS);
        assertThat(file.open().loaded().article()).isEqualTo(article);
    }

    @Test
    void aSaveThatFailsSaysThatTheTextIsStillHere() throws Exception {
        ArticleFile file = ArticleFile.of(place);
        file.create(article);
        AtomicFile full = FaultyFiles.failing(FaultyFiles.Step.FLUSH, new IOException("No space left on device"));
        FileFailure failure = catchThrowableOfType(FileFailure.class,
                () -> file.save(article.with(Field.HEADLINE, "Ships"), full, _ -> {}, () -> true));
        assertThat(failure.getMessage()).contains("no space left", "Your text is still here", "Make room");
        assertThat(file.open().loaded().article()).isEqualTo(article);
    }

    @Test
    void aFolderThatWentAwayIsAFailureAndNotMadeAnew() {
        ArticleFile file = new ArticleFile(place.resolve("gone/article.json"));
        assertThat(catchThrowableOfType(FileFailure.class, () -> file.save(article)).trouble()).isEqualTo(Trouble.FOLDER_GONE);
        assertThat(place.resolve("gone")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsNamed() throws Exception {
        assertThat(troubleOf(place.resolve("none"))).isEqualTo(Trouble.NOT_FOUND);
        assertThat(troubleOf(place)).isEqualTo(Trouble.NOT_FOUND);
        assertThat(troubleOf(Path.of("/dev/null"))).isEqualTo(Trouble.NOT_A_FILE);
        try (var file = new RandomAccessFile(place.resolve("large.json").toFile(), "rw")) {
            file.setLength(200L << 20);
        }
        assertThat(troubleOf(place.resolve("large.json"))).isEqualTo(Trouble.TOO_LARGE);
        Files.writeString(place.resolve("text.json"), "hello");
        assertThatExceptionOfType(UnreadableArticle.class).isThrownBy(() -> ArticleFile.of(place.resolve("text.json")).open());
    }

    private static Trouble troubleOf(Path named) {
        return catchThrowableOfType(FileFailure.class, () -> ArticleFile.of(named).open()).trouble();
    }
}
