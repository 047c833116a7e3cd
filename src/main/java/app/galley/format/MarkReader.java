package app.galley.format;

import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JsonToken;

/// Reads what the marks of a block mean, and lets its spans follow when a key must change.
///
/// Other programs number the marks of each block anew, so that a key is often taken by another block's mark.
final class MarkReader {

    private final Reading reading;
    private final Tokens tokens;
    /// The keys the block's marks had.
    private final Set<String> own = new HashSet<>();
    /// Those of them that were taken, with their new keys.
    private final Map<String, String> renamed = new HashMap<>();

    MarkReader(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens;
    }

    /// Another block begins.
    void begin() {
        own.clear();
        renamed.clear();
    }

    List<MarkDef> read(Kept kept) throws UnreadableArticle {
        List<MarkDef> defs = reading.list(kept, this::def);
        return defs == null ? List.of() : defs;
    }

    private MarkDef def() throws UnreadableArticle {
        if (!tokens.isAt(JsonToken.START_OBJECT)) {
            reading.error("A mark's definition must be an object, not " + Reading.what(tokens.token()) + "; it is kept as it is.");
            return new MarkDef.UnknownMark(Keys.next(), tokens.value());
        }
        return tokens.type().equals("link") ? link() : unknown();
    }

    private MarkDef link() throws UnreadableArticle {
        var kept = Kept.ofKnownType(Kinds.LINK);
        String key = "";
        String href = "";
        while (tokens.next(kept)) {
            switch (kept.name()) {
                case "_key" -> key = reading.anyKey(kept);
                case "href" -> href = reading.text(kept);
                default -> throw new IllegalStateException(kept.name());
            }
        }
        reading.missing(kept);
        key = reading.keyOrNew(kept, key.isEmpty() ? key : take(key));
        return new MarkDef.Link(key, href, kept.extras());
    }

    private MarkDef unknown() throws UnreadableArticle {
        Value value = tokens.value();
        String key = reading.keyOf(value);
        String free = take(key);
        return new MarkDef.UnknownMark(free, key.isEmpty() || free.equals(key) ? value : Keys.rekey(value, free));
    }

    /// The spans of the block follow, unless the key was taken by another mark of the same block: that one keeps them.
    private String take(String key) {
        String free = reading.take(key);
        if (own.add(key) && !free.equals(key)) {
            renamed.put(key, free);
        }
        return free;
    }

    /// The children, with their marks following those whose keys were taken.
    List<Inline> following(List<Inline> children) {
        if (renamed.isEmpty()) {
            return children;
        }
        var following = new ArrayList<Inline>(children.size());
        for (Inline child : children) {
            following.add(child instanceof Inline.Span span
                    ? span.withMarks(span.marks().stream().map(mark -> renamed.getOrDefault(mark, mark)).toList())
                    : child);
        }
        return following;
    }
}
