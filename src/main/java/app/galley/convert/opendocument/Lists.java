package app.galley.convert.opendocument;

import app.galley.convert.document.Numerals;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Tag;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Counts the items of lists and the numbered headings as office programs do (OpenDocument 1.3 part 3, 5.3 and 16.31 to 16.34).
final class Lists {

    private static final int LEVELS = 10;

    private final Styles styles;
    private final Map<String, Counting> byId = new HashMap<>();
    private final Map<String, Counting> byStyle = new HashMap<>();
    private final Counting headings = new Counting();

    Lists(Styles styles) {
        this.styles = styles;
    }

    /// How far the numbers of a list have come at each level; 0 where none was given yet.
    private static final class Counting {
        private final int[] numbers = new int[LEVELS];
    }

    /// A list one stands in.
    ///
    /// @param level from 1
    record Place(String style, int level, Counting counting) {}

    /// Enters a list.
    Place enter(Tag list, Optional<Place> outer) {
        String own = list.get("text:style-name");
        String style = own.isEmpty() ? outer.map(Place::style).orElse("") : own;
        boolean goesOn = list.get("text:continue-numbering").equals("true");
        if (outer.isPresent()) {
            Place around = outer.get();
            if (!goesOn && around.level < LEVELS) {
                around.counting.numbers[around.level] = 0;
            }
            return new Place(style, Math.min(LEVELS, around.level + 1), around.counting);
        }
        Counting before = byId.get(list.get("text:continue-list"));
        Counting last = goesOn ? byStyle.get(style) : null;
        Counting counting = before != null ? before : last != null ? last : new Counting();
        byStyle.put(style, counting);
        if (!list.get("xml:id").isEmpty()) {
            byId.put(list.get("xml:id"), counting);
        }
        return new Place(style, 1, counting);
    }

    /// The next item; empty when it shows neither a number nor a sign.
    ///
    /// @param start what its number is; empty when it is the next one
    Optional<Item> next(Place place, String start) {
        Optional<Tag> list = styles.list(place.style);
        Optional<Tag> level = list.flatMap(found -> level(found, place.level));
        boolean numbered = level.filter(found -> found.is("text:list-level-style-number")).isPresent();
        if (!numbered) {
            return Optional.of(new Item(false, place.level, 0, ""));
        }
        return counted(list.get(), level.get(), place.level, place.counting, start);
    }

    /// The number of a heading; empty when headings of its level have none.
    Optional<Item> heading(int level, String start) {
        Optional<Tag> found = level(styles.outline(), level);
        return found.isEmpty() || level > LEVELS ? Optional.empty() : counted(styles.outline(), found.get(), level, headings, start);
    }

    private static Optional<Item> counted(Tag list, Tag style, int level, Counting counting, String start) {
        int[] numbers = counting.numbers;
        int at = level - 1;
        numbers[at] = number(start, numbers[at] == 0 ? start(style) : numbers[at] + 1);
        for (int deeper = level; deeper < LEVELS; deeper++) {
            numbers[deeper] = 0;
        }
        boolean shown = !style.get("style:num-format").isEmpty();
        return shown ? Optional.of(new Item(true, level, numbers[at], label(list, style, level, numbers))) : Optional.empty();
    }

    private static Optional<Tag> level(Tag list, int level) {
        return list.tags().stream().filter(tag -> tag.get("text:level").equals(String.valueOf(level))).findFirst();
    }

    private static int start(Tag style) {
        return number(style.get("text:start-value"), 1);
    }

    private static String label(Tag list, Tag style, int level, int[] numbers) {
        int shown = Math.clamp(number(style.get("text:display-levels"), 1), 1, level);
        var label = new StringBuilder(style.get("style:num-prefix"));
        for (int at = level - shown + 1; at <= level; at++) {
            Tag found = level(list, at).orElse(style);
            String format = found.get("style:num-format");
            if (!format.isEmpty()) {
                boolean first = label.length() == style.get("style:num-prefix").length();
                label.append(first ? "" : ".").append(formatted(numbers[at - 1] == 0 ? start(found) : numbers[at - 1], format,
                        found.get("style:num-letter-sync").equals("true")));
            }
        }
        return label.append(style.get("style:num-suffix")).toString();
    }

    private static String formatted(int number, String format, boolean repeated) {
        return switch (format) {
            case "a", "A" -> repeated ? Numerals.letters(number, format.charAt(0)) : Numerals.columns(number, format.charAt(0));
            case "i" -> Numerals.roman(number).toLowerCase(Locale.ROOT);
            case "I" -> Numerals.roman(number);
            default -> String.valueOf(number);
        };
    }

    /// The number in a text that should be one.
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : otherwise;
    }
}
