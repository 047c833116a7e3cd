package app.galley.cli;

import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.HashMap;
import java.util.Map;

/// Where blocks are in an article's file, as JSON pointers (RFC 6901).
final class Pointers {

    private final Map<String, String> byKey = new HashMap<>();

    private Pointers() {}

    static Pointers of(Blocks body) {
        var pointers = new Pointers();
        pointers.add(body, "/body");
        return pointers;
    }

    /// Also where blocks are in another body, when they are not in the first.
    Pointers orIn(Blocks other) {
        add(other, "/body");
        return this;
    }

    private void add(Blocks blocks, String parent) {
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            String pointer = parent + "/" + i;
            byKey.putIfAbsent(block.key(), pointer);
            if (block instanceof Block.Box box) {
                add(box.body(), pointer + "/body");
            }
        }
    }

    /// The pointer to the block of that key; to the body when there is none.
    String of(String key) {
        return byKey.getOrDefault(key, "/body");
    }

    /// The pointer to a member of the head.
    static String ofMember(String name) {
        return "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
