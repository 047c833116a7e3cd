package app.galley.edit;

import app.galley.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Marks on running text: emphasis, links.
public final class Marking {

    private Marking() {}

    /// A piece of the selection in one line of running text.
    private record Piece(int line, RichText text, int from, int to) {

        /// The piece as a link; unchanged when it is white space only.
        RichText linked(String href) {
            String words = text.text();
            int start = from;
            int end = to;
            while (start < end && isSpace(words.charAt(start))) {
                start++;
            }
            while (start < end && isSpace(words.charAt(end - 1))) {
                end--;
            }
            return start == end ? text : text.link(start, end, href);
        }

        private static boolean isSpace(char c) {
            return Character.isWhitespace(c) || Character.isSpaceChar(c);
        }
    }

    /// Turns a decorator on for the selection, or off when all of it has it; with nothing selected, for what is typed next.
    public static Command toggle(String mark) {
        return draft -> draft.selection().isEmpty() ? forTyping(draft, mark) : onSelection(draft, mark);
    }

    /// Whether what is selected, or what would be typed, has a mark.
    public static boolean isOn(Draft draft, String mark) {
        if (draft.selection().isEmpty()) {
            return draft.place().isText() && typingMarks(draft).contains(mark);
        }
        List<Piece> pieces = pieces(draft);
        return !pieces.isEmpty() && pieces.stream().allMatch(piece -> piece.text.isMarked(piece.from, piece.to, mark));
    }

    private static List<String> typingMarks(Draft draft) {
        return draft.typingMarks().orElseGet(() -> draft.text().marksForTyping(draft.caret().offset()));
    }

    private static Optional<Draft> forTyping(Draft draft, String mark) {
        if (!draft.place().isText()) {
            return Optional.empty();
        }
        var marks = new ArrayList<>(typingMarks(draft));
        if (!marks.remove(mark)) {
            marks.add(mark);
        }
        return Optional.of(new Draft(draft.article(), draft.selection(), Optional.of(marks)));
    }

    private static Optional<Draft> onSelection(Draft draft, String mark) {
        boolean off = isOn(draft, mark);
        return each(draft, piece -> off ? piece.text.unmark(piece.from, piece.to, mark) : piece.text.mark(piece.from, piece.to, mark));
    }

    /// Takes all marks off the selection, links too.
    public static Command clear() {
        return draft -> each(draft, piece -> piece.text.unmarkAll(piece.from, piece.to));
    }

    /// Makes the selection a link, but for the white space at its ends, which a selection by words takes along; with nothing selected,
    /// changes the link the caret is in.
    ///
    /// @param href the address as it shall stand in the file
    public static Command link(String href) {
        return draft -> each(aroundLink(draft), piece -> piece.linked(href))
                .map(linked -> linked.select(draft.selection()));
    }

    /// Puts text that is a link at the caret.
    public static Command insertLink(String text, String href) {
        return draft -> {
            Draft bare = Deleting.selected(draft);
            if (!bare.place().isText() || text.isEmpty()) {
                return Optional.empty();
            }
            RichText link = RichText.plain(text).link(0, text.length(), href);
            int at = bare.caret().offset();
            Article article = Lines.withText(bare.article(), bare.place(), bare.text().replace(at, at, link));
            return Optional.of(Draft.at(article, bare.caret().line(), at + text.length()));
        };
    }

    /// Takes links off the selection; with nothing selected, the link the caret is in.
    public static Command unlink() {
        return draft -> each(aroundLink(draft), piece -> piece.text.unlink(piece.from, piece.to))
                .map(bare -> bare.select(draft.selection()));
    }

    /// The address of the link at the caret or at the start of the selection.
    public static Optional<String> href(Draft draft) {
        Position start = draft.selection().start();
        Place place = Lines.at(draft.article(), start.line());
        return place.isText() ? Lines.text(draft.article(), place).linkAt(start.offset()).map(link -> link.href()) : Optional.empty();
    }

    private static Draft aroundLink(Draft draft) {
        if (!draft.selection().isEmpty() || !draft.place().isText()) {
            return draft;
        }
        int offset = draft.caret().offset();
        return draft.text().linkAt(offset).map(link -> {
            int[] range = draft.text().rangeOf(link.key(), offset);
            int line = draft.caret().line();
            return draft.select(new Selection(new Position(line, range[0]), new Position(line, range[1])));
        }).orElse(draft);
    }

    private static Optional<Draft> each(Draft draft, Function<Piece, RichText> change) {
        Article article = draft.article();
        for (Piece piece : pieces(draft)) {
            RichText changed = change.apply(piece);
            if (!changed.equals(piece.text)) {
                article = Lines.withText(article, Lines.at(article, piece.line), changed);
            }
        }
        return article == draft.article() ? Optional.empty() : Optional.of(new Draft(article, draft.selection()));
    }

    private static List<Piece> pieces(Draft draft) {
        var pieces = new ArrayList<Piece>();
        Position start = draft.selection().start();
        Position end = draft.selection().end();
        for (int line = start.line(); line <= end.line(); line++) {
            Place place = Lines.at(draft.article(), line);
            if (place.isText()) {
                RichText text = Lines.text(draft.article(), place);
                int from = line == start.line() ? start.offset() : 0;
                int to = line == end.line() ? end.offset() : text.length();
                if (from < to) {
                    pieces.add(new Piece(line, text, from, to));
                }
            }
        }
        return pieces;
    }
}
