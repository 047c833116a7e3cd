package app.galley.compare;

import app.galley.model.Extras;
import app.galley.model.Value;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Merges what the file says beyond what Galley knows: member by member, each by value.
final class ExtrasMerge {

    private final Arbiter arbiter;

    ExtrasMerge(Arbiter arbiter) {
        this.arbiter = arbiter;
    }

    Extras merge(Extras base, Extras ours, Extras theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        if (ours.whole().isPresent() || theirs.whole().isPresent()) {
            return arbiter.clash("what Galley does not know", base, ours, theirs);
        }
        Map<String, Value> unknown = new LinkedHashMap<>();
        var names = new LinkedHashSet<>(ordered(base, ours, theirs));
        names.addAll(base.unknown().keySet());
        names.addAll(ours.unknown().keySet());
        names.addAll(theirs.unknown().keySet());
        for (String name : names) {
            value(name, base.get(name), ours.get(name), theirs.get(name)).ifPresent(value -> unknown.put(name, value));
        }
        return new Extras(ordered(base, ours, theirs), unknown);
    }

    private Optional<Value> value(String name, Optional<Value> base, Optional<Value> ours, Optional<Value> theirs) {
        return arbiter.value("“" + name + "”", base, ours, theirs);
    }

    private static List<String> ordered(Extras base, Extras ours, Extras theirs) {
        if (ours.order().equals(theirs.order()) || theirs.order().equals(base.order())) {
            return ours.order();
        }
        if (ours.order().equals(base.order())) {
            return theirs.order();
        }
        Set<String> gone = new HashSet<>(base.order());
        gone.removeIf(name -> ours.order().contains(name) && theirs.order().contains(name));
        return Ordering.merge(without(gone, base), without(gone, ours), without(gone, theirs));
    }

    private static List<String> without(Set<String> gone, Extras extras) {
        return extras.order().stream().filter(name -> !name.isEmpty() && !gone.contains(name)).distinct().toList();
    }
}
