package app.galley.convert.copy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;

/// The words that tell what a line of news copy is, in every language Galley knows them in.
///
/// @param phrases in small letters, as [Phrase#of] writes them or as the table does
/// @param starts the same, the longest first, for looking at how a line begins
record Words(Set<String> phrases, List<String> starts) {

    private static final Map<String, String> TABLE = table();

    static final Words BYLINE = of("byline");
    static final Words AND = of("and");
    static final Words PARTICLES = of("particles");
    static final Words JOBS = of("jobs");
    static final Words IN = of("in");
    static final Words AGENCIES = of("agencies");
    static final Words WEEKDAYS = of("weekdays");
    static final Words PUBLISHED = of("published");
    static final Words UPDATED = of("updated");
    static final Words DATE_WORDS = of("datewords");
    static final Words CORRECTION = of("correction");
    static final Words NOTE = of("note");
    static final Words REPORTING = of("reporting");
    static final Words SOURCE = of("source");
    static final Words EMBARGO = of("embargo");
    static final Words CREDIT = of("credit");
    static final Words CAPTION = of("caption");
    static final Words ALT = of("alt");
    static final Words POINTS = of("points");
    static final Words LABELS = of("labels");
    static final Words FURNITURE = of("furniture");
    static final Words FURNITURE_START = of("furniturestart");
    static final Words LINKS = of("links");
    static final Words COUNTS = of("counts");
    static final Words END = of("end");
    static final Words MAIL = of("mail");
    static final Words FORWARD = of("forward");
    /// The number of a month by its name.
    static final Map<String, Integer> MONTHS = months();

    boolean has(String phrase) {
        return phrases.contains(phrase);
    }

    /// The longest of the phrases with which a line begins, whatever the size of its letters; empty when there is none.
    String startOf(String line) {
        for (String start : starts) {
            if (line.regionMatches(true, 0, start, 0, start.length()) && endsAWord(line, start)) {
                return start;
            }
        }
        return "";
    }

    private static boolean endsAWord(String line, String start) {
        return line.length() == start.length() || !Character.isLetterOrDigit(start.charAt(start.length() - 1))
                || !Character.isLetterOrDigit(line.charAt(start.length()));
    }

    /// The words of one language.
    static Words of(String language, String name) {
        return new Words(new LinkedHashSet<>(split(TABLE.getOrDefault(language + "." + name, ""))), List.of());
    }

    private static Words of(String name) {
        Set<String> phrases = new HashSet<>();
        TABLE.forEach((key, value) -> {
            if (key.endsWith("." + name)) {
                phrases.addAll(split(value));
            }
        });
        List<String> starts = new ArrayList<>(phrases);
        starts.sort(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        return new Words(Set.copyOf(phrases), List.copyOf(starts));
    }

    private static List<String> split(String value) {
        return value.isEmpty() ? List.of() : List.of(value.split("\\|"));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        TABLE.forEach((key, value) -> {
            List<String> names = split(value);
            for (int i = 0; key.endsWith(".months") && i < names.size(); i++) {
                for (String name : names.get(i).split(",")) {
                    months.put(name, i + 1);
                }
            }
        });
        return Map.copyOf(months);
    }

    private static Map<String, String> table() {
        var lines = new Properties();
        try (Reader in = new InputStreamReader(Objects.requireNonNull(Words.class.getResourceAsStream("words.properties")),
                StandardCharsets.UTF_8)) {
            lines.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<String, String> table = new HashMap<>();
        lines.forEach((key, value) -> table.put(key.toString(), value.toString().toLowerCase(Locale.ROOT)));
        return Map.copyOf(table);
    }
}
