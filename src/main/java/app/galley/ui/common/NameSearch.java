package app.galley.ui.common;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds things by parts of their names: by the starts of words, by pieces, by letters in their order. Accents and case do not matter.
public final class NameSearch {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    /// A thing found by another name comes after one found by its own in the same way.
    private static final int OTHER = 5;
    private static final int PLACE = 45;

    private final String query;
    private final List<String> queryWords;

    /// @param typed what somebody looks for
    public NameSearch(String typed) {
        query = String.join(" ", words(typed));
        queryWords = words(query);
    }

    /// Whether nothing is looked for, so that everything is found.
    public boolean isEmpty() {
        return query.isEmpty();
    }

    /// How well something is found.
    ///
    /// @param name what it is called
    /// @param others what else it may be called
    /// @param place where it belongs, which may be looked for together with the name
    /// @return 0 when it is not found
    public int score(String name, List<String> others, String place) {
        int own = score(words(name));
        int other = others.stream().mapToInt(each -> score(words(each)) - OTHER).max().orElse(0);
        List<String> everywhere = Stream.concat(words(name).stream(), words(place).stream()).toList();
        int placed = startAll(everywhere) ? PLACE : 0;
        return Math.max(0, Math.max(own, Math.max(other, placed)));
    }

    private int score(List<String> words) {
        String name = String.join(" ", words);
        if (name.equals(query)) {
            return 100;
        }
        if (name.startsWith(query)) {
            return 90;
        }
        if (startAll(words)) {
            return 80;
        }
        String letters = query.replace(" ", "");
        if (startsChain(letters, words, 0)) {
            return 60;
        }
        if (name.contains(query)) {
            return 50;
        }
        return queryWords.stream().allMatch(name::contains) ? 40 : letterByLetter(letters, words);
    }

    /// Whether each word that is looked for starts a word.
    private boolean startAll(List<String> words) {
        return queryWords.stream().allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
    }

    /// Whether the letters are starts of words in their order, as `dp` or `drpre` are of “draft preview”.
    private static boolean startsChain(String letters, List<String> words, int from) {
        if (letters.isEmpty()) {
            return true;
        }
        for (int i = from; i < words.size(); i++) {
            int most = common(letters, words.get(i));
            for (int length = most; length > 0; length--) {
                if (startsChain(letters.substring(length), words, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int common(String one, String other) {
        int length = 0;
        while (length < Math.min(one.length(), other.length()) && one.charAt(length) == other.charAt(length)) {
            length++;
        }
        return length;
    }

    /// Letters in their order from the start of a word on, the better the closer together.
    private static int letterByLetter(String letters, List<String> words) {
        int best = 0;
        for (int start = 0; start < words.size(); start++) {
            String rest = String.join("", words.subList(start, words.size()));
            best = Math.max(best, closeness(letters, rest));
        }
        return best;
    }

    private static int closeness(String letters, String text) {
        if (letters.length() < 2 || text.isEmpty() || text.charAt(0) != letters.charAt(0)) {
            return 0;
        }
        int at = 0;
        for (int i = 1; i < letters.length(); i++) {
            at = text.indexOf(letters.charAt(i), at + 1);
            if (at < 0) {
                return 0;
            }
        }
        int skipped = at + 1 - letters.length();
        return Math.max(0, 30 - 2 * skipped);
    }

    private static List<String> words(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Stream.of(BETWEEN.split(plain)).filter(word -> !word.isEmpty()).toList();
    }
}
