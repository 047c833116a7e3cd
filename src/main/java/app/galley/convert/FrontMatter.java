package app.galley.convert;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/// Reads YAML as texts, lists and maps, within bounds.
///
/// Numbers, dates and words such as `yes` stay the texts they are (YAML 1.2, 10.1, failsafe schema): nothing is changed that way.
final class FrontMatter {

    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 50;
    private static final int MOST_ALIASES = 20;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setSchema(new FailsafeSchema()).setAllowDuplicateKeys(false)
            .setAllowRecursiveKeys(false).setAllowNonScalarKeys(false).setMaxAliasesForCollections(MOST_ALIASES)
            .setCodePointLimit(MOST_CHARACTERS).build();
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*\\R");
    private static final Pattern END = Pattern.compile("^(---|\\.\\.\\.)[ \\t]*(\\R|\\z)", Pattern.MULTILINE);
    private static final Pattern COMMENT = Pattern.compile("^[ \\t]*#.*", Pattern.MULTILINE);
    private static final Pattern SIMPLE = Pattern.compile("([A-Za-z][\\w-]*):(?:[ \\t]+(.*))?");
    private static final Pattern SIMPLE_ITEM = Pattern.compile("\\s*-\\s+(.*)");

    private FrontMatter() {}

    /// A Markdown source in two.
    ///
    /// @param yaml between the fences; empty when there is none
    /// @param markdown what follows
    record Split(String yaml, String markdown) {}

    static Split split(String source) {
        Matcher fence = FENCE.matcher(source);
        if (!fence.lookingAt()) {
            return new Split("", source);
        }
        Matcher end = END.matcher(source).region(fence.end(), source.length());
        end.useAnchoringBounds(true);
        return end.find() ? new Split(source.substring(fence.end(), end.start()), source.substring(end.end())) : new Split("", source);
    }

    /// The members of a map, as texts, lists of them and maps of them.
    ///
    /// What cannot be read that way is told as dropped; simple lines are still taken from a text that is not YAML.
    static Map<String, Object> read(String yaml, BiConsumer<String, String> dropped) {
        Matcher comments = COMMENT.matcher(yaml);
        while (comments.find()) {
            dropped.accept("A comment in the front matter was left out.", comments.group().strip());
        }
        if (comments.replaceAll("").isBlank()) {
            return Map.of(); // this schema has no value for nothing
        }
        if (yaml.length() > MOST_CHARACTERS) {
            dropped.accept("The front matter is too long to be read and was left out.", yaml);
            return Map.of();
        }
        try {
            return checked(yaml, dropped);
        } catch (YamlEngineException broken) {
            return salvage(yaml, dropped);
        }
    }

    private static Map<String, Object> checked(String yaml, BiConsumer<String, String> dropped) {
        if (isTooDeep(yaml)) {
            dropped.accept("The front matter is nested too deeply to be read and was left out.", yaml);
            return Map.of();
        }
        Object value = new Load(SETTINGS).loadFromString(yaml);
        if (value instanceof Map<?, ?> map) {
            var members = new LinkedHashMap<String, Object>();
            map.forEach((key, member) -> members.put(String.valueOf(key), Objects.requireNonNullElse(member, "")));
            return members;
        }
        if (value != null && !yaml.isBlank()) {
            dropped.accept("The front matter has no names and was left out.", yaml);
        }
        return Map.of();
    }

    /// The parser keeps its own stack, the loader recurses: so the depth is looked at before.
    private static boolean isTooDeep(String yaml) {
        int depth = 0;
        for (Event event : new Parse(SETTINGS).parseString(yaml)) {
            if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (depth > DEEPEST) {
                return true;
            }
        }
        return false;
    }

    /// Lines of the form `name: text`, and lists under them; the first of a name counts.
    private static Map<String, Object> salvage(String yaml, BiConsumer<String, String> dropped) {
        var members = new LinkedHashMap<String, Object>();
        String last = "";
        for (String line : yaml.lines().toList()) {
            Matcher simple = SIMPLE.matcher(line);
            Matcher item = SIMPLE_ITEM.matcher(line);
            if (simple.matches() && !members.containsKey(simple.group(1))) {
                last = simple.group(1);
                members.put(last, unquoted(Objects.requireNonNullElse(simple.group(2), "")));
            } else if (item.matches() && members.getOrDefault(last, "x") instanceof String text && text.isEmpty()) {
                members.put(last, new ArrayList<Object>(List.of(unquoted(item.group(1)))));
            } else if (item.matches() && members.get(last) instanceof List<?> items) {
                var longer = new ArrayList<Object>(items);
                longer.add(unquoted(item.group(1)));
                members.put(last, longer);
            } else if (!line.isBlank() && !COMMENT.matcher(line).matches()) {
                dropped.accept("A line of the front matter is not proper YAML and was left out.", line);
                last = "";
            }
        }
        return members;
    }

    private static String unquoted(String value) {
        String text = value.strip();
        boolean quoted = text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')
                && text.charAt(text.length() - 1) == text.charAt(0);
        return quoted ? text.substring(1, text.length() - 1) : text;
    }
}
