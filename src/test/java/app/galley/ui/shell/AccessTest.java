package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.format.ArticleReader;
import app.galley.ui.common.Question;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Everything that takes the keyboard has a name a screen reader can say, and every part of the window is reached by F6.
class AccessTest extends WindowTest {

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage);
    }

    /// What in a tree takes the keyboard but has no name.
    private static List<String> nameless(Node root) {
        Set<Node> labelled = new HashSet<>();
        gatherLabelled(root, labelled);
        var found = new ArrayList<String>();
        gatherNameless(root, labelled, found);
        return found;
    }

    private static void gatherLabelled(Node node, Set<Node> labelled) {
        if (node instanceof Label label && label.getLabelFor() != null && !label.getText().isBlank()) {
            labelled.add(label.getLabelFor());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gatherLabelled(child, labelled));
        }
    }

    private static void gatherNameless(Node node, Set<Node> labelled, List<String> found) {
        if (!node.isVisible()) {
            return;
        }
        boolean named = labelled.contains(node) || (node.getAccessibleText() != null && !node.getAccessibleText().isBlank())
                || (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank());
        if (node.isFocusTraversable() && !named) {
            found.add(node.toString());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> gatherNameless(child, labelled, found));
        }
    }

    private DeskWindow everythingOpen() throws Exception {
        Path flood = article("flood", "Flood", "Water rose.");
        Files.writeString(flood, Files.readString(flood).replace("\"en\"", "true"));
        DeskWindow window = open(flood);
        Path storm = article("storm", "Storm", "Wind rose.");
        Files.writeString(storm, Files.readString(storm).replace("\"en\"", "true"));
        robot.interact(() -> desk.open(storm, window));
        await(() -> window.tabs().size() == 2);
        robot.interact(() -> window.setView(View.BOTH));
        await(() -> window.preview().isSettled());
        keys(KeyCode.F9);
        keys(KeyCode.CONTROL, KeyCode.F);
        await(() -> robot.lookup(".find-bar").tryQuery().isPresent());
        return window;
    }

    @Test
    void everythingInTheWindowHasAName() throws Exception {
        DeskWindow window = everythingOpen();
        assertThat(nameless(window.stage().getScene().getRoot())).isEmpty();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> robot.lookup("#palette").tryQuery().isPresent());
        assertThat(nameless(window.stage().getScene().getRoot())).isEmpty();
        keep(window.stage().getScene(), "window-everything.png");
    }

    @Test
    void toolsSayWhatTheyDoAlthoughTheKeyboardPassesThemBy() throws Exception {
        open(article("flood", "Flood", "Water rose."));
        assertThat(robot.lookup(".tools .button-icon").queryAllAs(Node.class)).isNotEmpty()
                .allSatisfy(tool -> assertThat(tool.getAccessibleText()).isNotBlank());
    }

    private String part(DeskWindow window) {
        for (Node node = window.stage().getScene().getFocusOwner(); node != null; node = node.getParent()) {
            for (String part : List.of("editor-pane", "preview", "drawer", "status-line", "find-bar", "tab-pane")) {
                if (node.getStyleClass().contains(part)) {
                    return part;
                }
            }
        }
        return "nowhere";
    }

    @Test
    void f6GoesRoundThePartsOfTheWindowAndBackToWhereTheCaretWas() throws Exception {
        DeskWindow window = everythingOpen();
        robot.interact(() -> window.editor().focusText());
        var seen = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            seen.add(part(window));
            keep(window.stage().getScene(), "window-focus-" + part(window) + ".png");
            keys(KeyCode.F6);
        }
        assertThat(seen).startsWith("editor-pane").containsExactlyInAnyOrder("editor-pane", "preview", "drawer", "status-line", "find-bar",
                "tab-pane");
        assertThat(part(window)).isEqualTo("editor-pane");
        keys(KeyCode.SHIFT, KeyCode.F6);
        assertThat(part(window)).isEqualTo(seen.getLast());
        keys(KeyCode.F6);
        type("The ");
        await(() -> headline(window).equals("The Storm"));
    }

    private void inDialog(DeskWindow window, Runnable opens) {
        Platform.runLater(opens);
        await(() -> Window.getWindows().size() > 1);
        Window dialog = Window.getWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow();
        assertThat(nameless(dialog.getScene().getRoot())).isEmpty();
        robot.interact(dialog::hide);
        await(() -> Window.getWindows().size() == 1);
    }

    @Test
    void everythingInEachDialogHasAName() throws Exception {
        Path file = article("flood", "Flood", "Water rose.");
        DeskWindow window = open(file);
        var broken = ArticleReader.read(Files.readString(file).replace("\"en\"", "true").getBytes(StandardCharsets.UTF_8));
        Asking asking = window.asking();
        inDialog(window, () -> asking.link("", "https://example.org", true));
        inDialog(window, asking::embed);
        inDialog(window, () -> asking.choose("Save?", "It may be lost.", List.of("Save", "Drop")));
        inDialog(window, () -> asking.tell("It happened.", "Nothing was lost."));
        inDialog(window, () -> asking.list("What was left out", List.of("a picture")));
        inDialog(window, () -> asking.problems("flood", broken.problems()));
        inDialog(window, () -> AboutDialog.show(window.stage()));
        inDialog(window, () -> KeySheet.show(window.stage(), window.sections()));
        inDialog(window, () -> new KeyboardDialog(desk.keys(), window.sections()).show(window.stage()));
        inDialog(window, () -> Question.tell(window.stage(), "Done.", ""));
    }

    @Test
    void aNewArticleIsMadeAfterATemplate() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        robot.interact(() -> desk.newAfter("feature", window));
        await(() -> window.tabs().size() == 2);
        assertThat(written(window).body()).hasSizeGreaterThan(3);
        assertThat(window.article().file()).isEmpty();
        assertThat(window.article().isModified()).isFalse();
    }

    @Test
    void aPictureRecordBesideImportedMarkdownIsRead() throws Exception {
        Files.createDirectories(folder.resolve("images"));
        Files.copy(PictureFixture.in(folder), folder.resolve("images/gate.png"));
        Files.writeString(folder.resolve("images/gate.yml"), "caption: The gate at dawn\nformat: png\n");
        Path source = Files.writeString(folder.resolve("flood.md"), "---\ntitle: Flood\nimage: gate\n---\n\nWater rose.\n");
        DeskWindow window = untitled();
        robot.interact(() -> desk.open(source, window));
        await(() -> headline(window).equals("Flood"));
        assertThat(written(window).toString()).contains("The gate at dawn");
        assertThat(PictureLuggage.used(written(window))).isNotEmpty().allMatch(url -> window.article().picture(url).isPresent());
    }
}
