package app.galley.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.galley.convert.pdf.PageLayout;
import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Pdf;
import app.galley.convert.pdf.Printers;
import app.galley.ui.common.Appearance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Printing from the window, with a printer of our own; a picture of the dialog is kept in `target` for a person to look at.
class PrintingTest extends WindowTest {

    private final List<String> printed = new CopyOnWriteArrayList<>();
    private List<String> names = List.of("Proof room", "Hall");
    private boolean fails;
    /// A printer that takes its time, until it is let go.
    private Optional<CountDownLatch> busy = Optional.empty();
    private boolean noticesThatItIsGivenUp;

    private final Printers printers = new Printers() {
        @Override
        public List<String> names() {
            return names;
        }

        @Override
        public void print(String printer, Pdf pdf, PageSetup setup, int copies, String title) throws PrinterFailure {
            if (fails) {
                throw new PrinterFailure(printer, new IOException("out of paper"));
            }
            busy.ifPresent(latch -> PrintingTest.this.await(latch));
            if (noticesThatItIsGivenUp && Thread.currentThread().isInterrupted()) {
                throw new PrinterFailure(printer, new IOException("given up"));
            }
            printed.add(printer + " " + setup.layout() + " " + setup.paper().name() + " " + copies + " " + title + " "
                    + new String(pdf.bytes(), 0, 4, StandardCharsets.US_ASCII));
        }
    };

    @Override
    Asking asking(Stage stage) {
        return new Dialogs(stage, () -> printers);
    }

    private DeskWindow open() throws IOException {
        return open(article("boats", "Boats at dawn", Stream.generate(() -> "They sail out and come back late. ".repeat(12)).limit(30)
                .toArray(String[]::new)));
    }

    private String label(String id) {
        return robot.lookup(id).tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private Scene dialog(DeskWindow window) {
        return Window.getWindows().stream().filter(each -> each != window.stage()).findFirst().orElseThrow().getScene();
    }

    private Button button(DeskWindow window, String text) {
        return robot.from(dialog(window).getRoot()).lookup(".button").queryAllAs(Button.class).stream()
                .filter(each -> each.getText().equals(text)).findFirst().orElseThrow();
    }

    private void showDialog() {
        keys(KeyCode.CONTROL, KeyCode.P);
        await(() -> label("#print-page").startsWith("Page 1 of"));
    }

    @Test
    void thePagesAreTurnedByKeysAndGoToThePrinterAsTheyWereShown() throws Exception {
        DeskWindow window = open();
        showDialog();
        keep(dialog(window), "print.png");
        keys(KeyCode.PAGE_DOWN);
        await(() -> label("#print-page").startsWith("Page 2 of"));
        keys(KeyCode.END);
        await(() -> !label("#print-page").startsWith("Page 2 of"));
        assertThat(label("#print-page").replaceAll("Page (\\d+) of (\\d+)", "$1=$2")).matches("(\\d+)=\\1");

        ComboBox<?> layout = robot.lookup("#print-layout").queryAs(ComboBox.class);
        robot.interact(() -> layout.getSelectionModel().select(1));
        await(() -> button(window, "Print").isDisabled());
        await(() -> !button(window, "Print").isDisabled());
        keep(dialog(window), "print-proof.png");
        robot.interact(() -> button(window, "Print").fire());
        await(() -> !printed.isEmpty());
        assertThat(printed).singleElement().asString().startsWith("Proof room PROOF").endsWith("1 Boats at dawn %PDF");
        assertThat(settings.pages().layout()).isEqualTo(PageLayout.PROOF);
    }

    @Test
    void withoutAPrinterAPdfIsOffered() throws Exception {
        names = List.of();
        DeskWindow window = open();
        showDialog();
        await(() -> label("#print-said").contains("There is no printer"));
        assertThat(button(window, "Print").isDisabled()).isTrue();
        assertThat(button(window, "Make a PDF instead…").isDisabled()).isFalse();
        keep(dialog(window), "print-no-printer.png");
        keys(KeyCode.ESCAPE);
        await(() -> Window.getWindows().size() == 1);
        assertThat(printed).isEmpty();
    }

    @Test
    void whatIsUnfinishedIsSaidBeforeItIsPrinted() throws Exception {
        DeskWindow window = open(article("boats", "Boats at dawn", "They sail at TK."));
        keys(KeyCode.CONTROL, KeyCode.P);
        await(() -> Window.getWindows().size() > 1);
        assertThat(robot.from(dialog(window).getRoot()).lookup(".label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText).anyMatch(text -> text.equals("Print the article as it is?"));
        robot.interact(() -> button(window, "Print anyway").fire());
        await(() -> label("#print-page").startsWith("Page 1 of"));
        robot.interact(() -> desk.choose(Appearance.Choice.DARK));
        keep(dialog(window), "print-dark.png");
        keys(KeyCode.ESCAPE);
        await(() -> Window.getWindows().size() == 1);
    }

    @Test
    void aPrinterThatFailsIsTold() throws Exception {
        fails = true;
        DeskWindow window = open();
        showDialog();
        await(() -> !button(window, "Print").isDisabled());
        robot.interact(() -> button(window, "Print").fire());
        await(() -> Window.getWindows().size() > 1 && robot.from(dialog(window).getRoot()).lookup(".label")
                .queryAllAs(Labeled.class).stream().anyMatch(each -> each.getText().contains("“Proof room” did not take the pages")));
        keys(KeyCode.ESCAPE);
        await(() -> Window.getWindows().size() == 1);
    }

    private void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException givenUp) {
            if (!noticesThatItIsGivenUp) {
                await(latch);
            }
            Thread.currentThread().interrupt();
        }
    }

    private String said(DeskWindow window) {
        return robot.from(window.errands()).lookup("#errand-words").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void printingIsCancelledByEscWhetherThePrinterNoticesOrNot(boolean notices) throws Exception {
        noticesThatItIsGivenUp = notices;
        var latch = new CountDownLatch(1);
        busy = Optional.of(latch);
        DeskWindow window = open();
        showDialog();
        await(() -> !button(window, "Print").isDisabled());
        robot.interact(() -> button(window, "Print").fire());
        await(() -> said(window).equals("Printing “Boats at dawn”…"));
        keys(KeyCode.ESCAPE);
        if (!notices) {
            await(() -> said(window).equals("Cancelling…"));
            latch.countDown();
        }
        await(() -> said(window).equals("Printing “Boats at dawn” was cancelled. Pages that the printer has got may still come."));
        assertThat(printed).hasSize(notices ? 0 : 1);
        assertThat(Window.getWindows()).as("no failure is told of what was cancelled").hasSize(1);
    }

    @Test
    void thePageSetupIsKept() throws Exception {
        DeskWindow window = open();
        Platform.runLater(() -> window.actions().stream().filter(action -> action.id().equals("page-setup")).findFirst().orElseThrow()
                .perform());
        await(() -> robot.lookup("#print-paper").tryQuery().isPresent());
        ComboBox<?> paper = robot.lookup("#print-paper").queryAs(ComboBox.class);
        robot.interact(() -> paper.getSelectionModel().select(3));
        keep(dialog(window), "page-setup.png");
        robot.interact(() -> button(window, "Keep").fire());
        await(() -> settings.pages().paper().name().equals("A5"));
    }
}
