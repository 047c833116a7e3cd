package app.galley.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Decides what a merge takes where both sides changed the same thing, and remembers what that was.
///
/// Without an order to prefer a side it decides by the values alone, so that it does not matter which side is called ours: something before
/// nothing, the longer before the shorter, then the alphabet.
final class Arbiter {

    private static final Comparator<Object> RANK = Comparator.comparing((Object value) -> !value.equals(Optional.empty()))
            .thenComparing(value -> value.toString().length()).thenComparing(Object::toString);

    private final Optional<Choice> order;
    private final List<String> clashes = new ArrayList<>();

    private Arbiter(Optional<Choice> order) {
        this.order = order;
    }

    /// One that decides by the values.
    static Arbiter impartial() {
        return new Arbiter(Optional.empty());
    }

    /// One that always takes a side.
    static Arbiter taking(Choice side) {
        return new Arbiter(Optional.of(side));
    }

    /// One that decides alike, and what it remembers is forgotten.
    Arbiter apart() {
        return new Arbiter(order);
    }

    /// What became of a value: the change of the side that changed it.
    <T> T value(String what, T base, T ours, T theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        return ours.equals(base) ? theirs : clash(what, base, ours, theirs);
    }

    /// Decides about a value that both changed.
    <T> T clash(String what, T base, T ours, T theirs) {
        if (!clashes.contains(what)) {
            clashes.add(what);
        }
        return choose(base, ours, theirs);
    }

    private <T> T choose(T base, T ours, T theirs) {
        if (order.isEmpty()) {
            return RANK.compare(ours, theirs) >= 0 ? ours : theirs;
        }
        return switch (order.get()) {
            case BASE -> base;
            case THEIRS -> theirs;
            case OURS, BOTH -> ours;
        };
    }

    /// What both sides changed differently, in the order in which it was found.
    List<String> clashes() {
        return List.copyOf(clashes);
    }
}
