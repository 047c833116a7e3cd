package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import java.util.ArrayList;
import java.util.List;

/// The way to a block: its index in the body, and for a block inside a box, its index there, and so on.
///
/// @param steps the indexes, outermost first; never empty
public record Path(List<Integer> steps) {

    public Path {
        steps = List.copyOf(steps);
    }

    /// The way to a block of the body itself.
    public static Path of(int index) {
        return new Path(List.of(index));
    }

    /// The way to a block inside the block at this path.
    public Path into(int index) {
        var longer = new ArrayList<>(steps);
        longer.add(index);
        return new Path(longer);
    }

    /// The index among the blocks around it.
    public int index() {
        return steps.getLast();
    }

    /// Whether the block stands in a box.
    public boolean isInner() {
        return steps.size() > 1;
    }

    /// The way to the box the block stands in.
    ///
    /// @throws IllegalStateException when it stands in none
    public Path parent() {
        if (!isInner()) {
            throw new IllegalStateException("a block of the body stands in no box");
        }
        return new Path(steps.subList(0, steps.size() - 1));
    }

    /// The way to a block beside this one.
    public Path sibling(int index) {
        var other = new ArrayList<>(steps);
        other.set(other.size() - 1, index);
        return new Path(other);
    }

    /// The block there.
    public Block in(Article article) {
        return siblings(article).get(index());
    }

    /// The block there together with those around it.
    public Blocks siblings(Article article) {
        Blocks blocks = article.body();
        for (int step : steps.subList(0, steps.size() - 1)) {
            blocks = ((Block.Box) blocks.get(step)).body();
        }
        return blocks;
    }

    /// A copy of the article in which `count` blocks from here on are replaced.
    public Article replace(Article article, int count, List<? extends Block> replacement) {
        return article.withBody(replace(article.body(), 0, count, replacement));
    }

    private Blocks replace(Blocks blocks, int depth, int count, List<? extends Block> replacement) {
        int step = steps.get(depth);
        if (depth == steps.size() - 1) {
            return blocks.replace(step, step + count, replacement);
        }
        var box = (Block.Box) blocks.get(step);
        return blocks.replace(step, step + 1, List.of(box.withBody(replace(box.body(), depth + 1, count, replacement))));
    }
}
