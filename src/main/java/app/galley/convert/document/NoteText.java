package app.galley.convert.document;

import app.galley.convert.document.Part.Words;
import app.galley.model.Inline;
import app.galley.model.Marks;
import java.util.ArrayList;
import java.util.List;

/// The paragraphs of a footnote or an endnote, as they stand at the end of an article.
public final class NoteText {

    /// What a person is told once, when there are any.
    public static final String MOVED = "Notes stand at the end of the text, their signs as raised numbers.";

    private NoteText() {}

    /// A note behind its number.
    public static List<Part> numbered(List<Part> note, int number) {
        var parts = new ArrayList<>(note);
        Words sign = new Words(List.of(new Inline.Span(String.valueOf(number), List.of(Marks.SUP)), Inline.Span.plain(" ")), List.of());
        for (int i = 0; i < parts.size(); i++) {
            if (parts.get(i) instanceof Part.Paragraph first && !first.isBlank()) {
                parts.set(i, first.withWords(sign.and(stripped(first.words()))));
                break;
            }
        }
        parts.removeIf(part -> part instanceof Part.Paragraph paragraph && paragraph.isBlank());
        return parts;
    }

    /// Word begins a note with a blank behind its sign.
    private static Words stripped(Words words) {
        var children = new ArrayList<>(words.children());
        int cut = 0;
        if (!children.isEmpty() && children.getFirst() instanceof Inline.Span span) {
            children.set(0, span.withText(span.text().stripLeading()));
            cut = span.length() - children.getFirst().length();
        }
        int shift = cut;
        List<Trace> traces = words.traces().stream().map(trace -> trace.by(-Math.min(shift, trace.from()))).toList();
        return new Words(children, words.defs(), traces, words.coming());
    }
}
