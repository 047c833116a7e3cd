package app.galley.convert;

import java.io.FilterReader;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// Parses HTML into a tree of bearable depth.
final class HtmlTree {

    private static final int DEEPEST = 200;

    private HtmlTree() {}

    /// The tree of a piece of a page; also what a page has outside of its body is in it. Elements nested too deeply become siblings.
    static Element of(String html) {
        return parse(new StringReader(Characters.clean(html)));
    }

    /// The tree of a piece of a page, unless it takes longer to make: some mistakes of nesting, made a hundred thousand times, cost the parser
    /// minutes.
    static Optional<Element> within(Duration limit, String html) {
        try {
            return Optional.of(parse(new Hurried(new StringReader(Characters.clean(html)), limit)));
        } catch (UncheckedIOException late) {
            return Optional.empty();
        }
    }

    private static Element parse(Reader html) {
        var body = new Element("body");
        body.appendChildren(Parser.htmlParser().setMaxDepth(DEEPEST).parseFragmentInput(html, body, ""));
        return body;
    }

    /// Gives up at some time. The parser asks for a few thousand characters at once.
    private static final class Hurried extends FilterReader {
        private final long end;

        private Hurried(Reader reader, Duration limit) {
            super(reader);
            end = System.nanoTime() + limit.toNanos();
        }

        @Override
        public int read(char[] buffer, int from, int length) throws IOException {
            if (System.nanoTime() > end) {
                throw new InterruptedIOException("it takes too long");
            }
            return super.read(buffer, from, length);
        }
    }
}
