package app.galley.convert.document;

import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts the words of a row of cells together to a line.
final class RowWords {

    private static final String BORDER = " | ";

    private final List<Inline> children = new ArrayList<>();
    private final List<MarkDef> links = new ArrayList<>();
    private final List<Trace> traces = new ArrayList<>();
    private int length;

    Words of(List<List<Part>> row) {
        List<Words> all = row.stream().flatMap(List::stream).filter(part -> part instanceof Paragraph paragraph && !paragraph.isBlank())
                .map(part -> ((Paragraph) part).words()).toList();
        boolean comes = all.stream().allMatch(words -> words.coming().isPresent());
        for (int i = 0; i < row.size(); i++) {
            String before = i == 0 ? "" : BORDER;
            for (Part part : row.get(i)) {
                if (part instanceof Paragraph paragraph && !paragraph.isBlank()) {
                    before = add(before, paragraph.words(), comes);
                }
            }
            if (before.equals(BORDER)) {
                plain(BORDER);
            }
        }
        return new Words(children, links, traces, comes ? all.getFirst().coming() : Optional.empty());
    }

    /// @param comes whether the whole row would only come
    /// @return what stands before more words of the same cell
    private String add(String before, Words words, boolean comes) {
        if (words.coming().isPresent() && !comes) {
            traces.add(new Trace(length, length, words.coming().get().words(Words.plain(before + words.text()))));
            return before;
        }
        plain(before);
        words.traces().forEach(trace -> traces.add(trace.by(length)));
        children.addAll(words.children());
        links.addAll(words.defs());
        length += words.length();
        return " ";
    }

    private void plain(String text) {
        children.add(Inline.Span.plain(text));
        length += text.length();
    }
}
