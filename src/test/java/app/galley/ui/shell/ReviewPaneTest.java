package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.model.review.Reviewer;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.model.review.Target;
import app.galley.review.Anchors;
import app.galley.review.ArticleText;
import app.galley.ui.common.Appearance;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The margin of a review in a real window, worked by keys as a person would.
class ReviewPaneTest extends ReviewedTest {

    @Test
    void whatIsSelectedIsCommentedOnByKeysAndUndoLeavesTheRemarkAlone() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        DeskWindow window = open(file);
        select(window, 6, 0, 5);

        beginComment(window);
        type("Which water?");
        await(() -> hasRun(window, "remark-now"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> threads(window).size() == 1);
        assertThat(threads(window).getFirst().words()).isEqualTo("Water");
        assertThat(threads(window).getFirst().remark().by().name()).isEqualTo("Vey Okafor");
        await(() -> onDiskRemarks(file).size() == 1);
        await(window, "Which water?");
        assertThat(hasRun(window, "remark-now")).isTrue();
        assertThat(window.article().isModified()).isFalse();
        caret(window, 6, 0);
        type("The ");
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> onDisk(file).equals(written(window)) || !window.article().isModified());
        assertThat(threads(window)).hasSize(1);
        assertThat(threads(window).getFirst().words()).isEqualTo("Water");
    }

    @Test
    void aCommentMayBeOnAPictureSeveralBlocksTheHeadlineOrTheWhole() throws Exception {
        Path file = article("flood", "Flood", "Water rose.", "It fell again.");
        DeskWindow window = open(file);
        robot.interact(() -> window.article().document().select(new Selection(new Position(6, 6), new Position(7, 2))));
        beginComment(window);
        type("Both");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> threads(window).size() == 1);
        assertThat(threads(window).getFirst().remark().target().quote()).isEqualTo("rose.\nIt");

        caret(window, 1, 2);
        beginComment(window);
        type("Too short");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> threads(window).size() == 2);
        assertThat(threads(window).getFirst().words()).isEqualTo("Flood");

        robot.interact(() -> window.actions().stream().filter(action -> action.id().equals("comment-article")).findFirst().orElseThrow()
                .perform());
        await(() -> isComposing(window));
        type("Good piece");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> threads(window).size() == 3);
        assertThat(threads(window).getFirst().remark().target().isWhole()).isTrue();
    }

    @Test
    void whatWasTypedIsThereAgainAfterEscapeAndAfterTheDrawerWasClosed() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        DeskWindow window = open(file);
        select(window, 6, 0, 5);
        beginComment(window);
        type("Which wa");

        keys(KeyCode.F5);
        assertThat(window.drawers().isOpen(Drawers.Right.REVIEW)).isFalse();
        keys(KeyCode.F5);
        await(() -> find(window, "#composer-text").isFocused());
        assertThat(composed(window)).isEqualTo("Which wa");

        keys(KeyCode.ESCAPE);
        assertThat(isComposing(window)).isFalse();
        assertThat(threads(window)).isEmpty();
        beginComment(window);
        assertThat(composed(window)).isEqualTo("Which wa");
    }

    @Test
    void aThreadIsAnsweredResolvedAndReopenedByKeys() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 0, 5), comment("Which water?"))));
        DeskWindow window = reviewed(file, 1);

        keys(KeyCode.CONTROL, KeyCode.F5);
        await(() -> hasRun(window, "remark-now"));
        robot.interact(() -> list(window).requestFocus());
        keys(KeyCode.ENTER);
        await(() -> find(window, "#composer-text").isFocused());
        type("The river.");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> threads(window).getFirst().replies().size() == 1);
        await(window, "The river.");

        keys(KeyCode.SHIFT, KeyCode.F5);
        await(() -> threads(window).getFirst().state() == State.RESOLVED);
        await(window, "Nothing is left to do.");
        ComboBox<?> standing = find(window, "#filter-state");
        robot.interact(() -> standing.getSelectionModel().selectLast());
        keys(KeyCode.CONTROL, KeyCode.F5);
        keys(KeyCode.SHIFT, KeyCode.F5);
        await(() -> threads(window).getFirst().state() == State.OPEN);
    }

    @Test
    void theThreadOfTheWordsTheCaretIsInIsMarked() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.", "Nobody was hurt.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 0, 5), comment("Which water?")),
                said(ANA, words(file, 7, 0, 6), comment("Who says so?"))));
        DeskWindow window = reviewed(file, 2);

        caret(window, 7, 3);

        await(() -> window.tab().review().selected().filter(thread -> thread.words().equals("Nobody")).isPresent());
        assertThat(hasRun(window, "remark-now")).isTrue();
        caret(window, 7, 12);
        await(() -> window.tab().review().selected().isEmpty());
        assertThat(hasRun(window, "remark-now")).isFalse();
        assertThat(hasRun(window, "remark")).isTrue();
    }

    @Test
    void namesAreCompletedAfterTheSign() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 0, 5), comment("Which water?"))));
        DeskWindow window = reviewed(file, 1);
        select(window, 6, 6, 10);
        beginComment(window);

        type("See ");
        keys(KeyCode.SHIFT, KeyCode.DIGIT2);
        type("an");
        robot.interact(() -> {
            TextArea area = find(window, "#composer-text");
            if (!area.getText().contains("@")) {
                area.replaceText(0, area.getLength(), "See @an");
            }
        });
        await(() -> find(window, "#name-list").isVisible());
        keys(KeyCode.ENTER);

        assertThat(composed(window)).isEqualTo("See @Ana Duarte ");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        await(() -> threads(window).size() == 2);
        assertThat(threads(window).stream().filter(thread -> thread.mentions("Ana Duarte"))).hasSize(1);
    }

    @Test
    void aLegalNoteGoesToAFileOfItsOwnAndTheCardSaysSo() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        DeskWindow window = open(file);
        select(window, 6, 0, 5);
        beginComment(window);
        robot.interact(() -> this.<ToggleButton>find(window, "#kind-legal").fire());
        robot.interact(() -> find(window, "#composer-text").requestFocus());
        type("CANARY");
        keys(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> onDiskRemarks(file).size() == 1);
        Path legal = file.resolveSibling("reviews").resolve("legal").resolve(ReviewFolder.nameOf(Reviewer.named("Vey Okafor")));
        assertThat(Files.readString(legal)).contains("CANARY");
        await(window, "Legal notes stay in this folder");
    }

    @Test
    void aClaimIsCheckedWithItsSourcesAndAskedForAgainWhenItsWordsChange() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 14, 24), new Matter.FactCheck(State.UNCHECKED, List.of(), "How much?"))));
        DeskWindow window = reviewed(file, 1);
        await(window, "0 of 1 fact checked");
        keys(KeyCode.CONTROL, KeyCode.F5);
        robot.interact(() -> list(window).requestFocus());
        keys(KeyCode.SPACE);
        await(() -> isComposing(window));
        robot.interact(() -> this.<Hyperlink>find(window, "#add-source").fire());
        robot.interact(() -> {
            this.<TextField>find(window, ".source-what").setText("https://gauges.example");
            this.<TextField>find(window, ".source-where").setText("p. 3");
        });
        keys(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> threads(window).getFirst().state() == State.VERIFIED);
        assertThat(threads(window).getFirst().decisions().getFirst().matter()).isInstanceOfSatisfying(Matter.Decision.class,
                decision -> assertThat(decision.sources()).containsExactly(
                        new Source(Source.Kind.WEB, "https://gauges.example", "p. 3")));
        await(window, "1 of 1 fact checked");
        caret(window, 6, 17);
        type("x");
        await(() -> threads(window).getFirst().state() == State.RECHECK);
        await(window, "1 to recheck");
        await(window, "Recheck");
    }

    @Test
    void aSignatureIsFreshUntilSomethingChangesAndThenSaysWhat() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 0, 5), comment("Which water?"))));
        DeskWindow window = reviewed(file, 1);
        answers.choices.add("Lawyer");

        robot.interact(() -> window.tab().review().sign());

        await(window, "Signed exactly this text and these pictures.");
        assertThat(answers.explained.getLast()).contains("1 remark is still open");
        await(() -> onDiskRemarks(file).stream().anyMatch(remark -> remark.matter() instanceof Matter.SignOff));
        caret(window, 1, 5);
        type("s");
        await(window, "Stale, since then:\n• Headline changed");
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(window, "Signed exactly this text and these pictures.");
    }

    @Test
    void twoThousandRemarksAreListedByAHandfulOfCells() throws Exception {
        String[] paragraphs = IntStream.range(0, 500)
                .mapToObj(i -> "Paragraph number %d says that the water rose and fell %d times.".formatted(i, i)).toArray(String[]::new);
        Path file = article("flood", "Flood", paragraphs);
        var remarks = new ArrayList<Remark>();
        Article article = onDisk(file);
        var text = ArticleText.of(article);
        for (int i = 0; i < 2000; i++) {
            int line = 6 + i % 500;
            int from = 10 * (i / 500);
            remarks.add(said(ANA, Anchors.target(article, List.of(Anchors.of(text, line, from, from + 9))), comment("Remark " + i)));
        }
        put(file, ANA, remarks);
        DeskWindow window = reviewed(file, 2000);
        await(() -> list(window).getItems().size() == 2000);

        Set<Node> cells = robot.from(list(window)).lookup(".thread-cell").queryAll();
        assertThat(cells.size()).isLessThan(40);
        var jumps = new ArrayList<Double>();
        for (int i = 0; i < 60; i++) {
            int at = i * 33;
            robot.interact(() -> {
                long start = System.nanoTime();
                list(window).scrollTo(at);
                list(window).layout();
                jumps.add((System.nanoTime() - start) / 1e6);
            });
        }
        jumps.sort(null);
        System.out.printf("2,000 threads: a jump through the list takes %.1f ms, one in twenty more than %.1f%n", jumps.get(30),
                jumps.get(57));
    }

    @Test
    void aPictureOfTheMarginIsKeptForAPersonToLookAt() throws Exception {
        Path file = article("flood", "River rises after a week of rain",
                "Water rose by two metres in the night, the mayor said on Tuesday.",
                "The bridge over the river is closed until further notice, and schools stay shut.",
                "قال رئيس البلدية إن الجسر مغلق حتى إشعار آخر.",
                "Forty people were brought to safety by boat.");
        String long300 = IntStream.range(0, 50).mapToObj(_ -> "This sentence has six words.").collect(Collectors.joining(" "));
        Reviewer arabic = Reviewer.named("ليلى الخطيب");
        Reviewer lengthy = Reviewer.named("Maximiliane Theodora von Hohenstein-Wittgenbach zu Sayn");
        Remark first = said(ANA, words(file, 6, 14, 24), new Matter.FactCheck(State.UNCHECKED, List.of(), "The gauge says 1.8 metres."));
        Remark second = said(ANA, words(file, 7, 4, 28), comment("Which bridge? There are three. @Vey Okafor, can you ask the police?"));
        Remark quoted = said(lengthy, words(file, 6, 39, 56), new Matter.Comment(Kind.QUESTION, long300));
        put(file, ANA, List.of(first, second,
                first.answer(ANA, MORNING, new Matter.Decision(first.id(), State.VERIFIED, "two metres",
                        List.of(new Source(Source.Kind.WEB, "https://gauges.example/river", "table 2")))),
                said(ANA, Target.whole(onDisk(file).get(Field.IDENTIFIER)), new Matter.Comment(Kind.PRAISE, "A strong piece, thank you.")),
                said(ANA, words(file, 9, 0, 5), new Matter.Suggestion(new Proposal.Replace("Some forty"), "We do not know exactly."))));
        put(file, lengthy, List.of(quoted));
        put(file, arabic, List.of(said(arabic, words(file, 8, 0, 16), comment("هل هذا هو الاسم الصحيح؟ يرجى التحقق من البلدية.")),
                second.answer(arabic, MORNING, new Matter.Reply(second.id(), "The old one, by the mill."))));
        DeskWindow window = reviewed(file, 6);
        robot.interact(() -> {
            window.setView(View.BOTH);
            window.stage().setWidth(1280);
            window.stage().setHeight(900);
        });
        answers.choices.add("Editor");
        robot.interact(() -> window.tab().review().sign());
        await(window, "Signed exactly");
        caret(window, 7, 8);
        await(() -> window.tab().review().selected().isPresent());
        keep(window.stage().getScene(), "review-wide.png");
        select(window, 6, 0, 5);
        beginComment(window);
        type("Which water, exactly?");
        keep(window.stage().getScene(), "review-composer.png");
        robot.interact(() -> this.<ToggleButton>find(window, "#kind-fact-check").fire());
        robot.interact(() -> this.<Hyperlink>find(window, "#add-source").fire());
        robot.interact(() -> {
            window.setView(View.DRAFT);
            window.stage().setWidth(1000);
            desk.choose(Appearance.Choice.DARK);
        });
        await(() -> window.stage().getScene().getWidth() <= 1000);
        keep(window.stage().getScene(), "review-narrow-dark.png");
        keys(KeyCode.ESCAPE);
        robot.interact(() -> list(window).scrollTo(3));
        keys(KeyCode.CONTROL, KeyCode.F5);
        keys(KeyCode.CONTROL, KeyCode.F5);
        keep(window.stage().getScene(), "review-long-dark.png");
        assertThat(threads(window)).hasSize(7);
    }
}
