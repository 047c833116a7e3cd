package app.galley.edit.typography;

import java.util.Locale;
import java.util.Optional;

/// Words that begin with an apostrophe, before which a typed mark looks as if it opened a quotation: `’tis`, `’s ochtends`, `the ’90s`.
final class Elisions {

    private static final int LONGEST = 14;

    private Elisions() {}

    /// Whether the word that starts at an offset is one.
    static boolean startsAt(String line, int start, Convention convention) {
        int end = start;
        while (Chars.isWord(Chars.at(line, end))) {
            end++;
        }
        return start < end && isElided(line.substring(start, end), convention);
    }

    private static boolean isElided(String word, Convention convention) {
        if (word.length() > LONGEST || convention.elisions().isEmpty()) {
            return false;
        }
        return convention.elisions().contains(word.toLowerCase(Locale.ROOT).replaceAll("\\d", "0"));
    }

    /// After a word has ended: makes the opening mark before it an apostrophe when it is one.
    ///
    /// @param end the end of the word
    static Optional<Fix> endedAt(String line, int end, Convention convention) {
        int start = end;
        while (start > 0 && Chars.isWord(line.charAt(start - 1))) {
            start--;
        }
        boolean marked = Chars.at(line, start - 1) == convention.single().open() && !Chars.isWord(Chars.at(line, start - 2));
        return marked && start < end && isElided(line.substring(start, end), convention)
                ? Fix.at(start - 1, String.valueOf(Chars.APOSTROPHE))
                : Optional.empty();
    }
}
