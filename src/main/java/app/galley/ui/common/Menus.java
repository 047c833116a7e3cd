package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.kordamp.ikonli.javafx.FontIcon;

/// Makes menus from actions. What can be done, and what is on, is asked when a menu opens.
public final class Menus {

    private Menus() {}

    /// A menu of groups of actions, with a line between two groups.
    ///
    /// @param name an underscore in it stands before the letter that opens the menu together with Alt
    public static Menu menu(String name, List<List<Action>> groups) {
        var menu = new Menu(name);
        menu.getItems().addAll(items(groups));
        menu.setOnShowing(event -> {
            if (event.getTarget() == menu) {
                refresh(menu.getItems());
            }
        });
        return menu;
    }

    /// A menu for a click with the other button.
    @SafeVarargs
    public static ContextMenu contextMenu(List<Action>... groups) {
        var menu = new ContextMenu();
        menu.getItems().addAll(items(List.of(groups)));
        menu.setOnShowing(_ -> refresh(menu.getItems()));
        return menu;
    }

    private static List<MenuItem> items(List<List<Action>> groups) {
        var items = new ArrayList<MenuItem>();
        for (List<Action> group : groups) {
            if (!items.isEmpty() && !group.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            group.forEach(action -> items.add(item(action)));
        }
        return items;
    }

    /// A menu item for an action.
    public static MenuItem item(Action action) {
        MenuItem item = action.selected().isPresent() ? new CheckMenuItem(action.name()) : new MenuItem(action.name());
        item.setId(action.id());
        item.setUserData(action);
        item.setMnemonicParsing(false);
        if (action.selected().isEmpty()) {
            action.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        }
        action.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> action.perform());
        return item;
    }

    /// Shows the keys that actions have now, in menus and the menus in them.
    public static void rekey(List<? extends MenuItem> items, KeyMap keys) {
        for (MenuItem item : items) {
            if (item instanceof Menu menu) {
                rekey(menu.getItems(), keys);
            } else if (item.getUserData() instanceof Action action) {
                item.setAccelerator(keys.of(action).keys().stream().findFirst().orElse(null));
            }
        }
    }

    private static void refresh(ObservableList<MenuItem> items) {
        for (MenuItem item : items) {
            if (item.getUserData() instanceof Action action) {
                item.setDisable(!action.enabled().getAsBoolean());
                if (item instanceof CheckMenuItem check) {
                    check.setSelected(action.selected().orElseThrow().getAsBoolean());
                }
            }
        }
    }
}
