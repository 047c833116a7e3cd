package app.galley.convert;

import app.galley.model.Author;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/// Turns the front matter of a page into the head of an article.
///
/// Site generators and desks call the same things by different names; of several for one field the first counts. What has no field is kept
/// under its own name, and what cannot be kept either is told.
final class FrontMatterHead {

    private static final Map<Field<String>, List<String>> TEXTS = Map
            .of(Field.KICKER, List.of("kicker", "eyebrow", "overline"), Field.HEADLINE,
                    List.of("headline", "title"), Field.STANDFIRST,
                    List.of("standfirst", "deck", "dek", "abstract", "subtitle", "subhead", "subheading", "summary", "description",
                            "excerpt"),
                    Field.BY,
                    List.of("by", "byline"), Field.DATELINE, List.of("dateline"));
    private static final Map<Field<String>, List<String>> TIMES = Map.of(Field.PUBLISHED,
            List.of("datePublished", "published", "publishDate", "publishdate", "date"), Field.MODIFIED,
            List.of("dateModified", "modified", "lastmod", "updated"), Field.CREATED, List.of("dateCreated", "created"),
            Field.EMBARGOED_UNTIL,
            List.of("embargoedUntil", "embargo"));
    private static final List<String> AUTHORS = List.of("authors", "author");
    private static final List<String> TOPICS = List.of("keywords", "topics", "topic", "tags", "tag");
    private static final List<String> SECTIONS = List.of("articleSection", "sections", "section", "categories", "category");
    private static final List<String> LANGUAGES = List.of("inLanguage", "language", "lang", "locale");
    private static final List<String> PICTURES = List.of("image", "picture", "primary_image", "featured_image", "cover", "hero");

    private static final Set<String> TAKEN = Field.all().stream().map(Field::fileName).collect(Collectors.toSet());

    private final Map<String, Object> members;
    private final PictureShelf shelf;
    private final Notes notes;
    private Head head;

    private FrontMatterHead(Map<String, Object> members, Head head, PictureShelf shelf, Notes notes) {
        this.members = new LinkedHashMap<>(members);
        this.head = head;
        this.shelf = shelf;
        this.notes = notes;
    }

    /// The head with what the front matter says.
    static Head of(Map<String, Object> members, Head start, PictureShelf shelf, Notes notes) {
        var reader = new FrontMatterHead(members, start, shelf, notes);
        reader.read();
        return reader.head;
    }

    private void read() {
        TEXTS.forEach((field, names) -> firstText(names, false).ifPresent(text -> head = head.with(field, text)));
        TIMES.forEach(this::time);
        identifier();
        slug();
        language();
        authors();
        strings(TOPICS, Field.KEYWORDS);
        strings(SECTIONS, Field.SECTIONS);
        picture();
        head = new FrontMatterRecords(members).read(head);
        keepTheRest();
    }

    /// Whether a name means something to an article.
    static boolean understands(String name) {
        return TAKEN.contains(name) || Stream.of(TEXTS.values(), TIMES.values(), List.of(AUTHORS, TOPICS, SECTIONS, LANGUAGES, PICTURES,
                List.of("identifier", "guid", "id", "body", "slug"))).flatMap(Collection::stream).anyMatch(names -> names.contains(name));
    }

    /// Takes the first of these members that is a text that fits; the others stay.
    private Optional<String> firstText(List<String> names, boolean literal) {
        for (String name : names) {
            if (members.get(name) instanceof String text && !text.isBlank()) {
                members.remove(name);
                return Optional.of(literal ? text.strip() : plain(text));
            }
        }
        return Optional.empty();
    }

    /// One line, without the entities that pages carry into their front matter.
    static String plain(String text) {
        return Characters.clean(Parser.unescapeEntities(text, false)).strip().replaceAll("\\s+", " ");
    }

    private void time(Field<String> field, List<String> names) {
        for (String name : names) {
            Optional<Times.Read> read = members.get(name) instanceof String text ? Times.read(text.strip()) : Optional.empty();
            if (read.isPresent()) {
                head = head.with(field, read.get().time());
                if (read.get().isZoneGuessed()) {
                    notes.changed("A date without a time zone was taken to be in UTC.", String.valueOf(members.get(name)));
                }
                members.remove(name);
                return;
            }
        }
    }

    private void identifier() {
        for (String name : List.of("identifier", "guid", "id")) {
            if (members.get(name) instanceof String text
                    && text.strip().matches("[A-Za-z][A-Za-z0-9+.-]*:[\\x21-\\x7E&&[^<>\"{}|\\\\^`]]+")) {
                head = head.with(Field.IDENTIFIER, text.strip());
                members.remove(name);
                return;
            }
        }
    }

    private void slug() {
        if (members.get("slug") instanceof String text && !text.isBlank()) {
            String slug = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
            if (!slug.equals(text.strip())) {
                notes.changed("The slug became “%s”.".formatted(slug), text);
            }
            head = head.with(Field.SLUG, slug);
            members.remove("slug");
        }
    }

