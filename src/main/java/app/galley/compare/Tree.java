package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;

/// All blocks of a body, those in boxes too, numbered in the order in which one reads them.
final class Tree {

    /// The number of the body itself, as the parent of its blocks.
    static final int ROOT = -1;

    /// A block at its place.
    ///
    /// @param id its number
    /// @param parent the number of the box it is in
    /// @param place its place among its siblings
    /// @param block the block
    /// @param children the numbers of the blocks inside
    record Node(int id, int parent, int place, Block block, List<Integer> children) {}

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> tops = new ArrayList<>();

    /// The blocks of a body.
    static Tree of(Blocks body) {
        var tree = new Tree();
        tree.add(body, ROOT, tree.tops);
        return tree;
    }

    private void add(Blocks blocks, int parent, List<Integer> siblings) {
        int place = 0;
        for (Block block : blocks) {
            var node = new Node(nodes.size(), parent, place++, block, block instanceof Block.Box ? new ArrayList<>() : List.of());
            nodes.add(node);
            siblings.add(node.id);
            if (block instanceof Block.Box box) {
                add(box.body(), node.id, node.children);
            }
        }
    }

    int size() {
        return nodes.size();
    }

    Node node(int id) {
        return nodes.get(id);
    }

    Block block(int id) {
        return nodes.get(id).block;
    }

    List<Node> nodes() {
        return nodes;
    }

    /// The numbers of the blocks in a box, or of the body.
    List<Integer> children(int parent) {
        return parent == ROOT ? tops : nodes.get(parent).children;
    }
}
