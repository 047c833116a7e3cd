package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.State;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// Suggestions in the margin and in the draft, and what becomes of them.
class SuggestionCardsTest extends ReviewedTest {

    @Test
    void aSuggestionIsAcceptedAndAnotherRejectedByOneKeyEachAndUndoTakesTheWordsBack() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA,
                List.of(said(ANA, words(file, 6, 14, 24), new Matter.Suggestion(new Proposal.Replace("1.8 metres"), "So says the gauge.")),
                        said(ANA, words(file, 6, 0, 5), new Matter.Suggestion(new Proposal.Replace("The water"), ""))));
        DeskWindow window = reviewed(file, 2);

        keys(KeyCode.CONTROL, KeyCode.F5);
        await(() -> window.tab().review().suggestion().isPresent());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);
        await(() -> threads(window).getFirst().state() == State.REJECTED);
        await(() -> window.tab().review().suggestion().isPresent());
        keys(KeyCode.CONTROL, KeyCode.F9);

        await(() -> threads(window).getLast().state() == State.ACCEPTED);
        assertThat(Lines.text(written(window), 6).text()).isEqualTo("Water rose by 1.8 metres.");
        robot.interact(() -> window.editor().focusText());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Lines.text(written(window), 6).text()).isEqualTo("Water rose by two metres.");
        assertThat(threads(window)).hasSize(2);
        await(() -> threads(window).getLast().state() == State.OPEN);
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> threads(window).getLast().state() == State.ACCEPTED);
        assertThat(Lines.text(written(window), 6).text()).isEqualTo("Water rose by 1.8 metres.");
        await(() -> onDiskRemarks(file).size() == 6);
    }

    @Test
    void allAreAcceptedAtOnceAndOpenAgainAfterOneUndo() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.", "Nobody was hurt.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 14, 24), new Matter.Suggestion(new Proposal.Replace("1.8 metres"), "")),
                said(ANA, words(file, 7, 0, 16), new Matter.Suggestion(new Proposal.RemoveBlock(), "Not known."))));
        DeskWindow window = reviewed(file, 2);
        answers.choices.add("Accept them");

        robot.interact(() -> window.actions().stream().filter(action -> action.id().equals("accept-all-suggestions")).findFirst()
                .orElseThrow().perform());

        await(() -> threads(window).stream().allMatch(thread -> thread.state() == State.ACCEPTED));
        assertThat(written(window).body().size()).isEqualTo(1);
        robot.interact(() -> window.editor().focusText());
        keys(KeyCode.CONTROL, KeyCode.Z);
        assertThat(Lines.text(written(window), 6).text()).isEqualTo("Water rose by two metres.");
        assertThat(Lines.text(written(window), 7).text()).isEqualTo("Nobody was hurt.");
        await(() -> threads(window).stream().allMatch(thread -> thread.state() == State.OPEN));
        answers.choices.add("Accept them");
        robot.interact(() -> window.actions().stream().filter(action -> action.id().equals("accept-all-suggestions")).findFirst()
                .orElseThrow().perform());
        await(() -> threads(window).stream().allMatch(thread -> thread.state() == State.ACCEPTED));
        robot.interact(() -> window.editor().focusText());
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> threads(window).stream().allMatch(thread -> thread.state() == State.OPEN));
        assertThat(threads(window)).allMatch(thread -> thread.decisions().size() == 4);
    }

    @Test
    void wordsThatWouldGoAreStruckOutInTheDraftUntilSomebodyDecides() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 14, 24), new Matter.Suggestion(new Proposal.Replace("1.8 metres"), "")),
                said(ANA, words(file, 6, 0, 0), new Matter.Suggestion(new Proposal.Replace("The "), "")),
                said(ANA, words(file, 6, 6, 10), comment("Or did it fall?"))));
        DeskWindow window = reviewed(file, 3);

        await(() -> runs(window, "going").equals(Set.of("two metres")));
        caret(window, 6, 20);
        await(() -> window.tab().review().suggestion().isPresent());
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F9);

        await(() -> runs(window, "going").isEmpty());
        assertThat(hasRun(window, "remark") || hasRun(window, "remark-now")).isTrue();
    }

    @Test
    void aSuggestionIsAcceptedInOtherWordsAndByTheMouse() throws Exception {
        Path file = article("flood", "Flood", "Water rose by two metres.");
        put(file, ANA, List.of(said(ANA, words(file, 6, 14, 24), new Matter.Suggestion(new Proposal.Replace("1.8 metres"), ""))));
        DeskWindow window = reviewed(file, 1);
        await(() -> list(window).getItems().size() == 1);

        click(window, ".thread-card");
        await(() -> window.tab().review().selected().isPresent());
        click(window, "#thread-amend");
        await(() -> isComposing(window));
        assertThat(composed(window)).isEqualTo("1.8 metres");
        robot.interact(() -> this.<TextArea>find(window, "#composer-text").setText("almost two metres"));
        keys(KeyCode.CONTROL, KeyCode.ENTER);

        await(() -> threads(window).getFirst().state() == State.ACCEPTED);
        assertThat(Lines.text(written(window), 6).text()).isEqualTo("Water rose by almost two metres.");
    }
}
