package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts paragraphs together again that a tracked change parts, and tells those that would only come.
///
/// The end of a paragraph belongs to the one before it: whoever writes a new paragraph behind another puts in the end of the old one
/// and the words of the new.
final class Unparted {

    private final Out out;
    private Optional<Paragraph> first = Optional.empty();
    private Optional<Change> parting = Optional.empty();
    private List<Part> beside = List.of();
    private final List<Paragraph> coming = new ArrayList<>();

    Unparted(Out out) {
        this.out = out;
    }

    /// Takes a paragraph and what stands beside it.
    interface Out {
        void add(Paragraph paragraph, List<Part> beside);
    }

    /// The end of a paragraph: who would put it in or take it out.
    record End(Optional<Change> comes, Optional<Change> goes) {}

    void add(Paragraph paragraph, Tracing.Read read, End end, List<Part> drawn) {
        if (paragraph.isBlank()) {
            Optional<Change> by = read.coming().map(change -> end.comes.orElse(change));
            Optional<Paragraph> comes = by.map(change -> paragraph.withWords(read.all().coming(new Signs.Whole(change))));
            if (first.isEmpty()) {
                out.add(comes.orElse(paragraph), drawn);
            } else {
                comes.ifPresent(coming::add);
                settle(end, drawn);
            }
            return;
        }
        Words words = end.goes.map(change -> with(paragraph.words(), new Signs.EndGone(change))).orElse(paragraph.words());
        if (first.isPresent()) {
            part(paragraph, words);
            settle(end, drawn);
        } else if (end.comes.isPresent()) {
            first = Optional.of(paragraph.withWords(words));
            parting = end.comes;
            beside = drawn;
        } else {
            out.add(paragraph.withWords(words), drawn);
        }
    }

    /// These words were in the first paragraph; there they would go, and come as a paragraph of their own.
    private void part(Paragraph paragraph, Words words) {
        Paragraph before = first.orElseThrow();
        Change by = parting.orElseThrow();
        var traces = new ArrayList<>(words.traces());
        traces.add(new Trace(0, words.length(), new Signs.Gone(by, words.text())));
        first = Optional.of(before.withWords(before.words().and(words.withTraces(traces))));
        coming.add(paragraph.withWords(words.withTraces(List.of()).coming(new Signs.Whole(by))));
    }

    /// With the end that was there from the start, the first paragraph is whole.
    private void settle(End end, List<Part> drawn) {
        var all = new ArrayList<>(beside);
        all.addAll(drawn);
        beside = all;
        if (end.comes.isEmpty()) {
            end();
        }
    }

    /// Nothing follows that could be part of the same paragraph.
    void end() {
        first.ifPresent(paragraph -> out.add(paragraph, beside));
        coming.forEach(paragraph -> out.add(paragraph, List.of()));
        first = Optional.empty();
        coming.clear();
        beside = List.of();
    }

    private static Words with(Words words, Signs sign) {
        var traces = new ArrayList<>(words.traces());
        traces.add(new Trace(words.length(), words.length(), sign));
        return words.withTraces(traces);
    }
}
