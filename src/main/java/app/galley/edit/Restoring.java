package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Bringing back what an article once was, the whole or a block of it.
public final class Restoring {

    private Restoring() {}

    /// The article as it was; it stays the same article, so its identifier stays. What is the same is not touched.
    public static Command whole(Article was) {
        return draft -> {
            Article now = draft.article();
            Map<String, Block> known = new HashMap<>();
            now.body().forEach(block -> known.put(block.key(), block));
            List<Block> body = was.body().stream().map(block -> block.equals(known.get(block.key())) ? known.get(block.key()) : block)
                    .toList();
            Article back = new Article(was.head().with(Field.IDENTIFIER, now.get(Field.IDENTIFIER)), Blocks.of(filled(body)));
            return Optional.of(Draft.at(back, draft.caret().line(), draft.caret().offset()));
        };
    }

    private static List<? extends Block> filled(List<Block> blocks) {
        return blocks.isEmpty() ? List.of(Deleting.empty()) : blocks;
    }

    /// A block as it was, in the place of the one that is there now.
    ///
    /// @param key of the one that is there
    public static Command replace(String key, Block was) {
        return draft -> path(draft.article(), key).map(path -> {
            Block own = path.in(draft.article()).key().equals(was.key()) ? was : was.withKey(key);
            Article without = path.replace(draft.article(), 1, List.of());
            return shown(path.replace(draft.article(), 1, List.of(unlikeAll(own, without))), path);
        });
    }

    /// Takes a block out that was not there.
    public static Command remove(String key) {
        return draft -> path(draft.article(), key).map(path -> {
            boolean alone = path.siblings(draft.article()).size() == 1;
            Article without = path.replace(draft.article(), 1, alone ? List.of(Deleting.empty()) : List.of());
            int index = Math.min(path.index(), path.siblings(without).size() - 1);
            return shown(without, path.sibling(index));
        });
    }

    /// Puts a block back to where it stood: after the nearest block before it that is still there, or before the nearest after it. One
    /// that is there already, elsewhere, moves.
    ///
    /// @param was the article as it was
    /// @param key of the block in it
    public static Command putBack(Article was, String key) {
        return draft -> path(was, key).map(old -> {
            Block block = old.in(was);
            Article without = path(draft.article(), key).map(path -> path.replace(draft.article(), 1, List.of())).orElse(draft.article());
            Path place = place(was, old, without);
            return shown(place.replace(without, 0, List.of(unlikeAll(block, without))), place);
        });
    }

    private static Path place(Article was, Path old, Article now) {
        Blocks siblings = old.siblings(was);
        for (int i = old.index() - 1; i >= 0; i--) {
            Optional<Path> before = path(now, siblings.get(i).key());
            if (before.isPresent()) {
                return before.get().sibling(before.get().index() + 1);
            }
        }
        for (int i = old.index() + 1; i < siblings.size(); i++) {
            Optional<Path> after = path(now, siblings.get(i).key());
            if (after.isPresent()) {
                return after.get();
            }
        }
        if (!old.isInner()) {
            return Path.of(0);
        }
        Optional<Path> box = path(now, old.parent().in(was).key()).filter(path -> path.in(now) instanceof Block.Box);
        return box.map(path -> path.into(0)).orElseGet(() -> place(was, old.parent(), now));
    }

    private static Optional<Path> path(Article article, String key) {
        return Lines.find(article, key).map(Place.InBlock::path);
    }

    /// The block under its own keys, or under new ones when other blocks have these by now.
    private static Block unlikeAll(Block block, Article article) {
        Set<String> taken = new HashSet<>(keys(article.body()));
        return keys(List.of(block)).stream().anyMatch(taken::contains) ? Inserting.fresh(block) : block;
    }

    static List<String> keys(List<? extends Block> blocks) {
        var keys = new ArrayList<String>();
        for (Block block : blocks) {
            keys.add(block.key());
            if (block instanceof Block.Box box) {
                keys.addAll(keys(box.body()));
            }
        }
        return keys;
    }

    private static Draft shown(Article article, Path path) {
        return Draft.at(article, Lines.of(article, path, Part.of(path.in(article)).getFirst()), 0);
    }
}
