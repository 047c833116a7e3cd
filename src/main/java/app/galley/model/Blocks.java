package app.galley.model;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/// An immutable sequence of blocks of which a changed copy shares nearly everything with the original.
///
/// Blocks stand in runs of at most [#RUN]; changing some copies the runs they stand in and the short list of runs, so a keystroke
/// costs the same in an article of 20 blocks and of 20,000. Two sequences can be compared from both ends by the runs they share
/// ([#commonPrefix], [#commonSuffix]). The sequence also knows the number of lines ([Block#lineCount()]) before each block.
public final class Blocks extends AbstractList<Block> implements RandomAccess {

    /// No blocks.
    public static final Blocks EMPTY = new Blocks(new Block[0][]);

    /// Short enough to look through one on every key, long enough that the list of runs of a long article is short too.
    private static final int RUN = 128;

    private final Block[][] runs;
    /// Blocks before each run, and after the last.
    private final int[] starts;
    /// Lines before each run, and after the last.
    private final int[] lines;

    private Blocks(Block[][] runs) {
        this(runs, null, 0);
    }

    /// @param like a sequence whose first `same` runs are these, so that their lines need not be counted again
    private Blocks(Block[][] runs, @Nullable Blocks like, int same) {
        this.runs = runs;
        starts = new int[runs.length + 1];
        lines = new int[runs.length + 1];
        for (int i = 0; i < runs.length; i++) {
            starts[i + 1] = starts[i] + runs[i].length;
        }
        if (like != null) {
            System.arraycopy(like.lines, 0, lines, 0, same + 1);
        }
        for (int i = same; i < runs.length; i++) {
            int known = like == null ? -1 : like.linesOfSharedRun(runs[i], runs.length - i);
            lines[i + 1] = lines[i] + (known >= 0 ? known : countLines(runs[i]));
        }
    }

    /// Other blocks in runs of the same lengths and numbers of lines.
    private Blocks(Block[][] runs, Blocks like) {
        this.runs = runs;
        starts = like.starts;
        lines = like.lines;
    }

    /// The lines of a run that stands as far from the end here, or -1 when it is another run.
    private int linesOfSharedRun(Block[] run, int fromEnd) {
        int i = runs.length - fromEnd;
        return i >= 0 && runs[i] == run ? lines[i + 1] - lines[i] : -1;
    }

    private static int countLines(Block[] run) {
        int count = 0;
        for (Block block : run) {
            count += block.lineCount();
        }
        return count;
    }

    /// These blocks.
    public static Blocks of(List<? extends Block> blocks) {
        if (blocks instanceof Blocks already) {
            return already;
        }
        return blocks.isEmpty() ? EMPTY : new Blocks(cut(blocks.toArray(Block[]::new)));
    }

    /// These blocks.
    public static Blocks of(Block... blocks) {
        return of(Arrays.asList(blocks));
    }

    /// Runs of even length, each at most [#RUN] and, so that there is room to grow, mostly shorter.
    private static Block[][] cut(Block[] blocks) {
        int count = (blocks.length + RUN - 1) / RUN;
        if (count > 1) {
            count = (blocks.length + RUN / 2 - 1) / (RUN / 2);
        }
        var runs = new Block[count][];
        for (int i = 0; i < count; i++) {
            runs[i] = Arrays.copyOfRange(blocks, (int) ((long) blocks.length * i / count), (int) ((long) blocks.length * (i + 1) / count));
        }
        return runs;
    }

    @Override
    public int size() {
        return starts[runs.length];
    }

    @Override
    public Block get(int index) {
        if (index < 0 || index >= size()) {
            throw new IndexOutOfBoundsException(index + " of " + size());
        }
        int run = find(starts, index);
        return runs[run][index - starts[run]];
    }

    /// The number of lines in all.
    public int lineCount() {
        return lines[runs.length];
    }

    /// The number of lines before the block of that index, which may be the size.
    public int lineOf(int index) {
        if (index == size()) {
            return lineCount();
        }
        int run = find(starts, index);
        int line = lines[run];
        for (int i = starts[run]; i < index; i++) {
            line += runs[run][i - starts[run]].lineCount();
        }
        return line;
    }

    /// The index of the block that holds that line.
    ///
    /// @throws IndexOutOfBoundsException when there is no such line
    public int blockAtLine(int line) {
        if (line < 0 || line >= lineCount()) {
            throw new IndexOutOfBoundsException("line " + line + " of " + lineCount());
        }
        int run = find(lines, line);
        int rest = line - lines[run];
        int i = 0;
        while (rest >= runs[run][i].lineCount()) {
            rest -= runs[run][i].lineCount();
            i++;
        }
        return starts[run] + i;
    }

