package app.galley.ui.lengths;

import app.galley.render.Counts;
import app.galley.ui.lengths.Target.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.event.EventHandler;
import javafx.geometry.HPos;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// All counts of the article and of what is selected, in a small panel above the status line. It leaves the keyboard to the text and keeps up with
/// what is written; Esc closes it.
final class CountsPanel extends VBox {

    /// Clear of the status line, pixels.
    private static final Insets PLACE = new Insets(0, 16, 36, 0);

    private record Row(String name, Function<Counts, String> figure) {}

    private static final List<Row> ROWS = List.of(new Row("Words", counts -> "%,d".formatted(counts.words())),
            new Row("Characters", counts -> "%,d".formatted(counts.characters())),
            new Row("Characters without spaces", counts -> "%,d".formatted(counts.withoutSpaces())),
            new Row("Sentences", counts -> "%,d".formatted(counts.sentences())),
            new Row("Paragraphs", counts -> "%,d".formatted(counts.paragraphs())),
            new Row("Reading time", LengthWords::minutes));

    private final List<Label> whole = new ArrayList<>();
    private final List<Label> part = new ArrayList<>();
    private final Label partHeading = new Label("Selection");
    private final Label target = new Label();
    private final Button setTarget = new Button("Target length…");
    private final EventHandler<KeyEvent> escape = this::key;

    /// @param askTarget asks for the target length
    CountsPanel(Runnable askTarget) {
        setId("counts-panel");
        getStyleClass().add("counts-panel");
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText("Counts");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        target.getStyleClass().add("counts-target");
        target.setId("counts-target");
        setTarget.setId("counts-set-target");
        setTarget.getStyleClass().addAll("flat", "small");
        setTarget.setOnAction(_ -> askTarget.run());
        getChildren().addAll(grid(), foot());
    }

    private GridPane grid() {
        var grid = new GridPane();
        grid.getStyleClass().add("counts-grid");
        var heading = new Label("Article");
        List.of(heading, partHeading).forEach(label -> label.getStyleClass().add("counts-heading"));
        grid.add(heading, 1, 0);
        grid.add(partHeading, 2, 0);
        grid.add(closing(), 3, 0);
        for (int i = 0; i < ROWS.size(); i++) {
            grid.add(new Label(ROWS.get(i).name), 0, i + 1);
            grid.add(figure(whole, "counts-all-" + i), 1, i + 1);
            grid.add(figure(part, "counts-selected-" + i), 2, i + 1);
        }
        grid.getChildren().forEach(child -> GridPane.setHalignment(child,
                GridPane.getColumnIndex(child) == 0 ? HPos.LEFT : HPos.RIGHT));
        return grid;
    }

    private static Label figure(List<Label> column, String id) {
        var label = new Label();
        label.setId(id);
        label.getStyleClass().add("counts-figure");
        column.add(label);
        return label;
    }

    private Button closing() {
        var close = new Button("", new FontIcon(RemixiconAL.CLOSE_LINE));
        close.setId("counts-close");
        close.getStyleClass().addAll("flat", "small", "button-icon");
        close.setAccessibleText("Close");
        close.setTooltip(new Tooltip("Close  Esc"));
        close.setOnAction(_ -> close());
        return close;
    }

    private HBox foot() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var foot = new HBox(target, space, setTarget);
        foot.getStyleClass().add("counts-foot");
        return foot;
    }

    /// Opens it over a window's content.
    void open(StackPane root) {
        StackPane.setAlignment(this, Pos.BOTTOM_RIGHT);
        StackPane.setMargin(this, PLACE);
        root.getChildren().add(this);
        root.addEventHandler(KeyEvent.KEY_PRESSED, escape);
    }

    /// Closes it, if it is open.
    void close() {
        if (getParent() instanceof StackPane root) {
            root.removeEventHandler(KeyEvent.KEY_PRESSED, escape);
            root.getChildren().remove(this);
        }
    }

    boolean isOpen() {
        return getParent() != null;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    /// Shows the counts.
    void show(Optional<Counts> all, Optional<Counts> selected, Target wanted) {
        for (int i = 0; i < ROWS.size(); i++) {
            whole.get(i).setText(all.map(ROWS.get(i).figure).orElse("…"));
            part.get(i).setText(selected.map(ROWS.get(i).figure).orElse("–"));
        }
        target.setText(wanted.isNone()
                ? "No target length"
                : "Target %s%s".formatted(amount(wanted), all.map(total -> " · " + LengthWords.difference(total, wanted)).orElse("")));
        setTarget.setText(wanted.isNone() ? "Set…" : "Change…");
    }

    private static String amount(Target wanted) {
        return LengthWords.amount(wanted.number(), wanted.unit()) + (wanted.unit() == Unit.LETTERS ? " without spaces" : "");
    }
}
