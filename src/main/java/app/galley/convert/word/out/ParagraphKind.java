package app.galley.convert.word.out;

import app.galley.convert.word.WordStyle;
import app.galley.render.Direction;
import java.util.Optional;

/// What a paragraph is: its style, and whether it is an item of a list.
record ParagraphKind(WordStyle style, Optional<WordLists.Item> item) {

    /// Writes it among the properties of a paragraph.
    void write(Xml xml, Direction direction) {
        if (style != WordStyle.NORMAL) {
            xml.leaf("w:pStyle", "w:val", style.id());
        }
        item.ifPresent(list -> xml.open("w:numPr").leaf("w:ilvl", "w:val", String.valueOf(list.level()))
                .leaf("w:numId", "w:val", String.valueOf(list.list())).close());
        if (direction == Direction.RTL) {
            xml.leaf("w:bidi");
        }
    }
}
