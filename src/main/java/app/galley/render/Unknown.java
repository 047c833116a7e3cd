package app.galley.render;

import app.galley.model.Value;

/// What can be shown of a value that is kept without being understood.
final class Unknown {

    private Unknown() {}

    /// Its `_type`; empty when it has none.
    static String type(Value value) {
        return member(value, "_type");
    }

    /// Its text when it has one, since a reader can use that; else its type.
    static String label(Value value) {
        String text = member(value, "text");
        return text.isEmpty() ? type(value) : text;
    }

    private static String member(Value value, String name) {
        return value instanceof Value.Obj(var members) && members.get(name) instanceof Value.Text(var text) ? text : "";
    }
}
