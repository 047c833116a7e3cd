package app.galley.convert.copy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells the language of a text by its small words.
final class Language {

    private static final List<String> KNOWN = List.of("en", "es", "fr", "de", "pt");
    /// So many characters tell enough.
    private static final int SAMPLE = 20_000;

    private Language() {}

    /// BCP 47 tag; empty when it is none of those known, or cannot be told.
    static String of(List<Paragraph> paragraphs) {
        Map<String, Integer> counts = new HashMap<>();
        int seen = 0;
        int words = 0;
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            for (String token : Phrase.tokens(text.substring(0, Math.min(text.length(), SAMPLE)))) {
                counts.merge(Phrase.bare(token).toLowerCase(Locale.ROOT), 1, Integer::sum);
                words++;
            }
            seen += text.length();
            if (seen > SAMPLE) {
                break;
            }
        }
        return best(counts, words);
    }

    private static String best(Map<String, Integer> counts, int words) {
        String best = "";
        int most = Math.max(2, words / 16);
        for (String language : KNOWN) {
            int count = Words.of(language, "common").phrases().stream().mapToInt(word -> counts.getOrDefault(word, 0)).sum();
            if (count > most) {
                most = count;
                best = language;
            }
        }
        return best;
    }
}
