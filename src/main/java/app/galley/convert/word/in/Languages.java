package app.galley.convert.word.in;

import app.galley.convert.document.Tag;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Finds the language of a document: the one in which most of its letters stand.
///
/// Word notes three languages for every run, one for each way to write (ECMA-376 part 1, 17.3.2.20); which one counts is told by the letters.
final class Languages {

    private static final int RTL_FROM = 0x0590;
    private static final int RTL_TO = 0x08FF;
    private static final int EAST_FROM = 0x2E80;
    private static final int EAST_TO = 0xD7FF;

    private final Optional<Tag> defaults;
    private final Map<String, Integer> letters = new HashMap<>();

    /// @param defaults what runs are when nothing else is said
    Languages(Optional<Tag> defaults) {
        this.defaults = defaults.flatMap(run -> run.find("w:lang"));
    }

    /// Counts the letters of a run.
    void count(Tag properties, String text) {
        int east = 0;
        int rtl = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= RTL_FROM && c <= RTL_TO) {
                rtl++;
            } else if (c >= EAST_FROM && c <= EAST_TO) {
                east++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        Optional<Tag> own = properties.find("w:lang");
        count(own, "w:bidi", rtl);
        count(own, "w:eastAsia", east);
        count(own, "w:val", other);
    }

    private void count(Optional<Tag> own, String way, int number) {
        if (number > 0) {
            String language = own.map(found -> found.get(way)).filter(found -> !found.isEmpty())
                    .or(() -> defaults.map(found -> found.get(way))).orElse("");
            letters.merge(language, number, Integer::sum);
        }
    }

    /// The language, as a BCP 47 tag; empty when it is not said.
    String most() {
        return letters.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .map(Map.Entry::getKey).filter(tag -> tag.matches("[A-Za-z]{2,8}([-_][A-Za-z0-9]{1,8})*") && !tag.startsWith("x-"))
                .orElse("").replace('_', '-');
    }
}
