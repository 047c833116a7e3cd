package app.galley.compare;

import app.galley.model.Article;
import java.util.List;

/// What changed from one article to another.
///
/// Blocks are known again by their keys, and those whose keys are in only one of the articles by what they say. A block that stands
/// elsewhere is moved, and as few blocks as can be count as moved.
///
/// @param before the article before
/// @param after the article after
/// @param fields the changed members of the head, in file order
/// @param blocks every block of both, in the order in which one reads the new article; what is gone stands after what it stood after
public record Comparison(Article before, Article after, List<HeadChange> fields, List<BlockChange> blocks) {

    public Comparison {
        fields = List.copyOf(fields);
        blocks = List.copyOf(blocks);
    }

    /// What changed from one article to another.
    public static Comparison of(Article before, Article after) {
        return new Comparison(before, after, HeadChange.between(before, after), BlockChanges.between(before.body(), after.body()));
    }

    /// Whether a reader would find nothing that changed. Keys, the order of members and the like may have.
    public boolean isSame() {
        return fields.isEmpty() && blocks.stream().allMatch(BlockChange::isSame);
    }

    /// The blocks that changed.
    public List<BlockChange> changes() {
        return blocks.stream().filter(change -> !change.isSame()).toList();
    }

    /// How many words are new and gone, in the body and in the fields that hold words.
    public Size size() {
        Size size = Size.NONE;
        for (HeadChange field : fields) {
            size = size.plus(Details.size(field));
        }
        for (BlockChange block : blocks) {
            size = size.plus(Details.size(block));
        }
        return size;
    }
}
