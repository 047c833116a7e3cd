package app.galley.ui.lengths;

import app.galley.edit.Document;
import app.galley.edit.Draft;
import app.galley.edit.Place;
import app.galley.model.Field;
import app.galley.render.Counts;
import app.galley.ui.common.Tasks;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.layout.StackPane;

/// Brings up to date what says how long an article and its headlines are.
public final class Lengths {

    /// Long enough that the lines are not drawn again at each letter of somebody typing.
    private static final Duration PATIENCE = Duration.ofMillis(300);

    private final Document document;
    private final Tasks tasks;
    private final LengthLine line;
    private final DraftFoot foot;
    private final CountsPanel panel;
    private final Tally tally;
    private BooleanSupplier editsVariants = () -> false;
    private BooleanSupplier showsOnlyText = () -> false;
    private Target target;
    private Optional<Part> selected = Optional.empty();
    private boolean waiting;

    /// @param line the words in the status line
    /// @param foot where the strip of headline lengths comes and goes
    /// @param target the article's target length
    /// @param askTarget asks for another
    public Lengths(Document document, Tasks tasks, LengthLine line, DraftFoot foot, Target target, Runnable askTarget) {
        this.document = document;
        this.tasks = tasks;
        this.line = line;
        this.foot = foot;
        this.target = target;
        panel = new CountsPanel(askTarget);
        tally = new Tally(document, tasks, this::update);
        show();
        tally.start();
    }

    /// Something was changed, selected or focused: what is shown will be brought up to date soon.
    public void touched() {
        if (!waiting) {
            waiting = true;
            tasks.later(PATIENCE, () -> {
                waiting = false;
                update();
            });
        }
    }

    private void update() {
        Draft draft = document.draft();
        showHeadlines(draft);
        if (draft.selection().isEmpty()) {
            selected = Optional.empty();
            show();
        } else {
            tasks.run(() -> Part.of(draft), part -> {
                if (document.draft().selection().equals(draft.selection())) {
                    selected = Optional.of(part);
                    show();
                }
            });
        }
    }

    private void showHeadlines(Draft draft) {
        boolean inHeadline = draft.place() instanceof Place.InField(Field<String> field) && field == Field.HEADLINE;
        if (!showsOnlyText.getAsBoolean() && (inHeadline || editsVariants.getAsBoolean())) {
            foot.show(draft.article().head());
        } else {
            foot.hideStrip();
        }
    }

    private void show() {
        Optional<Counts> all = tally.all();
        line.show(all, selected, target);
        if (panel.isOpen()) {
            panel.show(all, selected.map(Part::counts), target);
        }
    }

    /// Tells whether headlines for channels are being edited elsewhere than in the draft.
    public void setEditsVariants(BooleanSupplier edits) {
        editsVariants = edits;
    }

    /// Tells whether nothing shall be shown around the draft.
    public void setShowsOnlyText(BooleanSupplier onlyText) {
        showsOnlyText = onlyText;
    }

    /// The target length; [Target#NONE] when there is none.
    public Target target() {
        return target;
    }

    /// Sets or takes away the target length.
    public void setTarget(Target newTarget) {
        target = newTarget;
        show();
    }

    /// Opens or closes the panel of all counts over a window's content.
    public void toggleCounts(StackPane root) {
        if (!hideCounts()) {
            showCounts(root);
        }
    }

    /// Opens the panel of all counts over a window's content.
    public void showCounts(StackPane root) {
        panel.show(tally.all(), selected.map(Part::counts), target);
        panel.open(root);
    }

    /// Closes the panel of all counts.
    ///
    /// @return whether it was open
    public boolean hideCounts() {
        boolean open = panel.isOpen();
        panel.close();
        return open;
    }

    /// Whether the panel of all counts is open.
    public boolean showsCounts() {
        return panel.isOpen();
    }
}
