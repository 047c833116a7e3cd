package app.galley.ui.compare;

import app.galley.compare.BlockChange;
import app.galley.compare.Comparison;
import app.galley.compare.FieldChange;
import app.galley.model.Article;
import app.galley.model.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Turns a comparison into rows.
final class Rows {

    private final List<Row> rows = new ArrayList<>();
    private final List<Row.OfBlock> alike = new ArrayList<>();

    private Rows() {}

    /// Changed fields first, then the blocks. Of a stretch that is alike the ends stay, beside what changed; the rest is folded.
    static List<Row> of(Comparison comparison) {
        var rows = new Rows();
        comparison.fields().forEach(field -> rows.rows.add(new Row.OfField(field)));
        rows.add(comparison.blocks(), 0);
        rows.fold(true);
        return rows.rows;
    }

    /// An article compared with itself, to be read: the fields a reader sees, and all blocks.
    static List<Row> reading(Comparison same) {
        var rows = new ArrayList<Row>();
        Stream.of(Field.KICKER, Field.HEADLINE, Field.STANDFIRST, Field.AUTHORS, Field.BY, Field.DATELINE, Field.LEAD)
                .map(field -> unchanged(field, same.after())).filter(field -> !field.after().equals(field.field().empty()))
                .forEach(field -> rows.add(new Row.OfField(field)));
        same.blocks().forEach(block -> rows.add(new Row.OfBlock(block, 0)));
        return rows;
    }

    private static <T> FieldChange<T> unchanged(Field<T> field, Article article) {
        return new FieldChange<>(field, article.get(field), article.get(field));
    }

    private void add(List<BlockChange> blocks, int depth) {
        for (BlockChange block : blocks) {
            var row = new Row.OfBlock(block, depth);
            if (block.isSame()) {
                alike.add(row);
            } else {
                fold(false);
                rows.add(row);
                add(block.inside(), depth + 1);
            }
        }
    }

    /// @param ends whether nothing follows
    private void fold(boolean ends) {
        int from = rows.isEmpty() || !rows.getLast().isChange() || rows.getLast() instanceof Row.OfField ? 0 : 1;
        int to = alike.size() - (ends ? 0 : 1);
        if (to - from < 2) {
            rows.addAll(alike);
        } else {
            rows.addAll(alike.subList(0, from));
            rows.add(new Row.Folded(alike.subList(from, to)));
            rows.addAll(alike.subList(to, alike.size()));
        }
        alike.clear();
    }
}
