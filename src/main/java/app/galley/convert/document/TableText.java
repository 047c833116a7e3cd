package app.galley.convert.document;

import app.galley.convert.Notes;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.word.WordStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes text of a table.
///
/// A table of data becomes a line of text for each row, with a border between the cells. One whose cells hold more than a few words, lists or pictures only lays out the
/// page, and is read as if it were not there. One with a single cell is a box.
public final class TableText {

    private static final int LONGEST_CELL = 400;
    private static final int MOST_PARAGRAPHS = 4;

    private TableText() {}

    /// What the table becomes.
    ///
    /// @param rows of cells, each with what stands in it
    /// @param isBox whether the document says that it is one
    public static List<Part> of(List<List<List<Part>>> rows, boolean isBox, Notes notes) {
        var parts = new ArrayList<Part>();
        boolean one = rows.size() == 1 && rows.getFirst().size() == 1;
        if (one || isBox) {
            var inside = new ArrayList<Part>();
            rows.forEach(row -> row.forEach(inside::addAll));
            parts.add(new Part.Boxed(inside));
        } else if (rows.stream().allMatch(row -> row.size() < 2)
                || !rows.stream().allMatch(row -> row.stream().allMatch(TableText::isData))) {
            rows.forEach(row -> row.forEach(parts::addAll));
        } else {
            rows.forEach(row -> line(row).ifPresent(parts::add));
            notes.changed("A table became lines of text.", "");
        }
        return parts;
    }

    private static boolean isData(List<Part> cell) {
        boolean plain = cell.stream().allMatch(part -> part instanceof Paragraph paragraph && paragraph.item().isEmpty()
                && paragraph.style().headingLevel() == 0);
        return plain && cell.size() <= MOST_PARAGRAPHS && Part.text(cell).length() <= LONGEST_CELL;
    }

    private static Optional<Part> line(List<List<Part>> row) {
        boolean blank = row.stream().allMatch(cell -> cell.stream().allMatch(part -> part instanceof Paragraph text && text.isBlank()));
        return blank ? Optional.empty() : Optional.of(new Paragraph(WordStyle.NORMAL, Optional.empty(), new RowWords().of(row)));
    }
}
