package app.galley.edit.outline;

import app.galley.edit.Change;
import app.galley.edit.Command;
import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/// The outline of an article: rows for its headline, its crossheads and its landmarks, in the order of the text.
///
/// Made once, then kept right by each change from the changed blocks alone. Only a change that brings or takes rows, or gives one another
/// level, has all rows looked at, though not their blocks. Blocks inside a box have no rows. Used from one thread.
public final class Outline {

    private final List<Row> rows = new ArrayList<>();
    private int size;

    /// The outline of an article, whose words are still to be counted.
    public static Outline of(Article article) {
        var outline = new Outline();
        outline.rows.add(new Row(Entry.headline(article.get(Field.HEADLINE)), -1));
        outline.rows.addAll(rowsOf(article.body(), 0));
        outline.size = article.body().size();
        Depths.set(outline.rows, 1);
        return outline;
    }

    private static List<Row> rowsOf(List<Block> blocks, int at) {
        var found = new ArrayList<Row>();
        for (int i = 0; i < blocks.size(); i++) {
            int block = at + i;
            Entry.of(blocks.get(i)).ifPresent(entry -> found.add(new Row(entry, block)));
        }
        return found;
    }

    /// The entries of all rows, as they stand at the time.
    public List<Entry> entries() {
        return new AbstractList<>() {
            @Override
            public Entry get(int row) {
                return rows.get(row).entry;
            }

            @Override
            public int size() {
                return rows.size();
            }
        };
    }

    /// The index in the body of a row's block; -1 for the headline.
    public int block(int row) {
        return rows.get(row).block;
    }

    /// The first row after those that belong to a row.
    public int end(int row) {
        Entry entry = rows.get(row).entry;
        int end = row + 1;
        while (end < rows.size() && rows.get(end).entry.level() > entry.level() && !entry.kind().isLandmark()) {
            end++;
        }
        return end;
    }

    /// The row of the innermost section a block stands in, or the block's own.
    ///
    /// @param block index in the body; -1 for the head
    public int rowOf(int block) {
        int row = firstFrom(block + 1) - 1;
        while (rows.get(row).block != block && rows.get(row).entry.kind().isLandmark()) {
            row--;
        }
        return row;
    }

    /// The first row whose block is that one or a later one.
    private int firstFrom(int block) {
        int low = 1;
        int high = rows.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rows.get(middle).block < block) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// Takes a change of the article over.
    ///
    /// @param words how many a block has
    /// @return what rows look different now; mostly none
    public List<Revision> update(Change change, ToIntFunction<Block> words) {
        var revisions = new ArrayList<Revision>();
        if (change.changesHead()) {
            Row headline = rows.getFirst();
            Entry now = Entry.headline(change.headAfter().get(Field.HEADLINE));
            if (!now.equals(headline.entry)) {
                headline.entry = now;
                revisions.add(new Revision(0, 1, List.of(now)));
            }
        }
        if (change.changesBody()) {
            updateBody(change, words).ifPresent(revisions::add);
        }
        return revisions;
    }

    private Optional<Revision> updateBody(Change change, ToIntFunction<Block> words) {
        int first = firstFrom(change.at());
        int last = firstFrom(change.at() + change.before().size());
        List<Row> old = rows.subList(first, last);
        List<Row> now = rowsOf(change.after(), change.at());
        if (!areAlike(old, now)) {
            shift(last, change);
            return Optional.of(replace(first, last, now));
        }
        adjustWords(first, change.before(), change.at(), -1, words);
        shift(last, change);
        for (int i = 0; i < now.size(); i++) {
            old.get(i).block = now.get(i).block;
        }
        adjustWords(first, change.after(), change.at(), 1, words);
        return reword(first, now);
    }

    private void shift(int first, Change change) {
        int shift = change.after().size() - change.before().size();
        size += shift;
        for (int row = first; shift != 0 && row < rows.size(); row++) {
            rows.get(row).block += shift;
        }
    }

    private static boolean areAlike(List<Row> some, List<Row> others) {
        boolean alike = some.size() == others.size();
        for (int i = 0; alike && i < some.size(); i++) {
            alike = some.get(i).isLike(others.get(i));
        }
        return alike;
    }

    /// Takes words from the rows they belong to, or adds them.
    ///
    /// @param first the first row that may have its block among these
    private void adjustWords(int first, List<Block> blocks, int at, int sign, ToIntFunction<Block> words) {
        int row = first - 1;
        for (int i = 0; i < blocks.size(); i++) {
            if (row + 1 < rows.size() && rows.get(row + 1).block == at + i) {
                row++;
            }
            rows.get(row).add(sign * words.applyAsInt(blocks.get(i)));
        }
    }

