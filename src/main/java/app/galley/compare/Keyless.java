package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import app.galley.model.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Things without their keys, so that what was read or pasted anew is known again by what it says.
final class Keyless {

    private Keyless() {}

    static Block of(Block block) {
        return switch (block) {
            case Block.TextBlock text -> of(text);
            case Block.Box box -> box.withKey("").withBody(Blocks.of(box.body().stream().map(Keyless::of).toList()));
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> block.withKey("");
        };
    }

    /// Marks are named by their place, so that it still matters which words they are on.
    private static Block of(Block.TextBlock block) {
        Map<String, String> names = new HashMap<>();
        block.defs().forEach(def -> names.putIfAbsent(def.key(), "#" + names.size()));
        List<MarkDef> defs = block.defs().stream().map(def -> rekey(def, names.getOrDefault(def.key(), ""))).toList();
        List<Inline> children = block.children().stream().map(child -> child instanceof Inline.Span span
                ? span.withMarks(span.marks().stream().map(mark -> names.getOrDefault(mark, mark)).toList())
                : of(child)).toList();
        return block.withKey("").withContent(children, defs);
    }

    static Inline of(Inline inline) {
        return rekey(inline, "");
    }

    static MarkDef of(MarkDef def) {
        return rekey(def, "");
    }

    static MarkDef rekey(MarkDef def, String key) {
        return switch (def) {
            case MarkDef.Link link -> new MarkDef.Link(key, link.href(), link.extras());
            case MarkDef.UnknownMark unknown -> unknown.withKey(key);
        };
    }

    static Inline rekey(Inline inline, String key) {
        return switch (inline) {
            case Inline.Span span -> span;
            case Inline.InlinePicture(var picture) -> new Inline.InlinePicture(picture.withKey(key));
            case Inline.UnknownInline unknown -> new Inline.UnknownInline(key, Keys.rekey(unknown.value(), key));
        };
    }

    /// Whether an object has a key in its file, and not only in memory.
    static boolean isInFile(Inline.UnknownInline object) {
        return hasKey(object.value());
    }

    /// Whether a block has a key in its file, and not only in memory.
    static boolean isInFile(Block block) {
        return !(block instanceof Block.UnknownBlock(_, _, var value)) || hasKey(value);
    }

    private static boolean hasKey(Value value) {
        return value instanceof Value.Obj(var members) && members.containsKey("_key");
    }
}
