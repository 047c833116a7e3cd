package app.galley.convert;

import app.galley.format.UnreadableArticle;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Correction;
import app.galley.model.Extras;
import app.galley.model.Field;
import app.galley.model.HeadlineVariant;
import app.galley.model.Keys;
import app.galley.model.Picture;
import app.galley.model.Value;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Imports a story in IPTC ninjs, versions 1 to 3.
///
/// The versions differ in names: `body_xhtml` became `bodies`, `embargoed` became `embargoedUntil`; capitals do not count here. A member that
/// an article has no field for is kept under its own name; what cannot be kept is in the report.
public final class NinjsImport {

    private static final Set<String> MARKS = Set.of("bodies", "headlines", "body_text", "body_xhtml", "body_html", "headline", "renditions",
            "description_text", "representationtype", "pubstatus", "versioncreated", "associations");
    private static final Set<String> LEADS = Set.of("lead", "main", "mainpicture", "featuremedia", "featured", "featureimage", "hero",
            "teaser");

    private final Notes notes = new Notes();
    private final PictureShelf shelf;
    private final NinjsStory story;

    private NinjsImport(NinjsStory story, Beside beside) {
        this.story = story;
        shelf = new PictureShelf(beside, notes);
    }

    /// Whether JSON is a story in ninjs.
    public static boolean isNinjs(Set<String> memberNames) {
        var names = memberNames.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        return names.contains("uri") && names.stream().anyMatch(MARKS::contains) && !names.contains("identifier");
    }

    /// Whether a file whose first bytes these are may be such a story, and no article of ours.
    public static boolean looksLike(byte[] start) {
        String text = new String(start, StandardCharsets.UTF_8);
        return text.contains("\"uri\"") && !text.contains("\"schemaVersion\"") && !text.contains("\"identifier\"");
    }

    /// Makes an article of a story.
    ///
    /// @param file its bytes
    /// @param beside the files that lie beside it
    /// @throws UnreadableArticle when it is not JSON, or not a story
    public static Imported read(byte[] file, Beside beside) throws UnreadableArticle {
        Value value = Values.read(file);
        if (!isNinjs(JsonValues.members(value).keySet())) {
            throw new UnreadableArticle("The file is JSON, but no news story in ninjs: it has no “uri” with headlines or bodies.");
        }
        return new NinjsImport(new NinjsStory(value), beside).read();
    }

    private Imported read() {
        Article start = Article.untitled("urn:uuid:" + UUID.randomUUID(), story.text("language"));
        Article article = people(headlines(start))
                .with(Field.STANDFIRST, story.takeRole("descriptions", "description", "abstract", "summary", ""))
                .with(Field.DATELINE, story.text("located")).with(Field.SECTIONS, story.subjects("section"))
                .with(Field.KEYWORDS, story.subjects("")).with(Field.SOURCE, source());
        String uri = story.text("uri");
        article = uri.matches("[A-Za-z][A-Za-z0-9+.-]*:[\\x21-\\x7E&&[^<>\"{}|\\\\^`]]+") ? article.with(Field.IDENTIFIER, uri) : article;
        article = time(article, Field.PUBLISHED, "firstcreated");
        article = time(article, Field.CREATED, "contentcreated");
        article = time(article, Field.MODIFIED, "versioncreated");
        article = slug(time(time(article, Field.EMBARGOED_UNTIL, "embargoed"), Field.EMBARGOED_UNTIL, "embargoeduntil"));
        var blocks = new ArrayList<>(new NinjsBody(story, shelf, notes).read());
        article = corrections(pictures(article, blocks));
        Extras extras = story.rest(notes);
        article = article.withHead(article.head().withExtras(extras));
        return new Imported(blocks.isEmpty() ? article : article.withBody(Blocks.of(blocks)), notes.list(), shelf.originals());
    }

