package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;

/// Finds what became of every block.
final class BlockChanges {

    private final Tree before;
    private final Tree after;
    private final Matching matching;

    private BlockChanges(Blocks before, Blocks after) {
        this.before = Tree.of(before);
        this.after = Tree.of(after);
        matching = Matching.of(this.before, this.after);
    }

    /// What became of the blocks of one body in another.
    static List<BlockChange> between(Blocks before, Blocks after) {
        if (before == after) {
            return after.stream().map(block -> (BlockChange) new BlockChange.Same(block, block)).toList();
        }
        return new BlockChanges(before, after).in(Tree.ROOT);
    }

    /// What became of the blocks in a box of the new body that is in the old one too.
    private List<BlockChange> in(int parent) {
        List<Integer> nows = after.children(parent);
        List<Integer> olds = before.children(matching.old(parent));
        boolean[] stays = Increasing.in(places(parent));
        var changes = new ArrayList<BlockChange>(nows.size());
        int next = 0;
        for (int i = 0; i < nows.size(); i++) {
            int now = nows.get(i);
            int place = stays[i] ? before.node(matching.old(now)).place() : -1;
            for (; next < place; next++) {
                addIfGone(changes, olds.get(next));
            }
            changes.add(change(now, stays[i]));
        }
        for (; next < olds.size(); next++) {
            addIfGone(changes, olds.get(next));
        }
        return changes;
    }

    /// Where the blocks of a box stood in it; -1 for those that did not.
    private int[] places(int parent) {
        List<Integer> nows = after.children(parent);
        var places = new int[nows.size()];
        for (int i = 0; i < places.length; i++) {
            int now = nows.get(i);
            boolean stood = matching.hasOld(now) && before.node(matching.old(now)).parent() == matching.old(parent);
            places[i] = stood ? before.node(matching.old(now)).place() : -1;
        }
        return places;
    }

    private void addIfGone(List<BlockChange> changes, int old) {
        if (!matching.hasNew(old)) {
            changes.add(new BlockChange.Deleted(before.block(old)));
        }
    }

    private BlockChange change(int now, boolean stays) {
        Block is = after.block(now);
        if (!matching.hasOld(now)) {
            return new BlockChange.Inserted(is);
        }
        Block was = before.block(matching.old(now));
        boolean edited = was != is && !was.equals(is) && !Keyless.of(was).equals(Keyless.of(is));
        List<BlockChange> inside = was instanceof Block.Box && is instanceof Block.Box ? in(now) : List.of();
        boolean same = !edited && inside.stream().allMatch(BlockChange::isSame);
        if (!stays) {
            return new BlockChange.Moved(was, is, inside, !same, now < matching.old(now));
        }
        return same ? new BlockChange.Same(was, is) : new BlockChange.Edited(was, is, inside);
    }
}
