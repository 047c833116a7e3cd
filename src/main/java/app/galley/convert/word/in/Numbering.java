package app.galley.convert.word.in;

import app.galley.convert.document.Numerals;
import app.galley.convert.document.Part.Item;
import app.galley.convert.document.Tag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Counts the items of lists as Word does (ECMA-376 part 1, 17.9).
final class Numbering {

    private static final int LEVELS = 9;
    private static final int MOST = 1_000_000_000;
    private static final Pattern NUMBER = Pattern.compile("%([1-9])");

    private final Styles styles;
    private final Map<String, Tag> abstracts = new HashMap<>();
    private final Map<String, Tag> nums = new HashMap<>();
    /// How far the numbers of each abstract list have come, by its id; 0 where none was given yet.
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    Numbering(@Nullable Tag root, Styles styles) {
        this.styles = styles;
        if (root != null) {
            root.tags("w:abstractNum").forEach(list -> abstracts.put(list.get("w:abstractNumId"), list));
            root.tags("w:num").forEach(num -> nums.put(num.get("w:numId"), num));
        }
    }

    /// The next item of a list; empty when its paragraphs are no items.
    ///
    /// @param numId the list
    /// @param level from 0
    Optional<Item> next(String numId, int level) {
        Tag num = nums.get(numId);
        if (num == null || level >= LEVELS) {
            return Optional.empty();
        }
        String id = abstractOf(num, 0);
        Tag list = abstracts.get(id);
        if (list == null) {
            return Optional.empty();
        }
        int number = count(id, num, list, level);
        String format = level(num, list, level).map(found -> found.value("w:numFmt")).orElse("decimal");
        return switch (format) {
            case "none" -> Optional.empty();
            case "bullet" -> Optional.of(new Item(false, level + 1, 0, ""));
            default -> Optional.of(new Item(true, level + 1, number, label(id, num, list, level)));
        };
    }

    /// What an item would be that is not there, and so is not counted.
    ///
    /// @param level from 0
    Optional<Item> kind(String numId, int level) {
        Tag num = nums.get(numId);
        Tag list = num == null || level >= LEVELS ? null : abstracts.get(abstractOf(num, 0));
        if (num == null || list == null) {
            return Optional.empty();
        }
        return switch (level(num, list, level).map(found -> found.value("w:numFmt")).orElse("decimal")) {
            case "none" -> Optional.empty();
            case "bullet" -> Optional.of(new Item(false, level + 1, 0, ""));
            default -> Optional.of(new Item(true, level + 1, 0, ""));
        };
    }

    /// A list may be defined by a style, which names another list.
    private String abstractOf(Tag num, int depth) {
        String id = num.value("w:abstractNumId");
        Tag list = abstracts.get(id);
        String style = list == null ? "" : list.value("w:numStyleLink");
        Tag other = style.isEmpty() || depth > 4
                ? null
                : nums.get(styles.ofParagraph(style, "w:numPr").map(numPr -> numPr.value("w:numId")).orElse(""));
        return other == null ? id : abstractOf(other, depth + 1);
    }

    private int count(String id, Tag num, Tag list, int level) {
        int[] count = counts.computeIfAbsent(id, _ -> new int[LEVELS]);
        Optional<Tag> override = override(num, level).flatMap(found -> found.find("w:startOverride"));
        if (override.isPresent() && begun.add(num.get("w:numId") + "/" + level)) {
            count[level] = number(override.get().get("w:val"), 1);
        } else {
            count[level] = count[level] == 0 ? start(num, list, level) : count[level] + 1;
        }
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = 0;
        }
        return count[level];
    }

    private static Optional<Tag> override(Tag num, int level) {
        return num.tags("w:lvlOverride").filter(found -> found.get("w:ilvl").equals(String.valueOf(level))).findFirst();
    }

    private static Optional<Tag> level(Tag num, Tag list, int level) {
        return override(num, level).flatMap(found -> found.find("w:lvl"))
                .or(() -> list.tags("w:lvl").filter(found -> found.get("w:ilvl").equals(String.valueOf(level))).findFirst());
    }

    private static int start(Tag num, Tag list, int level) {
        return level(num, list, level).map(found -> number(found.value("w:start"), 1)).orElse(1);
    }

    private String label(String id, Tag num, Tag list, int level) {
        Optional<Tag> found = level(num, list, level);
        String pattern = found.map(tag -> tag.value("w:lvlText")).filter(text -> !text.isEmpty()).orElse("%" + (level + 1) + ".");
        boolean legal = found.flatMap(tag -> tag.find("w:isLgl")).isPresent();
        int[] count = counts.getOrDefault(id, new int[LEVELS]);
        return NUMBER.matcher(pattern).replaceAll(match -> {
            int at = match.group(1).charAt(0) - '1';
            String format = legal ? "decimal" : level(num, list, at).map(tag -> tag.value("w:numFmt")).orElse("decimal");
            return Matcher.quoteReplacement(formatted(count[at] == 0 ? start(num, list, at) : count[at], format));
        });
    }

    private static String formatted(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> Numerals.letters(number, 'a');
            case "upperLetter" -> Numerals.letters(number, 'A');
            case "lowerRoman" -> Numerals.roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> Numerals.roman(number);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /// The number in a text that should be one.
    static int number(String text, int otherwise) {
        return text.matches("[0-9]{1,9}") ? Math.min(MOST, Integer.parseInt(text)) : otherwise;
    }
}
