package app.galley.ui.shell;

import app.galley.ui.common.Question;
import app.galley.ui.common.Tasks;
import app.galley.ui.compare.ComparisonView;
import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Offers drafts that were not saved when the program ended, each beside what its file holds.
final class RecoveryDialog {

    private static final String DISCARD = "Throw it away";

    private final Window owner;
    private final Clock clock;
    private final Predicate<Recovery.Draft> open;
    private final Recovery recovery;
    private final ListView<Recovery.Draft> list = new ListView<>();
    private final ComparisonView comparison;
    private final Label note = new Label();
    private final Button opens = new Button("Open");
    private final Button discards = new Button("Throw away…");

    /// @param open opens a draft, and says whether that was possible
    RecoveryDialog(Window owner, Tasks tasks, Clock clock, Recovery recovery, Predicate<Recovery.Draft> open) {
        this.owner = owner;
        this.clock = clock;
        this.recovery = recovery;
        this.open = open;
        comparison = new ComparisonView(tasks);
    }

    /// Shows them, until they are all dealt with or the person puts it off.
    void show(List<Recovery.Draft> drafts) {
        list.setId("recovered");
        list.setAccessibleText("Recovered drafts");
        list.setCellFactory(_ -> new Row());
        list.setPrefWidth(270);
        list.setMinWidth(270);
        list.getItems().setAll(drafts);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                open();
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((_, _, draft) -> compare(draft));
        list.getItems().addListener((ListChangeListener<Recovery.Draft>) _ -> closeWhenEmpty());
        note.setWrapText(true);
        note.getStyleClass().add("hint");
        opens.setId("recovered-open");
        opens.setDefaultButton(true);
        opens.setOnAction(_ -> open());
        discards.setId("recovered-discard");
        discards.setOnAction(_ -> discard());
        var buttons = new HBox(8, opens, discards, note);
        buttons.getStyleClass().add("recovery-buttons");
        HBox.setHgrow(note, Priority.ALWAYS);
        var right = new VBox(8, comparison, buttons);
        VBox.setVgrow(comparison, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        var content = new HBox(16, list, right);
        content.getStyleClass().add("recovery");
        content.setPrefSize(980, 560);
        VBox.setVgrow(content, Priority.ALWAYS);
        list.getSelectionModel().selectFirst();
        Question.show(owner, "Galley ended without saving. This was recovered.", content, list);
    }

    private void compare(Recovery.Draft draft) {
        opens.setDisable(draft == null);
        discards.setDisable(draft == null);
        note.setText("");
        if (draft == null) {
            comparison.say("");
            return;
        }
        String file = draft.saved().isPresent() ? "In the file" : "Never saved";
        comparison.show(new ComparisonView.Side(file, draft.savedArticle(), draft.pictures()),
                new ComparisonView.Side("Recovered", draft.recovered().article(), draft.pictures()));
        if (draft.wasChangedSince()) {
            note.setText("The file was changed since. It stays as it is; the draft opens as a new one beside it.");
        } else if (draft.file().isPresent()) {
            note.setText(draft.saved().isPresent()
                    ? "The file stays as it is until you save."
                    : "“%s” is not there any more; the draft opens as a new one.".formatted(draft.file().get().name()));
        }
    }

    private void open() {
        Recovery.Draft draft = list.getSelectionModel().getSelectedItem();
        if (draft != null && open.test(draft)) {
            list.getItems().remove(draft);
        } else if (draft != null) {
            note.setText("It is open with unsaved changes already. Save or close it first.");
        }
    }

    private void discard() {
        Recovery.Draft draft = list.getSelectionModel().getSelectedItem();
        if (draft != null && Question.choose(list.getScene().getWindow(), "Throw away what was recovered of “%s”?".formatted(draft.title()),
                "This cannot be taken back.", List.of(DISCARD)).isPresent()) {
            recovery.discard(draft);
            list.getItems().remove(draft);
        }
    }

    private void closeWhenEmpty() {
        if (list.getItems().isEmpty() && list.getScene() != null) {
            list.getScene().getWindow().hide();
        }
    }

    /// Its headline above; where it was saved, when it was last written and how much is new below.
    private final class Row extends ListCell<Recovery.Draft> {
        @Override
        protected void updateItem(Recovery.Draft draft, boolean empty) {
            super.updateItem(draft, empty);
            if (empty || draft == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            var title = new Label(draft.title());
            title.getStyleClass().add("recovery-title");
            title.setWrapText(true);
            var place = hint(draft.file().map(file -> "Saved in “" + file.name() + "”").orElse("Not saved yet"));
            var time = hint("%s · %s".formatted(SavedState.when(draft.recovered().written(), clock), ComparisonView.words(draft.size())));
            var all = new VBox(2, title, place, time);
            title.maxWidthProperty().bind(list.widthProperty().subtract(40));
            place.maxWidthProperty().bind(list.widthProperty().subtract(40));
            setGraphic(all);
            setAccessibleText(title.getText() + ", " + place.getText() + ", " + time.getText());
        }

        private static Label hint(String text) {
            var label = new Label(text);
            label.getStyleClass().add("hint");
            return label;
        }
    }
}
