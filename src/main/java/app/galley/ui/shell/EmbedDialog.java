package app.galley.ui.shell;

import app.galley.render.Address;
import app.galley.ui.common.Question;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for the address of something shown from another site, and for the site's name.
final class EmbedDialog {

    private final Window owner;
    private final TextField url = new TextField();
    private final TextField provider = new TextField();

    EmbedDialog(Window owner) {
        this.owner = owner;
        url.setId("embed-url");
        url.setPromptText("https://…");
        url.setPrefColumnCount(36);
        provider.setId("embed-provider");
        provider.promptTextProperty().bind(Bindings.createStringBinding(() -> Address.host(url.getText().strip()), url.textProperty()));
    }

    Optional<Asking.Embed> ask() {
        url.setAccessibleText("Address of the post, video or map");
        provider.setAccessibleText("Name of the site");
        var note = new Label("Nothing is fetched from there; readers see a card with the address.");
        note.getStyleClass().add("hint");
        var fields = new VBox(new Label("Address of the post, video or map"), url, new Label("Name of the site"), provider, note);
        fields.getStyleClass().add("fields");
        BooleanBinding valid = Bindings.createBooleanBinding(() -> url.getText().strip().matches("(?i)https?://[^\\s/]+.*"),
                url.textProperty());
        if (!Question.fill(owner, "Embed from another site", "Embed", fields, url, valid)) {
            return Optional.empty();
        }
        String name = provider.getText().isBlank() ? provider.getPromptText() : provider.getText().strip();
        return Optional.of(new Asking.Embed(url.getText().strip(), name));
    }
}
