package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Block.TextBlock;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Listing;
import app.galley.model.MarkDef;
import java.time.Instant;
import java.util.List;

/// Articles made up for tests.
final class Made {

    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    private Made() {}

    static ArticleHtml html() {
        return new ArticleHtml(Pictures.NONE, NOW);
    }

    static Article article(String language, Block... blocks) {
        return Article.untitled("urn:uuid:6f1b0f5e-6f0c-4c7e-9d0e-2a4d1c1f7a10", language).with(Field.HEADLINE, "Headline")
                .withBody(Blocks.of(blocks));
    }

    static TextBlock p(String key, String text) {
        return TextBlock.paragraph(key, text);
    }

    static TextBlock p(Inline... children) {
        return p("p", "").withContent(List.of(children), List.of());
    }

    static TextBlock linked(String href, String text) {
        return p("p", "").withContent(List.of(span(text, "l")), List.of(new MarkDef.Link("l", href)));
    }

    static Inline.Span span(String text, String... marks) {
        return new Inline.Span(text, List.of(marks));
    }

    /// A list item whose text is its key.
    static TextBlock item(String key, String kind, int level) {
        return p(key, key).withListing(Listing.of(kind, level));
    }

    /// What the blocks of an English article become.
    static String blocks(Block... blocks) {
        return html().blocks(List.of(blocks), "en");
    }
}
