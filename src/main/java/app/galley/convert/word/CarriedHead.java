package app.galley.convert.word;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.UnreadableArticle;
import app.galley.model.Article;
import app.galley.model.Blocks;
import app.galley.model.Head;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The head of an article inside a Word document, so that what no paragraph shows (slug, keywords, embargo …) comes back with the document.
///
/// It is a custom XML part (ECMA-376 part 1, 15.2.5), which Word keeps when the document is edited. What the paragraphs say goes before it.
public final class CarriedHead {

    /// The namespace of its only element, [#ELEMENT].
    public static final String NAMESPACE = "urn:galley:article:1";
    public static final String ELEMENT = "article";
    /// The path of its part.
    public static final String PART = "/customXml/item1.xml";

    private CarriedHead() {}

    /// The text of the element.
    public static String text(Article article) {
        return new String(ArticleWriter.write(article.withBody(Blocks.EMPTY)), StandardCharsets.UTF_8);
    }

    /// The head in such a text; empty when it was damaged.
    public static Optional<Head> of(String text) {
        try {
            return Optional.of(ArticleReader.read(text.getBytes(StandardCharsets.UTF_8)).article().head());
        } catch (UnreadableArticle damaged) {
            return Optional.empty();
        }
    }
}
