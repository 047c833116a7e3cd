package app.galley.format;

import static app.galley.format.Members.Member.optional;
import static app.galley.format.Members.Member.required;
import static app.galley.format.Members.Member.usual;

import app.galley.format.Members.Member;
import app.galley.model.Field;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The kinds of objects in an article, each with its members in the order of its record's components.
final class Kinds {

    private static final Value NOTHING = new Value.Text("");
    private static final Value NO_ITEMS = new Value.Arr(List.of());

    /// The members are the [Field]s, with the body before the corrections.
    static final Members ARTICLE = article();

    static final Members AUTHOR = new Members(optional("type"), required("name", NOTHING), optional("jobTitle"));
    static final Members HEADLINE = new Members(required("role", NOTHING), required("value", NOTHING));
    static final Members CORRECTION = new Members(optional("type"), optional("_key"), required("datePublished", NOTHING),
            required("text", NOTHING));
    static final Members TRANSLATION = new Members(required("inLanguage", NOTHING), required("url", NOTHING));

    static final Members LEAD = picture("image", optional("_key"));
    static final Members PICTURE = picture("image", required("_key"));
    static final Members INLINE_PICTURE = picture("inlineImage", required("_key"));

    static final Members TEXT = new Members(usual("_type", "block"), required("_key"), usual("style", "normal"), optional("listItem"),
            optional("level"), required("children", oneEmptySpan()), optional("markDefs"));
    static final Members PULL_QUOTE = new Members(usual("_type", "pullQuote"), required("_key"), required("text", NOTHING),
            optional("attribution"));
    static final Members EMBED = new Members(usual("_type", "embed"), required("_key"), required("url", NOTHING), optional("provider"),
            optional("caption"));
    static final Members BOX = new Members(usual("_type", "box"), required("_key"), optional("role"), optional("title"),
            required("body", NO_ITEMS));

    static final Members SPAN = new Members(usual("_type", "span"), required("text", NOTHING), optional("marks"));
    static final Members LINK = new Members(usual("_type", "link"), required("_key"), required("href", NOTHING));

    private Kinds() {}

    private static Members article() {
        var members = new ArrayList<Member>();
        for (Field<?> field : Field.all()) {
            if (field == Field.CORRECTIONS) {
                members.add(required("body", NO_ITEMS));
            }
            boolean asked = field == Field.SCHEMA_VERSION || field == Field.TYPE || field == Field.IDENTIFIER || field == Field.HEADLINE;
            members.add(asked ? required(field.fileName(), NOTHING) : optional(field.fileName()));
        }
        return new Members(members.toArray(Member[]::new));
    }

    private static Members picture(String type, Member key) {
        return new Members(usual("_type", type), key, optional("contentUrl"), optional("alt"), optional("caption"), optional("creditText"));
    }

    /// What stands in a text block without text, since the schema wants at least one child.
    private static Value oneEmptySpan() {
        var span = new LinkedHashMap<String, Value>(Map.of("_type", new Value.Text("span")));
        span.put("text", NOTHING);
        return new Value.Arr(List.of(new Value.Obj(span)));
    }
}
