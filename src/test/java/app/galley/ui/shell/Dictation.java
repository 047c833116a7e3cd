package app.galley.ui.shell;

import app.galley.model.Article;
import app.galley.model.Block;
import java.util.stream.Collectors;

/// An endless text of which every part is known beforehand: whoever finds some of it can tell whether anything is missing.
final class Dictation {

    private static final int WORD = 7;
    private static final int WORDS_IN_PARAGRAPH = 9;

    private Dictation() {}

    /// The character at a place: words of six letters, and after some of them a new paragraph.
    static char at(int place) {
        int word = place / WORD;
        if (place % WORD < WORD - 1) {
            return (char) ('a' + (place * 2654435761L >>> 9) % 26);
        }
        return word % WORDS_IN_PARAGRAPH == WORDS_IN_PARAGRAPH - 1 ? '\n' : ' ';
    }

    /// What of it stands in an article's body.
    static String in(Article article) {
        return article.body().stream().map(block -> block instanceof Block.TextBlock text ? text.text() : "?")
                .collect(Collectors.joining("\n"));
    }

    /// How much of it is in an article.
    ///
    /// @throws AssertionError when something else is, or a part is missing
    static int length(Article article) {
        String text = in(article);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) != at(i)) {
                throw new AssertionError("at %d stands “%s”, not “%s”, in: %s".formatted(i, text.charAt(i), at(i), text));
            }
        }
        return text.length();
    }
}
