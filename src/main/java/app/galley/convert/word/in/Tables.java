package app.galley.convert.word.in;

import app.galley.convert.document.Part;
import app.galley.convert.document.TableText;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads tables; what becomes of them is the same as in all documents ([TableText]).
final class Tables {

    private final Source source;
    private final Relations relations;

    Tables(Source source, Relations relations) {
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
}
