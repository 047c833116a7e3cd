package app.galley.review;

import app.galley.edit.Position;
import app.galley.review.Found.How;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A line of running text with the ones beside it, as one text, so that a block that was split or joined is no obstacle.
final class Region {

    private static final String BREAK = "\n";

    private final ArticleText lines;
    private final int first;
    private final int last;
    private final String text;

    Region(ArticleText lines, int line) {
        this.lines = lines;
        boolean running = lines.isRunning(line);
        this.first = running && lines.isRunning(line - 1) ? line - 1 : line;
        this.last = running && lines.isRunning(line + 1) ? line + 1 : line;
        this.text = IntStream.rangeClosed(first, last).mapToObj(lines::text).collect(Collectors.joining(BREAK));
    }

    String text() {
        return text;
    }

    /// Whether a line is one of its.
    boolean has(int line) {
        return line >= first && line <= last;
    }

    Found.At place(Alignment.Window window, How how) {
        int from = text.offsetByCodePoints(0, window.from());
        int to = text.offsetByCodePoints(from, window.to() - window.from());
        return new Found.At(position(from, window.from() < window.to()), position(to, false), how, text.substring(from, to));
    }

    /// @param onward whether the end of a line means the start of the next
    private Position position(int offset, boolean onward) {
        int line = first;
        int rest = offset;
        while (line < last && (rest > lines.text(line).length() || onward && rest == lines.text(line).length())) {
            rest -= lines.text(line).length() + BREAK.length();
            line++;
        }
        return new Position(line, Math.max(0, rest));
    }
}
