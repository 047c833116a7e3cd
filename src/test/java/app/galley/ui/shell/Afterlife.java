package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.format.Loaded;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.FileFailure;
import app.galley.library.journal.Journals;
import app.galley.library.journal.Recovered;
import app.galley.library.versions.Version;
import app.galley.library.versions.Versions;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// An article and a data folder through several starts of the program, each of which is killed, and what is found after each.
final class Afterlife {

    /// What may be lost.
    static final long SECOND = 1000;

    private final Path folder;
    private final Path file;
    private List<String> given = List.of();
    private int inFile;
    private int versions;

    /// What was found.
    ///
    /// @param moment when it was killed
    /// @param lost how long the oldest thing that was lost had been there, in milliseconds
    /// @param keys how many keys were pressed
    /// @param versions how many versions could be read
    record Found(String moment, long lost, int keys, int versions) {}

    Afterlife(Path folder) throws IOException, FileFailure {
        this.folder = folder;
        Article empty = Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000000", "en");
        file = folder.resolve("ferry").resolve(ArticleFile.NAME);
        new ArticleFile(file).create(empty.withBody(Blocks.of(Block.TextBlock.paragraph("p0", ""))));
    }

    /// Starts the program, kills it and looks at what is left.
    Found once(Random random) throws Exception {
        Life life = Life.live(folder, file, given, random);
        List<Recovered> left;
        try (var journals = new Journals(new DataFolder(folder.resolve("data")), new AtomicFile())) {
            left = journals.abandoned();
        }
        int saved = saved();
        assertThat(saved).as("what the file holds, which never goes back").isBetween(inFile, life.most(DoomedWriter.SAVED));
        inFile = saved;
        int fromJournal = length(left, true).orElse(saved);
        assertThat(fromJournal).as("what is given back, which is never older than the file").isGreaterThanOrEqualTo(saved);
        int untitled = length(left, false).orElse(0);
        check(life, DoomedWriter.SAVED, fromJournal);
        check(life, DoomedWriter.UNTITLED, untitled);
        given = left.stream().map(one -> one.origin().file().isPresent() ? DoomedWriter.SAVED : DoomedWriter.UNTITLED).toList();
        long lost = Math.max(life.lost(DoomedWriter.SAVED, fromJournal), life.lost(DoomedWriter.UNTITLED, untitled));
        return new Found(life.moment(), lost, life.keys(), versions());
    }

    private static void check(Life life, String name, int givenBack) {
        assertThat(givenBack).as("%s, killed at “%s”, %d ms lost", name, life.moment(), life.lost(name, givenBack))
                .isBetween(life.before(name, SECOND), life.most(name));
    }

    /// How much the saved file holds, which must be whole.
    private int saved() throws Exception {
        Loaded loaded = ArticleReader.read(Files.readAllBytes(file));
        assertThat(loaded.problems()).isEmpty();
        return Dictation.length(loaded.article());
    }

    private static Optional<Integer> length(List<Recovered> left, boolean ofFile) {
        List<Recovered> those = left.stream().filter(one -> one.origin().file().isPresent() == ofFile).toList();
        assertThat(those).hasSizeLessThan(2);
        return those.stream().findFirst().map(one -> Dictation.length(one.article()));
    }

    /// Every version there is can be read, and none has gone.
    private int versions() throws Exception {
        var history = new Versions(new ArticleFile(file), new DataFolder(folder.resolve("data")), () -> "Writer",
                Clock.systemDefaultZone());
        List<Version> all = history.list(new ArticleFile(file).open().loaded().article()).versions();
        for (Version version : all) {
            assertThat(Dictation.length(history.read(version))).isLessThanOrEqualTo(inFile);
        }
        assertThat(all.size()).isGreaterThanOrEqualTo(versions);
        versions = all.size();
        return versions;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s: %d in the file, given back: %s", folder, inFile, given);
    }
}
