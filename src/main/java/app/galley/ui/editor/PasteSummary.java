package app.galley.ui.editor;

import app.galley.convert.Loss;
import app.galley.convert.Lost;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/// Says in one line, and in full, what of a paste is missing.
final class PasteSummary {

    private PasteSummary() {}

    /// One line, such as "Pasted. Left out: 2 pictures, 1 script."
    ///
    /// @param pasted whether anything came
    static String line(List<Lost> lost, boolean pasted) {
        Map<Loss, Integer> counts = new EnumMap<>(Loss.class);
        lost.forEach(each -> counts.merge(each.what(), 1, Integer::sum));
        var left = new StringJoiner(", ", " Left out: ", ".").setEmptyValue("");
        var changed = new StringBuilder();
        counts.forEach((what, count) -> {
            if (what.isChange()) {
                changed.append(' ').append(what.count(count)).append('.');
            } else {
                left.add(what.count(count));
            }
        });
        return (pasted ? "Pasted." : "Nothing was pasted.") + left + changed;
    }

    /// Each thing with its words.
    static String full(List<Lost> lost) {
        var all = new StringBuilder();
        for (Lost each : lost) {
            all.append(all.isEmpty() ? "" : "\n\n").append(each.what().message());
            if (!each.text().isBlank()) {
                all.append('\n').append(each.text());
            }
        }
        return all.toString();
    }
}
