package app.galley.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Merges three orders of names into one that holds the names of all.
///
/// What neither side moved stays in the order it had, and holds the rest: what a side put in or moved comes after the last of these that
/// stands before it there. Where both moved the same name to different places, the place nearer to the start is taken. What both put
/// into one place stands one after the other, the stretch first whose first name comes first in the alphabet.
final class Ordering {

    private static final int START = -1;

    private final List<String> base;
    private final Side ours;
    private final Side theirs;
    private final Map<String, Integer> places = new HashMap<>();

    /// One side's order.
    ///
    /// @param names in order
    /// @param moved those that were there before and that it put elsewhere
    /// @param gaps of each name that is not held in place, the place of the one it comes after
    private record Side(List<String> names, Set<String> moved, Map<String, Integer> gaps) {}

    private Ordering(List<String> base, List<String> ours, List<String> theirs) {
        this.base = base;
        for (String name : base) {
            places.put(name, places.size());
        }
        this.ours = new Side(ours, moved(ours), new HashMap<>());
        this.theirs = new Side(theirs, moved(theirs), new HashMap<>());
        fillGaps(this.ours);
        fillGaps(this.theirs);
    }

    /// The names of all three in one order; no list may hold a name twice.
    static List<String> merge(List<String> base, List<String> ours, List<String> theirs) {
        return new Ordering(base, ours, theirs).merged();
    }

    private Set<String> moved(List<String> names) {
        var at = new int[names.size()];
        for (int i = 0; i < at.length; i++) {
            at[i] = places.getOrDefault(names.get(i), -1);
        }
        boolean[] stays = Increasing.in(at);
        var moved = new HashSet<String>();
        for (int i = 0; i < at.length; i++) {
            if (at[i] >= 0 && !stays[i]) {
                moved.add(names.get(i));
            }
        }
        return moved;
    }

    private boolean isHeld(String name) {
        return places.containsKey(name) && !ours.moved.contains(name) && !theirs.moved.contains(name);
    }

    private void fillGaps(Side side) {
        int gap = START;
        for (String name : side.names) {
            if (isHeld(name)) {
                gap = places.getOrDefault(name, START);
            } else {
                side.gaps.put(name, gap);
            }
        }
    }

    private List<String> merged() {
        Map<Integer, List<String>> mine = floating(ours, theirs);
        Map<Integer, List<String>> others = floating(theirs, ours);
        var merged = new LinkedHashSet<String>();
        merged.addAll(woven(mine, others, START));
        for (int place = 0; place < base.size(); place++) {
            if (isHeld(base.get(place))) {
                merged.add(base.get(place));
            }
            merged.addAll(woven(mine, others, place));
        }
        return List.copyOf(merged);
    }

    /// The names a side has put somewhere, by the place they come after, without those whose place the other side decides.
    private Map<Integer, List<String>> floating(Side side, Side other) {
        Map<Integer, List<String>> floating = new HashMap<>();
        for (String name : side.names) {
            Integer gap = side.gaps.get(name);
            if (gap != null && decides(side, other, name, gap)) {
                floating.computeIfAbsent(gap, _ -> new ArrayList<>()).add(name);
            }
        }
        return floating;
    }

    private boolean decides(Side side, Side other, String name, int gap) {
        boolean known = places.containsKey(name);
        boolean puts = !known || side.moved.contains(name);
        boolean otherPuts = other.gaps.containsKey(name) && (!known || other.moved.contains(name));
        return puts && (!otherPuts || gap <= other.gaps.getOrDefault(name, gap));
    }

    private static Collection<String> woven(Map<Integer, List<String>> ours, Map<Integer, List<String>> theirs, int gap) {
        List<String> mine = ours.getOrDefault(gap, List.of());
        List<String> others = theirs.getOrDefault(gap, List.of());
        return isFirst(mine, others) ? weave(mine, others) : weave(others, mine);
    }

    /// So that it does not matter which side is which.
    private static boolean isFirst(List<String> mine, List<String> others) {
        for (int i = 0; i < Math.min(mine.size(), others.size()); i++) {
            int order = mine.get(i).compareTo(others.get(i));
            if (order != 0) {
                return order < 0;
            }
        }
        return mine.size() <= others.size();
    }

    /// Both lists as one: what is in both once, and between them the stretches of either.
    private static Collection<String> weave(List<String> mine, List<String> others) {
        if (mine.isEmpty() || others.isEmpty()) {
            return mine.isEmpty() ? others : mine;
        }
        Map<String, Integer> known = new HashMap<>();
        int[] one = numbers(mine, known);
        int[] other = numbers(others, known);
        var woven = new LinkedHashSet<String>();
        int at = 0;
        for (Hunk hunk : Hunks.between(one, other)) {
            woven.addAll(mine.subList(at, hunk.from()));
            List<String> left = mine.subList(hunk.from(), hunk.to());
            List<String> right = others.subList(hunk.at(), hunk.end());
            boolean leftFirst = right.isEmpty() || !left.isEmpty() && left.getFirst().compareTo(right.getFirst()) < 0;
            woven.addAll(leftFirst ? left : right);
            woven.addAll(leftFirst ? right : left);
            at = hunk.to();
        }
        woven.addAll(mine.subList(at, mine.size()));
        return woven;
    }

    private static int[] numbers(List<String> names, Map<String, Integer> known) {
        return names.stream().mapToInt(name -> known.computeIfAbsent(name, _ -> known.size())).toArray();
    }
}
