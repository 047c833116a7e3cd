package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.ui.common.Action;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;

/// Giving actions other keys, in the dialog, by keyboard.
class KeyboardTest extends WindowTest {

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage);
    }

    private void openDialog(DeskWindow window) {
        Platform.runLater(() -> action(window, "keyboard").perform());
        await(() -> robot.lookup("#keyboard-search").tryQuery().isPresent());
        // The Headless platform's keyboard belongs to the window under the mouse.
        robot.clickOn("#keyboard-search");
    }

    private void closeDialog() {
        keys(KeyCode.ESCAPE);
        await(() -> Window.getWindows().stream().noneMatch(each -> each.getScene().lookup("#keyboard") != null));
    }

    private String message() {
        return robot.lookup("#keyboard-message").queryAs(Labeled.class).getText();
    }

    private static Action action(DeskWindow window, String id) {
        return window.actions().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private MenuItem menuItem(DeskWindow window, String id) {
        return robot.from(window.stage().getScene().getRoot()).lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
                .flatMap(menu -> menu.getItems().stream()).filter(item -> id.equals(item.getId())).findFirst().orElseThrow();
    }

    @Test
    void aNewKeyHoldsAtOnceInEveryWindowMenuAndTool() throws Exception {
        DeskWindow other = open(article("storm", "Storm", "Wind."));
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openDialog(window);
        type("bold");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.J);
        keep(robot.lookup("#keyboard").query().getScene(), "dialog-keyboard.png");
        assertThat(message()).isEqualTo("Ctrl+J does “Bold” from now on.");
        closeDialog();

        for (DeskWindow each : List.of(window, other)) {
            assertThat(menuItem(each, "strong").getAccelerator()).isEqualTo(KeyCombination.valueOf("Shortcut+J"));
        }
        assertThat(robot.from(other.stage().getScene().getRoot()).lookup("#tool-strong").queryAs(ToggleButton.class)
                .getTooltip().getText()).isEqualTo("Bold  Ctrl+J");
        robot.moveTo(window.editor());
        select(window, 6, 0, 5);
        keys(KeyCode.CONTROL, KeyCode.J);
        await(() -> written(window).body().getFirst().toString().contains("strong"));
        keys(KeyCode.CONTROL, KeyCode.B);
        assertThat(written(window).body().getFirst().toString()).contains("strong");
        assertThat(settings.keys()).isEqualTo("strong\tShortcut+J");
    }

    @Test
    void aKeyThatIsTakenIsGivenOnlyWhenAsked() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openDialog(window);
        type("bold");
        keys(KeyCode.ENTER);
        keys(KeyCode.CONTROL, KeyCode.I);
        assertThat(message()).isEqualTo("Ctrl+I does “Italic” now.");
        assertThat(action(window, "em").keyText()).isEqualTo("Ctrl+I");
        keep(robot.lookup("#keyboard").query().getScene(), "dialog-keyboard-conflict.png");

        robot.clickOn("#keyboard-instead");
        assertThat(action(window, "strong").keyText()).isEqualTo("Ctrl+I");
        assertThat(action(window, "em").keys()).isEmpty();

        robot.clickOn("#keyboard-reset-all");
        assertThat(action(window, "strong").keyText()).isEqualTo("Ctrl+B");
        assertThat(action(window, "em").keyText()).isEqualTo("Ctrl+I");
        closeDialog();
    }

    @Test
    void aKeyOfWritingIsRefusedWithAReason() throws Exception {
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        openDialog(window);
        type("bold");
        keys(KeyCode.ENTER);
        keys(KeyCode.A);
        assertThat(message()).contains("types a character");
        keys(KeyCode.ENTER);
        assertThat(message()).contains("for writing");
        assertThat(action(window, "strong").keyText()).isEqualTo("Ctrl+B");
        closeDialog();
    }

    @Test
    void theSheetShowsChosenKeysAndLeadsToTheDialog() throws Exception {
        settings.keepKeys("strong\tShortcut+J");
        setUpADesk();
        DeskWindow window = open(article("flood", "Flood", "Water rose."));
        keys(KeyCode.F1);
        await(() -> robot.lookup("#key-sheet").tryQuery().isPresent());
        List<String> said = robot.lookup("#key-sheet .label").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertThat(said).contains("File", "Text", "In the text", "Ctrl+J", "Enter").doesNotContain("Ctrl+B");

        robot.clickOn(KeySheet.CHANGE);
        await(() -> robot.lookup("#keyboard-search").tryQuery().isPresent());
        robot.clickOn("#keyboard-search");
        type("Ctrl+J");
        assertThat(robot.lookup("#keyboard-list").queryListView().getItems()).hasSize(1);
        closeDialog();
        assertThat(window.stage().isShowing()).isTrue();
    }
}
