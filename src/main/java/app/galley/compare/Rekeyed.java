package app.galley.compare;

import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Inline;
import app.galley.model.Keys;
import app.galley.model.MarkDef;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/// Gives a block, and all in it that has a key, other keys.
final class Rekeyed {

    private final UnaryOperator<String> keys;

    private Rekeyed(UnaryOperator<String> keys) {
        this.keys = keys;
    }

    /// A copy with new keys throughout.
    static Block fresh(Block block) {
        return by(block, _ -> Keys.next());
    }

    /// A copy whose keys are what the function makes of the old ones; it is asked once for each thing, in reading order.
    static Block by(Block block, UnaryOperator<String> keys) {
        return new Rekeyed(keys).block(block);
    }

    private Block block(Block block) {
        Block renamed = renamed(block);
        return switch (renamed) {
            case Block.TextBlock text -> text(text);
            case Block.Box box -> box(box);
            case Block.PictureBlock _,Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> renamed;
        };
    }

    private Block renamed(Block block) {
        String key = keys.apply(block.key());
        return key.equals(block.key()) ? block : block.withKey(key);
    }

    private Block box(Block.Box box) {
        Blocks body = box.body();
        for (int i = 0; i < body.size(); i++) {
            Block inside = block(body.get(i));
            body = inside == body.get(i) ? body : body.replace(i, i + 1, List.of(inside));
        }
        return body == box.body() ? box : box.withBody(body);
    }

    private Block text(Block.TextBlock text) {
        if (text.defs().isEmpty() && text.children().stream().allMatch(Inline.Span.class::isInstance)) {
            return text;
        }
        Map<String, String> names = new HashMap<>();
        List<MarkDef> defs = text.defs().stream().map(def -> {
            String key = keys.apply(def.key());
            names.putIfAbsent(def.key(), key);
            return key.equals(def.key()) ? def : Keyless.rekey(def, key);
        }).toList();
        List<Inline> children = text.children().stream().map(child -> inline(child, names)).toList();
        return defs.equals(text.defs()) && children.equals(text.children()) ? text : text.withContent(children, defs);
    }

    private Inline inline(Inline inline, Map<String, String> names) {
        return switch (inline) {
            case Inline.Span span -> span.withMarks(span.marks().stream().map(mark -> names.getOrDefault(mark, mark)).toList());
            case Inline.InlinePicture(var picture) -> Keyless.rekey(inline, keys.apply(picture.key()));
            case Inline.UnknownInline unknown -> Keyless.rekey(inline, keys.apply(unknown.key()));
        };
    }
}
