package app.galley.edit;

import app.galley.edit.typography.WebAddress;
import app.galley.model.Article;
import app.galley.model.MarkDef;
import app.galley.model.Marks;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What signs of Markdown around words make of them, once the closing sign is typed.
///
/// `**` and `__` make them strong, `*` and `_` emphasised, a backtick code, `~~` struck through; `[words](address)` makes a link. The
/// opening sign must not stand within a word (`snake_case`, `f*ck*ng`) nor the words begin or end with a blank. Nothing happens in code, in
/// an address, or when one of the signs is in a link and the other is not.
final class MarkHabits {

    private MarkHabits() {}

    /// Signs around words.
    ///
    /// @param open where the opening sign begins
    /// @param length how long each sign is
    /// @param end the end of the words, where the closing sign begins
    private record Signs(int open, int length, int end) {
        int start() {
            return open + length;
        }

        int close() {
            return end + length;
        }
    }

    /// After a sign: marks the words when it closes them.
    static Command sign() {
        return Command.habit(draft -> {
            int caret = draft.caret().offset();
            if (!draft.place().isText() || caret == 0) {
                return Optional.empty();
            }
            RichText text = draft.text();
            String line = text.text();
            char sign = line.charAt(caret - 1);
            int length = runBefore(line, caret, sign);
            String mark = mark(sign, length);
            return mark.isEmpty()
                    ? Optional.empty()
                    : signs(line, caret, sign, length).filter(signs -> mayMark(text, line, signs))
                            .map(signs -> marked(draft, text, signs, mark));
        });
    }

    private static String mark(char sign, int length) {
        return switch (sign) {
            case '*', '_' -> length == 1 ? Marks.EM : length == 2 ? Marks.STRONG : "";
            case '`' -> length == 1 ? Marks.CODE : "";
            case '~' -> length == 2 ? Marks.STRIKE : "";
            default -> "";
        };
    }

    private static int runBefore(String line, int end, char sign) {
        int start = end;
        while (start > 0 && line.charAt(start - 1) == sign) {
            start--;
        }
        return end - start;
    }

    /// Looks back for the opening sign. A longer or shorter one on the way belongs to something that is not finished.
    private static Optional<Signs> signs(String line, int caret, char sign, int length) {
        int end = caret - length;
        boolean goesOn = caret < line.length() && (line.charAt(caret) == sign || isInWord(line.charAt(caret)));
        if (goesOn || end == 0 || isBlank(line.charAt(end - 1))) {
            return Optional.empty();
        }
        int at = end - 1;
        while (at >= 0 && line.charAt(at) != '\n') {
            int run = runBefore(line, at + 1, sign);
            if (run == length && canOpen(line, at + 1 - run, at + 1)) {
                return Optional.of(new Signs(at + 1 - run, length, end));
            }
            if (run != 0 && run != length) {
                return Optional.empty();
            }
            at -= Math.max(run, 1);
        }
        return Optional.empty();
    }

    private static boolean canOpen(String line, int start, int end) {
        return !isBlank(line.charAt(end)) && (start == 0 || !isInWord(line.charAt(start - 1)));
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /// Whether a character is part of a word that is parted from others by blanks.
    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !isKana(c);
    }

    private static boolean isKana(char c) {
        return c >= '\u3040' && c <= '\u30ff';
    }

    private static boolean mayMark(RichText text, String line, Signs signs) {
        List<String> open = text.marksAt(signs.open);
        List<String> close = text.marksAt(signs.end);
        boolean code = open.contains(Marks.CODE) || close.contains(Marks.CODE);
        return !code && link(text, open).equals(link(text, close)) && !WebAddress.endsAt(line, signs.open);
    }

    private static Optional<MarkDef> link(RichText text, List<String> marks) {
        return marks.stream().flatMap(mark -> text.def(mark).stream()).findFirst();
    }

    private static Draft marked(Draft draft, RichText text, Signs signs, String mark) {
        RichText bare = text.replace(signs.end, signs.close(), RichText.EMPTY).replace(signs.open, signs.start(), RichText.EMPTY);
        int end = signs.end - signs.length;
        return written(draft, bare.mark(signs.open, end, mark), end, text.marksAt(signs.close() - 1));
    }

    /// The draft with another text in its line; what is typed next looks as the sign did.
    private static Draft written(Draft draft, RichText text, int caret, List<String> marks) {
        Article article = Lines.withText(draft.article(), draft.place(), text);
        return new Draft(article, Selection.at(draft.caret().line(), caret), Optional.of(marks));
    }

    /// After a closing parenthesis: makes a link of the words in brackets before the address in parentheses.
    ///
    /// @param address the address as it shall stand in the file; empty when a link must not go there
    static Command link(Function<String, Optional<String>> address) {
        return Command.habit(draft -> {
            int caret = draft.caret().offset();
            if (!draft.place().isText() || caret == 0) {
                return Optional.empty();
            }
            RichText text = draft.text();
            String line = text.text();
            int parenthesis = opening(line, caret - 1, '(', ')');
            int bracket = parenthesis > 0 && line.charAt(parenthesis - 1) == ']' ? opening(line, parenthesis - 1, '[', ']') : -1;
            boolean words = bracket >= 0 && !line.substring(bracket + 1, parenthesis - 1).isBlank()
                    && (bracket == 0 || line.charAt(bracket - 1) != '!');
            return words && isFree(text, bracket, caret)
                    ? address.apply(line.substring(parenthesis + 1, caret - 1)).map(href -> linked(draft, text, bracket, parenthesis, href))
                    : Optional.empty();
        });
    }

    /// Where the bracket stands that belongs to a closing one; -1 when there is none, or when a blank stands within parentheses.
    private static int opening(String line, int closing, char open, char close) {
        int depth = 1;
        int at = closing;
        while (depth > 0 && at > 0) {
            at--;
            char c = line.charAt(at);
            depth += c == close ? 1 : c == open ? -1 : 0;
            if (c == '\n' || (close == ')' && isBlank(c))) {
                return -1;
            }
        }
        return depth == 0 ? at : -1;
    }

    /// Whether no character is code or in a link yet.
    private static boolean isFree(RichText text, int from, int to) {
        for (int i = from; i < to; i++) {
            List<String> marks = text.marksAt(i);
            if (marks.contains(Marks.CODE) || link(text, marks).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private static Draft linked(Draft draft, RichText text, int bracket, int parenthesis, String href) {
        int caret = draft.caret().offset();
        RichText bare = text.replace(parenthesis - 1, caret, RichText.EMPTY).replace(bracket, bracket + 1, RichText.EMPTY);
        int end = parenthesis - 2;
        return written(draft, bare.link(bracket, end, href), end, text.marksAt(caret - 1));
    }
}
