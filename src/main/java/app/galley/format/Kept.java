package app.galley.format;

import app.galley.model.Extras;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What an object holds beyond its record, gathered while it is read; nothing, and nearly for nothing, as long as it is ordinary.
final class Kept {

    /// An object without members: its order names a member that there is not, since one that names none is the usual order.
    private static final Extras EMPTY_OBJECT = new Extras(List.of(""), Map.of());

    private final Members members;
    private final boolean typeKnown;
    private int seen;
    private int last = -1;
    private @Nullable List<String> order;
    private @Nullable Map<String, Value> unknown;

    Kept(Members members) {
        this(members, false);
    }

    private Kept(Members members, boolean typeKnown) {
        this.members = members;
        this.typeKnown = typeKnown;
    }

    /// For an object whose `_type` has been found out, and need not be read.
    static Kept ofKnownType(Members members) {
        return new Kept(members, true);
    }

    /// Whether the `_type` need not be read.
    boolean isTypeKnown() {
        return typeKnown;
    }

    Members members() {
        return members;
    }

    /// Notes a known member.
    ///
    /// @return whether it is the first of that name
    boolean see(int member) {
        int bit = 1 << member;
        if ((seen & bit) != 0) {
            return false;
        }
        if (order != null) {
            order.add(members.name(member));
        } else if (member < last) {
            unusual().add(members.name(member));
        }
        last = member;
        seen |= bit;
        return true;
    }

    /// Notes an unknown member.
    ///
    /// @return whether it is the first of that name
    boolean see(String name) {
        if (unknown != null && unknown.containsKey(name)) {
            return false;
        }
        unusual().add(name);
        return true;
    }

    /// The name of the known member that is being read.
    String name() {
        return members.name(last);
    }

    /// Whether a known member was there, of whatever type.
    boolean has(String name) {
        return has(members.indexOf(name));
    }

    boolean has(int member) {
        return (seen & 1 << member) != 0;
    }

    /// Keeps a value the record has no place for.
    void keep(String name, Value value) {
        unusual();
        if (unknown == null) {
            unknown = new LinkedHashMap<>();
        }
        unknown.put(name, value);
    }

    /// Keeps the known member that is being read, since it is written out although empty; unless that is how it is always written.
    void keepEmpty(Value empty) {
        if (!members.usual(last).map(empty::equals).orElse(false)) {
            keep(name(), empty);
        }
    }

    /// A known member that was missing or wrong has been given a value.
    void repaired(String name) {
        int member = members.indexOf(name);
        if (!has(member)) {
            seen |= 1 << member;
            if (order != null) {
                members.place(order, member);
            }
        }
        if (unknown != null) {
            unknown.remove(name);
        }
    }

    /// What is to be kept.
    Extras extras() {
        return extras(0);
    }

    /// What is to be kept of an object that ordinarily has these members too.
    Extras extras(int expectedToo) {
        int expected = members.expected() | expectedToo;
        if (order == null && (seen & expected) == expected) {
            return Extras.NONE;
        }
        if (seen == 0 && unusual().isEmpty()) {
            return EMPTY_OBJECT;
        }
        return new Extras(unusual(), unknown == null ? Map.of() : unknown);
    }

    /// The order of the members, which until now was the usual one.
    private List<String> unusual() {
        if (order == null) {
            order = new ArrayList<>();
            for (int member = 0; member < members.size(); member++) {
                if (has(member)) {
                    order.add(members.name(member));
                }
            }
        }
        return order;
    }
}
