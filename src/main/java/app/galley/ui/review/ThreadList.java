package app.galley.ui.review;

import app.galley.review.Thread;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// The threads one under the other. Rows that look as they did are left alone, so that it stays where it was scrolled to.
final class ThreadList extends ListView<Row> {

    private boolean filling;

    /// @param chosen told which thread a person selects
    ThreadList(Consumer<Thread> chosen) {
        setId("threads");
        setAccessibleText("Remarks");
        getStyleClass().add("thread-list");
        getSelectionModel().selectedItemProperty().addListener((_, _, row) -> {
            if (!filling && row instanceof Row.Card(Thread thread)) {
                chosen.accept(thread);
            }
        });
    }

    /// Shows other rows; what is selected stays selected.
    void show(List<Row> rows) {
        filling = true;
        Optional<String> selected = selected().map(thread -> thread.remark().id());
        boolean same = rows.size() == getItems().size()
                && IntStream.range(0, rows.size()).allMatch(i -> Row.areSame(rows.get(i), getItems().get(i)));
        if (same) {
            for (int i = 0; i < rows.size(); i++) {
                if (!Row.lookAlike(rows.get(i), getItems().get(i))) {
                    getItems().set(i, rows.get(i));
                }
            }
        } else {
            getSelectionModel().clearSelection();
            getItems().setAll(rows);
        }
        selected.flatMap(this::index).ifPresent(getSelectionModel()::select);
        filling = false;
    }

    /// The thread that is selected.
    Optional<Thread> selected() {
        return getSelectionModel().getSelectedItem() instanceof Row.Card(Thread thread) ? Optional.of(thread) : Optional.empty();
    }

    /// Where a thread stands in the list.
    Optional<Integer> index(String id) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i) instanceof Row.Card(Thread thread) && thread.remark().id().equals(id)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Selects a thread and brings it into view, without telling of it.
    ///
    /// @return whether it is listed
    boolean mark(String id) {
        Optional<Integer> index = index(id);
        index.ifPresent(at -> {
            filling = true;
            getSelectionModel().select(at.intValue());
            getFocusModel().focus(at);
            filling = false;
            bringIntoView(at);
        });
        return index.isPresent();
    }

    /// Nothing is selected any more.
    void unmark() {
        filling = true;
        getSelectionModel().clearSelection();
        filling = false;
    }

    private void bringIntoView(int index) {
        boolean seen = lookup(".virtual-flow") instanceof VirtualFlow<?> flow && flow.getFirstVisibleCell() != null
                && flow.getLastVisibleCell() != null && index > flow.getFirstVisibleCell().getIndex()
                && index < flow.getLastVisibleCell().getIndex();
        if (!seen) {
            scrollTo(index > 0 && getItems().get(index - 1) instanceof Row.Heading ? index - 1 : index);
        }
    }

    /// The threads that are listed, in their order.
    List<Thread> threads() {
        return getItems().stream().filter(Row.Card.class::isInstance).map(row -> ((Row.Card) row).thread()).toList();
    }
}