    private Article headlines(Article article) {
        String headline = story.takeRole("headlines", "headline", "main", "headline", "");
        String kicker = story.takeRole("headlines", "", "kicker");
        var variants = new ArrayList<HeadlineVariant>();
        story.restOf("headlines", "headline")
                .forEach((text, role) -> variants.add(new HeadlineVariant(role.isEmpty() ? "web" : role, text)));
        String title = story.text("title");
        if (headline.isEmpty()) {
            return article.with(Field.HEADLINE, title).with(Field.KICKER, kicker).with(Field.HEADLINES, variants);
        }
        if (!title.isEmpty() && !title.equals(headline)) {
            variants.add(new HeadlineVariant("search", title));
        }
        return article.with(Field.HEADLINE, headline).with(Field.KICKER, kicker).with(Field.HEADLINES, variants);
    }

    private Article corrections(Article article) {
        var corrections = new ArrayList<Correction>();
        for (String text = correction(); !text.isEmpty(); text = correction()) {
            corrections.add(new Correction(Keys.next(), "", text));
        }
        return article.with(Field.CORRECTIONS, corrections);
    }

    private String correction() {
        return story.takeRole("descriptions", "", "correction");
    }

    private Article people(Article article) {
        List<Author> authors = story.authors();
        String by = story.text("by", "byline");
        boolean same = by.isEmpty() || by.equals(names(authors));
        return article.with(Field.AUTHORS, authors).with(Field.BY, same ? "" : by);
    }

    /// The names of authors, with their roles, as one line.
    static String names(List<Author> authors) {
        return authors.stream().map(author -> author.name() + (author.jobTitle().isBlank() ? "" : ", " + author.jobTitle()))
                .collect(Collectors.joining("; "));
    }

    private Optional<Author> source() {
        return story.items("infosources", "infosource").stream().map(item -> JsonValues.text(item, "name")).filter(name -> !name.isEmpty())
                .findFirst().map(name -> new Author("Organization", name, "", Extras.NONE));
    }

    private Article time(Article article, Field<String> field, String name) {
        String said = story.text(name);
        Optional<Times.Read> read = said.isEmpty() ? Optional.empty() : Times.read(said);
        if (!said.isEmpty() && read.isEmpty()) {
            notes.dropped("A date could not be read and was left out.", name + ": " + said);
        }
        return read.map(time -> article.with(field, time.time())).orElse(article);
    }

    private Article slug(Article article) {
        String slugline = story.text("slugline");
        String slug = slugline.toLowerCase(Locale.ROOT).replaceAll("[^\\p{Ll}\\p{Lo}\\p{Nd}]+", "-").replaceAll("^-|-$", "");
        if (!slug.equals(slugline)) {
            notes.changed("The slug became “%s”.".formatted(slug), slugline);
        }
        return article.with(Field.SLUG, slug);
    }

    /// The lead picture, and those that do not stand in the text, which go after it.
    private Article pictures(Article article, List<Block> blocks) {
        Set<String> shown = Set.copyOf(shelf.originals().values());
        Article led = article;
        Map<String, Value> associations = story.associations();
        boolean named = associations.keySet().stream().anyMatch(name -> LEADS.contains(name.toLowerCase(Locale.ROOT)));
        for (Map.Entry<String, Value> entry : associations.entrySet()) {
            var picture = new NinjsStory(entry.getValue());
            String place = picture.place();
            boolean lead = led.get(Field.LEAD).isEmpty()
                    && (LEADS.contains(entry.getKey().toLowerCase(Locale.ROOT)) || (!named && shown.isEmpty()));
            if (!picture.text("type").matches("picture|graphic|")) {
                notes.dropped("A part of the story that is no picture was left out.", entry.getKey() + " " + picture.allText());
            } else if (lead) {
                led = led.with(Field.LEAD, Optional.of(picture(picture, place)));
            } else if (!shown.contains(place)) {
                blocks.add(new Block.PictureBlock(picture(picture, place)));
            }
        }
        return led;
    }

    private Picture picture(NinjsStory picture, String place) {
        String alt = picture.takeRole("descriptions", "", "alt");
        String caption = picture.takeRole("descriptions", "description", "caption", "");
        return shelf.picture(place, alt, caption.isEmpty() ? picture.takeRole("headlines", "headline", "") : caption,
                picture.text("by", "byline", "copyrightholder"));
    }
}
