package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Style;
import app.galley.ui.common.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Importing copied text, by keyboard; pictures of the proposal are kept in `target` for a person to look at.
class NewsCopyTest extends WindowTest {

    private static final Path STORIES = Path.of("src/test/resources/copy");

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage);
    }

    private DeskWindow proposed(String story) throws IOException {
        return proposed(Files.copy(STORIES.resolve(story), folder.resolve(story)));
    }

    private DeskWindow proposed(Path file) {
        DeskWindow window = untitled();
        robot.interact(() -> desk.open(file, window));
        awaitProposal();
        return window;
    }

    private void awaitProposal() {
        await(() -> Window.getWindows().size() > 1);
        robot.moveTo(Window.getWindows().getLast().getScene().getRoot());
        await(() -> list().getScene().getFocusOwner() == list());
    }

    private Node inDialog(String id) {
        return Window.getWindows().getLast().getScene().lookup(id);
    }

    @SuppressWarnings("unchecked") // the only list in the dialog
    private ListView<Proposal.Line> list() {
        return (ListView<Proposal.Line>) inDialog("#proposal");
    }

    private List<Role> roles() {
        return list().getItems().stream().map(Proposal.Line::role).toList();
    }

    private String gist() {
        return inDialog("#proposal-gist").lookupAll(".label").stream().map(node -> ((Label) node).getText())
                .collect(Collectors.joining("\n"));
    }

    private void end(KeyCode key) {
        keys(key);
        await(() -> Window.getWindows().size() == 1);
    }

    @Test
    void aStoryIsProposedAndEnterMakesIt() throws Exception {
        DeskWindow window = proposed("en-site-full.txt");
        assertThat(roles()).startsWith(Role.DROPPED, Role.DROPPED, Role.KICKER, Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATE);
        assertThat(gist()).contains("Ferry returns to Port Alder", "1 picture, still missing", "Left out", "Share this article");
        keep(list().getScene(), "proposal.png");
        end(KeyCode.ENTER);
        await(() -> headline(window).equals("Ferry returns to Port Alder after a year in the yard"));
        assertThat(written(window).get(Field.AUTHORS)).extracting(Author::name).containsExactly("Ana Ruiz", "Jo Berg");
        assertThat(window.article().isModified()).isTrue();
        assertThat(window.tabs()).hasSize(1);
        keep(window.stage().getScene(), "proposal-made.png");
    }

    @Test
    void aLetterChangesTheSelectedParagraphsAndBackspaceTakesItBack() throws Exception {
        DeskWindow window = proposed("en-agony.txt");
        assertThat(roles()).containsExactly(Role.HEADLINE, Role.BYLINE, Role.TEXT, Role.TEXT, Role.TEXT);
        keys(KeyCode.DOWN);
        keys(KeyCode.DOWN);
        keys(KeyCode.SHIFT, KeyCode.DOWN);
        type("q");
        assertThat(roles()).containsExactly(Role.HEADLINE, Role.BYLINE, Role.QUOTE, Role.QUOTE, Role.TEXT);
        keys(KeyCode.BACK_SPACE);
        assertThat(roles()).containsExactly(Role.HEADLINE, Role.BYLINE, Role.TEXT, Role.TEXT, Role.TEXT);
        keys(KeyCode.DOWN);
        type("x");
        keys(KeyCode.UP);
        type("-");
        assertThat(roles()).containsExactly(Role.HEADLINE, Role.BYLINE, Role.TEXT, Role.DROPPED, Role.CROSSHEAD);
        assertThat(gist()).contains("Left out\n— PUZZLED ON THE PIER");
        assertThat(((Label) inDialog("#proposal-reason")).getText()).isEqualTo("Left out: as you said.");
        end(KeyCode.ENTER);
        await(() -> headline(window).equals("When a neighbour borrows the boat"));
        assertThat(written(window).body()).hasSize(2);
        assertThat(((Block.TextBlock) written(window).body().getLast()).style()).isEqualTo(Style.H2);
    }

    @Test
    void everyRoleHasALetterOfItsOwn() {
        assertThat(List.of(Role.values()).stream().collect(Collectors.groupingBy(Role::key)).values()).allMatch(roles -> roles.size() == 1);
    }

    @Test
    void escLeavesEverythingAsItWas() throws Exception {
        DeskWindow window = proposed("de-zeitung.txt");
        end(KeyCode.ESCAPE);
        assertThat(headline(window)).isEmpty();
        assertThat(window.article().isUntouched()).isTrue();
    }

    @Test
    void theMouseGivesARoleToo() throws Exception {
        proposed("es-sin-firma.txt");
        robot.clickOn(inDialog("#role-kicker"));
        assertThat(roles().getFirst()).isEqualTo(Role.KICKER);
        assertThat(gist()).contains("There is no headline yet.");
        end(KeyCode.ESCAPE);
    }

    @Test
    void theProposalCanBeReadInTheDark() throws Exception {
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        proposed("de-zeitung.txt");
        keep(list().getScene(), "proposal-dark.png");
        end(KeyCode.ESCAPE);
        robot.interact(() -> desk.choose(Appearance.Choice.LIGHT));
    }

    @Test
    void aLongTextIsProposedAndCanBeWalkedThrough() throws Exception {
        Path file = Files.writeString(folder.resolve("long.txt"),
                "A long story\n\n" + IntStream.range(0, 20_000)
                        .mapToObj("The ferry came back for the %d. time after a year in the yard.\n\n"::formatted)
                        .collect(Collectors.joining()));
        DeskWindow window = proposed(file);
        keys(KeyCode.END);
        type("n");
        assertThat(roles().getLast()).isEqualTo(Role.NOTE);
        end(KeyCode.ENTER);
        await(() -> headline(window).equals("A long story"));
        assertThat(written(window).body()).hasSize(20_000);
    }

    @Test
    void whatIsOnTheClipboardCanBecomeAnArticle() throws Exception {
        DeskWindow window = untitled();
        robot.interact(() -> Clipboard.getSystemClipboard()
                .setContent(Map.of(DataFormat.PLAIN_TEXT,
                        "Ferry back at the quay\nBy Ana Ruiz\n\nThe ferry came back on Tuesday after a year in the yard.")));
        keys(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        awaitProposal();
        assertThat(roles()).containsExactly(Role.HEADLINE, Role.BYLINE, Role.TEXT);
        end(KeyCode.ENTER);
        await(() -> headline(window).equals("Ferry back at the quay"));
    }
}
