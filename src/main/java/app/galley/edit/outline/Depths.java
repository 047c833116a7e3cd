package app.galley.edit.outline;

import java.util.ArrayList;
import java.util.List;

/// How deep the rows of an outline stand: in how many sections, whatever levels are skipped between them.
final class Depths {

    private Depths() {}

    /// Says how deep each row stands.
    ///
    /// @param first the first whose depth may be another
    /// @return the first row after the last whose depth is another now; 0 when there is none
    static int set(List<Row> rows, int first) {
        var levels = new ArrayList<Integer>();
        int end = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            while (!levels.isEmpty() && levels.getLast() >= row.entry.level()) {
                levels.removeLast();
            }
            if (i >= first && row.entry.depth() != levels.size()) {
                row.entry = row.entry.withDepth(levels.size());
                end = i + 1;
            }
            if (!row.entry.kind().isLandmark()) {
                levels.add(row.entry.level());
            }
        }
        return end;
    }
}
