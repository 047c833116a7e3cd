package app.galley.convert.document;

import app.galley.convert.document.Part.Words;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts the words of a paragraph together; what has the same marks is one span.
public final class WordsMaker {

    private final List<Inline> children = new ArrayList<>();
    private final Map<Object, MarkDef> links = new LinkedHashMap<>();
    private final StringBuilder run = new StringBuilder();
    private List<String> runMarks = List.of();
    private final List<Trace> traces = new ArrayList<>();
    private int length;

    /// There are none yet.
    public WordsMaker() {}

    /// How many characters there are, a picture counting as one.
    public int length() {
        return length;
    }

    /// Something is said of the characters from there on.
    public void trace(int from, Sign sign) {
        traces.add(new Trace(from, length, sign));
    }

    /// Something stands between the last character and the next.
    public void trace(Sign sign) {
        trace(length, sign);
    }

    /// Adds characters.
    public void text(String text, List<String> marks) {
        if (text.isEmpty()) {
            return;
        }
        if (!marks.equals(runMarks)) {
            endRun();
            runMarks = marks;
        }
        run.append(text);
        length += text.length();
    }

    /// Adds a picture in the line.
    public void picture(Picture picture) {
        endRun();
        children.add(new Inline.InlinePicture(picture));
        length++;
    }

    /// The key of a link in this paragraph.
    ///
    /// @param identity tells links apart that follow one another
    public String link(Object identity, String href) {
        return links.computeIfAbsent(identity, _ -> new MarkDef.Link(Keys.next(), href)).key();
    }

    private void endRun() {
        if (!run.isEmpty()) {
            children.add(new Inline.Span(run.toString(), runMarks));
            run.setLength(0);
        }
    }

    /// All of them.
    public Words end() {
        endRun();
        return new Words(children, List.copyOf(links.values()), traces, Optional.empty());
    }
}
