package app.galley.ui.newscopy;

import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import app.galley.ui.common.Question;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks whether the paragraphs of a text are what they seem to be.
public final class ProposalDialog {

    private static final String SHEET = Objects.requireNonNull(ProposalDialog.class.getResource("newscopy.css")).toExternalForm();

    private final RoleList list;
    private final Gist gist = new Gist();
    private final Label reason = new Label();

    private ProposalDialog(Proposal proposal) {
        list = new RoleList(proposal);
        list.onChange(this::refresh);
        // A dialog gives the keyboard to its first button once it is shown, so the list asks for it after that.
        Platform.runLater(list.node()::requestFocus);
        refresh();
    }

    /// Asks.
    ///
    /// @param name what the text is called
    /// @return the proposal as it shall be made; empty when nothing shall be made of it
    public static Optional<Proposal> ask(Window owner, String name, Proposal proposal) {
        var dialog = new ProposalDialog(proposal);
        boolean taken = Question.fill(owner, "What is what in “%s”?".formatted(name), "Make the article", dialog.content(),
                dialog.list.node(),
                new SimpleBooleanProperty(true));
        return taken ? Optional.of(dialog.list.proposal()) : Optional.empty();
    }

    private VBox content() {
        var hint = new Label("A letter says what the selected paragraph is, Backspace takes it back. Enter makes the article.");
        hint.getStyleClass().add("hint");
        reason.getStyleClass().addAll("hint", "proposal-reason");
        reason.setId("proposal-reason");
        HBox.setHgrow(list.node(), Priority.ALWAYS);
        var middle = new HBox(list.node(), gist.node());
        middle.getStyleClass().add("proposal-middle");
        var content = new VBox(hint, middle, reason, letters());
        content.getStyleClass().addAll("fields", "proposal");
        content.getStylesheets().add(SHEET);
        return content;
    }

    /// All letters, for whoever does not know them yet or has a mouse.
    private FlowPane letters() {
        var letters = new FlowPane();
        letters.getStyleClass().add("proposal-letters");
        for (Role role : Role.values()) {
            var key = new Label(String.valueOf(role.key()).replace('-', '–'));
            key.getStyleClass().add("proposal-key");
            var button = new Button(role.label(), key);
            button.setFocusTraversable(false);
            button.setId("role-" + role.name().toLowerCase(Locale.ROOT));
            button.setOnAction(_ -> list.give(role));
            letters.getChildren().add(button);
        }
        return letters;
    }

    private void refresh() {
        gist.show(list.lines());
        reason.setText(list.selected().map(ProposalDialog::sentence).orElse(""));
    }

    private static String sentence(Proposal.Line line) {
        return line.reason().isEmpty()
                ? line.role().label() + ": nothing says that it is anything else."
                : line.role().label() + ": " + line.reason() + ".";
    }
}
