package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// How places move through a change.
///
/// The lines that changed are laid end to end, before and after; what both have in common at their start and end stays where it is, and
/// a place in between goes to the end of what came instead. That is right for typing, splitting and joining alike.
final class Mapping {

    /// Stands between two lines laid end to end; no line holds it as text (U+2029, paragraph separator, would be a line of its own).
    private static final char BREAK = '\u2029';

    private final Change change;
    private final int headBefore;
    private final int headAfter;

    Mapping(Change change) {
        this.change = change;
        headBefore = Lines.ofHead(change.headBefore());
        headAfter = Lines.ofHead(change.headAfter());
    }

    Position map(Position position, boolean after) {
        if (position.line() < headBefore) {
            return change.changesHead()
                    ? within(headLines(change.headBefore()), headLines(change.headAfter()), 0, position, after)
                    : position;
        }
        int line = position.line() - headBefore;
        int shift = headAfter - headBefore;
        int count = lineCount(change.before());
        if (line < change.line()) {
            return new Position(position.line() + shift, position.offset());
        }
        if (line >= change.line() + count) {
            return new Position(position.line() + shift + lineCount(change.after()) - count, position.offset());
        }
        return within(bodyLines(change.before()), bodyLines(change.after()), headAfter + change.line(),
                new Position(line - change.line(), position.offset()), after);
    }

    /// @param position counted from the first of the old lines
    /// @param first where the first of the new lines stands in the article
    private static Position within(List<String> old, List<String> now, int first, Position position, boolean after) {
        String before = String.join(String.valueOf(BREAK), old);
        String then = String.join(String.valueOf(BREAK), now);
        int offset = position.offset();
        for (String line : old.subList(0, position.line())) {
            offset += line.length() + 1;
        }
        int limit = Math.min(before.length(), then.length());
        int head = 0;
        while (head < limit && before.charAt(head) == then.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < limit - head && before.charAt(before.length() - 1 - tail) == then.charAt(then.length() - 1 - tail)) {
            tail++;
        }
        head -= splitsPair(before, head) || splitsPair(then, head) ? 1 : 0;
        tail -= splitsPair(before, before.length() - tail) || splitsPair(then, then.length() - tail) ? 1 : 0;
        boolean stays = offset < head || (offset == head && !after);
        boolean follows = offset >= before.length() - tail;
        int mapped = stays ? offset : follows ? offset + then.length() - before.length() : then.length() - tail;
        return place(now, first, mapped);
    }

    /// Whether a place is inside a character of two units. Two emoji often differ in one of them only.
    private static boolean splitsPair(String text, int offset) {
        return offset > 0 && offset < text.length() && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    private static Position place(List<String> lines, int first, int offset) {
        int line = 0;
        int rest = offset;
        while (line < lines.size() - 1 && rest > lines.get(line).length()) {
            rest -= lines.get(line).length() + 1;
            line++;
        }
        return new Position(first + line, rest);
    }

    private static List<String> headLines(Head head) {
        Article article = new Article(head, Blocks.EMPTY);
        return IntStream.range(0, Lines.ofHead(head)).mapToObj(line -> Lines.text(article, line).text()).toList();
    }

    private static List<String> bodyLines(List<Block> blocks) {
        Article article = new Article(Head.EMPTY, Blocks.of(blocks));
        int head = Lines.ofHead(Head.EMPTY);
        var lines = new ArrayList<String>();
        for (int line = head; line < Lines.count(article); line++) {
            lines.add(Lines.text(article, line).text());
        }
        return lines;
    }

    private static int lineCount(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::lineCount).sum();
    }
}
