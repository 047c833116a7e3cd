package app.galley.ui.review;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Offers names while one is typed after an `@`: Up and Down choose, Enter or Tab takes, Esc does without.
final class NameList extends VBox {

    private static final int MOST = 5;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextArea text;
    private final Supplier<List<String>> people;
    private List<String> offered = List.of();
    private int chosen;
    private Optional<Integer> refused = Optional.empty();

    NameList(TextArea text, Supplier<List<String>> people) {
        this.text = text;
        this.people = people;
        getStyleClass().add("name-list");
        setId("name-list");
        text.caretPositionProperty().addListener((_, _, _) -> offer());
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        close();
    }

    boolean isOpen() {
        return isVisible();
    }

    void close() {
        offered = List.of();
        Composer.show(this, false);
    }

    /// Where the `@` stands that the caret is in the name of.
    private Optional<Integer> sign() {
        String before = text.getText(0, Math.min(text.getCaretPosition(), text.getLength()));
        int sign = before.lastIndexOf('@');
        boolean starts = sign == 0 || sign > 0 && !Character.isLetterOrDigit(before.charAt(sign - 1));
        return starts && before.indexOf('\n', sign) < 0 ? Optional.of(sign) : Optional.empty();
    }

    private void offer() {
        Optional<Integer> sign = sign();
        if (sign.isEmpty() || sign.equals(refused)) {
            refused = sign.isEmpty() ? Optional.empty() : refused;
            close();
            return;
        }
        refused = Optional.empty();
        String typed = text.getText(sign.get() + 1, text.getCaretPosition()).toLowerCase(Locale.ROOT);
        offered = people.get().stream().filter(name -> fits(name.toLowerCase(Locale.ROOT), typed)).limit(MOST).toList();
        chosen = 0;
        getChildren().setAll(offered.stream().map(this::line).toList());
        choose(0);
        Composer.show(this, !offered.isEmpty());
    }

    private static boolean fits(String name, String typed) {
        return !name.equals(typed) && (name.startsWith(typed) || !typed.isEmpty() && name.contains(" " + typed));
    }

    private Label line(String name) {
        var line = new Label(name);
        line.getStyleClass().add("name-offered");
        line.setMaxWidth(Double.MAX_VALUE);
        line.setMinWidth(0);
        line.setOnMousePressed(event -> {
            take(name);
            event.consume();
        });
        return line;
    }

    private void choose(int index) {
        chosen = offered.isEmpty() ? 0 : Math.floorMod(index, offered.size());
        for (int i = 0; i < getChildren().size(); i++) {
            getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
        }
    }

    private void pressed(KeyEvent event) {
        if (!isOpen() || event.isShortcutDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> choose(chosen + 1);
            case UP -> choose(chosen - 1);
            case ENTER, TAB -> take(offered.get(chosen));
            case ESCAPE -> {
                refused = sign();
                close();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void take(String name) {
        sign().ifPresent(sign -> {
            text.replaceText(sign + 1, text.getCaretPosition(), name + " ");
            close();
        });
    }
}
