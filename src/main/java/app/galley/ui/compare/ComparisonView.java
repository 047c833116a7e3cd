package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.compare.HeadChange;
import app.galley.compare.Size;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.render.Direction;
import app.galley.ui.common.ActionKeys;
import app.galley.ui.common.Tasks;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// Shows two articles compared, in one column or side by side.
///
/// Comparing is done away from the window; until it is done the view says so, and an answer that comes too late is dropped.
public final class ComparisonView extends VBox {

    private static final KeyCombination NEXT = new KeyCodeCombination(KeyCode.F8);
    private static final KeyCombination PREVIOUS = new KeyCodeCombination(KeyCode.F8, KeyCombination.SHIFT_DOWN);

    private static final PseudoClass READING = PseudoClass.getPseudoClass("reading");

    private final Tasks tasks;
    private final ListView<Row> list = new ListView<>();
    private final Label message = new Label();
    private final Label summary = new Label();
    private final Label oldTitle = new Label();
    private final Label newTitle = new Label();
    private final GridPane titles = new GridPane();
    private final Button previous = tool("change-previous", RemixiconAL.ARROW_UP_S_LINE, "Previous change  Shift+F8");
    private final Button next = tool("change-next", RemixiconAL.ARROW_DOWN_S_LINE, "Next change  F8");
    private final ToggleButton sides = new ToggleButton("Side by side", new FontIcon(RemixiconMZ.SPLIT_CELLS_HORIZONTAL));
    private final BooleanProperty sideBySide = new SimpleBooleanProperty();
    private Optional<ChangeAction> action = Optional.empty();
    private Optional<Comparison> comparison = Optional.empty();
    private PieceNodes nodes;
    private long wanted;
    private boolean reading;

    /// One of the two sides.
    ///
    /// @param title what to call it, such as `11 February, 10:42`
    /// @param article what it says
    /// @param pictures its pictures
    public record Side(String title, Article article, PictureSource pictures) {}

    /// A view that compares nothing yet.
    public ComparisonView(Tasks tasks) {
        this.tasks = tasks;
        var none = new Thumbnails(PictureSource.NONE, tasks);
        nodes = new PieceNodes(none, none, Direction.LTR);
        getStyleClass().add("comparison");
        getStylesheets().add(ComparisonView.class.getResource("compare.css").toExternalForm());
        build();
        sideBySide.bindBidirectional(sides.selectedProperty());
        sideBySide.addListener((_, _, _) -> redraw());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        List.of(list, previous, next, sides).forEach(control -> ActionKeys.keep(control, List.of(NEXT, PREVIOUS)));
        say("");
    }

    private void build() {
        list.setId("changes");
        list.setCellFactory(_ -> new ChangeCell(new Looks()));
        list.setAccessibleText("Changes");
        list.setAccessibleHelp("F8 goes to the next change, Shift+F8 to the one before.");
        list.setOnKeyPressed(this::open);
        message.getStyleClass().add("comparison-message");
        message.setWrapText(true);
        message.setMouseTransparent(true);
        summary.getStyleClass().add("comparison-summary");
        summary.setMinWidth(0);
        sides.setId("side-by-side");
        sides.setMinWidth(USE_PREF_SIZE);
        previous.setOnAction(_ -> goToPrevious());
        next.setOnAction(_ -> goToNext());
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var tools = new HBox(summary, filler, previous, next, sides);
        tools.getStyleClass().add("comparison-tools");
        titles();
        var stack = new StackPane(list, message);
        setVgrow(stack, Priority.ALWAYS);
        getChildren().addAll(tools, titles, stack);
    }

    private void titles() {
        oldTitle.getStyleClass().addAll("side-title", "old");
        newTitle.getStyleClass().addAll("side-title", "new");
        var half = new ColumnConstraints();
        half.setPercentWidth(50);
        titles.getColumnConstraints().addAll(half, half);
        titles.add(oldTitle, 0, 0);
        titles.add(newTitle, 1, 0);
        titles.getStyleClass().add("side-titles");
    }

    private static Button tool(String id, Ikon sign, String name) {
        var button = new Button("", new FontIcon(sign));
        button.setId(id);
        button.getStyleClass().add("flat");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        return button;
    }

    /// What cells ask.
    private final class Looks implements ChangeCell.Looks {
        @Override
        public boolean isSideBySide() {
            return sideBySide.get() && !reading;
        }

        @Override
        public PieceNodes nodes() {
            return nodes;
        }

        @Override
        public Optional<ChangeAction> action() {
            return action;
        }

        @Override
        public void open(Row.Folded folded) {
            unfold(folded);
        }
    }

