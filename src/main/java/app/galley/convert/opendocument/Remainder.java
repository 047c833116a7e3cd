package app.galley.convert.opendocument;

import app.galley.convert.document.FileFacts;
import app.galley.convert.document.Tag;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What of a document is not part of its text: comments, headers and footers, macros, and what the file says of itself.
final class Remainder {

    /// What the names of properties begin with that came from Word: its category, its identifier.
    private static final String OFFICE = "OOXMLCoreProperty";

    private final Source source;
    private final Optional<Tag> facts;

    Remainder(Source source) throws UnreadableArticle {
        this.source = source;
        facts = source.parcel().xml("meta.xml").flatMap(root -> root.find("office:meta"));
    }

    /// The language of the text, or else of the file.
    String language() {
        String ofText = source.letters().most();
        String ofFile = said("dc:language");
        return ofText.isEmpty() && ofFile.matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*") ? ofFile : ofText;
    }

    /// Tells what is left out.
    void tell() throws UnreadableArticle {
        source.changes().tell();
        source.annotations().tell(source.notes());
        Optional<Tag> pages = source.parcel().xml("styles.xml").flatMap(root -> root.find("office:master-styles"));
        pages.ifPresent(found -> found.tags("style:master-page").forEach(page -> page.tags().forEach(this::margin)));
        if (source.parcel().hasMacros()) {
            source.notes().dropped("The macros of the document were left out.", "");
        }
    }

    private void margin(Tag margin) {
        boolean said = margin.name().startsWith("style:header") || margin.name().startsWith("style:footer");
        if (said && !isPageNumber(margin)) {
            source.left("The %s of the pages was left out.".formatted(margin.name().substring("style:".length(), "style:header".length())),
                    margin);
        }
    }

    private static boolean isPageNumber(Tag margin) {
        String[] words = {margin.words()};
        for (String field : List.of("text:page-number", "text:page-count")) {
            margin.eachDeep(field, number -> words[0] = words[0].replace(number.text(), ""));
        }
        return words[0].isBlank();
    }

    /// The article with what the file says of it.
    Article addTo(Article article) {
        if (facts.isEmpty()) {
            return article;
        }
        facts.get().tags("meta:user-defined").filter(own -> !own.text().isBlank() && !own.get("meta:name").startsWith(OFFICE))
                .forEach(own -> source.left("A property of the file was left out: %s.".formatted(source.clean(own.get("meta:name"))),
                        own.text()));
        String author = said("meta:initial-creator").isBlank() ? said("dc:creator") : said("meta:initial-creator");
        List<String> keywords = facts.get().tags("meta:keyword").map(Tag::text).map(source::clean).toList();
        return new FileFacts(said("dc:title"), said("dc:subject"), said("dc:description"), author,
                keywords.stream().collect(Collectors.joining(",")), category()).addTo(article, source.notes());
    }

    /// LibreOffice keeps so what Word calls the category.
    private String category() {
        return facts.stream().flatMap(found -> found.tags("meta:user-defined"))
                .filter(own -> own.get("meta:name").equals(OFFICE + "Category"))
                .map(own -> source.clean(own.text())).findFirst().orElse("");
    }

    private String said(String name) {
        return source.clean(facts.flatMap(found -> found.find(name)).map(Tag::text).orElse(""));
    }
}
