package app.galley.render;

import app.galley.model.Inline;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The order in which the marks of each piece of a text nest, outermost first.
///
/// As in Portable Text's toolkit: the mark that runs on over the most following spans is outermost; of those that run equally far, links and
/// unknown marks by name come before strong, em, code, underline and strike-through.
final class MarkOrder {

    private static final List<String> INNERMOST = List.of(Marks.STRONG, Marks.EM, Marks.CODE, Marks.UNDERLINE, Marks.STRIKE);

    private MarkOrder() {}

    static List<List<String>> of(List<Inline> children) {
        var orders = new ArrayList<List<String>>(children.size());
        Map<String, Integer> following = Map.of();
        for (Inline child : children.reversed()) {
            List<String> marks = child instanceof Inline.Span span ? span.marks() : List.of();
            Map<String, Integer> runs = marks.isEmpty() ? Map.of() : new HashMap<>();
            for (String mark : marks) {
                runs.put(mark, following.getOrDefault(mark, 0) + 1);
            }
            orders.add(marks.size() < 2 ? marks : sorted(runs));
            following = runs;
        }
        return orders.reversed();
    }

    private static List<String> sorted(Map<String, Integer> runs) {
        Comparator<String> longestFirst = Comparator.comparing(runs::get, Comparator.reverseOrder());
        return runs.keySet().stream().sorted(longestFirst.thenComparing(INNERMOST::indexOf).thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}
