package app.galley.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.library.ArticleLock.Attempt;
import app.galley.library.FaultyFiles.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who has an article open: within a program, between programs, and after one was killed.
class ArticleLockTest {

    private static final Instant OPENED = Instant.parse("2026-02-11T10:42:00Z");

    @TempDir
    Path folder;

    private final AtomicFile files = new AtomicFile();
    private Path article;

    @BeforeEach
    void makeAnArticle() throws IOException {
        article = Files.writeString(folder.resolve("article.json"), "{}");
    }

    private Attempt take(String person) {
        return ArticleLock.take(article, LockOwner.me(OPENED).as(person, "press-room-3"), files);
    }

    private static ArticleLock taken(Attempt attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Taken.class);
        return ((Attempt.Taken) attempt).lock();
    }

    private static LockOwner holder(Attempt attempt) {
        assertThat(attempt).isInstanceOf(Attempt.Held.class);
        return ((Attempt.Held) attempt).by();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void theFirstHasItAndTheSecondIsToldWhoAndSinceWhen() {
        taken(take("Ana Duarte"));
        LockOwner by = holder(take("Ben Okri"));
        assertThat(by.person()).isEqualTo("Ana Duarte");
        assertThat(by.machine()).isEqualTo("press-room-3");
        assertThat(by.since()).isEqualTo(OPENED);
    }

    @Test
    void lettingItGoLeavesNothingBehind() throws Exception {
        taken(take("Ana Duarte")).release();
        assertThat(names()).containsExactly("article.json");
        taken(take("Ben Okri"));
    }

    @Test
    void namesOfAnyKindSurvive() {
        taken(take("Ana: “Nana”\r\nDuarte 安娜"));
        assertThat(holder(take("Ben")).person()).isEqualTo("Ana: “Nana” Duarte 安娜");
    }

    @Test
    void whoseLockWasTakenOverIsToldAndDoesNotTakeTheOthersAway() throws Exception {
        ArticleLock first = taken(take("Ana Duarte"));
        taken(ArticleLock.takeOver(article, LockOwner.me(OPENED).as("Ben Okri", "desk-2"), files));
        assertThat(first.refresh()).map(LockOwner::person).contains("Ben Okri");
        first.release();
        assertThat(holder(take("Cy")).person()).isEqualTo("Ben Okri");
        assertThat(names()).hasSize(2);
    }

    @Test
    void oneThatSomebodyClearedAwayIsPutBack() throws Exception {
        ArticleLock lock = taken(take("Ana Duarte"));
        Files.delete(ArticleLock.place(article));
        assertThat(lock.refresh()).isEmpty();
        assertThat(holder(take("Ben Okri")).person()).isEqualTo("Ana Duarte");
        lock.release();
        assertThat(lock.refresh()).isEmpty();
        assertThat(names()).containsExactly("article.json");
    }

    @Test
    void aFileAndALinkToItHaveOneLock() throws Exception {
        taken(take("Ana Duarte"));
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("other")).resolve("story.json"), article);
        Attempt second = ArticleLock.take(link, LockOwner.me(OPENED), files);
        assertThat(holder(second).person()).isEqualTo("Ana Duarte");
    }

    @Test
    void anotherProgramIsSeenAndWhenItWasKilledItsLockIsTakenOverWithoutAWord() throws Exception {
        LockHolder other = LockHolder.start(article);
        assertThat(other.hasIt()).isTrue();
        assertThat(holder(take("Ana Duarte")).isGone()).isFalse();
        assertThat(ArticleLock.holder(article, files)).isPresent();

        other.kill();
        assertThat(ArticleLock.holder(article, files)).isEmpty();
        taken(take("Ana Duarte"));
        assertThat(names()).hasSize(2);
    }

    @Test
    void aProgramThatIsAskedToEndLetsItsLockGo() throws Exception {
        LockHolder other = LockHolder.start(article);
        other.close();
        assertThat(names()).containsExactly("article.json");
    }

    @Test
    void ofProgramsThatRaceForTheLockOfAKilledOneExactlyOneHasIt() throws Exception {
        LockHolder killed = LockHolder.start(article);
        killed.kill();
        List<LockHolder> racers = LockHolder.race(article, 4);
        assertThat(racers.stream().filter(LockHolder::hasIt)).hasSize(1);
        for (LockHolder racer : racers) {
            racer.kill();
        }
    }

    @Test
    void ofManyWhoTryAtOnceExactlyOneHasItAlsoWhenOneWasLeftBehind() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int round = 0; round < 60; round++) {
                Path place = ArticleLock.place(article);
                Files.deleteIfExists(place);
                if (round % 2 == 0) {
                    var gone = new ProgramRun(ProgramRun.OWN.machine(), ProgramRun.OWN.pid(), "another");
                    Files.writeString(place, new LockOwner("Gone", "here", gone, OPENED, "t").text());
                }
                List<Callable<Attempt>> tries = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    String name = "Number " + i;
                    tries.add(() -> take(name));
                }
                int winners = 0;
                for (Future<Attempt> end : threads.invokeAll(tries)) {
                    winners += end.get() instanceof Attempt.Taken ? 1 : 0;
                }
                assertThat(winners).as("round %d", round).isEqualTo(1);
            }
        }
    }

    @Test
    void aLockOfAnotherMachineIsNeverTakenWithoutAWordButCallsItselfSilentInTheEnd() throws Exception {
        Path place = ArticleLock.place(article);
        var far = new ProgramRun("0123456789ab", 1, "x");
        Files.writeString(place, new LockOwner("Ana Duarte", "far-away", far, OPENED, "t").text());
        assertThat(take("Ben Okri")).isEqualTo(new Attempt.Held(holder(take("Ben Okri")), false));

        Files.setLastModifiedTime(place, FileTime.from(Instant.now().minusSeconds(3600)));
        assertThat(((Attempt.Held) take("Ben Okri")).silent()).isTrue();
        Files.setLastModifiedTime(place, FileTime.from(Instant.now().plusSeconds(3600)));
        assertThat(((Attempt.Held) take("Ben Okri")).silent()).isFalse();
        assertThat(names()).hasSize(2);
    }

    @Test
    void halfALockOfSomebodyWhoWasKilledWritingItIsNoLock() throws Exception {
        Files.writeString(ArticleLock.place(article), LockOwner.me(OPENED).text().substring(0, 40));
        taken(take("Ana Duarte"));
    }

    @Test
    void whereNoneCanBeMadeThereIsNone() throws Exception {
        var disk = new FaultyFiles();
        disk.fail(Step.WRITE, new IOException("Read-only file system"));
        assertThat(ArticleLock.take(article, LockOwner.me(OPENED), disk.files())).isInstanceOf(Attempt.Impossible.class);
        disk.mend();
        disk.fail(Step.HALF_WRITE, new IOException("No space left on device"));
        assertThat(ArticleLock.take(article, LockOwner.me(OPENED), disk.files())).isInstanceOf(Attempt.Impossible.class);
        assertThat(names()).containsExactly("article.json");
    }

    @Test
    void whatAKilledProgramLeftInTheFolderIsClearedAndNothingElse() throws Exception {
        String uuid = "-3f0e8f7e-0000-4000-8000-000000000000.tmp";
        var gone = new ProgramRun(ProgramRun.OWN.machine(), ProgramRun.OWN.pid(), "another");
        var far = new ProgramRun("0123456789ab", 1, "x");
        Files.writeString(folder.resolve(".galley-" + gone.text() + uuid), "left");
        String ours = Files.writeString(folder.resolve(AtomicFile.temporaryName()), "being written").getFileName().toString();
        String theirs = Files.writeString(folder.resolve(".galley-" + far.text() + uuid), "x").getFileName().toString();
        String nobodys = Files.writeString(folder.resolve(".galley" + uuid), "x").getFileName().toString();

        Leftovers.clear(folder, files);

        assertThat(names()).containsExactlyInAnyOrder("article.json", ours, theirs, nobodys);
    }
}
