package app.galley.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Merges three orders of the same names: two names stand the other way round when a side turned them round.
///
/// Where it follows from two such turns that a third pair must be turned too, it is. This is the join of both orders in the weak order of
/// permutations (A. Björner, "Orderings of Coxeter groups", 1984): it exists always, it is the same whichever side comes first, and merging it
/// again with a side gives it again. Names that stay together in all three count as one, so a few moves in a long list are a short one.
final class Turns {

    /// So many stretches moved against one another that no order is better than another: one side's is taken then.
    private static final int MOST = 1500;

    private final List<String> base;
    private final int[] ours;
    private final int[] theirs;
    /// Where each stretch of names that stay together starts, and after the last.
    private final List<Integer> starts = new ArrayList<>();

    private Turns(List<String> base, List<String> ours, List<String> theirs) {
        this.base = base;
        this.ours = places(ours);
        this.theirs = places(theirs);
        for (int i = 0; i < base.size(); i++) {
            boolean follows = i > 0 && this.ours[i] == this.ours[i - 1] + 1 && this.theirs[i] == this.theirs[i - 1] + 1;
            if (!follows) {
                starts.add(i);
            }
        }
        starts.add(base.size());
    }

    private int[] places(List<String> names) {
        Map<String, Integer> places = new HashMap<>();
        names.forEach(name -> places.put(name, places.size()));
        return base.stream().mapToInt(name -> places.getOrDefault(name, 0)).toArray();
    }

    /// The merged order; all three must hold the same names.
    static List<String> merge(List<String> base, List<String> ours, List<String> theirs) {
        if (ours.equals(theirs) || theirs.equals(base)) {
            return ours;
        }
        if (ours.equals(base)) {
            return theirs;
        }
        var turns = new Turns(base, ours, theirs);
        return turns.stretches() > MOST ? turns.oneOf(ours, theirs) : turns.merged();
    }

    private int stretches() {
        return starts.size() - 1;
    }

    private List<String> oneOf(List<String> one, List<String> other) {
        int i = 0;
        while (one.get(i).equals(other.get(i))) {
            i++;
        }
        return one.get(i).compareTo(other.get(i)) < 0 ? one : other;
    }

    private List<String> merged() {
        BitSet[] turned = turned();
        var order = new int[stretches()];
        for (int i = 0; i < order.length; i++) {
            int place = turned[i].cardinality();
            for (int j = 0; j < i; j++) {
                place += turned[j].get(i) ? 0 : 1;
            }
            order[place] = i;
        }
        var merged = new ArrayList<String>(base.size());
        for (int stretch : order) {
            merged.addAll(base.subList(starts.get(stretch), starts.get(stretch + 1)));
        }
        return merged;
    }

    /// Of each stretch those after it in the base that come before it now.
    private BitSet[] turned() {
        var turned = new BitSet[stretches()];
        for (int i = turned.length - 1; i >= 0; i--) {
            turned[i] = new BitSet();
            for (int j = i + 1; j < turned.length; j++) {
                if (isTurned(starts.get(i), starts.get(j))) {
                    turned[i].set(j);
                    turned[i].or(turned[j]);
                }
            }
        }
        return turned;
    }

    private boolean isTurned(int one, int other) {
        return ours[one] > ours[other] || theirs[one] > theirs[other];
    }
}
