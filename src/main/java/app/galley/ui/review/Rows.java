package app.galley.ui.review;

import app.galley.review.Thread;
import java.util.ArrayList;
import java.util.List;

/// Puts threads in sections: those on the whole article, those in the text, and those without a place there.
final class Rows {

    private static final String LOST = "Their words are gone or changed too much. They are shown as they were; nothing was guessed.";

    private Rows() {}

    static List<Row> of(List<Thread> threads) {
        List<Thread> whole = threads.stream().filter(thread -> thread.places().isEmpty()).toList();
        List<Thread> placed = threads.stream().filter(thread -> !thread.places().isEmpty() && !thread.isLost()).toList();
        List<Thread> lost = threads.stream().filter(thread -> thread.isLost() && !thread.isAmbiguous()).toList();
        List<Thread> ambiguous = threads.stream().filter(Thread::isAmbiguous).toList();
        var rows = new ArrayList<Row>();
        add(rows, "On the whole article", "", whole);
        if (rows.isEmpty() && lost.isEmpty() && ambiguous.isEmpty()) {
            placed.forEach(thread -> rows.add(new Row.Card(thread)));
        } else {
            add(rows, "In the text", "", placed);
        }
        add(rows, "At more than one place", "Their words stand in the text more than once.", ambiguous);
        add(rows, "Not in the text any more", LOST, lost);
        return rows;
    }

    private static void add(List<Row> rows, String name, String more, List<Thread> threads) {
        if (!threads.isEmpty()) {
            rows.add(new Row.Heading(name, more));
            threads.forEach(thread -> rows.add(new Row.Card(thread)));
        }
    }
}
