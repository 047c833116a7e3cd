package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Merges three versions of a body: which blocks, in which order, and what each says.
final class BodyMerge {

    private final Version base;
    private final Version ours;
    private final Version theirs;
    private final Fates fates;
    private final List<Conflict> conflicts = new ArrayList<>();

    BodyMerge(Blocks base, Blocks ours, Blocks theirs) {
        this.base = Version.base(base);
        this.ours = Version.side(ours, this.base);
        this.theirs = Version.side(theirs, this.base);
        Version.unite(this.base, this.ours, this.theirs);
        fates = new Fates(this.base, this.ours, this.theirs);
    }

    /// The merged body.
    Blocks body() {
        return body(Version.ROOT);
    }

    /// What both changed, each otherwise, after the body was asked for.
    List<Conflict> conflicts() {
        return conflicts;
    }

    private Blocks body(String box) {
        var blocks = new ArrayList<Block>();
        for (String name : order(box)) {
            blocks.add(block(name, new Spot(box, blocks.isEmpty() ? "" : blocks.getLast().key())));
        }
        return Blocks.of(blocks);
    }

    private List<String> order(String box) {
        List<String> mine = names(ours, box);
        List<String> others = names(theirs, box);
        List<String> olds = names(base, box);
        return mine.equals(others) ? mine : Ordering.merge(olds, mine, others);
    }

    private List<String> names(Version version, String box) {
        return version.children(box).stream().filter(name -> fates.isKept(name) && fates.homeOf(name).equals(box)).toList();
    }

    private Block block(String name, Spot spot) {
        int before = conflicts.size();
        Optional<Block> old = base.block(name);
        Optional<Block> mine = ours.block(name);
        Optional<Block> other = theirs.block(name);
        Block first = mine.or(() -> other).or(() -> old).orElseThrow();
        Blocks body = first instanceof Block.Box ? body(name) : Blocks.EMPTY;
        if (fates.isContested(name)) {
            Block kept = finished(first, name, body);
            conflicts.add(before, new Conflict.OfBlock(name, spot, old.map(block -> named(block, name)), mine.map(_ -> kept),
                    other.map(_ -> kept), "a block"));
            return kept;
        }
        if (mine.isEmpty() || other.isEmpty()) {
            return finished(first, name, body);
        }
        return merged(name, spot, before, old, mine.get(), other.get(), body);
    }

    private Block merged(String name, Spot spot, int at, Optional<Block> old, Block mine, Block other, Blocks body) {
        if (BlockMerge.isSame(mine, other) || old.isPresent() && BlockMerge.isSame(old.get(), other)) {
            return finished(mine, name, body);
        }
        if (old.isPresent() && BlockMerge.isSame(old.get(), mine)) {
            return finished(other, name, body);
        }
        Arbiter arbiter = Arbiter.impartial();
        Block merged = merge(arbiter, old, mine, other);
        if (!arbiter.clashes().isEmpty()) {
            conflicts.add(at, new Conflict.OfBlock(name, spot, old.map(_ -> variant(Choice.BASE, old, mine, other, name, body)),
                    Optional.of(variant(Choice.OURS, old, mine, other, name, body)),
                    Optional.of(variant(Choice.THEIRS, old, mine, other, name, body)), String.join(", ", arbiter.clashes())));
        }
        return finished(merged, name, body);
    }

    private static Block variant(Choice side, Optional<Block> old, Block mine, Block other, String name, Blocks body) {
        return finished(merge(Arbiter.taking(side), old, mine, other), name, body);
    }

    private static Block merge(Arbiter arbiter, Optional<Block> old, Block mine, Block other) {
        if (old.isEmpty()) {
            return arbiter.clash("the block", mine, BlockMerge.own(mine), BlockMerge.own(other));
        }
        return new BlockMerge(arbiter).merge(BlockMerge.own(old.get()), BlockMerge.own(mine), BlockMerge.own(other));
    }

    /// The block under its name, and with its blocks when it is a box; the same object when it is so already.
    private static Block finished(Block block, String name, Blocks body) {
        Block named = named(block, name);
        return named instanceof Block.Box box && !isSame(box.body(), body) ? box.withBody(body) : named;
    }

    private static Block named(Block block, String name) {
        return block.key().equals(name) ? block : block.withKey(name);
    }

    /// Whether two lists hold the same objects.
    static boolean isSame(Blocks one, Blocks other) {
        return one == other || one.size() == other.size() && one.commonPrefix(other) == one.size();
    }
}
