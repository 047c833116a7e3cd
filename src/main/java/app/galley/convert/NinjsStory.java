package app.galley.convert;

import app.galley.model.Author;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The members of a ninjs object, whatever its version; what was asked for counts as read.
final class NinjsStory {

    private static final Set<String> OURS = Field.all().stream().map(Field::fileName).collect(Collectors.toSet());
    /// About the file and not about the story, or read in another form.
    private static final Set<String> ASIDE = Set.of("standard", "$standard", "$schema", "type", "representationtype", "mimetype", "uri",
            "charcount", "wordcount", "renditions");

    /// By name in small letters: the name as written, and the value.
    private final Map<String, Map.Entry<String, Value>> members = new LinkedHashMap<>();

    NinjsStory(Value value) {
        JsonValues.members(value).forEach((name, member) -> members.putIfAbsent(name.toLowerCase(Locale.ROOT), Map.entry(name, member)));
    }

    private Value take(String name) {
        Map.Entry<String, Value> found = members.remove(name);
        return found == null ? new Value.Null() : found.getValue();
    }

    /// The first of these members that is a text; all of them count as read.
    String text(String... names) {
        String found = "";
        for (String name : names) {
            if (members.containsKey(name) && members.get(name).getValue() instanceof Value.Text(var text)) {
                members.remove(name);
                found = found.isEmpty() ? Characters.clean(text).strip() : found;
            }
        }
        return found;
    }

    /// The items of the first of these members that has any.
    List<Value> items(String... names) {
        for (String name : names) {
            List<Value> items = JsonValues.items(take(name));
            if (!items.isEmpty()) {
                return items;
            }
        }
        return List.of();
    }

    /// The text of a role: of `list` (versions 2 and 3), else of `single`, `single_role` or `single_text` (version 1). It is read then.
    ///
    /// @param roles the first that is there counts; empty for a text without a role, or with any when nothing else is there
    String takeRole(String list, String single, String... roles) {
        List<Value> items = new ArrayList<>(members.containsKey(list) ? JsonValues.items(members.get(list).getValue()) : List.of());
        for (String role : roles) {
            for (Value item : items) {
                if (JsonValues.text(item, "role").equalsIgnoreCase(role) && !JsonValues.text(item, "value").isEmpty()) {
                    items.remove(item);
                    members.put(list, Map.entry(list, new Value.Arr(items)));
                    return JsonValues.text(item, "value");
                }
            }
            String old = single.isEmpty() ? "" : text(role.isEmpty() ? single : single + "_" + role);
            if (!old.isEmpty()) {
                return old;
            }
        }
        return single.isEmpty() ? "" : text(single + "_text");
    }

    /// The texts that are left of a list and of the members of version 1 that begin alike, each with its role.
    Map<String, String> restOf(String list, String single) {
        Map<String, String> rest = new LinkedHashMap<>();
        for (Value item : items(list)) {
            String text = JsonValues.text(item, "value");
            if (!text.isEmpty()) {
                rest.put(text, JsonValues.text(item, "role"));
            }
        }
        for (String name : List.copyOf(members.keySet())) {
            if (name.startsWith(single + "_")) {
                String text = text(name);
                if (!text.isEmpty()) {
                    rest.put(text, name.substring(single.length() + 1));
                }
            }
        }
        return rest;
    }

    /// The people who wrote it.
    List<Author> authors() {
        var authors = new ArrayList<Author>();
        for (String list : List.of("people", "person")) {
            List<Value> others = new ArrayList<>();
            for (Value person : items(list)) {
                String rel = JsonValues.text(person, "rel").toLowerCase(Locale.ROOT);
                String name = JsonValues.text(person, "name");
                if (name.isEmpty() || !rel.matches("author.*|creator|byline|writer")) {
                    others.add(person);
                } else {
                    authors.add(new Author(rel.endsWith("organisation") ? "Organization" : "Person", name, "", Extras.NONE));
                }
            }
            if (!others.isEmpty()) {
                members.put(list, Map.entry(list, new Value.Arr(others)));
            }
        }
        return authors;
    }

    /// The names of subjects of a relation; of all others when it is empty.
    List<String> subjects(String relation) {
        String list = members.containsKey("subjects") ? "subjects" : "subject";
        List<Value> others = new ArrayList<>();
        var names = new ArrayList<String>();
        for (Value subject : items(list)) {
            String name = subject instanceof Value.Text(var text) ? text : JsonValues.text(subject, "name", "literal");
            boolean wanted = relation.isEmpty() || JsonValues.text(subject, "rel").equals(relation);
            if (wanted && !name.isEmpty()) {
                names.add(name);
            } else {
                others.add(subject);
            }
        }
        if (!others.isEmpty()) {
            members.put(list, Map.entry(list, new Value.Arr(others)));
        }
        return names.stream().distinct().toList();
    }

    /// Its associations by name.
    Map<String, Value> associations() {
        Value value = take("associations");
        if (value instanceof Value.Obj(var byName)) {
            return byName;
        }
        var named = new LinkedHashMap<String, Value>();
        for (Value item : JsonValues.items(value)) {
            String name = JsonValues.text(item, "name");
            named.put(named.containsKey(name) || name.isEmpty() ? name + "#" + named.size() : name, item);
        }
        return named;
    }

    /// Where a picture is: in the folder as Galley says it, else the address of its first rendition.
    String place() {
        for (Value id : items("altids")) {
            if (JsonValues.text(id, "role").equals("contentUrl")) {
                return JsonValues.text(id, "value");
            }
        }
        Value renditions = take("renditions");
        List<Value> all = renditions instanceof Value.Obj(var byName) ? List.copyOf(byName.values()) : JsonValues.items(renditions);
        return all.stream().map(rendition -> JsonValues.text(rendition, "href")).filter(href -> !href.isEmpty()).findFirst().orElse("");
    }

    /// All texts of it that are left, for a report.
    String allText() {
        return members.values().stream().map(Map.Entry::getValue).flatMap(value -> JsonValues.items(value).stream())
                .map(value -> value instanceof Value.Text(var text) ? text : JsonValues.text(value, "value", "name"))
                .filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    /// What nobody asked for, to be kept by value; what bears the name of something else in an article is told.
    Extras rest(Notes notes) {
        var kept = new LinkedHashMap<String, Value>();
        members.forEach((name, member) -> {
            boolean empty = member.getValue() instanceof Value.Null || member.getValue() instanceof Value.Arr(var items) && items.isEmpty();
            if (empty || ASIDE.contains(name)) {
                return;
            }
            String own = NinjsExport.KEPT.stream().filter(known -> known.equalsIgnoreCase(name)).findFirst().orElse(member.getKey());
            if (OURS.contains(own) || own.equals("body") || own.isEmpty()) {
                notes.dropped("A member of the story has a name that means something else in an article and was left out.",
                        own + ": " + allText(member.getValue()));
            } else {
                kept.put(own, member.getValue());
            }
        });
        return kept.isEmpty() ? Extras.NONE : new Extras(List.of(), kept);
    }

    private static String allText(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Num(var literal) -> literal;
            case Value.Bool(var truth) -> String.valueOf(truth);
            case Value.Null _ -> "";
            case Value.Arr(var items) -> items.stream().map(NinjsStory::allText).collect(Collectors.joining(" "));
            case Value.Obj(var inner) -> inner.values().stream().map(NinjsStory::allText).collect(Collectors.joining(" "));
        };
    }
}
