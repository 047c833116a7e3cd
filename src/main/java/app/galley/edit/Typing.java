package app.galley.edit;

import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Part;
import java.util.List;
import java.util.Optional;

/// Typing and deleting within lines.
public final class Typing {

    private Typing() {}

    /// Puts characters in place of the selection. On an object they go to the nearest text: a picture's caption, or a new paragraph.
    public static Command insert(String text) {
        return Command.typing(draft -> {
            List<String> marks = marks(draft);
            return insert(Deleting.replaced(draft), marks, text);
        });
    }

    private static Optional<Draft> insert(Draft draft, List<String> marks, String text) {
        Place place = draft.place();
        if (place.isObject()) {
            return Structure.intoText(draft).flatMap(moved -> insert(moved, marks(moved), text));
        }
        RichText line = draft.text();
        int offset = draft.caret().offset();
        RichText changed = line.replace(offset, offset, RichText.marked(text, place.isText() ? marks : List.of()));
        return Optional.of(written(draft.article(), place, draft.caret(), changed, offset + text.length()));
    }

    /// The marks of what is typed next: those chosen for it, or those of the text around it. What is typed over a selection looks like the
    /// first character it replaces.
    static List<String> marks(Draft draft) {
        Position start = draft.selection().start();
        Position end = draft.selection().end();
        RichText line = Lines.text(draft.article(), start.line());
        int to = end.line() == start.line() ? end.offset() : line.length();
        return draft.typingMarks().orElseGet(() -> line.marksForTyping(start.offset(), to));
    }

    /// The draft after a line got another text; the caret keeps its distance from the end should the line have put it otherwise.
    private static Draft written(Article article, Place place, Position caret, RichText text, int offset) {
        Article changed = Lines.withText(article, place, text);
        int surplus = Lines.text(changed, place).length() - text.length();
        return Draft.at(changed, caret.line(), offset + surplus);
    }

    /// Deletes between two offsets of the caret's line.
    public static Command delete(int from, int to) {
        return Command.typing(draft -> {
            RichText line = draft.text();
            if (from >= Math.min(to, line.length()) || draft.place().isObject()) {
                return Optional.empty();
            }
            int start = draft.place() instanceof Place.Authors ? AuthorLine.deletionStart(line.text(), from, to) : from;
            RichText rest = line.replace(start, Math.min(to, line.length()), RichText.EMPTY);
            return Optional.of(written(draft.article(), draft.place(), draft.caret(), rest, start));
        });
    }

    /// Starts a new line within the block. In a line of plain text there is no such thing.
    public static Command hardBreak() {
        return draft -> draft.place().isText() ? insert("\n").run(draft) : Optional.empty();
    }

    /// Takes out a picture, or a block that cannot be edited, on whose line the caret is.
    public static Command deleteObject() {
        return draft -> switch (draft.place()) {
            case Place.Lead(Part part) when part == Part.PICTURE && draft.article().get(Field.LEAD).isPresent() -> Optional
                    .of(Draft.at(draft.article().with(Field.LEAD, Optional.empty()), draft.caret().line(), 0));
            case Place.InBlock(Path path, Part part) when part.isObject() -> Optional.of(Deleting.block(draft, path));
            case Place.Lead _,Place.InBlock _,Place.InField _,Place.Authors _ -> Optional.empty();
        };
    }
}
