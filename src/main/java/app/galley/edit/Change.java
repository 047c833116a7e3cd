package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What turned one article into another: perhaps another head, and at most one run of blocks replaced.
///
/// Undo, the journal, the preview and everything anchored in the text work from this value. Its cost is that of the changed blocks.
///
/// @param headBefore the head before
/// @param headAfter the head after; the same object when the head did not change
/// @param at index of the first replaced block in the body
/// @param line lines of the body before that block
/// @param before the blocks that went
/// @param after the blocks that came
public record Change(Head headBefore, Head headAfter, int at, int line, List<Block> before, List<Block> after) {

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /// The change from one article to another. Blocks count as unchanged only when they are the same objects. Where only the end of
    /// the body came or went, the block before it counts as changed too, so that places in what went have somewhere to go.
    public static Change between(Article from, Article to) {
        Blocks old = from.body();
        Blocks now = to.body();
        if (old == now) {
            return new Change(from.head(), to.head(), 0, 0, List.of(), List.of());
        }
        int start = old.commonPrefix(now);
        int end = old.commonSuffix(now, Math.min(old.size(), now.size()) - start);
        boolean onlyTheEnd = start > 0 && start == Math.min(old.size(), now.size()) && old.size() != now.size();
        if (onlyTheEnd) {
            start--;
        }
        return new Change(from.head(), to.head(), start, old.lineOf(start), old.subList(start, old.size() - end),
                now.subList(start, now.size() - end));
    }

    /// Whether the head changed.
    public boolean changesHead() {
        return headBefore != headAfter;
    }

    /// Whether blocks were replaced.
    public boolean changesBody() {
        return !before.isEmpty() || !after.isEmpty();
    }

    /// Whether the article is the same after as before, though perhaps made of other objects.
    public boolean isNothing() {
        return Objects.equals(headBefore, headAfter) && before.equals(after);
    }

    /// The article after the change.
    ///
    /// @throws IllegalArgumentException when the article is not one the change was made from
    public Article apply(Article article) {
        boolean fits = Objects.equals(article.head(), headBefore) && at + before.size() <= article.body().size()
                && article.body().subList(at, at + before.size()).equals(before);
        if (!fits) {
            throw new IllegalArgumentException("the change was made from another article");
        }
        return new Article(headAfter, changesBody() ? article.body().replace(at, at + before.size(), after) : article.body());
    }

    /// The change that takes this one back.
    public Change invert() {
        return new Change(headAfter, headBefore, at, line, after, before);
    }

    /// This change and one that was made right after it to the very same blocks, as one; empty when it was made elsewhere.
    public Optional<Change> merge(Change next) {
        if (!next.changesBody()) {
            return Optional.of(new Change(headBefore, next.headAfter, at, line, before, after));
        }
        if (!changesBody()) {
            return Optional.of(new Change(headBefore, next.headAfter, next.at, next.line, next.before, next.after));
        }
        boolean same = at == next.at && after.size() == next.before.size();
        return same ? Optional.of(new Change(headBefore, next.headAfter, at, line, before, next.after)) : Optional.empty();
    }

    /// Where a place of the article before stands in the article after.
    ///
    /// @param after whether text put in exactly there pushes the place on
    public Position map(Position position, boolean after) {
        return new Mapping(this).map(position, after);
    }
}
