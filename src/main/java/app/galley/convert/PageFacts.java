package app.galley.convert;

import app.galley.format.UnreadableArticle;
import app.galley.format.Values;
import app.galley.model.Author;
import app.galley.model.Extras;
import app.galley.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/// What a page says of its story to other programs: as linked data (schema.org), else to social networks (Open Graph), else in `meta`.
final class PageFacts {

    private static final Pattern STORY = Pattern
            .compile("(https?://schema.org/)?(\\w*NewsArticle|Article|Report|BlogPosting|LiveBlogPosting)");
    /// More objects than any page has that means well.
    private static final int MOST = 10_000;

    private final Element page;
    private final Value story;

    PageFacts(Element page) {
        this.page = page;
        this.story = page.select("script[type=" + JsonLd.TYPE + "]").stream().flatMap(data -> story(data.data()).stream()).findFirst()
                .orElse(new Value.Null());
    }

    private static Optional<Value> story(String json) {
        try {
            return story(Values.read(json.strip().getBytes(StandardCharsets.UTF_8)));
        } catch (UnreadableArticle broken) {
            return Optional.empty(); // a page says the same in other ways
        }
    }

    private static Optional<Value> story(Value all) {
        Deque<Value> waiting = new ArrayDeque<>(List.of(all));
        for (int i = 0; i < MOST && !waiting.isEmpty(); i++) {
            Value value = waiting.removeFirst();
            if (JsonValues.texts(value, "@type").stream().anyMatch(type -> STORY.matcher(type).matches())) {
                return Optional.of(value);
            }
            waiting.addAll(value instanceof Value.Arr(var items) ? items : JsonValues.members(value).values());
        }
        return Optional.empty();
    }

    String headline() {
        String said = said("headline", "og:title", "twitter:title");
        return said.isEmpty() ? "" : withoutSite(said);
    }

    /// Pages end their title with the name of the site.
    private String withoutSite(String title) {
        String site = meta("og:site_name");
        for (String sign : new String[]{" | ", " - ", " – ", " — ", " · "}) {
            if (!site.isEmpty() && title.endsWith(sign + site)) {
                return title.substring(0, title.length() - sign.length() - site.length()).strip();
            }
        }
        return title;
    }

    String description() {
        return said("description", "og:description", "description", "twitter:description");
    }

    String published() {
        return said("datePublished", "article:published_time", "date", "dc.date", "parsely-pub-date");
    }

    String modified() {
        return said("dateModified", "article:modified_time", "og:updated_time");
    }

    String dateline() {
        return plain(JsonValues.text(story, "dateline"));
    }

    /// The page's own address; empty when it is not said, or is none on the web.
    String address() {
        Element canonical = page.selectFirst("link[rel=canonical]");
        String main = JsonValues.text(JsonValues.get(story, "mainEntityOfPage"), "@id");
        return Stream.of(canonical == null ? "" : canonical.attr("href"), meta("og:url"), JsonValues.text(story, "url"), main)
                .filter(url -> url.matches("https?://[^\\s<>\"]+")).findFirst().orElse("");
    }

    /// Where the lead picture is on the web.
    String picture() {
        return JsonValues.items(JsonValues.get(story, "image")).stream()
                .map(image -> image instanceof Value.Text(var url) ? url : JsonValues.text(image, "url", "contentUrl"))
                .filter(url -> !url.isBlank()).findFirst().orElseGet(() -> meta("og:image"));
    }

    List<Author> authors() {
        var authors = new ArrayList<Author>();
        for (Value author : JsonValues.items(JsonValues.get(story, "author"))) {
            String name = plain(author instanceof Value.Text(var text) ? text : JsonValues.text(author, "name"));
            boolean agency = JsonValues.texts(author, "@type").stream().anyMatch(type -> type.endsWith("Organization"));
            if (!name.isEmpty() && !name.startsWith("http")) {
                authors.add(new Author(agency ? "Organization" : "Person", name, plain(JsonValues.text(author, "jobTitle")), Extras.NONE));
            }
        }
        if (authors.isEmpty()) {
            metas("author", "article:author", "parsely-author", "dc.creator").stream().filter(name -> !name.startsWith("http"))
                    .forEach(name -> authors.add(Author.person(name)));
        }
        return authors;
    }

    Optional<Author> source() {
        String name = plain(JsonValues.text(JsonValues.get(story, "publisher"), "name"));
        String site = name.isEmpty() ? meta("og:site_name") : name;
        return site.isEmpty() ? Optional.empty() : Optional.of(new Author("Organization", site, "", Extras.NONE));
    }

    List<String> sections() {
        return unlessEmpty(JsonValues.texts(story, "articleSection"), metas("article:section"));
    }

    List<String> keywords() {
        List<String> said = unlessEmpty(JsonValues.texts(story, "keywords"),
                unlessEmpty(metas("article:tag"), metas("news_keywords", "keywords")));
        return said.size() == 1
                ? Stream.of(said.getFirst().split(",")).map(String::strip).filter(word -> !word.isEmpty()).distinct().toList()
                : said;
    }

    private static List<String> unlessEmpty(List<String> texts, List<String> otherwise) {
        return (texts.isEmpty() ? otherwise : texts).stream().map(PageFacts::plain).distinct().toList();
    }

    /// A fact by its name in linked data, else by its names in `meta`.
    private String said(String name, String... metas) {
        String linked = plain(JsonValues.text(story, name));
        return linked.isEmpty() ? metas(metas).stream().findFirst().orElse("") : linked;
    }

    String meta(String name) {
        return metas(name).stream().findFirst().orElse("");
    }

    /// All that is said under the first of these names under which anything is said.
    private List<String> metas(String... names) {
        for (String name : names) {
            Set<String> found = new LinkedHashSet<>();
            page.select("meta[property=" + name + "], meta[name=" + name + "], meta[itemprop=" + name + "]")
                    .forEach(meta -> found.add(plain(meta.attr("content"))));
            found.remove("");
            if (!found.isEmpty()) {
                return List.copyOf(found);
            }
        }
        return List.of();
    }

    /// One line, without the entities that pages carry into their data.
    private static String plain(String text) {
        return Characters.clean(Parser.unescapeEntities(text, false)).strip().replaceAll("\\s+", " ");
    }
}