    private void language() {
        for (String name : LANGUAGES) {
            if (members.get(name) instanceof String text && text.strip().replace('_', '-').matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")) {
                head = head.with(Field.LANGUAGE, text.strip().replace('_', '-'));
                members.remove(name);
                return;
            }
        }
    }

    private void authors() {
        for (String name : AUTHORS) {
            var authors = new ArrayList<Author>();
            var rest = new ArrayList<Object>();
            for (Object item : members.get(name) instanceof List<?> list ? list : List.of(members.getOrDefault(name, ""))) {
                author(item).ifPresentOrElse(authors::add, () -> rest.add(item));
            }
            if (!authors.isEmpty()) {
                head = head.with(Field.AUTHORS, authors);
                leave(name, rest);
                return;
            }
        }
    }

    private static Optional<Author> author(Object item) {
        if (item instanceof String text) {
            return text.isBlank() ? Optional.empty() : Optional.of(Author.person(plain(text)));
        }
        if (!(item instanceof Map<?, ?> map) || !(map.get("name") instanceof String name) || name.isBlank()) {
            return Optional.empty();
        }
        String role = "";
        String type = "Person";
        var unknown = new LinkedHashMap<String, Value>();
        for (Map.Entry<?, ?> member : map.entrySet()) {
            String key = String.valueOf(member.getKey());
            if (role.isEmpty() && List.of("jobTitle", "job_title", "role", "title", "position").contains(key)
                    && member.getValue() instanceof String text) {
                role = plain(text);
            } else if (key.equals("type") && member.getValue() instanceof String text && text.matches("Person|Organization")) {
                type = text;
            } else if (!key.equals("name")) {
                unknown.put(key.matches("type|jobTitle") ? key + "_" : key, value(member.getValue()));
            }
        }
        return Optional.of(new Author(type, plain(name), role, unknown.isEmpty() ? Extras.NONE : new Extras(List.of(), unknown)));
    }

    private void strings(List<String> names, Field<List<String>> field) {
        var all = new LinkedHashSet<String>();
        for (String name : names) {
            var rest = new ArrayList<Object>();
            for (Object item : members.get(name) instanceof List<?> list ? list : List.of(members.getOrDefault(name, ""))) {
                if (item instanceof String text) {
                    all.add(plain(text));
                } else {
                    rest.add(item);
                }
            }
            leave(name, rest);
        }
        all.remove("");
        head = head.with(field, List.copyOf(all));
    }

    /// Leaves under a name what of it could not be used.
    private void leave(String name, List<Object> rest) {
        if (rest.isEmpty()) {
            members.remove(name);
        } else if (members.containsKey(name)) {
            members.put(name, rest);
        }
    }

    private void picture() {
        for (String name : PICTURES) {
            Object value = members.get(name);
            Optional<Picture> picture = value instanceof String source && !source.isBlank()
                    ? Optional.of(shelf.picture(source.strip(), "", "", ""))
                    : value instanceof Map<?, ?> map ? described(map) : Optional.empty();
            if (picture.isPresent()) {
                head = head.with(Field.LEAD, picture);
                members.remove(name);
                return;
            }
        }
    }

    private Optional<Picture> described(Map<?, ?> map) {
        String source = text(map, "uid", "src", "url", "path", "file", "image", "contentUrl");
        if (source.isEmpty() && text(map, "alt", "caption", "credit", "creditText").isEmpty()) {
            return Optional.empty();
        }
        for (Map.Entry<?, ?> member : map.entrySet()) {
            if (!String.valueOf(member.getKey()).matches("uid|src|url|path|file|image|contentUrl|alt|caption|credit|creditText")) {
                notes.dropped("Something the front matter says of the lead picture was left out.",
                        member.getKey() + ": " + member.getValue());
            }
        }
        return Optional.of(shelf.picture(source, text(map, "alt"), text(map, "caption"), text(map, "credit", "creditText")));
    }

    private static String text(Map<?, ?> map, String... names) {
        for (String name : names) {
            if (map.get(name) instanceof String text && !text.isBlank()) {
                return text.strip();
            }
        }
        return "";
    }

    private void keepTheRest() {
        var unknown = new LinkedHashMap<String, Value>();
        members.forEach((name, value) -> {
            if (TAKEN.contains(name) || name.equals("body") || name.isBlank()) {
                notes.dropped("A member of the front matter has a value that does not fit and was left out.", name + ": " + value);
            } else if (!isEmpty(value)) {
                unknown.put(name, value(value));
            }
        });
        if (!unknown.isEmpty()) {
            head = head.withExtras(new Extras(List.of(), unknown));
        }
    }

    private static boolean isEmpty(Object value) {
        return value instanceof String text ? text.isBlank() : value instanceof List<?> list && list.isEmpty();
    }

    private static Value value(Object value) {
        return switch (value) {
            case List<?> list -> new Value.Arr(list.stream().map(FrontMatterHead::value).toList());
            case Map<?, ?> map -> {
                var members = new LinkedHashMap<String, Value>();
                map.forEach((key, member) -> members.put(String.valueOf(key), value(member)));
                yield new Value.Obj(members);
            }
            default -> new Value.Text(Characters.clean(value.toString()));
        };
    }
}
