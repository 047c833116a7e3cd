package app.galley.convert;

import app.galley.model.Value;
import java.util.List;
import java.util.Map;

/// Looks into JSON that others wrote: what is not there, or is of another kind, is empty.
final class JsonValues {

    private JsonValues() {}

    /// The members of an object.
    static Map<String, Value> members(Value value) {
        return value instanceof Value.Obj(var members) ? members : Map.of();
    }

    /// A member.
    static Value get(Value value, String name) {
        return members(value).getOrDefault(name, new Value.Null());
    }

    /// The items of a list; one that is written without a list is the only one.
    static List<Value> items(Value value) {
        return switch (value) {
            case Value.Arr(var items) -> items;
            case Value.Null _ -> List.of();
            default -> List.of(value);
        };
    }

    /// The text of a member, or the first text of several.
    static String text(Value value, String... names) {
        for (String name : names) {
            if (get(value, name) instanceof Value.Text(var text) && !text.isBlank()) {
                return Characters.clean(text).strip();
            }
        }
        return "";
    }

    /// All texts of a member that is a list of them, or one of them.
    static List<String> texts(Value value, String name) {
        return items(get(value, name)).stream().filter(Value.Text.class::isInstance)
                .map(item -> Characters.clean(((Value.Text) item).text()).strip()).filter(text -> !text.isEmpty()).toList();
    }
}
