package app.galley.ui.shell;

import app.galley.ui.common.Action;
import app.galley.ui.common.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Screen;
import javafx.stage.Window;

/// The sheet of keyboard shortcuts: the actions menu by menu, and what the keys of writing do in the text.
final class KeySheet {

    static final String CHANGE = "Change keys…";

    private static final int COLUMNS = 3;
    private static final int SHOWN_KEYS = 2;
    private static final double MOST_HEIGHT = Math.min(660, Screen.getPrimary().getVisualBounds().getHeight() - 180);
    private static final double KEYS_WIDTH = 140;
    /// Longer names take several lines.
    private static final double NAME_WIDTH = 190;
    private static final double BAR = 16;

    /// A line of the sheet.
    private record Line(String name, String keys) {}

    private record Group(String name, List<Line> lines) {}

    /// What no action does: keys that writing itself is made of.
    private static final Group WRITING = new Group("In the text",
            List.of(new Line("Next line, new paragraph, out of an empty item", "Enter"),
                    new Line("Line break in the paragraph", "Shift+Enter"),
                    new Line("Item deeper, next line of a picture", "Tab"), new Line("Item out, line before", "Shift+Tab"),
                    new Line("At the start: back to a paragraph, join", "Backspace"),
                    new Line("Delete word", "Ctrl+Backspace, Ctrl+Delete"),
                    new Line("Move by words", "Ctrl+Left, Ctrl+Right"), new Line("Start and end of the line", "Home, End"),
                    new Line("Start and end of the article", "Ctrl+Home, Ctrl+End"),
                    new Line("Select while moving", "Shift with any of these"),
                    new Line("Menus", "F10"), new Line("Close what is open", "Esc")));

    private KeySheet() {}

    /// Shows the sheet.
    ///
    /// @param sections the menus, with the keys the actions have now
    /// @return whether the keys are to be changed
    static boolean show(Window owner, List<Section> sections) {
        var columns = new HBox();
        columns.setId("key-sheet");
        columns.getStyleClass().add("key-sheet");
        columns.getChildren().addAll(balance(groups(sections)).stream().map(KeySheet::column).toList());
        var scroll = new Sheet(columns);
        Optional<String> answer = Question.show(owner, "Keyboard shortcuts", scroll, List.of(CHANGE));
        return answer.isPresent();
    }

    /// As wide as what it shows, but not higher than a screen.
    private static final class Sheet extends ScrollPane {
        Sheet(Region content) {
            super(content);
            getStyleClass().add("plain-scroll");
            setHbarPolicy(ScrollBarPolicy.NEVER);
            setMaxHeight(MOST_HEIGHT);
            setAccessibleText("Keyboard shortcuts");
        }

        @Override
        protected double computePrefWidth(double height) {
            return getContent().prefWidth(-1) + BAR;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.min(MOST_HEIGHT, getContent().prefHeight(-1) + 2);
        }
    }

    private static List<Group> groups(List<Section> sections) {
        Stream<Group> menus = sections.stream().map(section -> new Group(section.title(), lines(section)));
        return Stream.concat(menus, Stream.of(WRITING)).filter(group -> !group.lines.isEmpty()).toList();
    }

    private static List<Line> lines(Section section) {
        return section.actions().stream().filter(action -> !action.keys().isEmpty()).map(action -> new Line(action.label(), keys(action)))
                .toList();
    }

    private static String keys(Action action) {
        return String.join(", ", action.keys().stream().limit(SHOWN_KEYS).map(KeyCombination::getDisplayText).toList());
    }

    /// Puts groups, in their order, into columns of about the same length.
    private static List<List<Group>> balance(List<Group> groups) {
        int all = groups.stream().mapToInt(KeySheet::height).sum();
        List<List<Group>> columns = new ArrayList<>(List.of(new ArrayList<>()));
        int height = 0;
        for (Group group : groups) {
            boolean full = height + height(group) / 2 > all / COLUMNS * columns.size();
            if (full && columns.size() < COLUMNS && !columns.getLast().isEmpty()) {
                columns.add(new ArrayList<>());
            }
            columns.getLast().add(group);
            height += height(group);
        }
        return columns;
    }

    private static int height(Group group) {
        return group.lines.size() + 2;
    }

    private static VBox column(List<Group> groups) {
        var column = new VBox();
        column.getStyleClass().add("key-column");
        for (Group group : groups) {
            var heading = new Label(group.name);
            heading.getStyleClass().add("key-heading");
            column.getChildren().addAll(heading, grid(group.lines));
        }
        return column;
    }

    private static GridPane grid(List<Line> lines) {
        var grid = new GridPane();
        grid.getStyleClass().add("key-grid");
        grid.getColumnConstraints().addAll(new ColumnConstraints(KEYS_WIDTH, Region.USE_COMPUTED_SIZE, Double.MAX_VALUE),
                new ColumnConstraints(NAME_WIDTH));
        for (int i = 0; i < lines.size(); i++) {
            var keys = new Label(lines.get(i).keys);
            keys.getStyleClass().add("key");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            var name = new Label(lines.get(i).name);
            name.setWrapText(true);
            name.setMinHeight(Region.USE_PREF_SIZE);
            grid.add(keys, 0, i);
            grid.add(name, 1, i);
        }
        return grid;
    }
}
