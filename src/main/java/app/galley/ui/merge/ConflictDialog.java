package app.galley.ui.merge;

import app.galley.compare.Choice;
import app.galley.compare.Conflict;
import app.galley.ui.common.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks what shall stand where an article was changed here and in its file, each otherwise. Nothing is chosen beforehand.
public final class ConflictDialog {

    private static final double WIDTH = 760;
    private static final double NARROWEST = 420;
    private static final double HEIGHT = 420;
    private static final double AROUND = 80;

    private final Window owner;
    private final List<ConflictCard> cards = new ArrayList<>();

    /// @param owner the window it belongs to
    public ConflictDialog(Window owner, List<Conflict> conflicts) {
        this.owner = owner;
        for (Conflict conflict : conflicts) {
            cards.add(new ConflictCard(conflict, cards.size() + 1, conflicts.size()));
        }
    }

    /// Asks.
    ///
    /// @param title of the article
    /// @return a choice for each conflict; empty when it was put off
    public Optional<List<Choice>> ask(String title) {
        var said = new Label("Nothing is saved before you have chosen. What gives way is kept as a version.");
        said.setWrapText(true);
        said.setMinHeight(Label.USE_PREF_SIZE);
        var list = new VBox();
        list.getStyleClass().add("conflict-list");
        list.getChildren().addAll(cards);
        var scroll = new ScrollPane(list);
        scroll.setId("conflicts");
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setPrefSize(Math.clamp(owner.getWidth() - AROUND, NARROWEST, WIDTH), HEIGHT);
        scroll.setFocusTraversable(false);
        var fields = new VBox(said);
        fields.getStyleClass().add("conflicts");
        fields.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof RadioButton chosen) {
                event.consume();
                takeAll(chosen.getScene());
            }
        });
        fields.getStylesheets().add(ConflictDialog.class.getResource("conflicts.css").toExternalForm());
        if (cards.size() > 1) {
            fields.getChildren().add(new HBox(8, all("Mine everywhere", "conflicts-ours", Choice.OURS),
                    all("The file’s everywhere", "conflicts-theirs", Choice.THEIRS)));
        }
        fields.getChildren().add(scroll);
        // What a scroll pane holds is in no scene, and takes no keyboard, before the dialog is laid out.
        cards.getFirst().first().sceneProperty().addListener((_, _, scene) -> {
            if (scene != null) {
                Platform.runLater(cards.getFirst().first()::requestFocus);
            }
        });
        boolean taken = Question.fill(owner, "“%s” was changed here and in its file".formatted(title), "Take these", fields,
                cards.getFirst().first(), allChosen());
        return taken ? Optional.of(cards.stream().flatMap(card -> card.choice().stream()).toList()) : Optional.empty();
    }

    /// Enter on what is chosen would choose it again.
    private static void takeAll(Scene scene) {
        scene.getRoot().lookupAll(".button").stream()
                .filter(node -> node instanceof Button button && button.isDefaultButton() && !button.isDisabled())
                .findFirst().ifPresent(node -> ((Button) node).fire());
    }

    private Button all(String name, String id, Choice choice) {
        var button = new Button(name);
        button.setId(id);
        button.setOnAction(_ -> {
            cards.forEach(card -> card.choose(choice));
            cards.getFirst().first().requestFocus(); // where Enter takes what is chosen
        });
        return button;
    }

    private ObservableBooleanValue allChosen() {
        BooleanBinding all = Bindings.createBooleanBinding(() -> true);
        for (ConflictCard card : cards) {
            all = all.and(card.chosenProperty());
        }
        return all;
    }
}
