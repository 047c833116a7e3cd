package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.parser.Parser;

/// Writes the head of an article as YAML front matter.
///
/// Every text stands in double quotes, so that none can be taken for a number, a date or a sign of YAML (YAML 1.2, 7.3.1).
final class FrontMatterText {

    private final StringBuilder yaml = new StringBuilder("---\n");

    private FrontMatterText() {}

    /// The front matter with its fences.
    static String of(Article article) {
        var writer = new FrontMatterText();
        writer.write(article);
        return writer.yaml.append("---\n").toString();
    }

    private void write(Article article) {
        text("title", line(article.get(Field.HEADLINE)));
        text("kicker", line(article.get(Field.KICKER)));
        text("description", line(article.get(Field.STANDFIRST)));
        list("author",
                article.get(Field.AUTHORS).stream().filter(author -> !author.name().isBlank()).map(FrontMatterText::author).toList());
        text("byline", line(article.get(Field.BY)));
        text("dateline", line(article.get(Field.DATELINE)));
        text("date", article.get(Field.PUBLISHED));
        text("dateModified", article.get(Field.MODIFIED));
        text("dateCreated", article.get(Field.CREATED));
        text("embargoedUntil", article.get(Field.EMBARGOED_UNTIL));
        text("language", article.get(Field.LANGUAGE));
        text("slug", article.get(Field.SLUG));
        text("identifier", article.get(Field.IDENTIFIER));
        list("categories", lines(article.get(Field.SECTIONS)));
        list("tags", lines(article.get(Field.KEYWORDS)));
        article.get(Field.SOURCE).filter(source -> !source.name().isBlank())
                .ifPresent(source -> put("sourceOrganization", pairs("type", source.type(), "name", line(source.name()))));
        list("headlines",
                article.get(Field.HEADLINES).stream().filter(one -> !one.value().isBlank())
                        .map(one -> (Object) pairs("role", one.role(), "value", line(one.value()))).toList());
        list("correction", article.get(Field.CORRECTIONS).stream().filter(one -> !one.text().isBlank())
                .map(one -> (Object) pairs("datePublished", one.datePublished(), "text", line(one.text()))).toList());
        list("workTranslation", article.get(Field.TRANSLATIONS).stream()
                .map(one -> (Object) pairs("inLanguage", one.language(), "url", one.url())).toList());
        article.get(Field.LEAD).ifPresent(lead -> put("image", picture(lead)));
        article.head().extras().unknown().forEach((name, value) -> {
            if (name.matches("[A-Za-z][\\w-]*") && !FrontMatterHead.understands(name)) {
                put(name, plain(value));
            }
        });
    }

    private static Object author(Author author) {
        return author.type().equals("Person") && author.jobTitle().isBlank()
                ? line(author.name())
                : pairs("name", line(author.name()), "jobTitle", line(author.jobTitle()), "type", author.type());
    }

    private static Object picture(Picture lead) {
        return pairs("src", lead.contentUrl(), "alt", entities(lead.alt()), "caption", entities(lead.caption()), "credit",
                entities(lead.creditText()));
    }

    private static Map<String, Object> pairs(String... namesAndTexts) {
        Map<String, Object> pairs = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            if (!namesAndTexts[i + 1].isBlank()) {
                pairs.put(namesAndTexts[i], namesAndTexts[i + 1]);
            }
        }
        return pairs;
    }

    private static Object plain(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Num(var literal) -> literal;
            case Value.Bool(var truth) -> String.valueOf(truth);
            case Value.Null _ -> "";
            case Value.Arr(var items) -> items.stream().map(FrontMatterText::plain).toList();
            case Value.Obj(var members) -> {
                Map<String, Object> plain = new LinkedHashMap<>();
                members.forEach((name, member) -> plain.put(name, plain(member)));
                yield plain;
            }
        };
    }

    private static List<Object> lines(List<String> texts) {
        return texts.stream().filter(text -> !text.isBlank()).map(text -> (Object) line(text)).toList();
    }

    /// One line, that no reader will take for an entity of HTML.
    private static String line(String text) {
        return entities(text.strip().replaceAll("\\s+", " "));
    }

    private static String entities(String text) {
        return Parser.unescapeEntities(text, false).equals(text) ? text : text.replace("&", "&amp;");
    }

    private void text(String name, String text) {
        if (!text.isBlank()) {
            put(name, text);
        }
    }

    private void list(String name, List<Object> items) {
        if (!items.isEmpty()) {
            put(name, items);
        }
    }

    private void put(String name, Object value) {
        yaml.append(name).append(':');
        boolean open = value instanceof List<?> || value instanceof Map<?, ?>;
        switch (value) {
            case List<?> items -> items.forEach(item -> yaml.append("\n  - ").append(flow(item)));
            case Map<?, ?> members ->
                members.forEach((key, member) -> yaml.append("\n  ").append(key(key)).append(": ").append(flow(member)));
            default -> yaml.append(' ').append(flow(value));
        }
        yaml.append(open && flow(value).length() == 2 ? " " + flow(value) : "").append('\n');
    }

    private static String key(Object key) {
        String name = key.toString();
        return name.matches("[A-Za-z][\\w-]*") ? name : quoted(name);
    }

    private static String flow(Object value) {
        var parts = new ArrayList<String>();
        return switch (value) {
            case List<?> items -> {
                items.forEach(item -> parts.add(flow(item)));
                yield "[" + String.join(", ", parts) + "]";
            }
            case Map<?, ?> members -> {
                members.forEach((key, member) -> parts.add(key(key) + ": " + flow(member)));
                yield "{" + String.join(", ", parts) + "}";
            }
            default -> quoted(value.toString());
        };
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> {
                    boolean plain = c >= ' ' && c < 0x7F || c > 0xA0 && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && c < '\uFFFE';
                    quoted.append(plain ? String.valueOf(c) : "\\u%04X".formatted((int) c));
                }
            }
        }
        return quoted.append('"').toString();
    }
}
