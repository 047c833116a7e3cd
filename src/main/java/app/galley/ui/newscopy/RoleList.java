package app.galley.ui.newscopy;

import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The paragraphs, whose roles letters change.
final class RoleList {

    private static final double WIDTH = 660;
    private static final double HEIGHT = 420;

    private final Proposal guessed;
    private Proposal proposal;
    private final ListView<Proposal.Line> list = new ListView<>();
    private Runnable changed = () -> {};

    RoleList(Proposal proposal) {
        this.guessed = proposal;
        this.proposal = proposal;
        list.setId("proposal");
        list.setAccessibleText("Paragraphs and what they are");
        list.setPrefSize(WIDTH, HEIGHT);
        list.getItems().setAll(proposal.lines());
        list.setCellFactory(_ -> new RoleCell());
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getSelectionModel().selectFirst();
        list.getSelectionModel().selectedIndexProperty().addListener((_, _, _) -> changed.run());
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    ListView<Proposal.Line> node() {
        return list;
    }

    /// Told when a role was changed or another paragraph selected.
    void onChange(Runnable listener) {
        changed = listener;
    }

    Proposal proposal() {
        return proposal;
    }

    List<Proposal.Line> lines() {
        return proposal.lines();
    }

    /// The paragraph the keys are at.
    Optional<Proposal.Line> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void typed(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        Role.ofKey(event.getCharacter()).ifPresent(role -> {
            give(role);
            event.consume();
        });
    }

    private void pressed(KeyEvent event) {
        // A list keeps both keys to itself, so the dialog would never hear of them.
        if (event.getCode() == KeyCode.ENTER) {
            press(".button:default", event);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            press(".button:cancel", event);
        } else if (event.getCode() == KeyCode.BACK_SPACE) {
            event.consume();
            takeBack();
        }
    }

    private void press(String button, KeyEvent event) {
        if (list.getScene().lookup(button) instanceof Button found) {
            event.consume();
            found.fire();
        }
    }

    /// Gives the selected paragraphs a role.
    void give(Role role) {
        show(proposal.with(selection(), role));
    }

    private void takeBack() {
        show(proposal.like(guessed, selection()));
    }

    private List<Integer> selection() {
        return List.copyOf(list.getSelectionModel().getSelectedIndices());
    }

    private void show(Proposal now) {
        List<Integer> selected = selection();
        int at = list.getSelectionModel().getSelectedIndex();
        proposal = now;
        selected.forEach(index -> list.getItems().set(index, now.lines().get(index)));
        list.getSelectionModel().clearSelection();
        list.getSelectionModel().selectIndices(at, selected.stream().mapToInt(Integer::intValue).toArray());
        list.getFocusModel().focus(at);
        changed.run();
    }
}
