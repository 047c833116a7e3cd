package app.galley.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an object of the file held beyond what its record says, so that it can be written back in place.
///
/// An object whose members are the usual ones in the usual order needs nothing kept and has [#NONE]; that is the case for nearly
/// every block, so an article pays for this only where a file is unusual.
///
/// @param order the names of all members as read, known and unknown; empty when the order was the usual one and nothing was
///     unusual. A known member that has a value but is not named here is put at its usual place.
/// @param unknown the members the record has no place for, by name: unknown ones, known ones whose value is of a wrong type, and
///     known ones that were written out although empty (`"caption": ""`). The latter two give way while the record holds a value of
///     that name.
public record Extras(List<String> order, Map<String, Value> unknown) {

    /// Nothing unusual.
    public static final Extras NONE = new Extras(List.of(), Map.of());

    /// Not a name that could be read: a member really called so is also named in the order.
    private static final String WHOLE = "";

    public Extras {
        order = List.copyOf(order);
        unknown = Ordered.copy(unknown);
    }

    /// Whether nothing unusual was read.
    public boolean isNone() {
        return order.isEmpty() && unknown.isEmpty();
    }

    /// For an item of a list that should be an object and is none, such as a bare name among the authors: the item as it is.
    public static Extras whole(Value item) {
        return new Extras(List.of(), Map.of(WHOLE, item));
    }

    /// The item itself, when it was no object; its record then holds only empty values.
    public Optional<Value> whole() {
        return order.isEmpty() ? get(WHOLE) : Optional.empty();
    }

    /// The kept value of that name.
    public Optional<Value> get(String name) {
        return Optional.ofNullable(unknown.get(name));
    }
}
