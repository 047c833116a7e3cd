package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ArticleReader;
import app.galley.library.FaultyFiles;
import app.galley.library.FileFailure;
import app.galley.library.LockOwner;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import app.galley.review.Thread;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The reviews of an open article: read, saved and kept in their places.
class ReviewsTest extends WindowTest {

    private static final Reviewer ANA = Reviewer.named("Ana Duarte");
    private static final Instant MORNING = Instant.parse("2026-02-11T09:00:00Z");
    private static final Pace BRISK = new Pace(Duration.ofHours(1), Duration.ofHours(1), List.of(Duration.ofMillis(200)),
            Duration.ofMillis(50), Duration.ofHours(1), Duration.ofHours(1), Duration.ofHours(1));

    private final FaultyFiles disk = new FaultyFiles();

    @Override
    Keeping keeping() {
        return new Keeping(disk.files(), BRISK, LockOwner::me);
    }

    @BeforeEach
    void sayTheName() {
        settings.keepPerson("Vey Okafor");
    }

    private static Article onDisk(Path file) {
        try {
            return ArticleReader.read(Files.readAllBytes(file)).article();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static Remark onWords(Path file, int line, int from, int to, String text) {
        var words = new Selection(new Position(line, from), new Position(line, to));
        return Remark.of(ANA, MORNING, Anchors.target(onDisk(file), words), new Matter.Comment(Kind.COMMENT, text));
    }

    private static void put(Path file, Remark... remarks) throws FileFailure {
        new ReviewFolder(file.getParent()).write(List.of(Review.of(ANA).with(List.of(remarks))));
    }

    private static List<String> onDiskTexts(Path file) {
        try {
            return new ReviewFolder(file.getParent()).read().reviews().stream().flatMap(review -> review.remarks().stream())
                    .map(remark -> remark.matter().text()).toList();
        } catch (FileFailure failure) {
            throw new AssertionError(failure);
        }
    }

    private static List<Thread> threads(DeskWindow window) {
        return window.tab().reviews().threads().threads();
    }

    private void untilThreads(DeskWindow window, int count) {
        await(() -> threads(window).size() == count);
    }

    @Test
    void remarksInTheFolderAreThereAndGoAlongWithTheTextAtEveryKey() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.", "Nobody was hurt.");
        put(file, onWords(file, 7, 0, 6, "Who says so?"));
        DeskWindow window = open(file);
        untilThreads(window, 1);

        caret(window, 6, 0);
        keys(KeyCode.ENTER);
        caret(window, 8, 0);
        type("Still ");
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> threads(window).getFirst().place().orElseThrow().from().equals(new Position(8, 0)));

        assertThat(threads(window).getFirst().words()).isEqualTo("Nobody");
    }

