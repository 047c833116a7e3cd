package app.galley.compare;

import app.galley.model.Article;
import app.galley.model.Blocks;
import java.util.ArrayList;

/// Brings together what two sides made of one article.
///
/// Blocks are merged by key, their texts by word and their marks by character; the head field by field. It does not matter which side is
/// called ours, nor whether some of it was merged before. Nothing that either side wrote is missing: it is in the article or in a conflict.
public final class Merge {

    private Merge() {}

    /// The changes of both sides in one article.
    ///
    /// Where only one side changed something that is taken, and the same change of both sides is one. What both put into the same place is
    /// there twice, one after the other. A block that both moved goes where it is nearer to the start. The date of the last change is the
    /// later one.
    ///
    /// @param base what both sides started from
    /// @param ours one side
    /// @param theirs the other side
    public static Merged of(Article base, Article ours, Article theirs) {
        var head = new HeadMerge(base, ours, theirs);
        Article merged = ours.withHead(head.head());
        var conflicts = new ArrayList<>(head.conflicts());
        if (!isSame(ours.body(), theirs.body()) && !isSame(theirs.body(), base.body())) {
            if (isSame(ours.body(), base.body())) {
                return new Merged(UniqueKeys.of(merged.withBody(theirs.body())), conflicts);
            }
            var body = new BodyMerge(base.body(), ours.body(), theirs.body());
            Blocks blocks = body.body();
            merged = BodyMerge.isSame(blocks, ours.body()) ? merged : merged.withBody(blocks);
            conflicts.addAll(body.conflicts());
        }
        return new Merged(UniqueKeys.of(merged), conflicts);
    }

    private static boolean isSame(Blocks one, Blocks other) {
        return BodyMerge.isSame(one, other) || one.equals(other);
    }
}
