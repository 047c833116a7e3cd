package app.galley.convert;

import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import app.galley.model.Picture;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One block's text while it is being read: joins what has the same marks, and treats white space as HTML does.
///
/// Runs of blanks and line ends are one space; at the ends of a line there is none (CSS Text 3, 4.1.1 and 4.1.2).
final class Line {

    private static final char HARD_BLANK = '\u00A0';

    private final List<Inline> children = new ArrayList<>();
    private final Map<Object, MarkDef.Link> links = new LinkedHashMap<>();
    private final StringBuilder run = new StringBuilder();
    private List<String> runMarks = List.of();
    private final boolean joinsHardBlanks;
    /// The blank that is to be written before the next character; 0 for none.
    private char spaceWaits;
    private List<String> spaceMarks = List.of();
    private boolean endsInBreak = true;
    private int breaksWaiting;

    /// @param joinsHardBlanks see [HtmlGuest#joinsHardBlanks()]
    Line(boolean joinsHardBlanks) {
        this.joinsHardBlanks = joinsHardBlanks;
    }

    /// Whether there is nothing to be seen yet.
    boolean isBlank() {
        return children.isEmpty() && run.isEmpty();
    }

    /// Adds characters, white space joined.
    void text(String text, List<String> marks) {
        int length = text.length();
        int start = 0;
        for (int i = 0; i <= length; i++) {
            boolean space = i < length && isSpace(text.charAt(i));
            if (i == length || space) {
                if (i > start) {
                    exact(text, start, i, marks);
                }
                start = i + 1;
            }
            if (space && !endsInBreak && breaksWaiting == 0) {
                space(text.charAt(i), marks);
            }
        }
    }

    private void space(char c, List<String> marks) {
        if (spaceWaits == 0) {
            spaceMarks = marks;
            spaceWaits = c == HARD_BLANK ? c : ' ';
        } else {
            spaceWaits = ' ';
        }
    }

    /// Adds characters as they are, line ends as hard breaks.
    void preformatted(String text, List<String> marks) {
        String lines = text.replace("\r\n", "\n").replace('\r', '\n');
        for (int start = 0; start < lines.length();) {
            int end = lines.indexOf('\n', start);
            if (end < 0) {
                end = lines.length();
            } else if (end == start) {
                hardBreak();
                start++;
                continue;
            }
            exact(lines, start, end, marks);
            start = end;
        }
    }

    private void exact(String text, int from, int to, List<String> marks) {
        settle(marks);
        mark(marks);
        run.append(text, from, to);
        endsInBreak = false;
    }

    /// Adds a line end; at the start and the end of the line it is not seen.
    ///
    /// @return how many of them follow one another by now
    int hardBreak() {
        spaceWaits = 0;
        if (!isBlank()) {
            breaksWaiting++;
        }
        return breaksWaiting;
    }

    /// Adds a picture in the line.
    void picture(Picture picture) {
        settle(List.of());
        endRun();
        children.add(new Inline.InlinePicture(picture));
        endsInBreak = false;
    }

    /// Starts what is another paragraph in the source and stays in this line's block.
    void nextParagraph() {
        hardBreak();
        breaksWaiting = 1;
    }

    /// The key of a link in this line; a link that runs on over several lines has one in each.
    ///
    /// @param identity tells links apart
    String link(Object identity, String href) {
        return links.computeIfAbsent(identity, _ -> new MarkDef.Link(Keys.next(), href)).key();
    }

    /// White space and line ends that wait are seen only when something follows.
    private void settle(List<String> following) {
        if (breaksWaiting > 0) {
            mark(runMarks.stream().filter(following::contains).toList());
            run.append("\n".repeat(breaksWaiting));
            breaksWaiting = 0;
            endsInBreak = true;
        } else if (spaceWaits != 0 && !endsInBreak) {
            mark(spaceMarks);
            run.append(spaceWaits);
        }
        spaceWaits = 0;
    }

    private void mark(List<String> marks) {
        if (!marks.equals(runMarks)) {
            endRun();
            runMarks = marks;
        }
    }

    private void endRun() {
        if (!run.isEmpty()) {
            children.add(new Inline.Span(run.toString(), runMarks));
            run.setLength(0);
        }
    }

    /// What has been read.
    List<Inline> children() {
        endRun();
        return children;
    }

    /// The links of it.
    List<MarkDef> defs() {
        return List.copyOf(links.values());
    }

    private boolean isSpace(char c) {
        return (joinsHardBlanks && c == HARD_BLANK) || c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
