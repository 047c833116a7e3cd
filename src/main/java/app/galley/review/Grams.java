package app.galley.review;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where in many texts each piece of three UTF-16 units stands, so that a passage is looked for only in the few texts it may be in.
final class Grams {

    private static final int LENGTH = 3;
    /// A piece that stands in more texts than this tells nothing.
    private static final int MOST_TEXTS = 400;

    private final List<String> texts;
    /// A piece in the upper half and the number of a text in the lower, in ascending order.
    private final long[] sorted;

    private Grams(List<String> texts, long[] sorted) {
        this.texts = texts;
        this.sorted = sorted;
    }

    static Grams of(List<String> texts) {
        int size = texts.stream().mapToInt(text -> Math.max(0, text.length() - LENGTH + 1)).sum();
        var all = new long[size];
        int at = 0;
        for (int number = 0; number < texts.size(); number++) {
            String text = texts.get(number);
            for (int i = 0; i + LENGTH <= text.length(); i++) {
                all[at++] = (long) hash(text, i) << 32 | number;
            }
        }
        Arrays.parallelSort(all);
        return new Grams(texts, all);
    }

    /// Different pieces may have the same number; what is found is looked at in any case.
    private static int hash(String text, int at) {
        return (text.charAt(at) * 0x9E3779B1 ^ text.charAt(at + 1) * 0x85EBCA6B ^ text.charAt(at + 2) * 0xC2B2AE35) & Integer.MAX_VALUE;
    }

    private int first(long value) {
        int found = Arrays.binarySearch(sorted, value);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && sorted[found - 1] == value) {
            found--;
        }
        return found;
    }

    private int[] range(int hash) {
        return new int[]{first((long) hash << 32), first((long) hash + 1 << 32)};
    }

    /// The texts in which most pieces of a passage stand, the likeliest first.
    int[] likeliest(String passage, int most) {
        Map<Integer, Integer> votes = new HashMap<>();
        int asked = 0;
        for (int i = 0; i + LENGTH <= passage.length(); i++) {
            int[] range = range(hash(passage, i));
            if (range[1] - range[0] <= MOST_TEXTS) {
                asked++;
                count(range, votes);
            }
        }
        int least = Math.max(2, asked / 4);
        return votes.entrySet().stream().filter(vote -> vote.getValue() >= least)
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .mapToInt(Map.Entry::getKey).limit(most).toArray();
    }

    private void count(int[] range, Map<Integer, Integer> votes) {
        int last = -1;
        for (int i = range[0]; i < range[1]; i++) {
            int number = (int) sorted[i];
            if (number != last) {
                votes.merge(number, 1, Integer::sum);
                last = number;
            }
        }
    }

    /// Some places of exactly these characters, at most two, as number of the text and UTF-16 units before them; for passages of
    /// at least three units.
    int[][] exact(String passage) {
        int[] rarest = range(hash(passage, 0));
        for (int i = 1; i + LENGTH <= passage.length(); i++) {
            int[] range = range(hash(passage, i));
            rarest = range[1] - range[0] < rarest[1] - rarest[0] ? range : rarest;
        }
        var found = new int[2][];
        int count = 0;
        int last = -1;
        for (int i = rarest[0]; i < rarest[1] && count < found.length; i++) {
            int number = (int) sorted[i];
            int at = number == last ? -1 : texts.get(number).indexOf(passage);
            last = number;
            while (at >= 0 && count < found.length) {
                found[count++] = new int[]{number, at};
                at = texts.get(number).indexOf(passage, at + 1);
            }
        }
        return Arrays.copyOf(found, count);
    }
}
