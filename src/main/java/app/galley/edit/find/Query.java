package app.galley.edit.find;

import java.util.regex.PatternSyntaxException;

/// What a writer looks for.
///
/// Where case is not to be matched, much else that a writer would not think of counts as the same too; see [Fold]. In an expression it is
/// only the case.
///
/// @param words the words, or a regular expression as [java.util.regex.Pattern] has them
/// @param matchCase whether capital and small letters differ
/// @param wholeWords whether it must neither begin nor end within a word
/// @param expression whether the words are a regular expression
public record Query(String words, boolean matchCase, boolean wholeWords, boolean expression) {

    /// Looks for nothing.
    public static final Query NONE = new Query("", false, false, false);

    /// Looks for words, with everything else as it is at first.
    public static Query of(String words) {
        return new Query(words, false, false, false);
    }

    /// Whether there is anything to look for.
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /// What a query is good for.
    public sealed interface Meaning {

        /// It can be searched.
        record Clear(Search search) implements Meaning {}

        /// It cannot be understood.
        record Unclear(Wrong wrong) implements Meaning {}
    }

    /// What the query means.
    public Meaning meaning() {
        if (!expression) {
            return new Meaning.Clear(new WordSearch(words, matchCase, wholeWords));
        }
        try {
            return new Meaning.Clear(new ExpressionSearch(words, matchCase, wholeWords));
        } catch (PatternSyntaxException unclear) {
            return new Meaning.Unclear(Wrong.of(unclear));
        }
    }
}
