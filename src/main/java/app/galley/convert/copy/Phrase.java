package app.galley.convert.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Looks at short lines as they are read and not as they are written.
final class Phrase {

    /// Longer lines are never looked at as phrases.
    static final int MOST = 400;

    private Phrase() {}

    /// A line in small letters with one kind of apostrophe, without what is no letter or digit at its ends; empty when it is longer than a phrase.
    static String of(String line) {
        return line.length() > MOST ? "" : bare(line).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /// A line without what is no letter or digit at its ends.
    static String bare(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && !Character.isLetterOrDigit(line.codePointAt(from))) {
            from += Character.charCount(line.codePointAt(from));
        }
        while (to > from && !Character.isLetterOrDigit(line.codePointBefore(to))) {
            to -= Character.charCount(line.codePointBefore(to));
        }
        return line.substring(from, to);
    }

    /// The pieces of a line between blanks.
    static List<String> tokens(String line) {
        var tokens = new ArrayList<String>();
        int from = -1;
        for (int i = 0; i <= line.length(); i++) {
            boolean blank = i == line.length() || isBlank(line.charAt(i));
            if (blank && from >= 0) {
                tokens.add(line.substring(from, i));
                from = -1;
            } else if (!blank && from < 0) {
                from = i;
            }
        }
        return tokens;
    }

    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    /// Whether a sentence ends with the line, closing quotation marks and brackets aside.
    static boolean endsSentence(String line) {
        for (int i = line.length() - 1; i >= 0; i--) {
            char c = line.charAt(i);
            if ("\"'”’»«“)]›".indexOf(c) < 0 && !isBlank(c)) {
                return ".!?…;。！？؟۔".indexOf(c) >= 0;
            }
        }
        return false;
    }

    /// Whether there are letters and none of them is small.
    static boolean isCapitals(String text) {
        boolean any = false;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLowerCase(text.charAt(i))) {
                return false;
            }
            any |= Character.isUpperCase(text.charAt(i));
        }
        return any;
    }
}
