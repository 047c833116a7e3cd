package app.galley.convert.copy;

import java.util.ArrayList;
import java.util.List;

/// A line of the source.
///
/// @param text its words, with one blank between two and none around them; empty for an empty line
/// @param indent the blanks before it; a tab counts as four
record SourceLine(String text, int indent) {

    private static final int TAB = 4;

    /// The lines of a text.
    static List<SourceLine> of(String text) {
        var lines = new ArrayList<SourceLine>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n') {
                lines.add(line(text, from, i));
                from = i + 1;
            }
        }
        return lines;
    }

    private static SourceLine line(String text, int from, int to) {
        int at = from;
        int indent = 0;
        while (at < to && Phrase.isBlank(text.charAt(at))) {
            indent += text.charAt(at) == '\t' ? TAB : 1;
            at++;
        }
        var words = new StringBuilder(to - at);
        boolean blank = false;
        for (; at < to; at++) {
            char c = text.charAt(at);
            if (c == ' ' || c == '\t') {
                blank = true;
            } else {
                words.append(blank ? " " : "").append(c);
                blank = false;
            }
        }
        return new SourceLine(withoutBlankEnd(words), indent);
    }

    private static String withoutBlankEnd(StringBuilder words) {
        while (!words.isEmpty() && Phrase.isBlank(words.charAt(words.length() - 1))) {
            words.setLength(words.length() - 1);
        }
        return words.toString();
    }

    boolean isEmpty() {
        return text.isEmpty();
    }

    int length() {
        return text.length();
    }

    /// Whether the line goes on from one before that was broken in a sentence: it starts with a small letter, or one of a script that has none.
    boolean startsSmall() {
        if (text.isEmpty()) {
            return false;
        }
        int first = text.codePointAt(0);
        return Character.isLowerCase(first) || Character.getType(first) == Character.OTHER_LETTER;
    }

    int firstWord() {
        int blank = text.indexOf(' ');
        return blank < 0 ? text.length() : blank;
    }
}
