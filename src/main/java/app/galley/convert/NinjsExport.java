package app.galley.convert;

import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Picture;
import app.galley.model.Value;
import app.galley.render.ArticleHtml;
import app.galley.render.Pictures;
import app.galley.render.PlainText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Exports an article as IPTC ninjs 3.0.
///
/// The body goes out twice: as the HTML of Galley's own pages and as plain text. Each picture is an association; its place in the article's
/// folder is an alternative identifier of the role `contentUrl`, since a rendition may only name an absolute address. What Galley keeps of a
/// story that came as ninjs (terms of use, notes to editors, places …) goes out again.
public final class NinjsExport {

    /// Where the published schema is.
    static final String SCHEMA = "http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json";
    /// Members that Galley has no field for and gives back as they came.
    static final List<String> KEPT = List.of("copyrightHolder", "copyrightNotice", "usageTerms", "edNote", "urgency", "pubStatus", "places",
            "events", "objects", "genres", "rightsInfo", "trustIndicators", "expires", "profile", "version", "organisations");

    /// A line end that another follows: two in a row are read as the end of a paragraph nearly everywhere.
    private static final Pattern BREAKS = Pattern.compile("<br>((?:\\s|</?(?:strong|em|del|code|sub|sup|a|span)\\b[^>]*>)*)(?=<br>)");

    private NinjsExport() {}

    /// The bytes of the file.
    public static byte[] write(Article article) {
        return Values.write(value(article));
    }

    private static Value value(Article article) {
        var object = new JsonObject()
                .value("standard", new JsonObject().text("name", "ninjs").text("version", "3.0").text("schema", SCHEMA).end())
                .text("uri", article.get(Field.IDENTIFIER)).text("type", "text").text("representationType", "full")
                .text("firstCreated", article.get(Field.PUBLISHED)).text("contentCreated", article.get(Field.CREATED))
                .text("versionCreated", article.get(Field.MODIFIED)).text("embargoedUntil", article.get(Field.EMBARGOED_UNTIL))
                .text("language", article.get(Field.LANGUAGE)).text("slugline", article.get(Field.SLUG))
                .list("headlines", headlines(article)).list("descriptions", descriptions(article)).text("by", by(article))
                .text("located", article.get(Field.DATELINE)).list("people", people(article)).list("subjects", subjects(article))
                .list("infoSources", article.get(Field.SOURCE).stream().filter(source -> !source.name().isBlank())
                        .map(source -> new JsonObject().text("name", source.name()).end()).toList())
                .list("bodies", bodies(article)).list("associations", associations(article));
        for (String name : KEPT) {
            object.value(name, article.head().extras().get(name));
        }
        return object.end();
    }

    private static List<Value> headlines(Article article) {
        var headlines = new ArrayList<Value>();
        role(headlines, "main", article.get(Field.HEADLINE));
        role(headlines, "kicker", article.get(Field.KICKER));
        article.get(Field.HEADLINES).forEach(variant -> role(headlines, variant.role(), variant.value()));
        return headlines;
    }

    private static List<Value> descriptions(Article article) {
        var descriptions = new ArrayList<Value>();
        role(descriptions, "abstract", article.get(Field.STANDFIRST));
        article.get(Field.CORRECTIONS).forEach(correction -> role(descriptions, "correction", correction.text()));
        return descriptions;
    }

    private static void role(List<Value> values, String role, String text) {
        if (!text.isBlank()) {
            values.add(new JsonObject().text("role", role).text("contentType", "text/plain").text("value", text).end());
        }
    }

    private static List<Author> named(Article article) {
        return article.get(Field.AUTHORS).stream().filter(author -> !author.name().isBlank()).toList();
    }

    private static String by(Article article) {
        String by = article.get(Field.BY);
        return by.isBlank() ? NinjsImport.names(named(article)) : by;
    }

    private static List<Value> people(Article article) {
        return named(article).stream().map(author -> (Value) new JsonObject().text("name", author.name())
                .text("rel", author.isOrganization() ? "author-organisation" : "author").end()).toList();
    }

    private static List<Value> subjects(Article article) {
        var subjects = new ArrayList<Value>();
        article.get(Field.SECTIONS).forEach(name -> subjects.add(new JsonObject().text("name", name).text("rel", "section").end()));
        article.get(Field.KEYWORDS).forEach(name -> subjects.add(new JsonObject().text("name", name).text("rel", "keyword").end()));
        return subjects;
    }

    private static List<Value> bodies(Article article) {
        var html = new ArticleHtml(url -> new Pictures.Found(MarkdownBlocks.path(url), 0, 0), Instant.EPOCH);
        Blocks known = known(article.body());
        String text = PlainText.of(new Article(Head.EMPTY, known));
        return List.of(
                new JsonObject().text("role", "main").text("contentType", "text/html")
                        .value("value", new Value.Text(BREAKS.matcher(html.blocks(known, article.get(Field.LANGUAGE))).replaceAll("$1")))
                        .end(),
                new JsonObject().text("role", "plain").text("contentType", "text/plain").value("value", new Value.Text(text)).end());
    }

    /// What this version does not know would come out as a remark that it does not.
    private static Blocks known(List<Block> blocks) {
        return Blocks.of(blocks.stream().filter(block -> !(block instanceof Block.UnknownBlock))
                .map(block -> block instanceof Block.Box box ? box.withBody(known(box.body())) : block).toList());
    }

    private static List<Value> associations(Article article) {
        var pictures = new ArrayList<Value>();
        article.get(Field.LEAD).ifPresent(lead -> pictures.add(association(article, "lead", lead)));
        gather(article.body(), picture -> pictures.add(association(article, "picture-" + (pictures.size() + 1), picture)));
        return pictures;
    }

    private static void gather(List<Block> blocks, Consumer<Picture> into) {
        for (Block block : blocks) {
            if (block instanceof Block.PictureBlock(Picture picture) && !picture.contentUrl().isBlank()) {
                into.accept(picture);
            } else if (block instanceof Block.Box box) {
                gather(box.body(), into);
            }
        }
    }

    private static Value association(Article article, String name, Picture picture) {
        var descriptions = new ArrayList<Value>();
        role(descriptions, "caption", picture.caption());
        role(descriptions, "alt", picture.alt());
        List<Value> places = picture.contentUrl().isBlank()
                ? List.of()
                : List.of(new JsonObject().text("role", "contentUrl").text("value", picture.contentUrl()).end());
        return new JsonObject().text("name", name).text("uri", article.get(Field.IDENTIFIER) + "#" + name).text("type", "picture")
                .list("descriptions", descriptions).text("by", picture.creditText()).list("altIds", places).end();
    }
}
