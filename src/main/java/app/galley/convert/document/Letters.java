package app.galley.convert.document;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Finds the language of a document: the one in which most of its letters stand.
///
/// Office programs note three languages for every run, one for each [Way] to write; which one counts is told by the letters.
public final class Letters {

    private static final int RTL_FROM = 0x0590;
    private static final int RTL_TO = 0x08FF;
    private static final int EAST_FROM = 0x2E80;
    private static final int EAST_TO = 0xD7FF;

    private final Map<String, Integer> counts = new HashMap<>();

    /// No letter was seen yet.
    public Letters() {}

    /// How one writes, as far as office programs tell it apart.
    public enum Way {
        WESTERN, ASIAN,
        /// From right to left.
        COMPLEX;

        /// How most letters of a text are written.
        public static Way of(String text) {
            int[] counts = counts(text);
            return counts[COMPLEX.ordinal()] > Math.max(counts[WESTERN.ordinal()], counts[ASIAN.ordinal()])
                    ? COMPLEX
                    : counts[ASIAN.ordinal()] > counts[WESTERN.ordinal()] ? ASIAN : WESTERN;
        }

        private static int[] counts(String text) {
            var counts = new int[values().length];
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= RTL_FROM && c <= RTL_TO) {
                    counts[COMPLEX.ordinal()]++;
                } else if (c >= EAST_FROM && c <= EAST_TO) {
                    counts[ASIAN.ordinal()]++;
                } else if (Character.isLetter(c)) {
                    counts[WESTERN.ordinal()]++;
                }
            }
            return counts;
        }
    }

    /// Counts the letters of a run.
    ///
    /// @param language of the run, for each way to write; empty when it is not said
    public void count(String text, Function<Way, String> language) {
        int[] counted = Way.counts(text);
        for (Way way : Way.values()) {
            if (counted[way.ordinal()] > 0) {
                counts.merge(language.apply(way), counted[way.ordinal()], Integer::sum);
            }
        }
    }

    /// The language, as a BCP 47 tag; empty when it is not said.
    public String most() {
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey).filter(tag -> tag.matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*") && !tag.startsWith("x-"))
                .orElse("").replace('_', '-');
    }
}
