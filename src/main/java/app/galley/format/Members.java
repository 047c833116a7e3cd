package app.galley.format;

import app.galley.model.Value;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/// What an object of one kind may hold, in the order in which it is written.
final class Members {

    /// A member.
    ///
    /// @param name its name in the file
    /// @param usual what is written when the record has nothing for it; empty when nothing is
    /// @param required whether the schema asks for it
    record Member(String name, Optional<Value> usual, boolean required) {

        /// Written only when there is a value.
        static Member optional(String name) {
            return new Member(name, Optional.empty(), false);
        }

        /// Always written, though a file may lack it.
        static Member usual(String name, String text) {
            return new Member(name, Optional.of(new Value.Text(text)), false);
        }

        /// Asked for; there is always a value.
        static Member required(String name) {
            return new Member(name, Optional.empty(), true);
        }

        /// Asked for; this is written when the record has nothing.
        static Member required(String name, Value usual) {
            return new Member(name, Optional.of(usual), true);
        }
    }

    /// Where the type stands, in kinds that are told by it.
    static final int TYPE = 0;

    private final List<Member> members;
    private final List<String> names;
    private final PropertyNameMatcher matcher;
    private final int expected;

    Members(Member... members) {
        this.members = List.of(members);
        this.names = Arrays.stream(members).map(Member::name).toList();
        this.matcher = Json.FACTORY.constructNameMatcher(names.stream().map(Named::fromString).toList(), false);
        int bits = 0;
        for (int i = 0; i < members.length; i++) {
            bits |= members[i].required() || members[i].usual().isPresent() ? 1 << i : 0;
        }
        this.expected = bits;
    }

    int size() {
        return members.size();
    }

    String name(int member) {
        return names.get(member);
    }

    List<String> names() {
        return names;
    }

    int indexOf(String name) {
        return names.indexOf(name);
    }

    boolean isRequired(int member) {
        return members.get(member).required();
    }

    /// What is written when the record has nothing for the member.
    Optional<Value> usual(int member) {
        return members.get(member).usual();
    }

    /// The members every ordinary object of the kind has, as bits.
    int expected() {
        return expected;
    }

    PropertyNameMatcher matcher() {
        return matcher;
    }

    /// Adds a known name to an unusual order: after the nearest of those that usually stand before it.
    void place(List<String> order, int member) {
        for (int before = member - 1; before >= 0; before--) {
            int at = order.indexOf(name(before));
            if (at >= 0) {
                order.add(at + 1, name(member));
                return;
            }
        }
        order.add(0, name(member));
    }
}
