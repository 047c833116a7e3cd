package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.Part.Paragraph;
import app.galley.convert.document.Part.Words;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads tables.
///
/// A table of data becomes a line of text for each row, with a border between the cells. One whose cells hold more than a few words, lists or pictures only lays out the
/// page, and is read as if it were not there. One with a single cell is a box.
final class Tables {

    private static final String BORDER = " | ";
    private static final int LONGEST_CELL = 400;
    private static final int MOST_PARAGRAPHS = 4;

    private final Source source;
    private final Relations relations;

    Tables(Source source, Relations relations) {
        this.source = source;
        this.relations = relations;
    }

    void read(Tag table, List<Part> out) throws UnreadableArticle {
        List<List<List<Part>>> rows = new ArrayList<>();
        rows(table, rows);
        boolean one = rows.size() == 1 && rows.getFirst().size() == 1;
        if (one || isBox(table)) {
            var inside = new ArrayList<Part>();
            rows.forEach(row -> row.forEach(inside::addAll));
            out.add(new Part.Boxed(inside));
        } else if (rows.stream().allMatch(row -> row.size() < 2) || !rows.stream().allMatch(row -> row.stream().allMatch(Tables::isData))) {
            rows.forEach(row -> row.forEach(out::addAll));
        } else {
            rows.forEach(row -> line(row).ifPresent(out::add));
            source.notes().changed("A table became lines of text.", "");
        }
    }

    private boolean isBox(Tag table) {
        return source.styles().name(table.find("w:tblPr").map(found -> found.value("w:tblStyle")).orElse("")).equals(WordStyle.BOX);
    }

    private void rows(Tag table, List<List<List<Part>>> rows) throws UnreadableArticle {
        for (Tag tag : table.tags()) {
            switch (tag.name()) {
                case "w:tr" -> {
                    Optional<Tag> gone = tag.find("w:trPr", "w:del");
                    if (gone.isPresent()) {
                        source.revisions().add(gone.get(), source.clean(tag.words()));
                    } else {
                        var cells = new ArrayList<List<Part>>();
                        cells(tag, cells);
                        rows.add(cells);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml", "w:ins", "w:moveTo" -> rows(tag, rows);
                default -> {
                } // properties
            }
        }
    }

    private void cells(Tag row, List<List<Part>> cells) throws UnreadableArticle {
        for (Tag tag : row.tags()) {
            switch (tag.name()) {
                case "w:tc" -> cells.add(new StoryReader(source, relations).read(tag));
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(tag, cells);
                default -> {
                } // properties
            }
        }
    }

    private static boolean isData(List<Part> cell) {
        boolean plain = cell.stream().allMatch(part -> part instanceof Paragraph paragraph && paragraph.item().isEmpty()
                && paragraph.style().headingLevel() == 0);
        return plain && cell.size() <= MOST_PARAGRAPHS && Part.text(cell).length() <= LONGEST_CELL;
    }

    private static Optional<Part> line(List<List<Part>> row) {
        var line = new Words(List.of(), List.of());
        for (int i = 0; i < row.size(); i++) {
            line = i == 0 ? line : line.and(Words.plain(BORDER));
            boolean first = true;
            for (Part part : row.get(i)) {
                if (part instanceof Paragraph paragraph && !paragraph.isBlank()) {
                    line = (first ? line : line.and(Words.plain(" "))).and(paragraph.words());
                    first = false;
                }
            }
        }
        boolean blank = row.stream().allMatch(cell -> cell.stream().allMatch(part -> part instanceof Paragraph text && text.isBlank()));
        return blank ? Optional.empty() : Optional.of(new Paragraph(WordStyle.NORMAL, Optional.empty(), line));
    }
}
