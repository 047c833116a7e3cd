package app.galley.convert;

import app.galley.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds an object of JSON member by member, leaving out what is empty.
public final class JsonObject {

    private final Map<String, Value> members = new LinkedHashMap<>();

    /// An object without members.
    public JsonObject() {}

    /// A text, unless it is blank.
    public JsonObject text(String name, String text) {
        if (!text.isBlank()) {
            members.put(name, new Value.Text(text));
        }
        return this;
    }

    /// Texts, unless there are none.
    public JsonObject texts(String name, List<String> texts) {
        return list(name, texts.stream().map(text -> (Value) new Value.Text(text)).toList());
    }

    /// Values, unless there are none.
    public JsonObject list(String name, List<? extends Value> values) {
        if (!values.isEmpty()) {
            members.put(name, new Value.Arr(List.copyOf(values)));
        }
        return this;
    }

    /// A value, if there is one.
    public JsonObject value(String name, Optional<? extends Value> value) {
        value.ifPresent(there -> members.put(name, there));
        return this;
    }

    /// A value.
    public JsonObject value(String name, Value value) {
        members.put(name, value);
        return this;
    }

    /// The object.
    public Value.Obj end() {
        return new Value.Obj(members);
    }
}
