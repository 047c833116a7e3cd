package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts another version of the whole article in place of the one being written, such as what somebody else made of its file.
public final class Adopting {

    private static final int HEAD_LINES = Lines.ofHead(Head.EMPTY);

    private final Article before;
    private final Article after;
    private final Map<String, Integer> places;

    private Adopting(Article before, Article after) {
        this.before = before;
        this.after = after;
        places = places(after.body());
    }

    /// Makes the article be another. Blocks that say the same stay the same objects, and caret and selection stay in their block.
    public static Command article(Article wanted) {
        return draft -> {
            Article now = draft.article();
            Article next = alike(wanted, now);
            if (next.head() == now.head() && next.body() == now.body()) {
                return Optional.empty();
            }
            var adopting = new Adopting(now, next);
            Selection selection = draft.selection();
            return Optional.of(new Draft(next, new Selection(adopting.map(selection.anchor()), adopting.map(selection.caret()))));
        };
    }

    /// An article made of the objects another one has, wherever both say the same.
    public static Article alike(Article wanted, Article have) {
        Head head = wanted.head().equals(have.head()) ? have.head() : wanted.head();
        return new Article(head, alike(wanted.body(), have.body()));
    }

    private static Blocks alike(Blocks wanted, Blocks have) {
        Map<String, Integer> known = places(have);
        Block[] blocks = wanted.toArray(Block[]::new);
        for (int i = 0; i < blocks.length; i++) {
            Integer place = known.get(blocks[i].key());
            if (place != null && have.get(place).equals(blocks[i])) {
                blocks[i] = have.get(place);
            }
        }
        Blocks made = Blocks.of(blocks);
        int start = have.commonPrefix(made);
        if (start == have.size() && start == made.size()) {
            return have;
        }
        // the runs of blocks in which nothing changed are shared, by which changes are found quickly
        int end = have.commonSuffix(made, Math.min(have.size(), made.size()) - start);
        return have.replace(start, have.size() - end, made.subList(start, made.size() - end));
    }

    private static Map<String, Integer> places(Blocks body) {
        Map<String, Integer> places = HashMap.newHashMap(body.size());
        int i = 0;
        for (Block block : body) {
            places.put(block.key(), i++);
        }
        return places;
    }

    /// Where a place of the article before is in the article after: in the same block, or else at the end of the nearest one before it that
    /// is still there.
    private Position map(Position position) {
        int head = Lines.ofHead(before.head());
        if (position.line() < head || before.body().isEmpty()) {
            return within(new Change(before.head(), after.head(), 0, 0, List.of(), List.of()).map(position, true));
        }
        int line = position.line() - head;
        int index = before.body().blockAtLine(line);
        Integer place = places.get(before.body().get(index).key());
        if (place != null) {
            return within(inBlock(index, place, new Position(line - before.body().lineOf(index), position.offset())));
        }
        for (int i = index - 1; i >= 0; i--) {
            Integer earlier = places.get(before.body().get(i).key());
            if (earlier != null) {
                return within(new Position(Lines.ofHead(after.head()) + after.body().lineOf(earlier + 1) - 1, Integer.MAX_VALUE));
            }
        }
        return within(new Position(Lines.ofHead(after.head()), 0));
    }

    /// @param position counted from the first line of the block
    private Position inBlock(int index, int place, Position position) {
        Block old = before.body().get(index);
        Block now = after.body().get(place);
        Position mapped = old == now
                ? position
                : shift(new Change(Head.EMPTY, Head.EMPTY, 0, 0, List.of(old), List.of(now)).map(shift(position, HEAD_LINES), true),
                        -HEAD_LINES);
        return shift(mapped, Lines.ofHead(after.head()) + after.body().lineOf(place));
    }

    private static Position shift(Position position, int lines) {
        return new Position(position.line() + lines, position.offset());
    }

    private Position within(Position position) {
        return Draft.at(after, position.line(), position.offset()).caret();
    }
}
