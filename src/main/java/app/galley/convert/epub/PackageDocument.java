package app.galley.convert.epub;

import app.galley.model.Article;
import app.galley.model.Author;
import app.galley.model.Field;
import app.galley.render.ArticleHtml;
import app.galley.render.Direction;
import app.galley.render.Html;
import app.galley.render.Medium;
import java.util.List;

/// The package document: what the book is, which files are in it, and where reading begins (EPUB 3.3, 5).
final class PackageDocument {

    private final StringBuilder out = new StringBuilder();
    private final Html xml = new Html(out, Medium.BOOK);
    private final Article article;
    private final BookPictures pictures;
    private final String direction;

    private PackageDocument(Article article, BookPictures pictures) {
        this.article = article;
        this.pictures = pictures;
        direction = Direction.ofLanguage(article.get(Field.LANGUAGE)).html();
    }

    /// The document.
    ///
    /// @param pictures when the page has asked for all it shows
    static String of(Article article, BookPictures pictures) {
        var document = new PackageDocument(article, pictures);
        document.write();
        return document.out.toString();
    }

    private void write() {
        String language = BookFacts.language(article);
        xml.declaration().open("package").attribute("xmlns", "http://www.idpf.org/2007/opf").attribute("version", "3.0")
                .attribute("unique-identifier", "book-id").attribute("xml:lang", language).attribute("dir", direction);
        xml.open("metadata").attribute("xmlns:dc", "http://purl.org/dc/elements/1.1/");
        xml.open("dc:identifier").attribute("id", "book-id").text(BookFacts.identifier(article)).close();
        xml.open("dc:title").text(text(ArticleHtml.title(article))).close();
        xml.open("dc:language").text(language).close();
        creators();
        element("dc:description", article.get(Field.STANDFIRST));
        article.get(Field.SOURCE).ifPresent(source -> element("dc:publisher", source.name()));
        BookFacts.subjects(article).forEach(subject -> element("dc:subject", subject));
        BookFacts.published(article).ifPresent(date -> element("dc:date", date));
        meta("dcterms:modified", BookFacts.modified(article));
        accessibility();
        xml.close();
        manifest();
        xml.open("spine").attribute("page-progression-direction", direction).open("itemref").attribute("idref", "article").closeVoid()
                .close();
        xml.close();
    }

    private void creators() {
        List<Author> authors = article.get(Field.AUTHORS).stream().filter(author -> !author.name().isBlank()).toList();
        for (int i = 0; i < authors.size(); i++) {
            String id = "creator-" + (i + 1);
            xml.open("dc:creator").attribute("id", id).text(text(authors.get(i).name())).close();
            xml.open("meta").attribute("refines", "#" + id).attribute("property", "role").attribute("scheme", "marc:relators").text("aut")
                    .close();
        }
        if (authors.isEmpty()) {
            element("dc:creator", article.get(Field.BY));
        }
    }

    /// What somebody who cannot see, or sees badly, can expect (EPUB Accessibility 1.1, 2.3).
    private void accessibility() {
        boolean seen = !pictures.all().isEmpty();
        boolean told = BookFacts.describesAllPictures(article);
        meta("schema:accessMode", "textual");
        if (seen) {
            meta("schema:accessMode", "visual");
        }
        if (told) {
            meta("schema:accessModeSufficient", "textual");
        }
        if (seen) {
            meta("schema:accessModeSufficient", "textual,visual");
        }
        List.of("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")
                .forEach(feature -> meta("schema:accessibilityFeature", feature));
        if (seen && told) {
            meta("schema:accessibilityFeature", "alternativeText");
        }
        // A GIF may flash; nobody has looked.
        boolean still = pictures.all().stream().noneMatch(picture -> picture.data().ending().equals("gif"));
        meta("schema:accessibilityHazard", still ? "none" : "unknown");
    }

    private void manifest() {
        xml.open("manifest");
        item("contents", EpubExport.CONTENTS, "application/xhtml+xml", "nav");
        item("article", EpubExport.PAGE, "application/xhtml+xml", "");
        item("style", EpubExport.STYLE, "text/css", "");
        for (BookPictures.File picture : pictures.all()) {
            boolean cover = pictures.cover().filter(picture::equals).isPresent();
            item(picture.id(), picture.path(), picture.data().mediaType(), cover ? "cover-image" : "");
        }
        xml.close();
    }

    private void item(String id, String path, String mediaType, String properties) {
        xml.open("item").attribute("id", id).part(path).attribute("media-type", mediaType);
        if (!properties.isEmpty()) {
            xml.attribute("properties", properties);
        }
        xml.closeVoid();
    }

    private void meta(String property, String value) {
        xml.open("meta").attribute("property", property).text(value).close();
    }

    private void element(String name, String value) {
        if (!value.isBlank()) {
            xml.open(name).text(text(value)).close();
        }
    }

    private static String text(String value) {
        return value.replaceAll("\\s+", " ").strip();
    }
}
