package app.galley.convert.word.in;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The comments of a document while it is read: which are open where, and on which words they are.
final class Comments {

    private static final int LONGEST = 120;

    private final StringBuilder said = new StringBuilder();
    private final Map<String, Begun> begun = new HashMap<>();
    private final Map<String, String> quotes = new HashMap<>();
    private final Set<String> onComing = new HashSet<>();
    /// Those that begin or end between two paragraphs.
    private final List<Signs> waiting = new ArrayList<>();
    private int there;
    private int coming;

    /// @param at how much was said by then
    /// @param there how much of it is there
    /// @param coming how much of it would only come
    private record Begun(int at, int there, int coming) {}

    /// Words that stand where comments may be open.
    void words(String text, boolean isComing) {
        said.append(text);
        there += isComing ? 0 : text.length();
        coming += isComing ? text.length() : 0;
    }

    /// A paragraph begins.
    void paragraph(Tracing words) {
        waiting.forEach(words::mark);
        waiting.clear();
    }

    void begin(String id, Tracing words) {
        if (isNew(id)) {
            words.mark(new Signs.CommentBegins(id));
        }
    }

    /// A comment begins with the next paragraph.
    void beginsLater(String id) {
        if (isNew(id)) {
            waiting.add(new Signs.CommentBegins(id));
        }
    }

    private boolean isNew(String id) {
        return begun.putIfAbsent(id, new Begun(said.length(), there, coming)) == null;
    }

    void end(String id, Tracing words) {
        if (isOver(id)) {
            words.mark(new Signs.CommentEnds(id));
        }
    }

    /// A comment ended with the last paragraph.
    void endsBefore(String id) {
        if (isOver(id)) {
            waiting.add(new Signs.CommentEnds(id));
        }
    }

    private boolean isOver(String id) {
        Begun from = begun.get(id);
        if (from == null || quotes.containsKey(id)) {
            return false;
        }
        quotes.put(id, said.substring(from.at, Math.min(said.length(), from.at + LONGEST + 1)).strip());
        if (from.there == there && from.coming < coming) {
            onComing.add(id);
        }
        return true;
    }

    /// A comment is on nothing but the place where it stands, unless it has begun somewhere.
    void stand(String id, Tracing words) {
        if (begun.containsKey(id)) {
            end(id, words);
        } else if (isNew(id) && isOver(id)) {
            words.mark(new Signs.CommentHere(id));
        }
    }

    /// Whether it is on words that would only come.
    boolean isOnComing(String id) {
        return onComing.contains(id);
    }

    /// The words it is on, or the first of them; empty when none are known.
    String quote(String id) {
        String quote = quotes.getOrDefault(id, "");
        return quote.length() > LONGEST ? quote.substring(0, quote.offsetByCodePoints(0, LONGEST / 2)) + "…" : quote;
    }
}
