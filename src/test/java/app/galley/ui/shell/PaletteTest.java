package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.edit.Lines;
import app.galley.model.Block;
import app.galley.model.Style;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// The palette, by keyboard.
class PaletteTest extends WindowTest {

    private ListView<PaletteEntry> offered() {
        return robot.lookup("#palette-list").queryListView();
    }

    private List<String> names() {
        return offered().getItems().stream().map(PaletteEntry::name).toList();
    }

    private void openPalette() {
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(() -> robot.lookup("#palette-field").tryQuery().filter(Node::isFocused).isPresent());
    }

    private boolean isClosed() {
        return robot.lookup("#palette").tryQuery().isEmpty();
    }

    @Test
    void anActionIsFoundByAnotherNameDoneAndTheCaretIsBackInTheText() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "What now"));
        caret(window, Lines.count(written(window)) - 1, 4);

        openPalette();
        type("h2");
        keep(window.stage().getScene(), "window-palette.png");
        assertThat(names()).first().isEqualTo("Crosshead");
        keys(KeyCode.ENTER);
        await(this::isClosed);

        assertThat(((Block.TextBlock) written(window).body().getFirst()).style()).isEqualTo(Style.H2);
        type("!");
        await(() -> ((Block.TextBlock) written(window).body().getFirst()).text().equals("What! now"));
    }

    @Test
    void everythingIsOfferedWithItsMenuAndKeyAndWhatWasTakenLatelyComesFirst() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openPalette();
        assertThat(names()).contains("Save", "Bold", "Dark", "Quit", "Larger text").first().isEqualTo("New article");
        PaletteEntry bold = offered().getItems().stream().filter(entry -> entry.name().equals("Bold")).findFirst().orElseThrow();
        assertThat(bold.place()).isEqualTo("Text");
        assertThat(bold.keys()).isEqualTo("Ctrl+B");
        for (var section : window.sections()) {
            assertThat(names()).containsAll(section.actions().stream().map(action -> action.name()).toList());
        }
        type("larger");
        keys(KeyCode.ENTER);
        await(this::isClosed);

        openPalette();
        assertThat(names()).first().isEqualTo("Larger text");
        keep(window.stage().getScene(), "window-palette-all.png");
        keys(KeyCode.ESCAPE);
        await(this::isClosed);
    }

    @Test
    void whatCannotBeDoneNowIsGreyAndEnterLeavesItAlone() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openPalette();
        type("undo");
        assertThat(names()).first().isEqualTo("Undo");
        assertThat(robot.lookup("#palette-list .impossible").queryAll()).isNotEmpty();
        keys(KeyCode.ENTER);
        assertThat(isClosed()).isFalse();
        assertThat(robot.lookup("#palette-field").queryAs(TextField.class).getAccessibleText()).contains("Undo")
                .contains("not possible now");
        keys(KeyCode.ESCAPE);
        await(this::isClosed);
        type("A ");
        await(() -> headline(window).equals("A Flood"));
    }

    @Test
    void arrowsGoThroughTheListAndRound() throws Exception {
        open(article("flood", "Flood", "Water rose."));
        openPalette();
        type("list");
        assertThat(names()).startsWith("Bulleted list", "Numbered list");
        keys(KeyCode.DOWN);
        assertThat(offered().getSelectionModel().getSelectedItem().name()).isEqualTo("Numbered list");
        keys(KeyCode.UP);
        keys(KeyCode.UP);
        assertThat(offered().getSelectionModel().getSelectedIndex()).isEqualTo(names().size() - 1);
    }

    @Test
    void openAndRecentArticlesAreOffered() throws Exception {
        Path a = article("a", "Alpha", "One.");
        Path b = article("b", "Beta", "Two.");
        article("gamma", "Gamma", "Three.");
        settings.opened(folder.resolve("gamma/article.json"));
        robot.interact(() -> desk.open(List.of(a, b)));
        await(() -> !desk.windows().isEmpty() && desk.windows().getFirst().tabs().size() == 2);
        DeskWindow window = desk.windows().getFirst();
        robot.interact(() -> window.setView(View.DRAFT));
        await(() -> window.stage().isFocused());

        openPalette();
        type("beta");
        keys(KeyCode.ENTER);
        await(() -> window.article().title().equals("Beta"));

        openPalette();
        type("gamma");
        keys(KeyCode.ENTER);
        await(() -> window.article().title().equals("Gamma"));
        assertThat(window.tabs()).hasSize(3);
    }

    @Test
    void theSameKeyAndAClickBesideCloseIt() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openPalette();
        keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        await(this::isClosed);
        openPalette();
        robot.clickOn(window.editor());
        await(this::isClosed);
    }
}
