package app.galley.convert;

import app.galley.model.Inline;
import java.util.ArrayList;
import java.util.List;

/// Joins neighbouring spans that have the same marks.
final class Spans {

    private Spans() {}

    static List<Inline> joined(List<Inline> children) {
        var joined = new ArrayList<Inline>(children.size());
        var text = new StringBuilder();
        for (int i = 0; i < children.size(); i++) {
            if (!(children.get(i) instanceof Inline.Span span)) {
                joined.add(children.get(i));
                continue;
            }
            boolean goesOn = i + 1 < children.size() && children.get(i + 1) instanceof Inline.Span next
                    && next.marks().equals(span.marks());
            text.append(span.text());
            if (!goesOn) {
                joined.add(span.withText(text.toString()));
                text.setLength(0);
            }
        }
        return joined;
    }
}
