package app.galley.ui.history;

import app.galley.compare.BlockChange;
import app.galley.compare.FieldChange;
import app.galley.compare.HeadChange;
import app.galley.compare.MemberChange;
import app.galley.edit.Command;
import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Restoring;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.ui.common.Panes;
import app.galley.ui.common.Tasks;
import app.galley.ui.compare.ChangeAction;
import app.galley.ui.compare.ComparisonView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;

/// A look at a version, in the middle of the window: compared with the draft, with the version before it, or alone.
final class LookBack extends BorderPane {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Document document;
    private final Tasks tasks;
    private final Does does;
    private final ComparisonView view;
    private final Label title = new Label();
    private final ToggleGroup group = new ToggleGroup();
    private final ToggleButton withNow = toggle("look-now", "With the draft");
    private final ToggleButton withBefore = toggle("look-before", "With the one before");
    private final ToggleButton alone = toggle("look-alone", "Only this one");
    private final Button restore = new Button("Restore all");
    private final Button copy = new Button("Open as a copy");
    private final Button back = new Button("Back to the draft", new FontIcon(RemixiconAL.ARROW_GO_BACK_LINE));
    private Optional<ComparisonView.Side> shown = Optional.empty();
    private Way way = Way.WITH_NOW;
    private boolean planned;

    /// How a version is looked at.
    enum Way {
        WITH_NOW, WITH_BEFORE, ALONE
    }

    /// What is done with what is looked at.
    interface Does {

        void look(Way way);

        void restore();

        void copy();

        void leave();

        /// The draft as a side of a comparison.
        ComparisonView.Side now();
    }

    LookBack(Document document, Tasks tasks, Does does) {
        this.document = document;
        this.tasks = tasks;
        this.does = does;
        view = new ComparisonView(tasks);
        getStyleClass().add("look-back");
        getStylesheets().add(LookBack.class.getResource("history.css").toExternalForm());
        title.getStyleClass().add("look-title");
        title.setMinWidth(0);
        restore.setId("look-restore");
        restore.getStyleClass().add("accent");
        restore.setOnAction(_ -> does.restore());
        copy.setId("look-copy");
        copy.setOnAction(_ -> does.copy());
        back.setId("look-leave");
        back.setOnAction(_ -> does.leave());
        var ways = new HBox(withNow, withBefore, alone);
        ways.getStyleClass().add("look-ways");
        withNow.getStyleClass().add("left-pill");
        withBefore.getStyleClass().add("center-pill");
        alone.getStyleClass().add("right-pill");
        wire(withNow, Way.WITH_NOW);
        wire(withBefore, Way.WITH_BEFORE);
        wire(alone, Way.ALONE);
        var filler = new Region();
        HBox.setHgrow(filler, Priority.ALWAYS);
        var first = new HBox(title, filler, back);
        first.getStyleClass().add("look-head");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var second = new HBox(ways, gap, copy, restore);
        second.getStyleClass().add("look-tools");
        List.of(withNow, withBefore, alone, restore, copy, back).forEach(button -> button.setMinWidth(USE_PREF_SIZE));
        setTop(new VBox(first, second));
        setCenter(view);
        Panes.mark(this);
        // A list takes Esc for itself, although there is nothing to cancel in it.
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                does.leave();
            }
        });
        document.onEdit(_ -> touched());
    }

    private ToggleButton toggle(String id, String name) {
        var button = new ToggleButton(name);
        button.setId(id);
        button.setToggleGroup(group);
        return button;
    }

    private void wire(ToggleButton button, Way meant) {
        button.setOnAction(_ -> {
            if (button.isSelected()) {
                does.look(meant);
            } else {
                button.setSelected(true);
            }
        });
    }

    /// What was asked for is on its way.
    void waiting() {
        shown = Optional.empty();
        view.say("Reading…");
    }

    void failed(String sentence) {
        shown = Optional.empty();
        view.say(sentence);
    }

    /// Compares a version with the draft.
    void withNow(ComparisonView.Side version, String name) {
        head(name, Way.WITH_NOW, true);
        shown = Optional.of(version);
        if (!document.refusesEdits()) {
            view.setAction(new ChangeAction("Bring back", "Take out", this::bringBack, this::bringBack));
        }
        view.show(version, does.now());
    }

    /// Compares two versions.
    ///
    /// @param pair whether both were chosen, and not one with the one before it
    void compare(ComparisonView.Side older, ComparisonView.Side newer, String name, boolean pair) {
        head(name, Way.WITH_BEFORE, !pair);
        view.clearAction();
        view.show(older, newer);
    }

    /// Shows a version alone.
    void alone(ComparisonView.Side version, String name) {
        head(name, Way.ALONE, true);
        view.read(version);
    }

    private void head(String name, Way newWay, boolean one) {
        shown = Optional.empty();
        way = newWay;
        title.setText(name);
        (switch (way) {
            case WITH_NOW -> withNow;
            case WITH_BEFORE -> withBefore;
            case ALONE -> alone;
        }).setSelected(true);
        List.of(withNow, withBefore, alone, copy, restore).forEach(button -> {
            button.setVisible(one);
            button.setManaged(one);
        });
        restore.setDisable(document.refusesEdits());
    }

    Way way() {
        return way;
    }

    Node firstFocus() {
        return view.changes();
    }

    /// The draft was changed: what is compared with it is compared again, after a moment.
    private void touched() {
        if (shown.isPresent() && getScene() != null && !planned) {
            planned = true;
            tasks.later(PAUSE, () -> {
                planned = false;
                shown.ifPresent(version -> view.show(version, does.now()));
            });
        }
    }

    private void bringBack(BlockChange change) {
        Article was = shown.orElseThrow().article();
        document.run(switch (change) {
            case BlockChange.Same _ -> Optional::of;
            case BlockChange.Inserted(Block is) -> Restoring.remove(is.key());
            case BlockChange.Deleted(Block gone) -> Restoring.putBack(was, gone.key());
            case BlockChange.Edited(Block old, Block is, _) -> Restoring.replace(is.key(), old);
            case BlockChange.Moved(Block old, Block is, _, _, _) ->
                old.key().equals(is.key())
                        ? Restoring.putBack(was, old.key())
                        : Restoring.remove(is.key()).then(Restoring.putBack(was, old.key()));
        });
    }

    private void bringBack(HeadChange change) {
        HeadChange undone = switch (change) {
            case FieldChange<?> field -> inverse(field);
            case MemberChange(String name, var before, var after) -> new MemberChange(name, after, before);
        };
        Command command = draft -> Optional.of(new Draft(undone.apply(draft.article()), draft.selection()));
        document.run(command);
    }

    private static <T> FieldChange<T> inverse(FieldChange<T> change) {
        return new FieldChange<>(change.field(), change.after(), change.before());
    }
}
