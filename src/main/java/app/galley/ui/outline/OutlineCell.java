package app.galley.ui.outline;

import app.galley.edit.outline.Entry;
import app.galley.render.Direction;
import java.util.OptionalInt;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// A row of the outline as it is drawn: a heading with the number of words under it, or a landmark with its sign.
final class OutlineCell extends ListCell<Entry> {

    /// What a row looks like besides its entry.
    interface Looks {

        boolean isCurrent(int row);

        boolean isDragged(int row);

        /// The words of its section.
        OptionalInt words(int row);

        /// Which way texts without letters run.
        Direction direction();
    }

    /// Room for each level, pixels.
    static final double STEP = 14;
    /// Characters of a heading that can be seen in the widest drawer; measuring more would be for nothing.
    private static final int MOST = 200;

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass DRAGGED = PseudoClass.getPseudoClass("dragged");
    private static final PseudoClass HEADLINE = PseudoClass.getPseudoClass("headline");
    private static final PseudoClass LANDMARK = PseudoClass.getPseudoClass("landmark");
    private static final PseudoClass NAMELESS = PseudoClass.getPseudoClass("nameless");

    private final Looks looks;
    private final FontIcon sign = new FontIcon();
    private final Label name = new Label();
    private final Label words = new Label();
    private final HBox line = new HBox(sign, name, words);
    private final Tooltip whole = new Tooltip();

    OutlineCell(Looks looks) {
        this.looks = looks;
        name.getStyleClass().add("name");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        words.getStyleClass().add("words");
        words.setMinWidth(USE_PREF_SIZE);
        line.getStyleClass().add("line");
        // The cell itself is what the mouse presses: it stays in the scene when a drag scrolls it away, what it shows may not.
        line.setMouseTransparent(true);
        // As wide as the list and no wider, so that a long heading is shortened instead of making the list scroll sideways.
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        whole.setWrapText(true);
        whole.setMaxWidth(360);
        whole.setShowDelay(Duration.millis(400));
        name.textTruncatedProperty().addListener((_, _, shortened) -> setTooltip(shortened ? whole : null));
    }

    @Override
    protected void updateItem(Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setAccessibleText("");
            setTooltip(null);
            dress(false, false, false);
        } else {
            show(entry);
            setGraphic(line);
        }
        refresh();
    }

    private void show(Entry entry) {
        String text = entry.text().isEmpty() ? nameless(entry.kind()) : entry.text();
        line.setPadding(new Insets(0, 0, 0, STEP * Math.max(0, entry.depth() - 1)));
        boolean landmark = entry.kind().isLandmark();
        sign.setVisible(landmark);
        sign.setManaged(landmark);
        setSign(entry.kind());
        name.setText(text.length() <= MOST ? text : text.substring(0, text.offsetByCodePoints(0, MOST / 2)) + "…");
        whole.setText(text);
        boolean rightToLeft = Direction.ofText(text).orElseGet(looks::direction) == Direction.RTL;
        line.setNodeOrientation(rightToLeft ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
        dress(entry.kind() == Entry.Kind.HEADLINE, landmark, entry.text().isEmpty());
    }

    private void setSign(Entry.Kind kind) {
        switch (kind) {
            case PICTURE -> sign.setIconCode(RemixiconAL.IMAGE_LINE);
            case BOX -> sign.setIconCode(RemixiconAL.LAYOUT_TOP_LINE);
            case PULL_QUOTE -> sign.setIconCode(RemixiconAL.DOUBLE_QUOTES_L);
            case EMBED -> sign.setIconCode(RemixiconMZ.MOVIE_LINE);
            case HEADLINE, CROSSHEAD -> {
                /* their words say what they are */ }
        }
    }

    private static String nameless(Entry.Kind kind) {
        return switch (kind) {
            case HEADLINE -> "Untitled";
            case CROSSHEAD -> "Untitled crosshead";
            case BOX -> "Fact box";
            case PICTURE -> "Picture";
            case PULL_QUOTE -> "Pull quote";
            case EMBED -> "Embed";
        };
    }

    private void dress(boolean headline, boolean landmark, boolean unnamed) {
        pseudoClassStateChanged(HEADLINE, headline);
        pseudoClassStateChanged(LANDMARK, landmark);
        pseudoClassStateChanged(NAMELESS, unnamed);
    }

    /// Shows what may change while the entry stays.
    void refresh() {
        Entry entry = getItem();
        boolean filled = !isEmpty() && entry != null;
        pseudoClassStateChanged(CURRENT, filled && looks.isCurrent(getIndex()));
        pseudoClassStateChanged(DRAGGED, filled && looks.isDragged(getIndex()));
        if (filled) {
            OptionalInt count = entry.kind().isLandmark() ? OptionalInt.empty() : looks.words(getIndex());
            words.setText(count.isPresent() ? "%,d".formatted(count.getAsInt()) : "");
            setAccessibleText(spoken(entry, count));
        }
    }

    private static String spoken(Entry entry, OptionalInt count) {
        String kind = switch (entry.kind()) {
            case HEADLINE -> "Headline: ";
            case CROSSHEAD -> "Crosshead, level " + (entry.level() - 1) + ": ";
            case BOX, PICTURE, PULL_QUOTE, EMBED -> nameless(entry.kind()) + ": ";
        };
        String text = entry.text().isEmpty() ? "untitled" : entry.text();
        return kind + text + (count.isPresent() ? ", " + count.getAsInt() + " words" : "");
    }
}
