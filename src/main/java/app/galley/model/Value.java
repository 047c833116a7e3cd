package app.galley.model;

import java.util.List;
import java.util.Map;

/// A value from the file that Galley keeps without understanding it.
///
/// Members of an [Obj] keep the order in which they were read.
public sealed interface Value {

    /// Text.
    record Text(String text) implements Value {}

    /// A number in the spelling of the file, so that `1.0` never becomes `1`.
    record Num(String literal) implements Value {}

    /// `true` or `false`.
    record Bool(boolean value) implements Value {}

    /// An explicit `null`.
    record Null() implements Value {}

    /// A list of values.
    record Arr(List<Value> items) implements Value {
        public Arr {
            items = List.copyOf(items);
        }
    }

    /// Named members, in file order.
    record Obj(Map<String, Value> members) implements Value {
        public Obj {
            members = Ordered.copy(members);
        }
    }
}
