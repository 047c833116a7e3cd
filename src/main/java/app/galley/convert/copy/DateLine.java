package app.galley.convert.copy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Reads a line that says when a story was published or changed, and says nothing else.
///
/// Day and month in figures alone (3/4/2026) are understood only where they can be read in one way.
final class DateLine {

    private static final int MOST = 160;
    private static final Map<String, Integer> ZONES = Map.ofEntries(Map.entry("gmt", 0), Map.entry("utc", 0), Map.entry("z", 0),
            Map.entry("bst", 60), Map.entry("cet", 60), Map.entry("mez", 60), Map.entry("cest", 120), Map.entry("mesz", 120),
            Map.entry("est", -300), Map.entry("edt", -240), Map.entry("cst", -360), Map.entry("cdt", -300), Map.entry("mst", -420),
            Map.entry("mdt", -360), Map.entry("pst", -480), Map.entry("pdt", -420), Map.entry("brt", -180), Map.entry("art", -180),
            Map.entry("wet", 0), Map.entry("west", 60), Map.entry("ist", 330));

    private static final Words ENGLISH_UPDATED = Words.of("en", "updated");
    private static final Words ENGLISH_PUBLISHED = Words.of("en", "published");

    private final List<When> found = new ArrayList<>();
    private Optional<LocalDate> date = Optional.empty();
    private Optional<LocalTime> time = Optional.empty();
    private Optional<Integer> zone = Optional.empty();
    private boolean updated;
    private boolean dayFirst;
    private int day;
    private int month;

    private DateLine() {}

    /// A point in time the line names.
    ///
    /// @param updated whether it is that of a change
    /// @param time RFC 3339
    /// @param isZoneGuessed whether no time zone was said, or no time at all
    record When(boolean updated, String time, boolean isZoneGuessed) {}

    /// What the line says; nothing when it says anything else too, or names no day.
    static List<When> of(String line) {
        if (line.length() > MOST || !hasDigit(line)) {
            return List.of();
        }
        var reader = new DateLine();
        String rest = line;
        for (String start = marker(rest); !start.isEmpty(); start = marker(rest)) {
            reader.mark(start);
            rest = Phrase.bare(rest.substring(start.length()));
        }
        return reader.read(tokens(rest)) ? List.copyOf(reader.found) : List.of();
    }

    /// The first day named anywhere in a line, with what stands beside it.
    static Optional<When> within(String line) {
        var reader = new DateLine();
        if (line.length() <= Phrase.MOST && hasDigit(line)) {
            tokens(line).forEach(reader::take);
            reader.end();
        }
        return reader.found.stream().findFirst();
    }

    private static boolean hasDigit(String line) {
        return line.chars().anyMatch(c -> c >= '0' && c <= '9');
    }

    private static String marker(String line) {
        String start = Words.UPDATED.startOf(line);
        return start.isEmpty() ? Words.PUBLISHED.startOf(line) : start;
    }

    private void mark(String marker) {
        if (date.isPresent()) {
            end();
        }
        updated = Words.UPDATED.has(marker.toLowerCase(Locale.ROOT));
        // Only English, of the languages known here, is written both ways.
        dayFirst |= !ENGLISH_UPDATED.has(marker) && !ENGLISH_PUBLISHED.has(marker);
    }

    private static List<String> tokens(String line) {
        return Phrase
                .tokens(line.replace('|', ' ').replace('·', ' ').replace('•', ' ').replace(',', ' ').replace('(', ' ').replace(')', ' ')
                        .toLowerCase(Locale.ROOT));
    }

    private boolean read(List<String> tokens) {
        for (String token : tokens) {
            if (!take(token)) {
                return false;
            }
        }
        end();
        return !found.isEmpty();
    }

    /// @return whether the token belongs to a date
    private boolean take(String token) {
        String word = Phrase.bare(token);
        if (word.isEmpty()) {
            return true;
        }
        if (Words.UPDATED.has(word) || Words.PUBLISHED.has(word)) {
            mark(word);
            return true;
        }
        if (Words.MONTHS.containsKey(word)) {
            month = Words.MONTHS.get(word);
            return true;
        }
        if (ZONES.containsKey(word) && time.isPresent()) {
            zone = Optional.of(ZONES.get(word));
            return true;
        }
        if ((word.equals("pm") || word.equals("p.m")) && time.isPresent()) {
            time = time.map(clock -> clock.getHour() < 12 ? clock.plusHours(12) : clock);
            return true;
        }
        return Words.WEEKDAYS.has(word) || Words.DATE_WORDS.has(word) || figures(word);
    }

