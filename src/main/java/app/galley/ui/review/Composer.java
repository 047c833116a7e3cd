package app.galley.ui.review;

import app.galley.model.review.Kind;
import app.galley.model.review.Matter;
import app.galley.model.review.Remark;
import app.galley.model.review.Source;
import app.galley.model.review.State;
import app.galley.review.Thread;
import app.galley.ui.common.Letters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where one writes what one has to say. It stands at the foot of the drawer; what was typed in it is there again after it was closed.
final class Composer extends VBox {

    private static final int LINES = 4;
    private static final KeyCombination SEND = KeyCombination.valueOf("Shortcut+Enter");

    private final Label title = new Label();
    private final VBox quote = new VBox();
    private final KindChoice kinds = new KindChoice(this::kindChanged);
    private final TextArea text = new TextArea();
    private final NameList names;
    private final FactForm facts = new FactForm();
    private final Region note = Wording.of("A legal note stays in this folder. It is in no export, packet or copy for review.",
            "review-note");
    private final Button send = new Button("Send");
    private final Button cancel = new Button("Cancel");
    private final BiConsumer<Undertaking, Matter> done;
    private final Consumer<Undertaking> dropped;
    private final Map<String, Typed> unsent = new HashMap<>();
    private Optional<Undertaking> now = Optional.empty();

    /// What was typed and not sent.
    private record Typed(String text, KindChoice.Choice kind, State state, List<Source> sources) {}

    /// @param people who may be named
    /// @param done gets what is said
    /// @param dropped told that something is not said for now
    Composer(Supplier<List<String>> people, BiConsumer<Undertaking, Matter> done, Consumer<Undertaking> dropped) {
        this.done = done;
        this.dropped = dropped;
        names = new NameList(text, people);
        getStyleClass().add("composer");
        setId("composer");
        text.setWrapText(true);
        title.getStyleClass().add("composer-title");
        title.setMinWidth(0);
        text.setId("composer-text");
        text.setPrefRowCount(LINES);
        text.setMinHeight(USE_PREF_SIZE);
        setMinHeight(USE_PREF_SIZE);
        text.textProperty().addListener((_, _, now) -> {
            text.setWrapText(!Letters.joinOrStack(now));
            refresh();
        });
        send.setId("composer-send");
        send.setDefaultButton(false);
        send.getStyleClass().add("accent");
        send.setOnAction(_ -> send());
        cancel.setId("composer-cancel");
        cancel.setOnAction(_ -> cancel());
        var keys = new Label(SEND.getDisplayText() + " saves");
        keys.getStyleClass().add("review-note");
        keys.setMinWidth(0);
        var buttons = new HBox(send, cancel, keys);
        buttons.getStyleClass().add("composer-buttons");
        getChildren().addAll(title, quote, kinds, text, names, facts, note, buttons);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        show(this, false);
    }

    private void pressed(KeyEvent event) {
        if (SEND.match(event)) {
            send();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !names.isOpen()) {
            cancel();
            event.consume();
        }
    }

    /// What is being written, if anything.
    Optional<Undertaking> undertaking() {
        return now;
    }

    /// What was typed and not sent, shortened; what was cancelled does not count.
    Optional<String> unsent() {
        return now.filter(_ -> text.isVisible() && !text.getText().isBlank())
                .filter(what -> !text.getText().equals(blank(what).text))
                .map(_ -> Said.shortened(text.getText().strip().replace('\n', ' '), 60));
    }

    /// Begins to write something; what was typed for it before is there again.
    void begin(Undertaking next) {
        keep();
        now.filter(before -> !before.equals(next)).ifPresent(dropped);
        now = Optional.of(next);
        title.setText(title(next));
        setQuote(quote(next));
        Typed typed = Optional.ofNullable(unsent.get(next.key())).orElseGet(() -> blank(next));
        show(kinds, next instanceof Undertaking.Comment);
        kinds.choose(typed.kind);
        facts.set(typed.state, typed.sources);
        text.setText(typed.text);
        text.setPromptText(prompt(next));
        show(text, !(next instanceof Undertaking.Check));
        show(this, true);
        kindChanged();
        refresh();
        takeKeyboard();
    }

    /// Puts the keyboard where one types.
    void takeKeyboard() {
        if (text.isVisible()) {
            text.requestFocus();
            text.end();
        } else {
            facts.takeKeyboard();
        }
    }

    private static String title(Undertaking next) {
        return switch (next) {
            case Undertaking.Comment(Passage passage) -> passage.target().anchors().isEmpty() ? "On the whole article" : "On these words";
            case Undertaking.Reply(Thread thread) -> "Reply to " + Said.name(thread.remark().by());
            case Undertaking.Check(Thread thread) -> "Check what %s marked".formatted(Said.name(thread.remark().by()));
            case Undertaking.Edit _ -> "Change what you said";
            case Undertaking.Amend(Thread thread, _) -> "What %s suggested, in your words".formatted(Said.name(thread.remark().by()));
        };
    }

