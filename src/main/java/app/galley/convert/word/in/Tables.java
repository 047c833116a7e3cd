package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.TableText;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;

/// Reads tables; what becomes of them is the same as in all documents ([TableText]).
final class Tables {

    private final Source source;
    private final Relations relations;
    private Around around;

    /// @param around what would happen to all of it
    Tables(Source source, Relations relations, Around around) {
        this.around = around;
        this.source = source;
        this.relations = relations;
    }

    void read(Tag table, List<Part> out) throws UnreadableArticle {
        List<List<List<Part>>> rows = new ArrayList<>();
        rows(table, rows);
        out.addAll(TableText.of(rows, isBox(table), source.notes()));
    }

    private boolean isBox(Tag table) {
        return source.styles().name(table.find("w:tblPr").map(found -> found.value("w:tblStyle")).orElse("")).equals(WordStyle.BOX);
    }

    private void rows(Tag table, List<List<List<Part>>> rows) throws UnreadableArticle {
        for (Tag tag : table.tags()) {
            switch (tag.name()) {
                case "w:tr" -> {
                    Around outer = around;
                    tag.find("w:trPr", "w:del").ifPresent(gone -> around = around.going(source.revisions().change(gone)));
                    tag.find("w:trPr", "w:ins").ifPresent(come -> around = around.coming(source.revisions().change(come)));
                    var cells = new ArrayList<List<Part>>();
                    cells(tag, cells);
                    rows.add(cells);
                    around = outer;
                }
                case "w:ins", "w:moveTo" -> {
                    Around outer = around;
                    around = around.coming(source.revisions().change(tag));
                    rows(tag, rows);
                    around = outer;
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> rows(tag, rows);
                default -> {
                } // properties
            }
        }
    }

    private void cells(Tag row, List<List<Part>> cells) throws UnreadableArticle {
        for (Tag tag : row.tags()) {
            switch (tag.name()) {
                case "w:tc" -> cells.add(new StoryReader(source, relations, around).read(tag));
                case "w:sdt", "w:sdtContent", "w:customXml" -> cells(tag, cells);
                default -> {
                } // properties
            }
        }
    }
}
