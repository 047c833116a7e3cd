package app.galley.compare;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Merges three orders of names into one that holds the names of all.
///
/// The names of the base come in the order of [Turns]; one that a side does not have counts there as standing after the one it stood after.
/// Every other name comes after the one of them that it comes after where it is from; when both sides put it in, each elsewhere, at the place
/// nearer to the start of the base. What both put into one place stands one after the other, the stretch first whose first name comes first
/// in the alphabet.
final class Ordering {

    private static final String START = "";

    private final List<String> shared;
    private final Map<String, Integer> places = new HashMap<>();

    private Ordering(List<String> base, List<String> ours, List<String> theirs) {
        base.forEach(name -> places.put(name, places.size()));
        shared = Turns.merge(base, old(completed(base, ours)), old(completed(base, theirs)));
    }

    private List<String> old(List<String> names) {
        return names.stream().filter(places::containsKey).toList();
    }

    /// A side's names with those of the base that it does not have.
    private static List<String> completed(List<String> base, List<String> side) {
        Set<String> there = new HashSet<>(side);
        Map<String, List<String>> missing = new HashMap<>();
        String before = START;
        for (String name : base) {
            if (there.contains(name)) {
                before = name;
            } else {
                missing.computeIfAbsent(before, _ -> new ArrayList<>()).add(name);
            }
        }
        if (missing.isEmpty()) {
            return side;
        }
        var completed = new ArrayList<>(missing.getOrDefault(START, List.of()));
        for (String name : side) {
            completed.add(name);
            completed.addAll(missing.getOrDefault(name, List.of()));
        }
        return completed;
    }

    /// The names of all three in one order; no list may hold a name twice, nor the empty one.
    static List<String> merge(List<String> base, List<String> ours, List<String> theirs) {
        var ordering = new Ordering(base, ours, theirs);
        return ordering.merged(ordering.anchors(completed(base, ours)), ordering.anchors(completed(base, theirs)));
    }

    private List<String> merged(Map<String, String> ours, Map<String, String> theirs) {
        Map<String, List<String>> left = hanging(ours, theirs);
        Map<String, List<String>> right = hanging(theirs, ours);
        var merged = new LinkedHashSet<>(woven(left, right, START));
        for (String name : shared) {
            merged.add(name);
            merged.addAll(woven(left, right, name));
        }
        return List.copyOf(merged);
    }

    /// Of each name that is not in the base, the one before it that is.
    private Map<String, String> anchors(List<String> names) {
        Map<String, String> anchors = new LinkedHashMap<>();
        String anchor = START;
        for (String name : names) {
            if (places.containsKey(name)) {
                anchor = name;
            } else {
                anchors.put(name, anchor);
            }
        }
        return anchors;
    }

    /// The names that come after each, without those whose place the other side decides.
    private Map<String, List<String>> hanging(Map<String, String> anchors, Map<String, String> others) {
        Map<String, List<String>> hanging = new HashMap<>();
        anchors.forEach((name, anchor) -> {
            if (place(anchor) <= place(others.getOrDefault(name, anchor))) {
                hanging.computeIfAbsent(anchor, _ -> new ArrayList<>()).add(name);
            }
        });
        return hanging;
    }

    private int place(String anchor) {
        return places.getOrDefault(anchor, -1);
    }

    private static Collection<String> woven(Map<String, List<String>> ours, Map<String, List<String>> theirs, String anchor) {
        List<String> mine = ours.getOrDefault(anchor, List.of());
        List<String> others = theirs.getOrDefault(anchor, List.of());
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
