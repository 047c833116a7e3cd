package app.galley.ui.common;

import java.util.ArrayList;
import java.util.List;

/// Tells texts that JavaFX cannot break into lines by itself: it fails on Linux when it breaks one whose letters join or stack within a node.
public final class Letters {

    private Letters() {}

    /// Whether a character belongs to a script whose letters join or stack: combining marks, Hebrew to Khmer, and Arabic's other forms.
    public static boolean joinOrStack(int unit) {
        return unit >= 0x0300 && (unit <= 0x036F || (unit >= 0x0590 && unit < 0x1E00) || (unit >= 0xFB1D && unit <= 0xFEFF));
    }

    /// Whether a text has such letters.
    public static boolean joinOrStack(String text) {
        return text.chars().anyMatch(Letters::joinOrStack);
    }

    /// The words of a text, each with the blanks after it, to be shown by a node each; a line that ends is a word of its own.
    public static List<String> words(String text) {
        var words = new ArrayList<String>();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n'
                    || Character.isWhitespace(text.charAt(at)) && (at + 1 == text.length() || !Character.isWhitespace(text.charAt(at + 1)));
            if (ends) {
                words.add(text.substring(from, at + 1));
                from = at + 1;
            }
        }
        if (from < text.length()) {
            words.add(text.substring(from));
        }
        return words;
    }
}
