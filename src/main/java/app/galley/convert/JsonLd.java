package app.galley.convert;

import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.model.Picture;
import app.galley.model.Value;
import app.galley.render.PageData;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Says what an article is in the words of schema.org (`NewsArticle`), for search engines and other programs.
final class JsonLd {

    /// The media type of linked data (JSON-LD 1.1).
    static final String TYPE = "application/ld+json";

    private JsonLd() {}

    static PageData of(Article article) {
        return new PageData(TYPE, "", new String(Values.write(value(article)), StandardCharsets.UTF_8));
    }

    private static Value value(Article article) {
        List<Value> authors = article.get(Field.AUTHORS).stream().filter(author -> !author.name().isBlank()).map(JsonLd::of).toList();
        List<Value> translations = article.get(Field.TRANSLATIONS).stream()
                .map(other -> (Value) new JsonObject().text("@type", "NewsArticle").text("inLanguage", other.language())
                        .text("url", other.url()).end())
                .toList();
        List<Value> corrections = article.get(Field.CORRECTIONS).stream().map(correction -> (Value) new JsonObject()
                .text("@type", "CorrectionComment").text("datePublished", correction.datePublished()).text("text", correction.text()).end())
                .toList();
        var source = article.get(Field.SOURCE).filter(from -> !from.name().isBlank()).map(JsonLd::organization);
        return new JsonObject().text("@context", "https://schema.org").text("@type", "NewsArticle")
                .text("identifier", article.get(Field.IDENTIFIER)).text("headline", article.get(Field.HEADLINE))
                .texts("alternativeHeadline",
                        article.get(Field.HEADLINES).stream().map(variant -> variant.value()).filter(text -> !text.isBlank()).toList())
                .text("description", article.get(Field.STANDFIRST)).list("author", authors)
                .text("creditText", article.get(Field.BY)).text("dateline", article.get(Field.DATELINE))
                .text("dateCreated", article.get(Field.CREATED)).text("datePublished", article.get(Field.PUBLISHED))
                .text("dateModified", article.get(Field.MODIFIED)).text("inLanguage", article.get(Field.LANGUAGE))
                .texts("articleSection", article.get(Field.SECTIONS)).texts("keywords", article.get(Field.KEYWORDS))
                .value("image", article.get(Field.LEAD).map(JsonLd::of)).value("publisher", source).value("sourceOrganization", source)
                .list("correction", corrections).list("workTranslation", translations).end();
    }

    private static Value of(Author author) {
        return new JsonObject().text("@type", author.isOrganization() ? "Organization" : "Person").text("name", author.name())
                .text("jobTitle", author.jobTitle()).end();
    }

    private static Value organization(Author source) {
        return new JsonObject().text("@type", "Organization").text("name", source.name()).end();
    }

    private static Value of(Picture picture) {
        return new JsonObject().text("@type", "ImageObject").text("contentUrl", picture.contentUrl()).text("caption", picture.caption())
                .text("creditText", picture.creditText()).text("description", picture.alt()).end();
    }
}
