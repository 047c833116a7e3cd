package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What turns one article into another, and holds no more of either than it must.
///
/// @param fields the changed members of the head
/// @param extrasAfter what is unknown in the head afterwards, with the order of all members
/// @param size how many blocks the body had
/// @param pieces the new body, in order
public record Patch(List<FieldChange<?>> fields, Extras extrasAfter, int size, List<Piece> pieces) {

    /// Some blocks of the new body.
    public sealed interface Piece {}

    /// Blocks of the old body, from one index up to another.
    public record Keep(int from, int to) implements Piece {}

    /// Blocks that the old body does not have.
    public record Put(List<Block> blocks) implements Piece {
        public Put {
            blocks = List.copyOf(blocks);
        }
    }

    public Patch {
        fields = List.copyOf(fields);
        pieces = List.copyOf(pieces);
    }

    /// The patch from one article to another.
    public static Patch between(Article before, Article after) {
        List<FieldChange<?>> fields = new ArrayList<>();
        for (HeadChange change : HeadChange.between(before, after)) {
            if (change instanceof FieldChange<?> field) {
                fields.add(field);
            }
        }
        return new Patch(fields, after.head().extras(), before.body().size(), pieces(before.body(), after.body()));
    }

    private static List<Piece> pieces(Blocks before, Blocks after) {
        int start = before.commonPrefix(after);
        int end = before.commonSuffix(after, Math.min(before.size(), after.size()) - start);
        var pieces = new ArrayList<Piece>();
        keep(pieces, 0, start);
        Map<String, Integer> places = new HashMap<>();
        for (int i = start; i < before.size() - end; i++) {
            places.putIfAbsent(before.get(i).key(), i);
        }
        var fresh = new ArrayList<Block>();
        for (int i = start; i < after.size() - end; i++) {
            Block block = after.get(i);
            int old = places.getOrDefault(block.key(), -1);
            if (old >= 0 && before.get(old).equals(block)) {
                put(pieces, fresh);
                keep(pieces, old, old + 1);
            } else {
                fresh.add(block);
            }
        }
        put(pieces, fresh);
        keep(pieces, before.size() - end, before.size());
        return pieces;
    }

    private static void keep(List<Piece> pieces, int from, int to) {
        if (!pieces.isEmpty() && pieces.getLast() instanceof Keep(int first, int last) && last == from) {
            pieces.set(pieces.size() - 1, new Keep(first, to));
        } else if (from < to) {
            pieces.add(new Keep(from, to));
        }
    }

    private static void put(List<Piece> pieces, List<Block> fresh) {
        if (!fresh.isEmpty()) {
            pieces.add(new Put(fresh));
            fresh.clear();
        }
    }

    /// The article after the patch.
    ///
    /// @throws IllegalArgumentException when the article is not one the patch was made from, as far as that can be told
    public Article apply(Article article) {
        boolean fits = article.body().size() == size && fields.stream().allMatch(change -> fits(change, article));
        if (!fits) {
            throw new IllegalArgumentException("the patch was made from another article");
        }
        Article changed = article;
        for (FieldChange<?> change : fields) {
            changed = change.apply(changed);
        }
        return new Article(changed.head().withExtras(extrasAfter), body(article.body()));
    }

    private static boolean fits(FieldChange<?> change, Article article) {
        return article.get(change.field()).equals(change.before());
    }

    private Blocks body(Blocks old) {
        if (pieces.equals(List.of(new Keep(0, size)))) {
            return old;
        }
        var blocks = new ArrayList<Block>();
        for (Piece piece : pieces) {
            switch (piece) {
                case Keep(int from, int to) -> blocks.addAll(old.subList(from, to));
                case Put(var others) -> blocks.addAll(others);
            }
        }
        return Blocks.of(blocks);
    }
}
