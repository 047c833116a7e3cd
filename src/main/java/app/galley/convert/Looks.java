package app.galley.convert;

import app.galley.model.Marks;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;

/// How text looks where the walk through HTML stands: its marks, and whether its line ends count.
final class Looks {

    /// Something that holds until an element ends.
    private record Open<T>(Element until, T what) {}

    private final Deque<Open<List<String>>> marks = new ArrayDeque<>();
    private final Deque<Open<Boolean>> lineEnds = new ArrayDeque<>();
    private int preformatted;

    /// Goes into an element.
    void enter(Element element, Css css) {
        String name = element.normalName();
        if (name.equals("pre")) {
            preformatted++;
        } else if (HtmlBlocks.headingLevel(name) == 0) {
            List<String> inside = HtmlMarks.of(element, css, marks());
            if (inside != marks()) {
                marks.push(new Open<>(element, inside));
            }
        }
        css.keepsLines().ifPresent(keeps -> lineEnds.push(new Open<>(element, keeps)));
    }

    /// Comes out of an element.
    void leave(Element element) {
        if (element.normalName().equals("pre")) {
            preformatted--;
        }
        if (!marks.isEmpty() && marks.element().until == element) {
            marks.pop();
        }
        if (!lineEnds.isEmpty() && lineEnds.element().until == element) {
            lineEnds.pop();
        }
    }

    private List<String> marks() {
        return marks.isEmpty() ? List.of() : marks.element().what;
    }

    /// The marks of text.
    List<String> ofText() {
        List<String> all = marks();
        return isPreformatted() && !all.contains(Marks.CODE) ? with(all, Marks.CODE) : all;
    }

    /// These marks and another.
    static List<String> with(List<String> marks, String mark) {
        var all = new ArrayList<>(marks);
        all.add(mark);
        return all;
    }

    /// Whether every blank and line end stays as it is.
    boolean isPreformatted() {
        return preformatted > 0;
    }

    /// Whether line ends in the text are line ends on the page, while blanks are ordinary.
    boolean keepsLines() {
        return !isPreformatted() && !lineEnds.isEmpty() && lineEnds.element().what;
    }
}
