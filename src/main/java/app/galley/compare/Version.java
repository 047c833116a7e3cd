package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One of the three versions in a merge, its blocks named so that the same block has the same name in all.
///
/// The name is the key in the base, or else its own. What has no key in the file, or the key of another, is named by what it says.
final class Version {

    /// The name of the body itself.
    static final String ROOT = "";

    private final Tree tree;
    private final String[] names;
    private final Map<String, Integer> ids = new HashMap<>();

    private Version(Tree tree) {
        this.tree = tree;
        names = new String[tree.size()];
    }

    /// The version both sides started from.
    static Version base(Blocks body) {
        var version = new Version(Tree.of(body));
        version.nameRest(Set.of());
        return version;
    }

    /// A side's version.
    static Version side(Blocks body, Version base) {
        var version = new Version(Tree.of(body));
        Matching matching = Matching.sure(base.tree, version.tree);
        for (int id = 0; id < version.names.length; id++) {
            if (matching.hasOld(id)) {
                version.name(id, base.names[matching.old(id)]);
            }
        }
        version.nameRest(base.ids.keySet());
        return version;
    }

    private void nameRest(Set<String> taken) {
        Set<String> keys = new HashSet<>(taken);
        tree.nodes().forEach(node -> keys.add(node.block().key()));
        for (int id = 0; id < names.length; id++) {
            if (names[id] == null) {
                Block block = tree.block(id);
                boolean free = Keyless.isInFile(block) && !block.key().isEmpty() && !ids.containsKey(block.key())
                        && !taken.contains(block.key());
                name(id, free ? block.key() : made(block, keys));
            }
        }
    }

    private String made(Block block, Set<String> keys) {
        String start = "~" + Integer.toHexString(Keyless.of(block).toString().hashCode());
        String name = start;
        for (int i = 2; ids.containsKey(name) || keys.contains(name); i++) {
            name = start + "-" + i;
        }
        return name;
    }

    private void name(int id, String name) {
        names[id] = name;
        ids.put(name, id);
    }

    /// Gives what both sides put in alike, at the same place but under other keys, one name.
    static void unite(Version base, Version ours, Version theirs) {
        Map<List<Object>, String> fresh = new HashMap<>();
        for (int id = 0; id < ours.names.length; id++) {
            String name = ours.names[id];
            if (!base.has(name) && !theirs.has(name) && Likeness.isTelling(ours.tree.block(id))) {
                fresh.putIfAbsent(ours.place(id, base), name);
            }
        }
        if (fresh.isEmpty()) {
            return;
        }
        for (int id = 0; id < theirs.names.length; id++) {
            String name = theirs.names[id];
            if (!base.has(name) && !ours.has(name) && Likeness.isTelling(theirs.tree.block(id))) {
                String other = fresh.remove(theirs.place(id, base));
                if (other != null) {
                    (name.compareTo(other) < 0 ? ours : theirs).rename(name.compareTo(other) < 0 ? other : name,
                            name.compareTo(other) < 0 ? name : other);
                }
            }
        }
    }

    private void rename(String from, String to) {
        Integer id = ids.remove(from);
        if (id != null) {
            name(id, to);
        }
    }

    /// What a block says, in which box, after which block that the base has too.
    private List<Object> place(int id, Version base) {
        Tree.Node node = tree.node(id);
        List<Integer> siblings = tree.children(node.parent());
        int before = node.place() - 1;
        while (before >= 0 && !base.has(names[siblings.get(before)])) {
            before--;
        }
        return List.of(Keyless.of(node.block()), parentName(node), before < 0 ? ROOT : names[siblings.get(before)]);
    }

    private String parentName(Tree.Node node) {
        return node.parent() == Tree.ROOT ? ROOT : names[node.parent()];
    }

    boolean has(String name) {
        return ids.containsKey(name);
    }

    /// The block of that name.
    Optional<Block> block(String name) {
        return Optional.ofNullable(ids.get(name)).map(tree::block);
    }

    /// The name of the box a block is in.
    Optional<String> parent(String name) {
        return Optional.ofNullable(ids.get(name)).map(id -> parentName(tree.node(id)));
    }

    /// The names of the blocks in a box, or in the body.
    List<String> children(String name) {
        Integer id = ids.get(name);
        if (id == null && !name.equals(ROOT)) {
            return List.of();
        }
        List<Integer> children = tree.children(id == null ? Tree.ROOT : id);
        var found = new ArrayList<String>(children.size());
        children.forEach(child -> found.add(names[child]));
        return found;
    }

    /// All names, in reading order.
    List<String> names() {
        return List.of(names);
    }
}
