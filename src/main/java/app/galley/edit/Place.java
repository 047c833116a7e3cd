package app.galley.edit;

import app.galley.model.Field;
import app.galley.model.Part;

/// What a line of the article is.
public sealed interface Place {

    /// A field of plain text at the head.
    record InField(Field<String> field) implements Place {}

    /// The names of the authors.
    record Authors() implements Place {}

    /// A line of the lead picture. Without a lead picture there is one line, [Part#PICTURE].
    record Lead(Part part) implements Place {}

    /// A line of a block.
    record InBlock(Path path, Part part) implements Place {}

    /// Whether the line is running text, which can be split, joined and marked.
    default boolean isText() {
        return this instanceof InBlock(_, Part part) && part == Part.TEXT;
    }

    /// Whether the line is one object without text.
    default boolean isObject() {
        return switch (this) {
            case InField _,Authors _ -> false;
            case Lead(Part part) -> part.isObject();
            case InBlock(_, Part part) -> part.isObject();
        };
    }

    /// Whether the line stands at the head, where lines cannot be removed.
    default boolean isHead() {
        return !(this instanceof InBlock);
    }
}
