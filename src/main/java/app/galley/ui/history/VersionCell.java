package app.galley.ui.history;

import app.galley.compare.Size;
import app.galley.library.versions.Version;
import app.galley.library.versions.VersionKind;
import app.galley.ui.common.Times;
import app.galley.ui.compare.ComparisonView;
import java.util.ArrayList;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconAL;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// A version in the list: its time and what it is called, below it who and how much changed; above the first of a day, the day.
final class VersionCell extends ListCell<Version> {

    private static final PseudoClass NAMED = PseudoClass.getPseudoClass("named");

    private final Times times;
    private final Label day = new Label();
    private final Label time = new Label();
    private final Label title = new Label();
    private final Label more = new Label();
    private final FontIcon sign = new FontIcon();
    private final VBox box;

    VersionCell(Times times) {
        this.times = times;
        getStyleClass().add("version-cell");
        day.getStyleClass().add("version-day");
        day.setMaxWidth(Double.MAX_VALUE);
        time.getStyleClass().add("version-time");
        time.setMinWidth(USE_PREF_SIZE);
        title.getStyleClass().add("version-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        more.getStyleClass().add("version-more");
        more.setMinWidth(0);
        var line = new HBox(time, title, sign);
        line.getStyleClass().add("version-line");
        var card = new VBox(line, more);
        card.getStyleClass().add("version-card");
        box = new VBox(day, card);
        setPrefWidth(0);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    }

    @Override
    protected void updateItem(Version version, boolean empty) {
        super.updateItem(version, empty);
        boolean filled = !empty && version != null;
        setGraphic(filled ? box : null);
        setAccessibleText(filled ? spoken(version) : "");
        pseudoClassStateChanged(NAMED, filled && !version.name().isEmpty());
        if (filled) {
            show(version);
        }
    }

    private void show(Version version) {
        boolean first = isFirstOfDay(version);
        day.setText(times.heading(version.time()));
        day.setVisible(first);
        day.setManaged(first);
        time.setText(times.time(version.time()));
        title.setText(version.title());
        more.setText(more(version));
        sign.setIconCode(sign(version));
    }

    private boolean isFirstOfDay(Version version) {
        int index = getIndex();
        return index <= 0 || index >= getListView().getItems().size()
                || !times.day(getListView().getItems().get(index - 1).time()).equals(times.day(version.time()));
    }

    private static String more(Version version) {
        var words = new ArrayList<String>();
        if (!version.name().isEmpty()) {
            words.add(version.kind().words());
        }
        words.add(version.author());
        version.extent().map(VersionCell::size).ifPresent(words::add);
        return words.stream().filter(word -> !word.isBlank()).collect(Collectors.joining(" · "));
    }

    private static String size(Size size) {
        return size.equals(Size.NONE) ? "no words changed" : ComparisonView.words(size);
    }

    private static Ikon sign(Version version) {
        if (!version.name().isEmpty()) {
            return RemixiconAL.BOOKMARK_LINE;
        }
        return switch (version.kind()) {
            case AUTOMATIC -> RemixiconMZ.TIME_LINE;
            case SAVED -> RemixiconMZ.SAVE_LINE;
            case FOUND -> RemixiconAL.FOLDER_OPEN_LINE;
            case BEFORE_RESTORE -> RemixiconAL.HISTORY_LINE;
            case OTHER_SIDE -> RemixiconAL.GIT_BRANCH_LINE;
            case COMMIT -> RemixiconAL.GIT_COMMIT_LINE;
        };
    }

    private String spoken(Version version) {
        String kind = version.kind() == VersionKind.COMMIT ? "Commit: " : "";
        return Stream.of(times.whole(version.time()), kind + version.title(), more(version)).collect(Collectors.joining(", "));
    }
}
