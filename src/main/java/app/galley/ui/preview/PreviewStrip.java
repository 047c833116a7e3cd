package app.galley.ui.preview;

import app.galley.render.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.remixicon.RemixiconMZ;

/// The thin strip above the page: its width, its theme, light or dark.
final class PreviewStrip extends HBox {

    private final ObjectProperty<PageWidth> width = new SimpleObjectProperty<>(PageWidth.PANE);
    private final ObjectProperty<Theme> theme;
    private final ToggleGroup themes = new ToggleGroup();
    private final MenuButton themeMenu = new MenuButton();
    private final ToggleButton dark = new ToggleButton();
    private final Supplier<Optional<Theme>> ownTheme;
    private final HBox start = new HBox();
    private final HBox end = new HBox();

    /// @param ownTheme asks for a desk's own style sheet; empty when none was chosen
    PreviewStrip(List<Theme> shipped, Supplier<Optional<Theme>> ownTheme) {
        this.ownTheme = ownTheme;
        theme = new SimpleObjectProperty<>(shipped.getFirst());
        getStyleClass().add("preview-strip");
        addThemes(shipped);
        dark.setGraphic(new FontIcon(RemixiconMZ.MOON_LINE));
        dark.setTooltip(new Tooltip("Dark page"));
        dark.setAccessibleText("Dark page");
        dark.getStyleClass().addAll("flat", "button-icon");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        start.getStyleClass().add("preview-tools");
        end.getStyleClass().add("preview-tools");
        getChildren().addAll(start, widths(), space, end, themeMenu, dark);
    }

    /// Adds a choice before the themes.
    void addChoice(Node choice) {
        getChildren().add(getChildren().indexOf(themeMenu), choice);
    }

    /// Shows more tools at its start and before its themes.
    void setTools(List<Node> first, List<Node> last) {
        start.getChildren().setAll(first);
        end.getChildren().setAll(last);
    }

    private HBox widths() {
        var group = new ToggleGroup();
        var row = new HBox();
        for (PageWidth each : PageWidth.values()) {
            var button = new ToggleButton("", new FontIcon(each.icon()));
            button.setTooltip(new Tooltip(each.label()));
            button.setAccessibleText(each.label());
            button.getStyleClass().addAll("flat", "button-icon");
            button.setToggleGroup(group);
            button.setUserData(each);
            button.setId("width-" + each.name().toLowerCase(Locale.ROOT));
            row.getChildren().add(button);
        }
        group.selectToggle(group.getToggles().getFirst());
        group.selectedToggleProperty().addListener((_, old, now) -> {
            if (now == null) {
                group.selectToggle(old);
            } else {
                width.set((PageWidth) now.getUserData());
            }
        });
        width.addListener(
                (_, _, now) -> group.getToggles().stream().filter(toggle -> toggle.getUserData() == now).forEach(group::selectToggle));
        return row;
    }

    private void addThemes(List<Theme> shipped) {
        themeMenu.getStyleClass().addAll("flat", "preview-theme");
        themeMenu.setAccessibleText("Theme");
        shipped.forEach(each -> themeMenu.getItems().add(item(each)));
        var own = new MenuItem("Own style sheet …");
        own.setOnAction(_ -> ownTheme.get().ifPresent(this::choose));
        themeMenu.getItems().addAll(new SeparatorMenuItem(), own);
        theme.addListener((_, _, now) -> mark(now));
        mark(theme.get());
    }

    private RadioMenuItem item(Theme each) {
        var item = new RadioMenuItem(each.name());
        item.setToggleGroup(themes);
        item.setUserData(each);
        item.setOnAction(_ -> theme.set(each));
        return item;
    }

    /// Chooses a theme; one that is not in the menu is added there.
    void choose(Theme chosen) {
        boolean known = themes.getToggles().stream().anyMatch(toggle -> chosen.equals(toggle.getUserData()));
        if (!known) {
            themeMenu.getItems().add(themeMenu.getItems().size() - 2, item(chosen));
        }
        theme.set(chosen);
    }

    private void mark(Theme chosen) {
        themeMenu.setText(chosen.name());
        themes.getToggles().stream().filter(toggle -> chosen.equals(toggle.getUserData())).forEach(themes::selectToggle);
    }

    /// Puts the keyboard into it.
    void enter() {
        themeMenu.requestFocus();
    }

    ObjectProperty<PageWidth> pageWidthProperty() {
        return width;
    }

    ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    BooleanProperty darkProperty() {
        return dark.selectedProperty();
    }

    /// Calls back now and whenever the choice changes.
    static <T> void follow(ObservableValue<T> choice, Consumer<T> consumer) {
        consumer.accept(choice.getValue());
        choice.addListener((_, _, now) -> consumer.accept(now));
    }
}
