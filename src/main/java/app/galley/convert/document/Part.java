package app.galley.convert.document;

import app.galley.convert.word.WordStyle;
import app.galley.model.Inline;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A piece of a document on its way into an article.
public sealed interface Part {

    /// Running text.
    ///
    /// @param style what it is
    /// @param item whether it is an item of a list
    /// @param text its words
    record Paragraph(WordStyle style, Optional<Item> item, Words words) implements Part {

        public Paragraph withStyle(WordStyle other) {
            return new Paragraph(other, item, words);
        }

        public Paragraph withWords(Words other) {
            return new Paragraph(style, item, other);
        }

        /// Whether there is nothing to be seen.
        public boolean isBlank() {
            return words.isBlank();
        }

        /// A paragraph without words is its pictures, each with a line to itself; an item of a list stays one, or the others would be counted anew.
        public List<Part> shown() {
            if (!words.isWordless() || isBlank() || item.isPresent()) {
                return List.of(this);
            }
            return words.pictures().<Part>map(picture -> new Shown(picture, style)).toList();
        }
    }

    /// An item of a list, or a numbered heading.
    ///
    /// @param numbered whether it has a number
    /// @param level from 1
    /// @param number as Word counts; 0 for a bullet
    /// @param label as Word shows it, such as `a)`; empty for a bullet
    record Item(boolean numbered, int level, int number, String label) {}

    /// A picture with a line to itself.
    ///
    /// @param style whether it leads the article, when it says so
    record Shown(Picture picture, WordStyle style) implements Part {}

    /// What stands in a frame of its own.
    record Boxed(List<Part> parts) implements Part {
        public Boxed {
            parts = List.copyOf(parts);
        }
    }

    /// The words of a paragraph. A mark that begins with [#STYLE] is the name of a character style.
    ///
    /// @param traces what is said of them
    /// @param coming whether they would only come, all of them
    record Words(List<Inline> children, List<MarkDef> defs, List<Trace> traces, Optional<Sign.Coming> coming) {

        /// No text holds it.
        public static final String STYLE = "\u0001";

        public Words {
            children = List.copyOf(children);
            defs = List.copyOf(defs);
            traces = List.copyOf(traces);
        }

        /// Words of which nothing is said.
        public Words(List<Inline> children, List<MarkDef> defs) {
            this(children, defs, List.of(), Optional.empty());
        }

        public static Words plain(String text) {
            return new Words(text.isEmpty() ? List.of() : List.of(Inline.Span.plain(text)), List.of());
        }

        /// The same with something said of them.
        public Words withTraces(List<Trace> others) {
            return new Words(children, defs, others, coming);
        }

        /// The same as words that would only come.
        public Words coming(Sign.Coming sign) {
            return new Words(children, defs, traces, Optional.of(sign));
        }

        /// The characters, with one for each picture.
        public String characters() {
            var text = new StringBuilder();
            children.forEach(child -> text.append(child.text()));
            return text.toString();
        }

        /// How many characters there are, a picture counting as one.
        public int length() {
            return children.stream().mapToInt(Inline::length).sum();
        }

        public boolean isBlank() {
            return children.stream().allMatch(child -> child instanceof Inline.Span span && span.text().isBlank());
        }

        /// Whether there are no words, only pictures and blanks.
        public boolean isWordless() {
            return children.stream().allMatch(child -> !(child instanceof Inline.Span span) || span.text().isBlank());
        }

        /// The pictures among them.
        public Stream<Picture> pictures() {
            return children.stream().filter(Inline.InlinePicture.class::isInstance).map(child -> ((Inline.InlinePicture) child).picture());
        }

        /// The characters, without pictures.
        public String text() {
            var text = new StringBuilder();
            children.forEach(child -> text.append(child instanceof Inline.Span span ? span.text() : ""));
            return text.toString();
        }

        /// The characters in a character style.
        public String text(String style) {
            return String.join("", texts(style));
        }

        /// The runs of characters in a character style; neighbours in it are one.
        public List<String> texts(String style) {
            var texts = new ArrayList<String>();
            boolean goesOn = false;
            for (Inline child : children) {
                boolean in = child instanceof Inline.Span span && span.marks().contains(STYLE + style);
                if (in && goesOn) {
                    texts.add(texts.removeLast() + child.text());
                } else if (in) {
                    texts.add(child.text());
                }
                goesOn = in;
            }
            return texts;
        }

        /// The same without what is in a character style.
        public Words without(String style) {
            var kept = new ArrayList<Inline>();
            var moved = new ArrayList<>(traces);
            int at = 0;
            for (Inline child : children) {
                if (child instanceof Inline.Span span && span.marks().contains(STYLE + style)) {
                    int from = at;
                    moved.replaceAll(trace -> new Trace(cut(trace.from(), from, span.length()), cut(trace.to(), from, span.length()),
                            trace.sign()));
                } else {
                    kept.add(child);
                    at += child.length();
                }
            }
            return new Words(kept, defs, moved, coming);
        }

        private static int cut(int place, int from, int length) {
            return place <= from ? place : Math.max(from, place - length);
        }

        /// These, then others.
        public Words and(Words other) {
            var both = new ArrayList<>(children);
            both.addAll(other.children);
            var all = new ArrayList<>(defs);
            all.addAll(other.defs);
            var said = new ArrayList<>(traces);
            int shift = length();
            other.traces.forEach(trace -> said.add(trace.by(shift)));
            return new Words(both, all, said, coming.isPresent() ? coming : other.coming);
        }
    }

    /// All words of some parts, a line for each paragraph, addresses of links behind their words.
    static String text(List<Part> parts) {
        var lines = new ArrayList<String>();
        for (Part part : parts) {
            String line = switch (part) {
                case Paragraph paragraph -> paragraph.words().text() + addresses(paragraph.words());
                case Shown(Picture picture, _) -> picture.alt();
                case Boxed(var inside) -> text(inside);
            };
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
        }
        return String.join("\n", lines);
    }

    private static String addresses(Words words) {
        var addresses = new StringBuilder();
        for (MarkDef def : words.defs()) {
            if (def instanceof MarkDef.Link link) {
                addresses.append(" <").append(link.href()).append('>');
            }
        }
        return addresses.toString();
    }
}
