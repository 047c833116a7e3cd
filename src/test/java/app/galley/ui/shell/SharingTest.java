package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Draft;
import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.format.ReviewWriter;
import app.galley.library.ArticleFile;
import app.galley.library.packet.Packet;
import app.galley.library.packet.Packing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Field;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Review;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import app.galley.review.Thread;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/// Handing an article to reviewers and taking in what they send back, in a window.
class SharingTest extends WindowTest {

    private static final Reviewer ANA = Reviewer.named("Ana Belmar");

    private Path flood() throws Exception {
        return article("flood", "Flood", "The water rose.", "It fell.");
    }

    /// A remark of somebody else on the word “water” of the article in a window.
    private Review remark(DeskWindow window, Kind kind, String text) {
        int line = Lines.find(written(window), "p0").map(place -> Lines.of(written(window), place)).orElseThrow();
        Target target = Anchors.target(written(window), new Selection(new Position(line, 4), new Position(line, 9)));
        return Review.of(ANA).with(Remark.of(ANA, Instant.parse("2026-02-11T11:00:00Z"), target, new Matter.Comment(kind, text)));
    }

    private Path file(Review review) throws Exception {
        return Files.write(folder.resolve("back.json"), ReviewWriter.write(review));
    }

    private List<String> threads(DeskWindow window) {
        return window.tab().reviews().threads().threads().stream().map(Thread::remark).map(remark -> remark.matter().text()).toList();
    }

    @Test
    void aReviewThatIsSentBackIsTakenIntoTheOpenArticle() throws Exception {
        Path article = flood();
        DeskWindow window = open(article);
        Path back = file(remark(window, Kind.QUESTION, "Which water?"));

        answers.files.add(back);
        keys(KeyCode.CONTROL, KeyCode.O);
        await(() -> threads(window).equals(List.of("Which water?")));
        assertThat(window.tabs()).hasSize(1);
        assertThat(window.tab().notices().of(Notices.Kind.NEWS).orElseThrow().words()).isEqualTo("1 remark by Ana Belmar arrived.");
        await(() -> !window.tab().reviews().unsaved().isSomething());
        assertThat(new ReviewFolder(article.getParent()).read().reviews().getFirst().by()).isEqualTo(ANA);

        answers.files.add(back);
        keys(KeyCode.CONTROL, KeyCode.O);
        await(() -> window.tab().notices().of(Notices.Kind.NEWS).orElseThrow().words().startsWith("Nothing new"));
        assertThat(threads(window)).hasSize(1);
    }

    @Test
    void aReviewOfAnArticleThatIsNotOpenIsNotTakenIn() throws Exception {
        DeskWindow window = open(flood());
        Path back = file(remark(window, Kind.COMMENT, "Fine."));
        robot.interact(() -> window.article().document()
                .run(draft -> Optional.of(new Draft(draft.article().with(Field.IDENTIFIER, "urn:uuid:11111111-0000-4000-8000-000000000000"),
                        draft.selection(), draft.typingMarks()))));
        robot.interact(() -> desk.open(back, window));
        await(() -> !answers.told.isEmpty());
        assertThat(answers.told.getFirst()).contains("back.json").contains("not open");
        assertThat(threads(window)).isEmpty();
    }

    @Test
    void aPacketHoldsTheArticleAndItsReviewsButNoLegalNotes() throws Exception {
        DeskWindow window = open(flood());
        type("x");
        robot.interact(() -> window.tab().reviews().take(List.of(remark(window, Kind.QUESTION, "Which water?"),
                remark(window, Kind.LEGAL, "The canary sings.")), _ -> {}));
        await(() -> threads(window).size() == 2 && !window.tab().reviews().unsaved().isSomething());

        Path packet = folder.resolve("out.galley");
        answers.files.add(packet);
        answers.choices.add("Share without them");
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> window.tab().notices().of(Notices.Kind.NEWS).isPresent());

        Packet opened = Packet.open(packet);
        assertThat(opened.reviews()).flatExtracting(Review::remarks).extracting(remark -> remark.matter().text())
                .containsExactly("Which water?");
        assertThat(new String(opened.files().get("article.json"), StandardCharsets.UTF_8)).contains("xFlood");
    }

    @Test
    void remarksMadeInAPacketStayWhenItIsOpenedAgainAndGoBackIntoTheArticle() throws Exception {
        Path article = flood();
        Path packet = folder.resolve("sent.galley");
        Packing.pack(new ArticleFile(article), packet, false);
        robot.interact(() -> desk.open(List.of(packet)));
        await(() -> !desk.windows().isEmpty());
        DeskWindow reader = desk.windows().getLast();
        await(() -> reader.stage().isFocused());
        robot.interact(() -> reader.tab().reviews().take(List.of(remark(reader, Kind.COMMENT, "Good.")), _ -> {}));
        await(() -> threads(reader).size() == 1 && !reader.tab().reviews().unsaved().isSomething());

        Path back = folder.resolve("back.galley");
        answers.files.add(back);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        await(() -> Files.exists(back) && reader.tab().notices().of(Notices.Kind.NEWS).isPresent());
        robot.interact(reader::close);
        await(() -> desk.windows().isEmpty());
        robot.interact(() -> desk.open(List.of(packet)));
        await(() -> !desk.windows().isEmpty() && threads(desk.windows().getLast()).equals(List.of("Good.")));

        DeskWindow writer = open(article);
        answers.choices.add("Take in the remarks");
        robot.interact(() -> desk.open(back, writer));
        await(() -> threads(writer).equals(List.of("Good.")));
        assertThat(writer.tabs()).hasSize(1);
    }

    @Test
    void whatChangedSinceARemarkWasMadeIsComparedWithTheVersionThatWasRead() throws Exception {
        DeskWindow window = open(flood());
        robot.interact(() -> window.tab().reviews().take(List.of(remark(window, Kind.QUESTION, "Which water?")), _ -> {}));
        await(() -> threads(window).size() == 1);
        keys(KeyCode.F5);
        keys(KeyCode.CONTROL, KeyCode.F5);
        await(() -> window.tab().review().selected().isPresent());
        perform(window, "since-then");
        assertThat(answers.told.getLast()).startsWith("Nothing changed since Ana Belmar read it.");

        robot.interact(() -> window.editor().focusText());
        caret(window, 1, 0);
        type("x");
        keys(KeyCode.CONTROL, KeyCode.S);
        await(() -> !window.article().isModified());
        keys(KeyCode.CONTROL, KeyCode.F5);
        await(() -> window.tab().review().selected().isPresent());
        perform(window, "since-then");
        await(() -> answers.told.getLast().equals("What changed since Ana Belmar read it"));
    }

    private void perform(DeskWindow window, String id) {
        robot.interact(
                () -> assertThat(window.actions().stream().filter(action -> action.id().equals(id)).findFirst().orElseThrow().perform())
                        .isTrue());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whoHasSaidNothingHasNothingToSendBack() throws Exception {
        DeskWindow window = open(flood());
        robot.interact(
                () -> window.actions().stream().filter(action -> action.id().equals("share-review")).findFirst().orElseThrow().perform());
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(answers.told).hasSize(1);
        assertThat(Stream.of(answers.asked)).noneMatch(asked -> asked.toString().contains("export"));
    }
}
