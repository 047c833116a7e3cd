package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// Where a block stands: in which box, after which block.
///
/// @param box key of the box; empty for the body itself
/// @param after key of the block before; empty for the first
public record Spot(String box, String after) {

    /// The article with another block of that key, or without it. Where the article has none, it is put at this spot. A box that is
    /// there keeps its blocks.
    Article put(Article article, String key, Optional<Block> block) {
        Blocks body = article.body();
        Optional<Blocks> replaced = at(body, key, (blocks, i) -> blocks.replace(i, i + 1,
                block.map(by -> List.of(withBodyOf(blocks.get(i), by))).orElse(List.of())));
        if (replaced.isPresent() || block.isEmpty()) {
            return article.withBody(replaced.orElse(body));
        }
        return article.withBody(inserted(body, block.get()).orElseGet(() -> appended(body, block.get())));
    }

    /// The article with another block after the one of that key.
    static Article putAfter(Article article, String key, Block block) {
        Blocks body = article.body();
        return article.withBody(insertedAfter(body, key, block).orElseGet(() -> appended(body, block)));
    }

    private Optional<Blocks> inserted(Blocks body, Block block) {
        if (!after.isEmpty()) {
            return insertedAfter(body, after, block);
        }
        return box.isEmpty()
                ? Optional.of(body.replace(0, 0, List.of(block)))
                : at(body, box, (blocks, i) -> blocks.replace(i, i + 1, List.of(withFirst(blocks.get(i), block))));
    }

    private static Optional<Blocks> insertedAfter(Blocks body, String key, Block block) {
        return at(body, key, (blocks, i) -> blocks.replace(i + 1, i + 1, List.of(block)));
    }

    private static Blocks appended(Blocks body, Block block) {
        return body.replace(body.size(), body.size(), List.of(block));
    }

    private static Block withBodyOf(Block there, Block by) {
        return there instanceof Block.Box was && by instanceof Block.Box box ? box.withBody(was.body()) : by;
    }

    private static Block withFirst(Block there, Block block) {
        return there instanceof Block.Box box ? box.withBody(box.body().replace(0, 0, List.of(block))) : there;
    }

    /// The blocks with a change where the block of that key stands, at whatever depth; empty when there is none.
    private static Optional<Blocks> at(Blocks blocks, String key, BiFunction<Blocks, Integer, Blocks> change) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).key().equals(key)) {
                return Optional.of(change.apply(blocks, i));
            }
            if (blocks.get(i) instanceof Block.Box box) {
                Optional<Blocks> inside = at(box.body(), key, change);
                if (inside.isPresent()) {
                    return Optional.of(blocks.replace(i, i + 1, List.of(box.withBody(inside.get()))));
                }
            }
        }
        return Optional.empty();
    }
}
