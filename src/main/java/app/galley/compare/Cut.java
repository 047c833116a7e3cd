package app.galley.compare;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A text cut into words and what is between them, also in scripts that leave no blanks.
///
/// @param text the whole text
/// @param ends where each piece ends, in UTF-16 units
record Cut(String text, int[] ends) {

    /// The words of a text.
    static Cut of(String text) {
        BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
        words.setText(text);
        var ends = new ArrayList<Integer>();
        words.first();
        for (int end = words.next(); end != BreakIterator.DONE; end = words.next()) {
            ends.add(end);
        }
        return new Cut(text, ends.stream().mapToInt(Integer::intValue).toArray());
    }

    /// How many pieces there are.
    int size() {
        return ends.length;
    }

    /// Where a piece starts, in UTF-16 units; that of the piece after the last is the length of the text.
    int start(int piece) {
        return piece == 0 ? 0 : ends[piece - 1];
    }

    /// The characters from one piece up to another.
    String slice(int from, int to) {
        return text.substring(start(from), start(to));
    }

    /// Whether the pieces from one up to another are only blanks, or none.
    boolean isBlank(int from, int to) {
        return slice(from, to).chars().allMatch(Cut::isBlank);
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /// How many of the pieces from one up to another are words.
    int words(int from, int to) {
        int count = 0;
        for (int piece = from; piece < to; piece++) {
            count += slice(piece, piece + 1).codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return count;
    }

    /// Numbers for the pieces, equal for equal ones.
    int[] numbers(Map<String, Integer> known) {
        var numbers = new int[size()];
        for (int piece = 0; piece < numbers.length; piece++) {
            numbers[piece] = known.computeIfAbsent(slice(piece, piece + 1), _ -> known.size());
        }
        return numbers;
    }

    /// Where the words of two texts differ. Changes with only blanks between them are one.
    static List<Hunk> hunks(Cut before, Cut after) {
        Map<String, Integer> known = new HashMap<>();
        return joined(before, Hunks.between(before.numbers(known), after.numbers(known)));
    }

    /// The same places, but those with only blanks between them as one.
    static List<Hunk> joined(Cut before, List<Hunk> hunks) {
        var joined = new ArrayList<Hunk>();
        for (Hunk hunk : hunks) {
            if (!joined.isEmpty() && before.isBlank(joined.getLast().to(), hunk.from())) {
                joined.add(joined.removeLast().through(hunk));
            } else {
                joined.add(hunk);
            }
        }
        return joined;
    }
}