    @Test
    void whatSomebodyElsePutsIntoTheFolderIsThereWhenOneComesBackToTheWindow() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);

        put(file, onWords(file, 6, 0, 5, "Which water?"));
        robot.interact(() -> window.tab().lookAtFile());

        untilThreads(window, 1);
        assertThat(threads(window).getFirst().remark().by()).isEqualTo(ANA);
    }

    @Test
    void anAnswerIsSavedAtOnceInAFileOfItsOwnAndLeavesTheOthersAlone() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        put(file, onWords(file, 6, 0, 5, "Which water?"));
        Path anas = file.resolveSibling("reviews").resolve(ReviewFolder.nameOf(ANA));
        byte[] before = Files.readAllBytes(anas);
        DeskWindow window = open(file);
        untilThreads(window, 1);

        robot.interact(() -> window.tab().reviews().answer(threads(window).getFirst().remark(),
                new Matter.Reply(threads(window).getFirst().remark().id(), "The river.")));

        await(() -> onDiskTexts(file).contains("The river."));
        assertThat(Files.readAllBytes(anas)).isEqualTo(before);
        assertThat(threads(window).getFirst().replies()).hasSize(1);
        assertThat(window.article().isModified()).isFalse();
    }

    @Test
    void whereTheDiskRefusesARemarkStaysIsToldOfAndIsTriedAgain() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        put(file, onWords(file, 6, 0, 5, "Which water?"));
        DeskWindow window = open(file);
        untilThreads(window, 1);
        disk.fail(FaultyFiles.Step.WRITE, new IOException("No space left on device"));

        robot.interact(() -> window.tab().reviews().answer(threads(window).getFirst().remark(),
                new Matter.Reply(threads(window).getFirst().remark().id(), "The river.")));

        await(() -> window.tab().notices().of(Notices.Kind.REVIEWS).isPresent());
        assertThat(threads(window).getFirst().replies()).hasSize(1);
        assertThat(window.tab().reviews().unsaved().isSomething()).isTrue();
        disk.mend();
        await(() -> onDiskTexts(file).contains("The river."));
        await(() -> window.tab().notices().of(Notices.Kind.REVIEWS).isEmpty());
    }

    @Test
    void reviewsThatArriveForAnArticleWithoutAFileHaveItSavedFirst() throws Exception {
        DeskWindow window = untitled();
        type("Flood");
        String identifier = written(window).get(Field.IDENTIFIER);
        Remark remark = Remark.of(ANA, MORNING, Target.whole(identifier), new Matter.Comment(Kind.PRAISE, "Good."));
        answers.choices.add("Save…");
        answers.files.add(folder.resolve("flood"));

        robot.interact(() -> window.tab().reviews().take(List.of(Review.of(ANA).with(remark)), _ -> {}));

        untilThreads(window, 1);
        await(() -> onDiskTexts(folder.resolve("flood/article.json")).equals(List.of("Good.")));
    }

    @Test
    void aRemarkOnAnotherArticleInTheFolderIsNotShownAndNotLost() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        Remark mine = onWords(file, 6, 0, 5, "Which water?");
        Remark other = Remark.of(ANA, MORNING, Target.whole("urn:uuid:another"), new Matter.Comment(Kind.COMMENT, "Elsewhere"));
        put(file, mine, other, other.answer(ANA, MORNING, new Matter.Decision(other.id(), State.RESOLVED, "", List.of())));
        DeskWindow window = open(file);
        untilThreads(window, 1);

        robot.interact(() -> window.tab().reviews().answer(mine, new Matter.Reply(mine.id(), "The river.")));

        await(() -> onDiskTexts(file).contains("The river."));
        assertThat(threads(window)).hasSize(1);
        assertThat(onDiskTexts(file)).contains("Elsewhere");
    }

    @Test
    void anArticleSavedElsewhereTakesItsRemarksAlongButNotItsLegalNotes() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        Remark note = Remark.of(ANA, MORNING, Target.whole(onDisk(file).get(Field.IDENTIFIER)), new Matter.Comment(Kind.LEGAL, "CANARY"));
        put(file, onWords(file, 6, 0, 5, "Which water?"), note);
        DeskWindow window = open(file);
        untilThreads(window, 2);
        answers.files.add(folder.resolve("copy"));

        robot.interact(() -> window.saving().saveAs(() -> {}));

        Path copy = folder.resolve("copy/article.json");
        await(() -> onDiskTexts(copy).equals(List.of("Which water?")));
        assertThat(onDiskTexts(file)).contains("CANARY");
        assertThat(window.tab().notices().of(Notices.Kind.NEWS).orElseThrow().words()).contains("Legal notes stayed");
    }

    @Test
    void closingWaitsUntilRemarksAreSavedAndAsksWhereTheyCannotBe() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        put(file, onWords(file, 6, 0, 5, "Which water?"));
        DeskWindow window = open(file);
        untilThreads(window, 1);
        disk.fail(FaultyFiles.Step.WRITE, new IOException("No space left on device"));
        Remark about = threads(window).getFirst().remark();
        robot.interact(() -> window.tab().reviews().answer(about, new Matter.Reply(about.id(), "The river.")));
        await(() -> window.tab().notices().of(Notices.Kind.REVIEWS).isPresent());

        robot.interact(window::close);
        await(() -> answers.asked.contains("What you remarked could not be saved."));
        assertThat(window.stage().isShowing()).isTrue();

        disk.mend();
        robot.interact(window::close);
        await(() -> !window.stage().isShowing());
        assertThat(onDiskTexts(file)).contains("The river.");
    }
}
