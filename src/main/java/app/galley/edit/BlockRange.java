package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Part;
import java.util.List;
import java.util.Optional;

/// The neighbouring blocks a selection touches: those of one box when it stays inside, else blocks of the body.
///
/// @param path the first
/// @param count how many
record BlockRange(Path path, int count) {

    /// The blocks a selection touches; empty when it touches none. Lines at the head are left out.
    static Optional<BlockRange> of(Draft draft) {
        Article article = draft.article();
        int head = Lines.ofHead(article.head());
        Position end = draft.selection().end();
        Position start = draft.selection().start();
        boolean atHead = end.line() < head || (end.line() == head && end.offset() == 0 && start.line() < head);
        if (atHead) {
            return Optional.empty();
        }
        boolean onlyReachesIn = end.offset() == 0 && end.line() > Math.max(start.line(), head);
        Path first = path(article, Math.max(start.line(), head));
        Path last = path(article, onlyReachesIn ? end.line() - 1 : end.line());
        int depth = 0;
        while (depth < Math.min(first.steps().size(), last.steps().size()) - 1
                && first.steps().get(depth).equals(last.steps().get(depth))) {
            depth++;
        }
        Path from = new Path(first.steps().subList(0, depth + 1));
        return Optional.of(new BlockRange(from, last.steps().get(depth) - from.index() + 1));
    }

    private static Path path(Article article, int line) {
        return ((Place.InBlock) Lines.at(article, line)).path();
    }

    List<Block> blocks(Article article) {
        return path.siblings(article).subList(path.index(), path.index() + count);
    }

    boolean isAll(Article article) {
        return count == path.siblings(article).size();
    }

    int firstLine(Article article) {
        return Lines.of(article, path, Part.of(path.in(article)).getFirst());
    }
}
