package app.galley.ui.print;

import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Pdf;
import app.galley.convert.pdf.Printers;
import app.galley.render.Theme;
import app.galley.ui.common.Errand;
import app.galley.ui.common.Question;
import app.galley.ui.common.Tasks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import javafx.util.StringConverter;

/// Shows how an article looks on paper, and asks how to print it.
public final class PrintDialog {

    private static final String PRINT = "Print";
    private static final String AS_PDF = "Make a PDF instead…";
    private static final String NO_PRINTER = "There is no printer on this computer. You can make a PDF instead.";

    private final Window owner;
    private final Tasks tasks;
    private final Printers printers;
    private final Matter matter;
    private final PageSetupFields fields;
    private final ComboBox<Theme> theme = new ComboBox<>();
    private final ComboBox<String> printer = new ComboBox<>();
    private final Spinner<Integer> copies = new Spinner<>(1, 99, 1);
    private final Label said = new Label("Looking for printers…");
    private final PreviewOfPages preview;
    private final SimpleBooleanProperty ready = new SimpleBooleanProperty();
    private Optional<Pdf> pdf = Optional.empty();
    private boolean looked;
    private int turn;
    private Errand laying = new Errand();

    /// What is printed.
    ///
    /// @param title of the article
    /// @param setup what the pages were the last time
    /// @param themes those to choose from, the one to begin with first
    /// @param pages lays the article out
    public record Matter(String title, PageSetup setup, List<Theme> themes, BiFunction<PageSetup, Theme, Pdf> pages) {}

    /// What came of it.
    ///
    /// @param setup what the pages were in the end
    /// @param printing what is to be printed; empty when a PDF is wanted instead
    public record Outcome(PageSetup setup, Theme theme, Optional<Printing> printing) {}

    /// Pages on their way to a printer.
    ///
    /// @param to its name
    public record Printing(Printers printers, String to, Pdf pdf, PageSetup setup, int copies, String title) {

        /// Prints them, which may take long.
        ///
        /// @throws Printers.PrinterFailure when the printer does not take them
        public String print() throws Printers.PrinterFailure {
            printers.print(to, pdf, setup, copies, title);
            return to;
        }
    }

    public PrintDialog(Window owner, Tasks tasks, Printers printers, Matter matter) {
        this.owner = owner;
        this.tasks = tasks;
        this.printers = printers;
        this.matter = matter;
        fields = new PageSetupFields(matter.setup());
        preview = new PreviewOfPages(tasks);
    }

    /// Asks.
    ///
    /// @return empty when it was put off
    public Optional<Outcome> ask() {
        VBox column = column();
        fields.setupProperty().addListener((_, _, _) -> lay());
        theme.valueProperty().addListener((_, _, _) -> lay());
        lay();
        tasks.run(printers::names, this::offer);
        Optional<String> answer = Question.fill(owner, "Print “%s”".formatted(matter.title()), List.of(PRINT, AS_PDF), column,
                fields.first(),
                ready);
        turn++;
        laying.cancel();
        return answer.map(given -> new Outcome(fields.setupProperty().get(), theme.getValue(), given.equals(AS_PDF)
                ? Optional.empty()
                : pdf.map(this::printing)));
    }

    private VBox column() {
        theme.setId("print-theme");
        theme.setConverter(new StringConverter<>() {
            @Override
            public String toString(Theme one) {
                return one == null ? "" : one.name();
            }

            @Override
            public Theme fromString(String name) {
                return theme.getValue();
            }
        });
        theme.getItems().setAll(matter.themes());
        theme.setValue(matter.themes().getFirst());
        theme.setMaxWidth(Double.MAX_VALUE);
        printer.setId("print-printer");
        printer.setMaxWidth(Double.MAX_VALUE);
        printer.setDisable(true);
        copies.setId("print-copies");
        copies.setEditable(true);
        copies.focusedProperty().addListener((_, _, _) -> copies.commitValue());
        fields.row("_Theme", theme);
        fields.row("P_rinter", printer);
        fields.row("_Copies", copies);
        said.setId("print-said");
        said.getStyleClass().add("hint");
        said.setWrapText(true);
        said.setMinHeight(Region.USE_PREF_SIZE);
        var choices = new VBox(fields, said);
        choices.getStyleClass().add("print-choices");
        var both = new HBox(preview, choices);
        both.getStyleClass().add("print-both");
        var column = new VBox(both);
        column.getStyleClass().add("print");
        column.addEventFilter(KeyEvent.KEY_PRESSED, preview::key);
        PageSetupDialog.style(column);
        return column;
    }

    /// Lays the pages out anew; what was asked before and comes later is dropped.
    private void lay() {
        int asked = ++turn;
        pdf = Optional.empty();
        ready.set(false);
        preview.wait("Laying out…");
        PageSetup setup = fields.setupProperty().get();
        Theme look = theme.getValue();
        laying.cancel();
        laying = new Errand();
        tasks.run(laying, () -> matter.pages().apply(setup, look), RuntimeException.class, made -> {
            if (asked == turn) {
                pdf = Optional.of(made);
                preview.show(made);
                say();
            }
        }, mistake -> {
            throw mistake;
        }, () -> {});
    }

    private void offer(List<String> names) {
        printer.getItems().setAll(names);
        printer.setDisable(names.isEmpty());
        if (names.isEmpty()) {
            printer.setPromptText("None");
        } else {
            printer.setValue(names.getFirst());
        }
        looked = true;
        say();
    }

    private void say() {
        boolean none = looked && printer.getItems().isEmpty();
        String warned = pdf.map(made -> String.join(" ", made.warnings())).orElse("");
        said.setText((none ? NO_PRINTER + " " : looked ? "" : "Looking for printers… ") + warned);
        ready.set(pdf.isPresent() && looked && !none);
    }

    private Printing printing(Pdf made) {
        return new Printing(printers, printer.getValue(), made, fields.setupProperty().get(), copies.getValue(), matter.title());
    }
}
