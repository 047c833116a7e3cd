package app.galley.format;

import app.galley.model.Keys;
import app.galley.model.Marks;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonToken;

/// One reading of an article: its tokens, the problems met and the keys taken so far.
///
/// A reader asks for the value of the member it stands at by its type. A value of another type is reported and kept, and the
/// answer is as if there were none.
final class Reading {

    /// Reads one item of a list, standing at its first token.
    interface Item<T> {
        T read() throws UnreadableArticle;
    }

    private static final Value.Text EMPTY_TEXT = new Value.Text("");
    private static final Value.Arr EMPTY_LIST = new Value.Arr(List.of());

    /// One list for each decorator on its own, shared by the many spans that have it.
    private static final Map<String, List<String>> SINGLE = Marks.DECORATORS.stream()
            .collect(Collectors.toUnmodifiableMap(Function.identity(), List::of));

    /// About one key in so many bytes: room for all from the start.
    private static final int BYTES_PER_KEY = 300;

    final Tokens tokens;
    private final Problems problems;
    private final Set<String> keys;

    Reading(Tokens tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
        this.keys = HashSet.newHashSet(tokens.length() / BYTES_PER_KEY);
    }

    /// Reports an error of the current value.
    void error(String message) {
        problems.error(tokens.pointer(), message);
    }

    /// Reports an error of a member of the current value.
    void error(String member, String message) {
        problems.error(tokens.pointer() + "/" + member, message);
    }

    /// Reports a repair of the current value.
    void warning(String message) {
        problems.warning(tokens.pointer(), message);
    }

    /// A text; `absent` when it is no text.
    String text(Kept kept, Rule rule, String absent) throws UnreadableArticle {
        if (tokens.advance() != JsonToken.VALUE_STRING) {
            wrong(kept, "a text");
            return absent;
        }
        String text = tokens.text();
        if (!rule.holds(text)) {
            error(rule.complaint(kept.name(), text));
        }
        if (text.isEmpty()) {
            kept.keepEmpty(EMPTY_TEXT);
        }
        return text;
    }

    /// A text; empty when it is no text.
    String text(Kept kept, Rule rule) throws UnreadableArticle {
        return text(kept, rule, "");
    }

    /// A text of any form; empty when it is no text.
    String text(Kept kept) throws UnreadableArticle {
        return text(kept, Rule.ANY, "");
    }

    /// A list of whatever `item` reads.
    ///
    /// @return absent when it is no list
    <T> @Nullable List<T> list(Kept kept, Item<T> item) throws UnreadableArticle {
        if (tokens.advance() != JsonToken.START_ARRAY) {
            wrong(kept, "a list");
            return null;
        }
        if (!tokens.item()) {
            kept.keepEmpty(EMPTY_LIST);
            return List.of();
        }
        T first = item.read();
        if (!tokens.item()) {
            return List.of(first);
        }
        var items = new ArrayList<T>();
        items.add(first);
        do {
            items.add(item.read());
        } while (tokens.item());
        return items;
    }

    /// A list of texts; an empty one when an item is no text, since a list of texts has no place for it.
    List<String> texts(Kept kept, Rule rule) throws UnreadableArticle {
        if (tokens.advance() != JsonToken.START_ARRAY) {
            wrong(kept, "a list of texts");
            return List.of();
        }
        var texts = new ArrayList<String>(1);
        List<Value> mixed = null;
        while (tokens.item()) {
            if (tokens.isAt(JsonToken.VALUE_STRING)) {
                String text = tokens.word();
                if (!rule.holds(text)) {
                    error(rule.complaint(kept.name(), text));
                }
                texts.add(text);
                if (mixed != null) {
                    mixed.add(new Value.Text(text));
                }
            } else {
                error("An item of “" + kept.name() + "” must be a text, not " + what(tokens.token()) + "; the list is kept but not used.");
                mixed = mixed != null ? mixed : new ArrayList<>(texts.stream().map(Value.Text::new).toList());
                mixed.add(tokens.value());
            }
        }
        if (mixed != null) {
            kept.keep(kept.name(), new Value.Arr(mixed));
            return List.of();
        }
        if (texts.isEmpty()) {
            kept.keepEmpty(EMPTY_LIST);
        }
        return texts.size() == 1 ? SINGLE.getOrDefault(texts.getFirst(), texts) : texts;
    }

