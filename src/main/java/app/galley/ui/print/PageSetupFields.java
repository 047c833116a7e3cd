package app.galley.ui.print;

import app.galley.convert.pdf.PageLayout;
import app.galley.convert.pdf.PageSetup;
import app.galley.convert.pdf.Paper;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

/// The choices of what pages are.
final class PageSetupFields extends GridPane {

    private final ComboBox<PageLayout> layout = new ComboBox<>();
    private final ComboBox<Paper> paper = new ComboBox<>();
    private final ComboBox<Boolean> turned = new ComboBox<>();
    private final Spinner<Integer> margin = new Spinner<>((int) PageSetup.LEAST_MARGIN, (int) PageSetup.MOST_MARGIN, 20);
    private final ReadOnlyObjectWrapper<PageSetup> setup;

    PageSetupFields(PageSetup now) {
        setup = new ReadOnlyObjectWrapper<>(now);
        getStyleClass().add("print-fields");
        fill(layout, "print-layout", PageLayout::title, PageLayout.values());
        layout.setValue(now.layout());
        fill(paper, "print-paper", Paper::name, Paper.USUAL.toArray(Paper[]::new));
        if (!Paper.USUAL.contains(now.paper())) {
            paper.getItems().add(now.paper());
        }
        paper.setValue(now.paper());
        fill(turned, "print-orientation", lying -> lying ? "Landscape" : "Portrait", false, true);
        turned.setValue(now.landscape());
        margin.setId("print-margin");
        margin.setEditable(true);
        margin.getValueFactory().setValue((int) Math.round(now.margin()));
        margin.focusedProperty().addListener((_, _, _) -> margin.commitValue());
        row("_Layout", layout);
        row("P_aper", paper);
        row("_Orientation", turned);
        row("_Margins (mm)", margin);
        layout.valueProperty().addListener((_, _, _) -> update());
        paper.valueProperty().addListener((_, _, _) -> update());
        turned.valueProperty().addListener((_, _, _) -> update());
        margin.valueProperty().addListener((_, _, _) -> update());
    }

    /// Adds a choice below the others.
    void row(String name, Node field) {
        var label = new Label(name);
        label.setMnemonicParsing(true);
        label.setLabelFor(field);
        field.setAccessibleText(name.replace("_", ""));
        addRow(getRowCount(), label, field);
    }

    @SafeVarargs
    private static <T> void fill(ComboBox<T> box, String id, Function<T, String> name, T... values) {
        box.setId(id);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                return box.getValue();
            }
        });
        box.getItems().setAll(values);
        box.setMaxWidth(Double.MAX_VALUE);
    }

    private void update() {
        setup.set(new PageSetup(paper.getValue(), turned.getValue(), margin.getValue(), layout.getValue()));
    }

    ReadOnlyObjectProperty<PageSetup> setupProperty() {
        return setup.getReadOnlyProperty();
    }

    Node first() {
        return layout;
    }
}
