package app.galley.compare;

import app.galley.model.Block;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// Which block of one article is which of another: by key, else by what it says.
///
/// A text that was imported again has new keys. Its blocks are found by being equal but for their keys; and what is left between two
/// neighbours that were found, by being much alike.
final class Matching {

    private static final int NONE = -2;
    /// So many blocks ahead a block is looked for that is much like another, so that the time does not grow with the square.
    private static final int LOOK_AHEAD = 16;

    private final Tree before;
    private final Tree after;
    private final int[] toBefore;
    private final int[] toAfter;
    private int keysKnown;

    private Matching(Tree before, Tree after) {
        this.before = before;
        this.after = after;
        toBefore = none(after.size());
        toAfter = none(before.size());
    }

    private static int[] none(int size) {
        var partners = new int[size];
        Arrays.fill(partners, NONE);
        return partners;
    }

    /// Which block is which, for people to read.
    static Matching of(Tree before, Tree after) {
        var matching = exact(before, after);
        if (matching.isAnyLeft()) {
            matching.byLikeness(Tree.ROOT, Tree.ROOT);
        }
        return matching;
    }

    /// Which block is which, for a merge: blocks that are only much alike are different ones, unless hardly a key is known, for what is
    /// found alike depends on what stands around it.
    static Matching sure(Tree before, Tree after) {
        var matching = exact(before, after);
        boolean keysAreNew = 4 * matching.keysKnown < Math.min(before.size(), after.size());
        return keysAreNew ? of(before, after) : matching;
    }

    private static Matching exact(Tree before, Tree after) {
        var matching = new Matching(before, after);
        matching.byKey();
        if (matching.isAnyLeft()) {
            matching.byContent();
        }
        return matching;
    }

    /// The number of the old block, or of the body; negative but not [Tree#ROOT] when there is none.
    int old(int now) {
        return now == Tree.ROOT ? Tree.ROOT : toBefore[now];
    }

    boolean hasOld(int now) {
        return now == Tree.ROOT || toBefore[now] >= 0;
    }

    boolean hasNew(int old) {
        return old == Tree.ROOT || toAfter[old] >= 0;
    }

    private void match(int old, int now) {
        toAfter[old] = now;
        toBefore[now] = old;
    }

    private boolean isAnyLeft() {
        boolean oldLeft = before.nodes().stream().anyMatch(node -> !hasNew(node.id()));
        return oldLeft && after.nodes().stream().anyMatch(node -> !hasOld(node.id()));
    }

    private void byKey() {
        Map<String, Integer> keys = new HashMap<>(before.size() * 2);
        for (Tree.Node node : before.nodes()) {
            if (Keyless.isInFile(node.block())) {
                keys.putIfAbsent(node.block().key(), node.id());
            }
        }
        for (Tree.Node node : after.nodes()) {
            Integer old = Keyless.isInFile(node.block()) ? keys.remove(node.block().key()) : null;
            if (old != null) {
                match(old, node.id());
                keysKnown++;
            }
        }
    }

    private void byContent() {
        Map<Block, Queue<Integer>> left = new HashMap<>();
        for (Tree.Node node : before.nodes()) {
            if (!hasNew(node.id()) && Likeness.isTelling(node.block())) {
                left.computeIfAbsent(Keyless.of(node.block()), _ -> new ArrayDeque<>()).add(node.id());
            }
        }
        for (Tree.Node node : after.nodes()) {
            if (!hasOld(node.id()) && Likeness.isTelling(node.block())) {
                Queue<Integer> same = left.get(Keyless.of(node.block()));
                if (same != null && !same.isEmpty()) {
                    match(same.remove(), node.id());
                }
            }
        }
    }

    /// Pairs what is left between neighbours that are paired, in order.
    private void byLikeness(int oldParent, int newParent) {
        List<Integer> olds = before.children(oldParent);
        int cursor = 0;
        for (int now : after.children(newParent)) {
            if (hasOld(now)) {
                Tree.Node old = before.node(old(now));
                cursor = old.parent() == oldParent ? old.place() + 1 : cursor;
            } else {
                cursor = pair(olds, cursor, now);
            }
            if (hasOld(now) && !after.children(now).isEmpty()) {
                byLikeness(old(now), now);
            }
        }
    }

    private int pair(List<Integer> olds, int cursor, int now) {
        int end = Math.min(olds.size(), cursor + LOOK_AHEAD);
        for (int i = cursor; i < end && !hasNew(olds.get(i)); i++) {
            if (Likeness.isMuch(before.block(olds.get(i)), after.block(now))) {
                match(olds.get(i), now);
                return i + 1;
            }
        }
        return cursor;
    }
}