    /// The last run that starts at or before the value.
    private static int find(int[] starts, int value) {
        int found = Arrays.binarySearch(starts, value);
        return found < 0 ? -found - 2 : found;
    }

    /// A copy in which the blocks from `from` (inclusive) to `to` (exclusive) are replaced.
    public Blocks replace(int from, int to, List<? extends Block> replacement) {
        if (from < 0 || from > to || to > size()) {
            throw new IndexOutOfBoundsException("%d to %d of %d".formatted(from, to, size()));
        }
        if (size() == 0) {
            return of(replacement);
        }
        int first = Math.min(find(starts, Math.min(from, size() - 1)), runs.length - 1);
        int last = to <= from ? first : find(starts, to - 1);
        if (first == last && isSameShape(from, to, replacement)) {
            return sameShape(first, from - starts[first], replacement);
        }
        Block[] head = Arrays.copyOf(runs[first], from - starts[first]);
        Block[] tail = Arrays.copyOfRange(runs[last], to - starts[last], runs[last].length);
        var middle = new Block[head.length + replacement.size() + tail.length];
        System.arraycopy(head, 0, middle, 0, head.length);
        for (int i = 0; i < replacement.size(); i++) {
            middle[head.length + i] = replacement.get(i);
        }
        System.arraycopy(tail, 0, middle, head.length + replacement.size(), tail.length);
        return splice(first, last + 1, middle);
    }

    private boolean isSameShape(int from, int to, List<? extends Block> replacement) {
        boolean same = replacement.size() == to - from;
        for (int i = 0; same && i < replacement.size(); i++) {
            same = get(from + i).lineCount() == replacement.get(i).lineCount();
        }
        return same;
    }

    /// The case of nearly every key: nothing moves, so only the run and the list of runs are copied.
    private Blocks sameShape(int run, int at, List<? extends Block> replacement) {
        Block[] changed = runs[run].clone();
        for (int i = 0; i < replacement.size(); i++) {
            changed[at + i] = replacement.get(i);
        }
        Block[][] others = runs.clone();
        others[run] = changed;
        return new Blocks(others, this);
    }

    private Blocks splice(int first, int after, Block[] middle) {
        Block[][] cut = middle.length == 0 ? new Block[0][] : middle.length <= RUN ? new Block[][]{middle} : cut(middle);
        var copy = new ArrayList<Block[]>(runs.length - (after - first) + cut.length);
        Collections.addAll(copy, runs);
        copy.subList(first, after).clear();
        copy.addAll(first, Arrays.asList(cut));
        return copy.isEmpty() ? EMPTY : new Blocks(copy.toArray(Block[][]::new), this, first);
    }

    /// How many blocks at the start are the very same objects in both.
    public int commonPrefix(Blocks other) {
        int run = 0;
        while (run < runs.length && run < other.runs.length && runs[run] == other.runs[run]) {
            run++;
        }
        int count = starts[run];
        if (run < runs.length && run < other.runs.length) {
            Block[] mine = runs[run];
            Block[] others = other.runs[run];
            int i = 0;
            while (i < mine.length && i < others.length && mine[i] == others[i]) {
                i++;
            }
            if (i < mine.length && i < others.length) {
                return count + i;
            }
            count += i;
        }
        int limit = Math.min(size(), other.size());
        while (count < limit && get(count) == other.get(count)) {
            count++;
        }
        return count;
    }

    /// How many blocks at the end, of at most `limit`, are the very same objects in both.
    public int commonSuffix(Blocks other, int limit) {
        int run = 0;
        while (run < runs.length && run < other.runs.length && runs[runs.length - 1 - run] == other.runs[other.runs.length - 1 - run]) {
            run++;
        }
        int count = size() - starts[runs.length - run];
        if (run < runs.length && run < other.runs.length) {
            Block[] mine = runs[runs.length - 1 - run];
            Block[] others = other.runs[other.runs.length - 1 - run];
            int i = 0;
            while (i < mine.length && i < others.length && mine[mine.length - 1 - i] == others[others.length - 1 - i]) {
                i++;
            }
            count += i;
        }
        count = Math.min(limit, count);
        while (count < limit && get(size() - 1 - count) == other.get(other.size() - 1 - count)) {
            count++;
        }
        return count;
    }
}
