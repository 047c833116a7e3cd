package app.galley.ui.newscopy;

import app.galley.convert.copy.Proposal;
import app.galley.convert.copy.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;

/// What the article will be: its head, its crossheads and pictures, how many paragraphs, and what is left out.
final class Gist {

    private static final int WIDTH = 280;
    /// More than this nobody reads at a glance.
    private static final int MOST = 40;
    private static final int LONGEST = 140;

    private final VBox column = new VBox();
    private final ScrollPane pane = new ScrollPane(column);
    private final List<Node> rows = new ArrayList<>();

    Gist() {
        pane.setId("proposal-gist");
        pane.getStyleClass().addAll("plain-scroll", "gist");
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        pane.setMinWidth(WIDTH);
        pane.setPrefWidth(WIDTH);
        pane.setFocusTraversable(false);
        column.getStyleClass().add("gist-column");
    }

    Node node() {
        return pane;
    }

    void show(List<Proposal.Line> lines) {
        rows.clear();
        Map<Role, Integer> counts = new EnumMap<>(Role.class);
        lines.forEach(line -> counts.merge(line.role(), 1, Integer::sum));
        for (Role role : List.of(Role.KICKER, Role.HEADLINE, Role.STANDFIRST, Role.BYLINE, Role.DATELINE, Role.EMBARGO)) {
            texts(lines, role);
        }
        if (!counts.containsKey(Role.HEADLINE)) {
            add("There is no headline yet.", "gist-missing");
        }
        body(lines, counts);
        if (counts.containsKey(Role.DROPPED)) {
            add("Left out", "gist-title");
            texts(lines, Role.DROPPED);
        }
        column.getChildren().setAll(rows);
    }

    private void body(List<Proposal.Line> lines, Map<Role, Integer> counts) {
        add("In the text", "gist-title");
        int paragraphs = counts.getOrDefault(Role.TEXT, 0) + counts.getOrDefault(Role.DATELINE, 0);
        add(count(paragraphs, "paragraph"), "gist-count");
        counted(counts, Role.ITEM, "list item");
        counted(counts, Role.NUMBERED, "numbered item");
        counted(counts, Role.QUOTE, "quotation");
        int pictures = Math.max(counts.getOrDefault(Role.CAPTION, 0),
                Math.max(counts.getOrDefault(Role.CREDIT, 0), counts.getOrDefault(Role.ALT, 0)));
        if (pictures > 0) {
            add(count(pictures, "picture") + ", still missing", "gist-count");
        }
        counted(counts, Role.NOTE, "note");
        counted(counts, Role.CORRECTION, "correction");
        texts(lines, Role.CROSSHEAD);
    }

    private void counted(Map<Role, Integer> counts, Role role, String name) {
        if (counts.containsKey(role)) {
            add(count(counts.get(role), name), "gist-count");
        }
    }

    private static String count(int number, String name) {
        return number == 1 ? "1 " + name : "%,d %ss".formatted(number, name);
    }

    private void texts(List<Proposal.Line> lines, Role role) {
        lines.stream().filter(line -> line.role() == role).limit(MOST)
                .forEach(line -> add(shortened(line.text()), "gist-" + role.name().toLowerCase(Locale.ROOT)));
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST / 2)) + "…";
    }

    private void add(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        rows.add(label);
    }
}
