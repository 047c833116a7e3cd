package app.galley.format;

import app.galley.model.Value;
import app.galley.model.review.Reviewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

/// An object of a review's file, asked for its members one by one; what is of a wrong type is reported and counts as not there.
///
/// @param members as read
/// @param pointer where it stands in the file
/// @param problems where to report
record Facts(Map<String, Value> members, String pointer, Problems problems) {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /// The members of a value, which should be an object.
    static Facts of(Value value, String pointer, Problems problems) {
        if (value instanceof Value.Obj(var members)) {
            return new Facts(members, pointer, problems);
        }
        problems.error(pointer, "This must be an object; it is kept but not used.");
        return new Facts(Map.of(), pointer, problems);
    }

    boolean has(String name) {
        return members.containsKey(name);
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void wrong(String name, String expected) {
        problems.error(at(name), "“%s” must be %s; it is kept but not used.".formatted(name, expected));
    }

    /// A text; empty when there is none.
    String text(String name) {
        return switch (members.get(name)) {
            case null -> "";
            case Value.Text(var text) -> text;
            case Value _ -> {
                wrong(name, "a text");
                yield "";
            }
        };
    }

    /// A text that must be there.
    String needed(String name) {
        if (!has(name)) {
            problems.error(pointer, "“%s” is missing.".formatted(name));
        }
        return text(name);
    }

    /// A time; empty when there is none.
    String time(String name) {
        String text = text(name);
        wants(name, text, Rule.TIME::holds, "must be a date and time with its offset, such as \"2026-03-04T06:00:00Z\"");
        return text;
    }

    /// Reports a text that is not as it must be; an empty one only when it is there.
    void wants(String name, String text, Predicate<String> rule, String says) {
        if (members.get(name) instanceof Value.Text && !rule.test(text)) {
            problems.error(at(name), "“%s” %s.".formatted(name, says));
        }
    }

    boolean truth(String name) {
        return switch (members.get(name)) {
            case null -> false;
            case Value.Bool(var truth) -> truth;
            case Value _ -> {
                wrong(name, "true or false");
                yield false;
            }
        };
    }

    /// A whole number that is not negative; 0 when there is none.
    int number(String name) {
        return switch (members.get(name)) {
            case null -> 0;
            case Value.Num(var literal) when literal.matches("[0-9]{1,9}") -> Integer.parseInt(literal);
            case Value _ -> {
                wrong(name, "a whole number");
                yield 0;
            }
        };
    }

    List<Value> list(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case Value.Arr(var items) -> items;
            case Value _ -> {
                wrong(name, "a list");
                yield List.of();
            }
        };
    }

    /// A list, or a single value in the place of one (JSON-LD has them mean the same).
    List<Value> oneOrMore(String name) {
        return switch (members.get(name)) {
            case null -> List.of();
            case Value.Arr(var items) -> items;
            case Value one -> List.of(one);
        };
    }

    /// Where the items of [#oneOrMore] stand.
    String pointerOf(String name, int item) {
        return members.get(name) instanceof Value.Arr ? at(name) + "/" + item : at(name);
    }

    Facts object(String name) {
        Value value = members.get(name);
        return value == null ? new Facts(Map.of(), at(name), problems) : of(value, at(name), problems);
    }

    /// An id that stays the same for ever; one made of everything that is said when it is missing, so that it is always the same one.
    String id() {
        String id = needed("id");
        wants("id", id, Rule.ABSOLUTE_URI::holds, "must be a URI, such as \"urn:uuid:…\"");
        return id.isEmpty() ? made(members) : id;
    }

    static String made(Object of) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(of.toString().getBytes(StandardCharsets.UTF_8));
    }

    Reviewer creator(Reviewer otherwise) {
        return switch (members.get("creator")) {
            case null -> otherwise;
            case Value.Text(var id) -> id.equals(otherwise.id()) ? otherwise : new Reviewer(id, id);
            case Value _ -> {
                Facts creator = object("creator");
                var said = new Reviewer(creator.text("id"), creator.needed("name"));
                boolean same = said.id().isEmpty() && said.name().strip().equals(otherwise.name().strip());
                yield same || said.equals(Reviewer.UNSAID) ? otherwise : said;
            }
        };
    }

    void context() {
        boolean known = oneOrMore("@context").contains(new Value.Text(CONTEXT));
        if (!known) {
            problems.error(has("@context") ? at("@context") : pointer,
                    "“@context” must name \"%s\", so that other programs know what this is.".formatted(CONTEXT));
        }
    }
}