    private static String quote(Undertaking next) {
        return switch (next) {
            case Undertaking.Comment(Passage passage) -> Said.shortened(passage.target().quote().replace('\n', ' '), 120);
            case Undertaking.Reply(Thread thread) -> Said.shortened(thread.remark().matter().text().strip(), 120);
            case Undertaking.Check(Thread thread) -> Said.quote(thread.remark(), 160);
            case Undertaking.Edit(Remark own) -> Said.quote(own, 120);
            case Undertaking.Amend(Thread thread, _) -> thread.words();
        };
    }

    private void setQuote(String words) {
        quote.getChildren().setAll(Wording.of(words, "thread-quote"));
        show(quote, !words.isEmpty());
    }

    private static String prompt(Undertaking next) {
        return switch (next) {
            case Undertaking.Reply _ -> "Reply, or @ and a name";
            case Undertaking.Amend _ -> "Nothing: the words are deleted";
            case Undertaking.Comment _,Undertaking.Check _,Undertaking.Edit _ -> "Say something, or @ and a name";
        };
    }

    private static Typed blank(Undertaking next) {
        return switch (next) {
            case Undertaking.Edit(Remark own) when own.matter() instanceof Matter.FactCheck(State state, var sources, String text) ->
                new Typed(text, KindChoice.Choice.FACT_CHECK, state, sources);
            case Undertaking.Edit(Remark own) ->
                new Typed(own.matter().text(), KindChoice.Choice.of(own.matter()), State.UNCHECKED, List.of());
            case Undertaking.Amend(_, String words) -> new Typed(words, KindChoice.Choice.COMMENT, State.UNCHECKED, List.of());
            case Undertaking.Check _ -> new Typed("", KindChoice.Choice.FACT_CHECK, State.VERIFIED, List.of());
            case Undertaking.Comment _,Undertaking.Reply _ -> new Typed("", KindChoice.Choice.COMMENT, State.UNCHECKED, List.of());
        };
    }

    private void kindChanged() {
        boolean fact = kinds.choice() == KindChoice.Choice.FACT_CHECK
                && now.filter(next -> !(next instanceof Undertaking.Reply)).isPresent();
        show(facts, fact);
        show(note, kinds.isVisible() && kinds.choice() == KindChoice.Choice.LEGAL);
        refresh();
    }

    private void refresh() {
        boolean fact = facts.isVisible();
        boolean amends = now.filter(Undertaking.Amend.class::isInstance).isPresent();
        send.setDisable(!fact && !amends && text.getText().isBlank());
        send.setText(now.map(Composer::verb).orElse("Send"));
    }

    private static String verb(Undertaking next) {
        return switch (next) {
            case Undertaking.Comment _,Undertaking.Check _ -> "Save";
            case Undertaking.Reply _ -> "Reply";
            case Undertaking.Edit _ -> "Save";
            case Undertaking.Amend _ -> "Accept";
        };
    }

    private void send() {
        if (now.isEmpty() || send.isDisabled()) {
            return;
        }
        Undertaking what = now.get();
        Matter matter = matter(what);
        unsent.remove(what.key());
        close();
        done.accept(what, matter);
    }

    private Matter matter(Undertaking what) {
        String words = text.getText().strip();
        return switch (what) {
            case Undertaking.Reply(Thread thread) -> new Matter.Reply(thread.remark().id(), words);
            case Undertaking.Check(Thread thread) ->
                new Matter.Decision(thread.remark().id(), facts.state(), thread.words(), facts.sources());
            case Undertaking.Amend _ -> new Matter.Comment(Kind.COMMENT, text.getText());
            case Undertaking.Edit(Remark own) when own.matter() instanceof Matter.Reply(String to, _) -> new Matter.Reply(to, words);
            case Undertaking.Comment _,Undertaking.Edit _ -> kinds.choice() == KindChoice.Choice.FACT_CHECK
                    ? new Matter.FactCheck(facts.state(), facts.sources(), words)
                    : new Matter.Comment(kinds.choice().kind(), words);
        };
    }

    /// Stops; what was typed is kept for the next time.
    void cancel() {
        keep();
        now.ifPresent(what -> {
            close();
            dropped.accept(what);
        });
    }

    private void keep() {
        now.ifPresent(what -> unsent.put(what.key(), new Typed(text.getText(), kinds.choice(), facts.state(), facts.sources())));
    }

    private void close() {
        now = Optional.empty();
        names.close();
        show(this, false);
    }

    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