    /// Reports and keeps the value at the current token, which is not of the member's type.
    void wrong(Kept kept, String expected) throws UnreadableArticle {
        error("“" + kept.name() + "” must be " + expected + ", not " + what(tokens.token()) + "; it is kept but not used.");
        kept.keep(kept.name(), tokens.value());
    }

    /// Reports the members that are asked for and missing, but for the key.
    void missing(Kept kept) {
        Members members = kept.members();
        for (int member = 0; member < members.size(); member++) {
            if (members.isRequired(member) && !kept.has(member) && !members.name(member).equals("_key")) {
                error("“" + members.name(member) + "” is missing.");
            }
        }
    }

    /// The key at the member that is being read, when it need not be free; empty when it is none.
    String anyKey(Kept kept) throws UnreadableArticle {
        if (tokens.advance() == JsonToken.VALUE_STRING) {
            String key = tokens.text();
            if (!Rule.KEY.holds(key)) {
                error(Rule.KEY.complaint("_key", key));
            }
            if (key.isEmpty()) {
                kept.keepEmpty(EMPTY_TEXT);
            }
            return key;
        }
        error("“_key” must be a text, not " + what(tokens.token()) + ".");
        kept.keep("_key", tokens.value());
        return "";
    }

    /// The key at the member that is being read; a new one when it is taken, and empty when it is none.
    String key(Kept kept) throws UnreadableArticle {
        String key = anyKey(kept);
        if (key.isEmpty() || keys.add(key)) {
            return key;
        }
        warning(taken(key));
        return Keys.next();
    }

    /// The key as read or, when there was none, a new one.
    String keyOrNew(Kept kept, String key) {
        if (!key.isEmpty()) {
            return key;
        }
        if (!kept.has("_key")) {
            error("“_key” is missing; the object has been given a new one.");
        }
        kept.repaired("_key");
        return Keys.next();
    }

    /// The key of an object that is kept by value; empty when it has none. What is wrong with its key or type is reported.
    String keyOf(Value value) {
        if (!(value instanceof Value.Obj(var members))) {
            return "";
        }
        switch (members.get("_type")) {
            case null -> error("“_type” is missing; the object is kept as it is.");
            case Value.Text _ -> {
            }
            default -> error("_type", "“_type” must be a text; the object is kept as it is.");
        }
        switch (members.get("_key")) {
            case null -> error("“_key” is missing; the object is kept as it is.");
            case Value.Text(var key) -> {
                if (!Rule.KEY.holds(key)) {
                    error("_key", Rule.KEY.complaint("_key", key));
                }
                return key;
            }
            default -> error("_key", "“_key” must be a text; the object is kept as it is.");
        }
        return "";
    }

    /// Takes the key the current object had.
    ///
    /// @return that key; a new one when it is taken already, or empty
    String take(String key) {
        if (!key.isEmpty() && keys.add(key)) {
            return key;
        }
        if (!key.isEmpty()) {
            problems.warning(tokens.pointer() + "/_key", taken(key));
        }
        return Keys.next();
    }

    private static String taken(String key) {
        return "The key “" + key + "” stands before in this article; it has been given a new one.";
    }

    /// What the value at a token is, in words.
    static String what(JsonToken token) {
        return switch (token) {
            case START_OBJECT -> "an object";
            case START_ARRAY -> "a list";
            case VALUE_STRING -> "a text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE -> "true";
            case VALUE_FALSE -> "false";
            default -> "null";
        };
    }
}
