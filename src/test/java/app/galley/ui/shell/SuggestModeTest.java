package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.edit.Position;
import app.galley.edit.Selection;
import app.galley.library.ArticleFile;
import app.galley.library.packet.Packing;
import app.galley.library.reviews.ReviewFolder;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.review.Matter;
import app.galley.model.review.Proposal;
import app.galley.model.review.Remark;
import app.galley.review.Thread;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;

/// Typing suggestions over the text, in a window.
class SuggestModeTest extends WindowTest {

    private Path flood() throws Exception {
        return article("flood", "Flood", "The water rose.", "It fell.");
    }

    private DeskWindow suggesting(Path file) {
        DeskWindow window = open(file);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        await(() -> window.tab().suggesting().pane().isPresent());
        return window;
    }

    private static SuggestPane pane(DeskWindow window) {
        return window.tab().suggesting().pane().orElseThrow();
    }

    private void selectInCopy(DeskWindow window, String key, int from, int to) {
        robot.interact(() -> {
            Article copy = pane(window).document().article();
            int line = Lines.find(copy, key).map(place -> Lines.of(copy, place)).orElseThrow();
            pane(window).document().select(new Selection(new Position(line, from), new Position(line, to)));
            pane(window).editor().focusText();
        });
    }

    private List<Proposal> proposals(DeskWindow window) {
        var all = new ArrayList<Proposal>();
        for (Thread thread : window.tab().reviews().threads().threads()) {
            if (thread.remark().matter() instanceof Matter.Suggestion(Proposal proposal, _)) {
                all.add(proposal);
            }
        }
        return all;
    }

    private List<String> quotes(DeskWindow window) {
        return window.tab().reviews().threads().threads().stream().map(Thread::remark).map(Remark::target).map(target -> target.quote())
                .toList();
    }

    @Test
    void whatIsTypedBecomesSuggestionsAndTheArticleStaysAsItIs() throws Exception {
        Path file = flood();
        byte[] before = Files.readAllBytes(file);
        DeskWindow window = suggesting(file);
        selectInCopy(window, "p0", 4, 9);
        type("river");
        await(() -> proposals(window).equals(List.of(new Proposal.Replace("river"))));
        assertThat(quotes(window)).containsExactly("water");
        assertThat(written(window).body().getFirst().toString()).contains("The water rose.");

        robot.clickOn("#suggest-done");
        await(() -> window.tab().suggesting().pane().isEmpty() && !window.tab().reviews().unsaved().isSomething());
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
        assertThat(new ReviewFolder(file.getParent()).read().reviews().getFirst().remarks()).hasSize(1);
        type("x");
        assertThat(headline(window)).isEqualTo("xFlood");
    }

    @Test
    void whatIsTypedBackIsTakenBack() throws Exception {
        DeskWindow window = suggesting(flood());
        selectInCopy(window, "p1", 3, 7);
        type("sank");
        await(() -> proposals(window).size() == 1);
        keys(KeyCode.CONTROL, KeyCode.Z);
        await(() -> proposals(window).isEmpty());
    }

    @Test
    void whoGoesOnSuggestingFindsWhatTheyTypedBefore() throws Exception {
        DeskWindow window = suggesting(flood());
        selectInCopy(window, "p0", 4, 9);
        type("river");
        await(() -> proposals(window).size() == 1);
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        await(() -> window.tab().suggesting().pane().isEmpty());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        await(() -> window.tab().suggesting().pane().isPresent());
        assertThat(((Block.TextBlock) pane(window).document().article().body().getFirst()).text()).isEqualTo("The river rose.");

        selectInCopy(window, "p0", 9, 9);
        type("s");
        await(() -> proposals(window).equals(List.of(new Proposal.Replace("rivers"))));
    }

    @Test
    void actionsWorkOnWhatIsSuggestedAndOnNothingElse() throws Exception {
        DeskWindow window = suggesting(flood());
        Article article = written(window);
        selectInCopy(window, "p0", 4, 9);
        keys(KeyCode.CONTROL, KeyCode.B);
        await(() -> proposals(window).stream().anyMatch(Proposal.Rewrite.class::isInstance));
        assertThat(written(window)).isSameAs(article);
    }

    @Test
    void whatIsSuggestedIsMarkedInThePage() throws Exception {
        DeskWindow window = suggesting(flood());
        selectInCopy(window, "p0", 4, 9);
        type("river");
        await(() -> proposals(window).size() == 1);
        robot.interact(() -> window.setView(View.BOTH));
        robot.interact(() -> window.preview().start());
        await(() -> window.preview().isSettled());
        robot.interact(() -> window.markings().show(PageMarkings.Shows.MARKED));
        await(() -> "water|river".equals(script(window,
                "[...document.querySelectorAll('del')].map(e => e.textContent) + '|' + [...document.querySelectorAll('ins')].map(e => e.textContent)")));
        keep(window.stage().getScene(), "window-suggesting.png");

        robot.interact(() -> window.markings().show(PageMarkings.Shows.FINAL));
        await(() -> script(window, "document.querySelector('.body').textContent").toString().contains("The river rose."));
        robot.interact(() -> window.markings().show(PageMarkings.Shows.ORIGINAL));
        await(() -> script(window, "document.querySelector('.body').textContent").toString().contains("The water rose."));
    }

    private static Object script(DeskWindow window, String script) {
        return ((WebView) window.preview().lookup(".web-view")).getEngine().executeScript(script);
    }

    @Test
    void suggestionsAreTypedOverAPacketToo() throws Exception {
        Path packet = folder.resolve("sent.galley");
        Packing.pack(new ArticleFile(flood()), packet, false);
        robot.interact(() -> desk.open(List.of(packet)));
        await(() -> !desk.windows().isEmpty());
        DeskWindow window = desk.windows().getLast();
        await(() -> window.stage().isFocused());
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.G);
        await(() -> window.tab().suggesting().pane().isPresent() && window.view() != View.PREVIEW);
        selectInCopy(window, "p0", 4, 9);
        type("river");
        await(() -> proposals(window).size() == 1);
    }
}