    private Optional<Revision> reword(int first, List<Row> now) {
        int from = now.size();
        int to = 0;
        for (int i = 0; i < now.size(); i++) {
            Row row = rows.get(first + i);
            Entry entry = now.get(i).entry.withDepth(row.entry.depth());
            if (!entry.equals(row.entry)) {
                row.entry = entry;
                from = Math.min(from, i);
                to = i + 1;
            }
        }
        return from < to
                ? Optional.of(new Revision(first + from, first + to, entries().subList(first + from, first + to)))
                : Optional.empty();
    }

    /// Puts other rows in place of some. A row that stays keeps its words to be shown until they are counted again.
    private Revision replace(int first, int last, List<Row> now) {
        List<Row> old = rows.subList(first, last);
        var gone = new HashMap<String, Row>();
        old.forEach(row -> gone.put(row.entry.key(), row));
        now.forEach(row -> Optional.ofNullable(gone.get(row.entry.key())).ifPresent(before -> row.words = before.words));
        old.clear();
        rows.addAll(first, now);
        rows.get(first - 1).recount();
        int end = Math.max(first + now.size(), Depths.set(rows, first));
        return new Revision(first, end - now.size() + last - first, entries().subList(first, end));
    }

    /// The index in the body before which a row's section, or its landmark, would stand if it were let go between two rows. A section goes
    /// only where it takes nothing of another with it, a landmark right behind what stands above. Empty when it may not stand there, or
    /// does so already.
    ///
    /// @param gap the row below
    public OptionalInt place(int row, int gap) {
        Entry entry = rows.get(row).entry;
        if (gap < 1 || gap > rows.size() || stays(row, gap) || row == 0) {
            return OptionalInt.empty();
        }
        if (entry.kind().isLandmark()) {
            return OptionalInt.of(block(gap - 1) + 1);
        }
        if (gap == rows.size()) {
            return OptionalInt.of(size);
        }
        return rows.get(gap).entry.level() <= entry.level() ? OptionalInt.of(block(gap)) : OptionalInt.empty();
    }

    private boolean stays(int row, int gap) {
        return gap >= row && gap <= end(row);
    }

    /// The gap nearest to a gap in which a row's section or landmark may stand; empty when none is nearer than where it stands.
    public OptionalInt gapNear(int row, int gap) {
        for (int away = 0; away <= rows.size(); away++) {
            for (int near : new int[]{gap - away, gap + away}) {
                if (stays(row, near)) {
                    return OptionalInt.empty();
                }
                if (place(row, near).isPresent()) {
                    return OptionalInt.of(near);
                }
            }
        }
        return OptionalInt.empty();
    }

    /// Moves a row's section or landmark up or down to the next place it may stand in.
    public Command step(int row, boolean down) {
        if (!rows.get(row).entry.kind().isLandmark()) {
            return Sections.step(block(row), down);
        }
        int neighbour = down ? row + 1 : row - 1;
        return neighbour < rows.size() ? Sections.move(block(row), Math.max(0, block(neighbour) + (down ? 1 : 0))) : _ -> Optional.empty();
    }

    /// How many words a row's section has, those under its crossheads included; empty while they were not counted yet.
    public OptionalInt words(int row) {
        int sum = 0;
        for (Row each : rows.subList(row, end(row))) {
            if (each.words < 0) {
                return OptionalInt.empty();
            }
            sum += each.words;
        }
        return OptionalInt.of(sum);
    }

    /// What is to be counted.
    ///
    /// @param article the one this is the outline of
    public List<Stretch> uncounted(Article article) {
        var stretches = new ArrayList<Stretch>();
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).counted) {
                int end = i + 1 < rows.size() ? block(i + 1) : size;
                stretches.add(new Stretch(rows.get(i), article.body().subList(Math.max(0, block(i)), end)));
            }
        }
        return stretches;
    }

    /// Takes counts over, unless what they count was changed since.
    public void take(List<Stretch.Counted> counts) {
        for (Stretch.Counted counted : counts) {
            if (counted.stretch().row.version == counted.stretch().version) {
                counted.stretch().row.count(counted.words());
            }
        }
    }

    /// Has all words counted again.
    public void recount() {
        rows.forEach(Row::recount);
    }
}
