package app.galley.ui.review;

import app.galley.model.review.Source;
import app.galley.model.review.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// How a claim was found and where it was looked up.
final class FactForm extends VBox {

    private static final List<State> STATES = List.of(State.UNCHECKED, State.VERIFIED, State.DISPUTED, State.CUT);

    private final ToggleGroup states = new ToggleGroup();
    private final VBox rows = new VBox();

    FactForm() {
        getStyleClass().add("fact-form");
        var line = new HBox();
        line.getStyleClass().add("kind-choice");
        for (State state : STATES) {
            var button = new ToggleButton(Said.state(state));
            button.setId("fact-" + state.fileName());
            button.setUserData(state);
            button.setToggleGroup(states);
            button.setMinWidth(0);
            button.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(button, Priority.ALWAYS);
            button.setOnAction(_ -> button.setSelected(true));
            line.getChildren().add(button);
        }
        var add = new Hyperlink("Add a source", new FontIcon(RemixiconAL.ADD_LINE));
        add.setId("add-source");
        add.setOnAction(_ -> add(new Source(Source.Kind.WEB, "", "")).what.requestFocus());
        rows.getStyleClass().add("fact-sources");
        getChildren().addAll(line, rows, add);
        set(State.UNCHECKED, List.of());
    }

    void set(State state, List<Source> sources) {
        states.getToggles().stream().filter(toggle -> toggle.getUserData() == state).forEach(states::selectToggle);
        rows.getChildren().clear();
        sources.forEach(this::add);
    }

    State state() {
        return states.getSelectedToggle() != null && states.getSelectedToggle().getUserData() instanceof State state
                ? state
                : State.UNCHECKED;
    }

    /// The sources of which something is said.
    List<Source> sources() {
        var sources = new ArrayList<Source>();
        rows.getChildren().forEach(row -> {
            if (row instanceof Line line && !line.what.getText().isBlank()) {
                sources.add(line.source());
            }
        });
        return sources;
    }

    void takeKeyboard() {
        states.getToggles().stream().filter(toggle -> toggle.isSelected() && toggle instanceof ToggleButton)
                .forEach(toggle -> ((ToggleButton) toggle).requestFocus());
    }

    private Line add(Source source) {
        var line = new Line(source);
        rows.getChildren().add(line);
        return line;
    }

    /// One source.
    private final class Line extends HBox {

        private final ComboBox<Source.Kind> kind = new ComboBox<>();
        private final TextField what = new TextField();
        private final TextField where = new TextField();

        Line(Source source) {
            getStyleClass().add("fact-source");
            kind.getItems().addAll(Source.Kind.values());
            kind.setConverter(new StringConverter<>() {
                @Override
                public String toString(Source.Kind value) {
                    return value == null ? "" : Said.capital(value.name().toLowerCase(Locale.ROOT));
                }

                @Override
                public Source.Kind fromString(String words) {
                    throw new UnsupportedOperationException("it is chosen, not typed");
                }
            });
            kind.valueProperty().addListener((_, _, now) -> {
                what.setPromptText(Said.what(now));
                where.setPromptText(Said.where(now));
            });
            kind.setValue(source.kind());
            kind.setAccessibleText("Kind of source");
            kind.setMinWidth(0);
            kind.setPrefWidth(92);
            what.setText(source.what());
            what.getStyleClass().add("source-what");
            what.setMinWidth(0);
            what.setPrefWidth(120);
            HBox.setHgrow(what, Priority.ALWAYS);
            where.setText(source.where());
            where.getStyleClass().add("source-where");
            where.setMinWidth(0);
            where.setPrefWidth(64);
            var remove = new Button("", new FontIcon(RemixiconAL.CLOSE_LINE));
            remove.setAccessibleText("Remove the source");
            remove.setMinWidth(USE_PREF_SIZE);
            remove.setOnAction(_ -> rows.getChildren().remove(this));
            getChildren().addAll(kind, what, where, remove);
        }

        Source source() {
            return new Source(kind.getValue(), what.getText().strip(), where.getText().strip());
        }
    }
}
