package app.galley.convert;

import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/// Joins neighbouring spans that have the same marks.
final class Spans {

    private Spans() {}

    static List<Inline> joined(List<Inline> children) {
        var joined = new ArrayList<Inline>(children.size());
        for (Inline child : children) {
            if (!joined.isEmpty() && joined.getLast() instanceof Inline.Span before && child instanceof Inline.Span span
                    && before.marks().equals(span.marks())) {
                joined.set(joined.size() - 1, before.withText(before.text() + span.text()));
            } else {
                joined.add(child);
            }
        }
        return joined;
    }
}