    /// Compares two articles and shows it. When they were saved last is left out: it always differs.
    public void show(Side old, Side now) {
        say("Comparing…");
        long asked = wanted;
        tasks.run(() -> {
            var compared = Comparison.of(old.article().with(Field.MODIFIED, now.article().get(Field.MODIFIED)), now.article());
            return new Answer(compared, Rows.of(compared), compared.size());
        }, answer -> {
            if (asked == wanted) {
                show(answer, old, now);
            }
        });
    }

    /// Shows one article as it is.
    public void read(Side only) {
        say("Reading…");
        long asked = wanted;
        tasks.run(() -> {
            var same = Comparison.of(only.article(), only.article());
            return new Answer(same, Rows.reading(same), same.size());
        }, answer -> {
            if (asked == wanted) {
                show(answer, only, new Side("", only.article(), only.pictures()));
                message.setText("");
                setReading(true);
            }
        });
    }

    private void setReading(boolean isReading) {
        reading = isReading;
        pseudoClassStateChanged(READING, isReading);
        list.refresh();
    }

    private record Answer(Comparison comparison, List<Row> rows, Size size) {}

    private void show(Answer answer, Side old, Side now) {
        comparison = Optional.of(answer.comparison);
        setReading(false);
        nodes = new PieceNodes(new Thumbnails(old.pictures(), tasks), new Thumbnails(now.pictures(), tasks),
                Direction.ofLanguage(now.article().get(Field.LANGUAGE)));
        oldTitle.setText(old.title());
        newTitle.setText(now.title());
        list.getItems().setAll(answer.rows);
        list.scrollTo(0);
        list.getSelectionModel().clearSelection();
        long changes = answer.rows.stream().filter(Row::isChange).count();
        summary.setText(changes == 0 ? "" : "%,d %s, %s".formatted(changes, changes == 1 ? "change" : "changes", words(answer.size)));
        message.setText(changes == 0 ? "They are alike." : "");
        enable(changes > 0);
    }

    /// How much changed, in a few signs.
    public static String words(Size size) {
        return "+%,d −%,d words".formatted(size.added(), size.removed());
    }

    /// Shows no comparison, but a sentence.
    public void say(String sentence) {
        wanted++;
        comparison = Optional.empty();
        list.getItems().clear();
        message.setText(sentence);
        summary.setText("");
        oldTitle.setText("");
        newTitle.setText("");
        enable(false);
    }

    private void enable(boolean changes) {
        previous.setDisable(!changes);
        next.setDisable(!changes);
    }

    /// What is compared; empty while nothing is.
    public Optional<Comparison> comparison() {
        return comparison;
    }

    /// Whether the two stand beside each other.
    public BooleanProperty sideBySideProperty() {
        return sideBySide;
    }

    /// Puts a button on each change.
    public void setAction(ChangeAction newAction) {
        action = Optional.of(newAction);
        redraw();
    }

    /// Takes the buttons away.
    public void clearAction() {
        action = Optional.empty();
        redraw();
    }

    /// The list of changes, which takes the keyboard.
    public Node changes() {
        return list;
    }

    private void redraw() {
        list.refresh();
    }

    /// The selected change of a block, if one is selected.
    public Optional<BlockChange> selectedBlock() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.OfBlock(BlockChange change, _) && !change.isSame()
                ? Optional.of(change)
                : Optional.empty();
    }

    /// The selected change of a field, if one is selected.
    public Optional<HeadChange> selectedField() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.OfField(HeadChange change)
                ? Optional.of(change)
                : Optional.empty();
    }

    /// Selects the change after the selected one, or the first.
    public void goToNext() {
        go(1);
    }

    /// Selects the change before the selected one, or the last.
    public void goToPrevious() {
        go(-1);
    }

    private void go(int step) {
        int size = list.getItems().size();
        int selected = list.getSelectionModel().getSelectedIndex();
        int at = selected < 0 && step < 0 ? size : selected;
        for (int i = 0; i < size; i++) {
            at = Math.floorMod(at + step, size);
            if (list.getItems().get(at).isChange()) {
                list.getSelectionModel().clearAndSelect(at);
                list.getFocusModel().focus(at);
                list.scrollTo(Math.max(0, at - 1));
                list.requestFocus();
                return;
            }
        }
    }

    private void pressed(KeyEvent event) {
        if (NEXT.match(event)) {
            goToNext();
            event.consume();
        } else if (PREVIOUS.match(event)) {
            goToPrevious();
            event.consume();
        }
    }

    private void open(KeyEvent event) {
        boolean opens = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE;
        if (opens && list.getSelectionModel().getSelectedItem() instanceof Row.Folded folded) {
            unfold(folded);
            event.consume();
        }
    }

    private void unfold(Row.Folded folded) {
        int at = list.getItems().indexOf(folded);
        if (at >= 0) {
            list.getItems().remove(at);
            list.getItems().addAll(at, folded.rows());
            list.getSelectionModel().clearAndSelect(at);
        }
    }
}
