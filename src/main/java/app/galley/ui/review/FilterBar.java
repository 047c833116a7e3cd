package app.galley.ui.review;

import app.galley.review.Thread;
import app.galley.ui.review.Filter.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/// Chooses which threads are listed: whose, of which kind, how far they have got.
final class FilterBar extends HBox {

    private static final String EVERYBODY = "Everybody";
    private static final String ALL_KINDS = "All kinds";

    private final ComboBox<String> people = new ComboBox<>();
    private final ComboBox<String> kinds = new ComboBox<>();
    private final ComboBox<Standing> standings = new ComboBox<>();
    private boolean filling;

    /// @param changed called when something else is chosen
    FilterBar(Runnable changed) {
        getStyleClass().add("review-filter");
        people.setId("filter-person");
        people.setAccessibleText("Whose remarks");
        kinds.setId("filter-kind");
        kinds.setAccessibleText("Kind of remarks");
        standings.setId("filter-state");
        standings.setAccessibleText("How far remarks have got");
        people.getItems().add(EVERYBODY);
        kinds.getItems().add(ALL_KINDS);
        standings.getItems().addAll(Standing.values());
        people.setValue(EVERYBODY);
        kinds.setValue(ALL_KINDS);
        standings.setValue(Standing.OPEN);
        for (ComboBox<?> box : List.of(standings, kinds, people)) {
            box.setMinWidth(0);
            box.setMaxWidth(Double.MAX_VALUE);
            box.setPrefWidth(80);
            HBox.setHgrow(box, Priority.ALWAYS);
            box.valueProperty().addListener((_, _, _) -> {
                if (!filling) {
                    changed.run();
                }
            });
            getChildren().add(box);
        }
    }

    /// What is chosen.
    Filter filter() {
        return new Filter(chosen(people, EVERYBODY), chosen(kinds, ALL_KINDS).map(kind -> kind.toLowerCase(Locale.ROOT)),
                standings.getValue());
    }

    private static Optional<String> chosen(ComboBox<String> box, String all) {
        return Optional.ofNullable(box.getValue()).filter(value -> !value.equals(all));
    }

    /// Lets everything be listed.
    void showAll() {
        filling = true;
        people.setValue(EVERYBODY);
        kinds.setValue(ALL_KINDS);
        standings.setValue(Standing.ALL);
        filling = false;
    }

    /// Offers those who have spoken and the kinds there are.
    void offer(List<Thread> threads) {
        var names = new ArrayList<>(List.of(EVERYBODY));
        threads.stream().flatMap(thread -> Stream.concat(Stream.of(thread.remark()),
                thread.replies().stream())).map(remark -> Said.name(remark.by())).distinct().sorted().forEach(names::add);
        var there = new ArrayList<>(List.of(ALL_KINDS));
        threads.stream().map(thread -> Said.capital(thread.kind())).distinct().sorted().forEach(there::add);
        filling = true;
        fill(people, names);
        fill(kinds, there);
        filling = false;
    }

    private static void fill(ComboBox<String> box, List<String> items) {
        if (!box.getItems().equals(items)) {
            String value = box.getValue();
            box.getItems().setAll(items);
            box.setValue(items.contains(value) ? value : items.getFirst());
        }
    }
}
