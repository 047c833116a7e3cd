package app.galley.ui.shell;

import app.galley.render.Address;
import app.galley.ui.common.Question;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

/// Asks for a link's address, and for its text where there is none.
final class LinkDialog {

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
    private static final Pattern MAIL = Pattern.compile("[^@\\s/]+@[^@\\s/]+\\.[^@\\s/]+");
    private static final Pattern HOST = Pattern.compile("[^\\s/]+\\.[^\\s/]+(/\\S*)?");

    private final Window owner;
    private final TextField text = new TextField();
    private final TextField address = new TextField();
    private final boolean asksText;
    private final boolean isNew;

    LinkDialog(Window owner, String oldText, String oldHref, boolean asksText) {
        this.owner = owner;
        this.asksText = asksText;
        isNew = oldHref.isEmpty();
        text.setText(oldText);
        text.setId("link-text");
        address.setText(oldHref);
        text.setAccessibleText("Text");
        address.setAccessibleText("Address");
        address.setId("link-address");
        address.setPromptText("https://…");
        address.setPrefColumnCount(36);
    }

    Optional<Asking.Link> ask() {
        var hint = new Label();
        hint.getStyleClass().add("hint");
        hint.textProperty().bind(Bindings.createStringBinding(() -> hint(address.getText()), address.textProperty()));
        var fields = new VBox(new Label("Address"), address, hint);
        fields.getStyleClass().add("fields");
        if (asksText) {
            fields.getChildren().addAll(0, List.of(new Label("Text"), text));
        }
        BooleanBinding valid = Bindings.createBooleanBinding(() -> isValid(address.getText()) && (!asksText || !text.getText().isBlank()),
                address.textProperty(), text.textProperty());
        boolean taken = Question.fill(owner, isNew ? "Link to a page" : "Change the link", isNew ? "Link" : "Change", fields,
                asksText ? text : address, valid);
        return taken ? Optional.of(new Asking.Link(text.getText().strip(), complete(address.getText()))) : Optional.empty();
    }

    /// What people leave out of an address, put back: `mailto:` before an e-mail address, `https://` before a host.
    static String complete(String typed) {
        String address = typed.strip();
        if (SCHEME.matcher(address).matches() || address.startsWith("#") || address.startsWith("/")) {
            return address;
        }
        if (MAIL.matcher(address).matches()) {
            return "mailto:" + address;
        }
        return HOST.matcher(address).matches() ? "https://" + address : address;
    }

    static boolean isValid(String typed) {
        return !typed.isBlank() && Address.link(complete(typed)).isPresent();
    }

    /// The address that was meant, if a link may go there.
    static Optional<String> address(String typed) {
        return isValid(typed) ? Optional.of(complete(typed)) : Optional.empty();
    }

    private static String hint(String typed) {
        if (typed.isBlank() || !isValid(typed)) {
            return typed.isBlank() ? "" : "Links go to web pages, e-mail addresses and telephone numbers.";
        }
        String complete = complete(typed);
        return complete.equals(typed.strip()) ? "" : "Goes to " + complete;
    }
}
