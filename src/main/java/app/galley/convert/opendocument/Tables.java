package app.galley.convert.opendocument;

import app.galley.convert.document.Part;
import app.galley.convert.document.TableText;
import app.galley.convert.document.Tag;
import app.galley.convert.word.WordStyle;
import app.galley.format.UnreadableArticle;
import java.util.ArrayList;
import java.util.List;

/// Reads tables (OpenDocument 1.3 part 3, 9); what becomes of them is the same as in all documents ([TableText]).
final class Tables {

    private final Source source;

    Tables(Source source) {
        this.source = source;
    }

    void read(Tag table, List<Part> out) throws UnreadableArticle {
        List<List<List<Part>>> rows = new ArrayList<>();
        rows(table, rows);
        boolean box = table.get("table:name").equals(WordStyle.BOX) || table.get("table:template-name").equals(WordStyle.BOX);
        out.addAll(TableText.of(rows, box, source.notes()));
    }

    private void rows(Tag table, List<List<List<Part>>> rows) throws UnreadableArticle {
        for (Tag tag : table.tags()) {
            switch (tag.name()) {
                case "table:table-row" -> {
                    var cells = new ArrayList<List<Part>>();
                    cells(tag, cells);
                    repeated(tag, "table:number-rows-repeated");
                    rows.add(cells);
                }
                case "table:table-rows", "table:table-header-rows", "table:table-row-group" -> rows(tag, rows);
                default -> source.left("Words beside a table were left out.", tag); // its title, its columns
            }
        }
    }

    private void cells(Tag row, List<List<Part>> cells) throws UnreadableArticle {
        for (Tag tag : row.tags()) {
            if (tag.is("table:table-cell")) {
                cells.add(new StoryReader(source).read(tag));
                repeated(tag, "table:number-columns-repeated");
            } else {
                source.left("Words in a cell that another one covers were left out.", tag);
            }
        }
    }

    /// What is said to stand there many times stands once: in a text it is empty, or it was made to do harm.
    private void repeated(Tag tag, String attribute) {
        if (Lists.number(tag.get(attribute), 1) > 1 && !tag.words().isBlank()) {
            source.notes().changed("A part of a table that stands there several times stands once.", "");
        }
    }
}