    private boolean figures(String word) {
        if (!Character.isDigit(word.charAt(0))) {
            return false;
        }
        return year(word) || whole(word) || clock(word) || dayOfMonth(word);
    }

    private boolean year(String word) {
        if (word.length() != 4 || !isNumber(word) || number(word) < 1900 || number(word) > 2199 || day == 0 || month == 0) {
            return false;
        }
        return setDate(number(word), month, day);
    }

    /// 2026-03-12, 2026-03-12T10:15:00Z, 12.03.2026, 12/03/2026
    private boolean whole(String word) {
        if (word.length() >= 10 && word.charAt(4) == '-' && word.charAt(7) == '-') {
            String[] parts = word.substring(0, 10).split("-");
            boolean good = parts.length == 3 && isNumber(parts[0]) && isNumber(parts[1]) && isNumber(parts[2])
                    && setDate(number(parts[0]), number(parts[1]), number(parts[2]));
            return good && (word.length() == 10 || word.charAt(10) == 't' && isoClock(word.substring(11)));
        }
        String[] parts = word.split("[./-]");
        if (parts.length != 3 || parts[2].length() != 4 || !isNumber(parts[0]) || !isNumber(parts[1]) || !isNumber(parts[2])) {
            return false;
        }
        int first = number(parts[0]);
        int second = number(parts[1]);
        boolean clear = dayFirst || word.indexOf('.') > 0 || first > 12 || first == second;
        return clear ? setDate(number(parts[2]), second, first) : second > 12 && setDate(number(parts[2]), first, second);
    }

    private boolean isoClock(String rest) {
        try {
            if (rest.endsWith("z") || rest.lastIndexOf('+') > 0 || rest.lastIndexOf('-') > 0) {
                OffsetDateTime read = OffsetDateTime.parse("2000-01-01T" + rest.toUpperCase(Locale.ROOT));
                time = Optional.of(read.toLocalTime());
                zone = Optional.of(read.getOffset().getTotalSeconds() / 60);
            } else {
                time = Optional.of(LocalTime.parse(rest));
            }
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    /// 10:15, 10h15, 10.15, 1015, 10h, 4:13pm
    private boolean clock(String word) {
        boolean afternoon = word.endsWith("pm");
        String bare = afternoon || word.endsWith("am") ? word.substring(0, word.length() - 2) : word;
        String[] parts = bare.split("[:h.]");
        boolean named = bare.indexOf(':') > 0 || bare.indexOf('h') > 0 || bare.indexOf('.') > 0;
        if (bare.length() == 4 && isNumber(bare) && date.isPresent()) {
            parts = new String[]{bare.substring(0, 2), bare.substring(2)};
        } else if (!named && bare.length() == word.length()) {
            return false;
        }
        if (parts.length == 0 || parts.length > 3 || !isNumber(parts[0]) || parts.length > 1 && !isNumber(parts[1])) {
            return false;
        }
        return setTime(number(parts[0]) + (afternoon && number(parts[0]) < 12 ? 12 : 0), parts.length > 1 ? number(parts[1]) : 0);
    }

    private boolean setTime(int hour, int minute) {
        if (hour > 23 || minute > 59) {
            return false;
        }
        time = Optional.of(LocalTime.of(hour, minute));
        return true;
    }

    /// 12, 1st, 1er, and the hour of a clock after its day.
    private boolean dayOfMonth(String word) {
        String digits = word.replaceAll("(st|nd|rd|th|er|º|ª|\\.)$", "");
        if (!isNumber(digits) || digits.length() > 2 || number(digits) > 31) {
            return false;
        }
        if (day != 0) {
            return date.isPresent() && setTime(number(digits), 0);
        }
        day = number(digits);
        return day > 0;
    }

    private boolean setDate(int year, int monthOfYear, int dayOfMonth) {
        try {
            if (date.isPresent()) {
                end();
            }
            date = Optional.of(LocalDate.of(year, monthOfYear, dayOfMonth));
            day = dayOfMonth;
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private void end() {
        date.ifPresent(known -> {
            int minutes = zone.orElse(0);
            String written = known.atTime(time.orElse(LocalTime.MIDNIGHT)).atOffset(ZoneOffset.ofTotalSeconds(minutes * 60))
                    .format(DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssXXX", Locale.ROOT));
            found.add(new When(updated, written, zone.isEmpty()));
        });
        date = Optional.empty();
        time = Optional.empty();
        zone = Optional.empty();
        day = 0;
        month = 0;
    }

    private static boolean isNumber(String digits) {
        return !digits.isEmpty() && digits.length() <= 4 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
