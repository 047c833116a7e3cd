package app.galley.library.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleWriter;
import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.DataFolder;
import app.galley.library.FaultyFiles;
import app.galley.library.FaultyFiles.Step;
import app.galley.library.FileFailure;
import app.galley.library.Stamp;
import app.galley.model.Article;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {

    private static final Duration PAUSE = Duration.ofMillis(20);

    @TempDir
    Path folder;

    private final FaultyFiles disk = new FaultyFiles();
    private final List<Optional<FileFailure>> troubles = Collections.synchronizedList(new ArrayList<>());
    private Journals journals;

    @BeforeEach
    void begin() {
        journals = new Journals(new DataFolder(folder.resolve("data")), disk.files(), PAUSE, PAUSE.multipliedBy(10));
    }

    @AfterEach
    void end() {
        journals.close();
    }

    private static Article article(String... paragraphs) {
        Article empty = Article.untitled("urn:uuid:3f0e8f7e-0000-4000-8000-000000000001", "en").with(Field.HEADLINE, "Ferry");
        return empty.withBody(
                Blocks.of(IntStream.range(0, paragraphs.length).mapToObj(i -> TextBlock.paragraph("p" + i, paragraphs[i])).toList()));
    }

    private static Article typed(Article article, int block, String text) {
        return article.withBody(article.body().replace(block, block + 1, List.of(TextBlock.paragraph("p" + block, text))));
    }

    private Journal journal(Origin origin) {
        return journals.of(origin, troubles::add);
    }

    /// Has everything noted so far written down, as time would.
    private void write() throws InterruptedException {
        Thread.sleep(2 * PAUSE.toMillis());
        journals.settle();
    }

    private List<Path> onDisk() throws IOException {
        Path place = folder.resolve("data/journal");
        if (!Files.exists(place)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(place)) {
            return all.toList();
        }
    }

    /// The programs that wrote the journals end without a word.
    private void kill() throws IOException {
        Killed.move(folder.resolve("data"), folder.resolve("data"));
    }

    private Article recovered() throws Exception {
        kill();
        List<Recovered> found = journals.abandoned();
        assertThat(found).hasSize(1);
        return found.getFirst().article();
    }

    @Test
    void whatNobodyChangedHasNoJournal() throws Exception {
        journal(Origin.NONE);
        write();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void theFirstCharacterOfAnUntitledDraftIsKept() throws Exception {
        Journal journal = journal(Origin.NONE);
        journal.record(article("T"));
        write();
        assertThat(recovered()).isEqualTo(article("T"));
    }

    @Test
    void allThatWasTypedSinceIsKeptToo() throws Exception {
        Journal journal = journal(Origin.NONE);
        Article so = article("The ferry", "left", "at noon");
        for (int i = 0; i < 4; i++) {
            so = typed(so, i % 3, "words " + i);
            so = i == 2 ? so.with(Field.HEADLINE, "Another\nheadline “with” \uD83D\uDEA2") : so;
            journal.record(so);
            write();
        }
        so = so.withBody(so.body().replace(0, 2, List.of()));
        journal.record(so);
        write();
        assertThat(recovered()).isEqualTo(so);
    }

    @Test
    void aJournalOfAProgramThatRunsIsNotOffered() throws Exception {
        journal(Origin.NONE).record(article("T"));
        write();
        assertThat(onDisk()).hasSize(1);
        assertThat(journals.abandoned()).isEmpty();
    }

    @Test
    void aSavedArticleHasNoneUntilItIsChangedAgain() throws Exception {
        Path file = folder.resolve("article.json");
        Journal journal = journal(Origin.NONE);
        Article first = article("one");
        journal.record(first);
        write();
        journal.saved(first, origin(file, first));
        journals.settle();
        assertThat(onDisk()).isEmpty();
        journal.record(article("two"));
        write();
        kill();
        Recovered recovered = journals.abandoned().getFirst();
        assertThat(recovered.article()).isEqualTo(article("two"));
        assertThat(recovered.origin()).isEqualTo(origin(file, first));
    }

    private static Origin origin(Path file, Article article) {
        return new Origin(Optional.of(file), Optional.of(Stamp.of(ArticleWriter.write(article))));
    }

    @Test
    void whatWasTypedWhileItWasSavedGoesOnBeingKept() throws Exception {
        Journal journal = journal(Origin.NONE);
        Article first = article("one");
        Article second = article("one and");
        journal.record(first);
        write();
        journal.record(second);
        journal.saved(first, origin(folder.resolve("a.json"), first));
        journals.settle();
        assertThat(recovered()).isEqualTo(second);
    }

    @Test
    void whatIsNotWantedIsGone() throws Exception {
        Journal journal = journal(Origin.NONE);
        journal.record(article("one"));
        write();
        journal.drop();
        journal.record(article("two"));
        write();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aJournalOfWhichTheFileHasAllIsNotOfferedAndGoes() throws Exception {
        Path file = folder.resolve("article.json");
        Article article = article("one");
        new ArticleFile(file).create(article.with(Field.MODIFIED, "2026-02-11T12:00:00Z"));
        journal(origin(file, article)).record(article);
        write();
        kill();
        assertThat(journals.abandoned()).isEmpty();
        assertThat(onDisk()).isEmpty();
    }

    @Test
    void aJournalThatWasCutOffAnywhereGivesBackWhatCameBefore() throws Exception {
        Journal journal = journal(Origin.NONE);
        var states = new ArrayList<Article>();
        for (String text : List.of("a", "ab", "abc ü \uD83D\uDEA2", "abcd")) {
            states.add(article(text, "end"));
            journal.record(states.getLast());
            write();
        }
        kill();
        byte[] whole = Files.readAllBytes(onDisk().getFirst());
        int base = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n', 200) + 1;
        int seen = 0;
        for (int cut = base; cut <= whole.length; cut++) {
            Article article = Recovered.replay(Line.read(Arrays.copyOf(whole, cut))).orElseThrow();
            assertThat(states.indexOf(article)).isBetween(seen, seen + 1);
            seen = states.indexOf(article);
        }
        assertThat(seen).isEqualTo(3);
    }

    @Test
    void bytesThatWereSpoiltEndItBeforeThem() throws Exception {
        Journal journal = journal(Origin.NONE);
        journal.record(article("a"));
        write();
        journal.record(article("ab"));
        write();
        kill();
        byte[] bytes = Files.readAllBytes(onDisk().getFirst());
        bytes[bytes.length - 5] ^= 1;
        Files.write(onDisk().getFirst(), bytes);
        assertThat(journals.abandoned().getFirst().article()).isEqualTo(article("a"));
    }

    @Test
    void whatIsNoJournalIsLeftAlone() throws Exception {
        Path place = Files.createDirectories(folder.resolve("data/journal"));
        Files.writeString(place.resolve("x.journal"), "a\n\n\0");
        Files.write(place.resolve("y.journal"), new byte[0]);
        Files.writeString(place.resolve("notes.txt"), "mine");
        assertThat(journals.abandoned()).isEmpty();
        assertThat(onDisk()).hasSize(3);
    }

    @Test
    void whatIsAboutToBeInTheFileIsKnownForItsOwn() throws Exception {
        Article first = article("one");
        Article second = article("two");
        Stamp soon = Stamp.of(ArticleWriter.write(second));
        Journal journal = journal(origin(folder.resolve("article.json"), first));
        journal.record(second);
        write();
        journal.trying(soon);
        kill();
        Recovered recovered = journals.abandoned().getFirst();
        assertThat(recovered.article()).isEqualTo(second);
        assertThat(recovered.origin().isOwn(soon)).isTrue();
        assertThat(recovered.origin().isOwn(Stamp.of(ArticleWriter.write(first)))).isTrue();
        assertThat(recovered.origin().isOwn(Stamp.of(new byte[0]))).isFalse();
    }

    @Test
    void theFileIsNeverAheadOfTheJournalThatKnowsItForItsOwn() throws Exception {
        Article first = article("one");
        Article second = article("two");
        Article third = article("three");
        Duration late = Duration.ofMinutes(1);
        try (var slow = new Journals(new DataFolder(folder.resolve("data")), disk.files(), late, late)) {
            Journal journal = slow.of(origin(folder.resolve("article.json"), first), troubles::add);
            journal.record(second);
            journal.trying(Stamp.of(ArticleWriter.write(second)));
            assertThat(recovered()).isEqualTo(second);
            journal.record(third);
            journal.trying(Stamp.of(ArticleWriter.write(third)));
            assertThat(recovered()).isEqualTo(third);
        }
    }

    @Test
    void aLongJournalBeginsAnewWithTheArticleAsItIs() throws Exception {
        Journal journal = journal(Origin.NONE);
        String long1 = "x".repeat((int) Journal.MOST);
        Article last = article("a");
        for (String text : List.of("a", long1, long1 + "y", "short", "shorter")) {
            last = article(text);
            journal.record(last);
            write();
        }
        assertThat(Files.size(onDisk().getFirst())).isLessThan(3 * Journal.MOST);
        assertThat(recovered()).isEqualTo(last);
    }

    @Test
    void theOldJournalOfARecoveredArticleGoesWhenTheNewOneIsThere() throws Exception {
        journal(Origin.NONE).record(article("lost"));
        write();
        kill();
        Recovered recovered = journals.abandoned().getFirst();
        Journal next = journal(recovered.origin());
        next.adopt(recovered);
        journals.settle();
        assertThat(onDisk()).hasSize(1).doesNotContain(recovered.journal());
        assertThat(recovered()).isEqualTo(article("lost"));
    }

    @Test
    void aDraftThatWasGoneOnWithIsNotOfferedTwice() throws Exception {
        journal(Origin.NONE).record(article("lost"));
        write();
        kill();
        Recovered recovered = journals.abandoned().getFirst();
        disk.fail(Step.DELETE, new IOException("Input/output error"));
        Journal next = journal(recovered.origin());
        next.adopt(recovered);
        next.record(article("lost and found"));
        write();
        assertThat(onDisk()).hasSize(2);
        disk.mend();
        kill();
        assertThat(journals.abandoned()).extracting(Recovered::article).containsExactly(article("lost and found"));
        assertThat(onDisk()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = {"WRITE", "HALF_WRITE", "APPEND", "HALF_APPEND", "FLUSH", "REPLACE", "FLUSH_FOLDER", "DELETE"})
    void wheneverTheDiskFailsOnceTheTextBeforeIsThereAndThenAllOfIt(Step step) throws Exception {
        Journal journal = journal(Origin.NONE);
        Article before = article("one");
        journal.record(before);
        write();
        for (String text : List.of("two", "three")) {
            disk.failOnce(step, new IOException("No space left on device"));
            Article now = article(text);
            journal.record(now);
            write();
            Article meanwhile = Recovered.replay(Line.read(Files.readAllBytes(onDisk().stream()
                    .filter(path -> path.toString().endsWith(".journal")).findFirst().orElseThrow()))).orElseThrow();
            assertThat(meanwhile).isIn(before, now);
            before = now;
            waitForMending();
            assertThat(Recovered.replay(Line.read(Files.readAllBytes(onDisk().getFirst())))).contains(now);
        }
        assertThat(troubles.isEmpty() || troubles.getLast().isEmpty()).isTrue();
    }

    private void waitForMending() throws InterruptedException {
        long end = System.nanoTime() + 5_000_000_000L;
        while (!troubles.isEmpty() && troubles.getLast().isPresent() && System.nanoTime() < end) {
            Thread.sleep(50);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidAndTriedAgain() throws Exception {
        disk.fail(Step.WRITE, new IOException("Read-only file system"));
        Journal journal = journal(Origin.NONE);
        journal.record(article("one"));
        write();
        assertThat(troubles).isNotEmpty().allMatch(Optional::isPresent);
        disk.mend();
        waitForMending();
        assertThat(troubles.getLast()).isEmpty();
        assertThat(recovered()).isEqualTo(article("one"));
    }

    @Test
    void aDiskThatFailsForLongIsNotAskedEverMoreOften() throws Exception {
        disk.fail(Step.WRITE, new IOException("Read-only file system"));
        Journal journal = journal(Origin.NONE);
        long begun = System.nanoTime();
        for (int i = 0; i < 20; i++) {
            journal.record(article("word " + i));
            write();
        }
        long retries = (System.nanoTime() - begun) / PAUSE.multipliedBy(10).toNanos();
        assertThat(troubles).hasSizeBetween(1, (int) retries + 2);
    }

    @Test
    void aJournalOnTheMachinesOwnDiskIsWrittenToo() throws Exception {
        try (var own = new Journals(new DataFolder(folder.resolve("own")), new AtomicFile(), PAUSE, PAUSE)) {
            own.of(Origin.NONE, troubles::add).record(article("one"));
            write();
            own.settle();
        }
        assertThat(troubles).isEmpty();
        try (Stream<Path> all = Files.list(folder.resolve("own/journal"))) {
            assertThat(all).hasSize(1);
        }
    }
}
