package app.galley.render;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.review.Markup;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Renders articles, or parts of them, as HTML.
///
/// The parts fit together so that a page can be patched. `article` holds `header`, `div.body` and `footer`. In the body every block
/// is one child, except that neighbouring list items share lists (one as a rule, more where kinds or levels do not fit); to patch
/// around list items, take the whole run of them. There is no blank between the children. The element of every block has `data-key`; inside it, or on it, the text of
/// [app.galley.model.Part] X has `data-part="x"`. The element with `data-part="text"` holds exactly what [#inline] gives. The header
/// has [#HEAD] for its key and parts `kicker`, `headline`, `standfirst`, `authors`, `dateline` and `lead`; the picture's parts
/// stand in the last. A block's key may be the same word as the header's, so look for blocks inside the body. Parts without text are left out.
public final class ArticleHtml {

    /// The `data-key` of the `header` element.
    public static final String HEAD = "head";
    /// The `data-key` of the `footer` element.
    public static final String FOOT = "foot";

    private final PictureHtml pictures;
    private final Instant now;
    private final Edits edits;

    /// @param pictures what to show for each picture
    /// @param now an embargo that ends later is shown
    public ArticleHtml(Pictures pictures, Instant now) {
        this(pictures, now, Edits.NONE);
    }

    private ArticleHtml(Pictures pictures, Instant now, Edits edits) {
        this.pictures = new PictureHtml(pictures, edits);
        this.now = now;
        this.edits = edits;
    }

    /// For an article into which suggestions are written, which must be that of the markup: words to come are in `ins`, words to go in `del`,
    /// both with `data-by`; a block of which something is suggested has `data-suggested` (`inserted`, `deleted`, `changed`) and `data-by`.
    public static ArticleHtml marked(Pictures pictures, Instant now, Markup markup) {
        return new ArticleHtml(pictures, now, Edits.of(markup));
    }

    /// The `header` element.
    public String header(Article article) {
        return string(html -> new HeadHtml(html, article, edits).header(pictures, now));
    }

    /// The elements of consecutive blocks of a body.
    ///
    /// @param language of the article, BCP 47
    public String blocks(List<Block> blocks, String language) {
        return string(html -> blocks(html, blocks, language));
    }

    /// What stands inside the element of a text block.
    public String inline(Block.TextBlock block) {
        return string(html -> new InlineHtml(html, block, pictures, edits).write());
    }

    /// The `footer` element, with corrections, source and translations; it may be empty.
    public String footer(Article article) {
        return string(html -> new HeadHtml(html, article, edits).footer());
    }

    /// The whole `article` element.
    public String article(Article article) {
        return string(html -> article(html, article));
    }

    /// A complete page.
    public String document(Article article, Theme theme, PageOptions options) {
        return string(html -> document(html, article, theme, options, List::of));
    }

    /// A complete page of an electronic book.
    ///
    /// @param styleSheet its relative address
    public BookPage bookPage(Article article, String styleSheet) {
        var out = new StringBuilder();
        var html = new Html(out, Medium.BOOK);
        html.declaration().doctype().open("html").attribute("xmlns", BookPage.NAMESPACE);
        language(html, article);
        html.open("head").open("meta").attribute("charset", "utf-8").closeVoid();
        html.open("title").text(title(article)).close();
        html.open("link").attribute("rel", "stylesheet").attribute("type", "text/css").part(styleSheet).closeVoid();
        html.close().open("body");
        article(html, article);
        html.close().close();
        return new BookPage(out.toString(), html.headings());
    }

    /// Writes a complete page piece by piece, for articles of any length.
    ///
    /// @throws IOException from `out`
    public void writeDocument(Article article, Theme theme, PageOptions options, Appendable out) throws IOException {
        writeDocument(article, theme, options, List::of, out);
    }

    /// Writes a complete page that carries data for programs.
    ///
    /// @param data asked for when all that is shown has been written
    /// @throws IOException from `out`
    public void writeDocument(Article article, Theme theme, PageOptions options, Supplier<List<PageData>> data, Appendable out)
            throws IOException {
        try {
            document(new Html(out), article, theme, options, data);
        } catch (UncheckedIOException cannotWrite) {
            throw cannotWrite.getCause();
        }
    }

    private static String string(Consumer<Html> writing) {
        var out = new StringBuilder();
        writing.accept(new Html(out));
        return out.toString();
    }

    private void blocks(Html html, List<Block> blocks, String language) {
        new BlockHtml(html, pictures, edits, Labels.of(language), Direction.ofLanguage(language), 0).write(blocks);
    }

    private void article(Html html, Article article) {
        html.open("article");
        language(html, article);
        new HeadHtml(html, article, edits).header(pictures, now);
        html.open("div").ofClass("body");
        blocks(html, article.body(), article.get(Field.LANGUAGE));
        html.close();
        new HeadHtml(html, article, edits).footer();
        html.close();
    }

    private static void language(Html html, Article article) {
        String language = article.get(Field.LANGUAGE);
        if (!language.isBlank()) {
            html.language(language);
        }
        html.attribute("dir", Direction.ofLanguage(language).html());
    }

    private void document(Html html, Article article, Theme theme, PageOptions options, Supplier<List<PageData>> data) {
        html.doctype().open("html");
        language(html, article);
        if (options.scheme() != Scheme.SYSTEM) {
            html.attribute("data-scheme", options.scheme().name().toLowerCase(Locale.ROOT));
        }
        html.open("head");
        html.open("meta").attribute("charset", "utf-8").closeVoid();
        html.open("meta").attribute("http-equiv", "Content-Security-Policy").attribute("content", options.policy()).closeVoid();
        html.open("meta").attribute("name", "viewport").attribute("content", "width=device-width, initial-scale=1").closeVoid();
        html.open("title").text(title(article)).close();
        html.style(theme.css());
        PageScript script = options.script();
        if (!script.isNone()) {
            html.style(script.css());
        }
        html.close().open("body");
        if (!script.isNone()) {
            html.open("p").attribute("id", PageScript.HINT).text(script.hint()).close();
        }
        article(html, article);
        data.get().forEach(html::data);
        html.script(script);
        html.close().close();
    }

    /// What an article is called where it needs a name: its headline, or else that it has none.
    public static String title(Article article) {
        String headline = article.get(Field.HEADLINE);
        return headline.isBlank() ? Labels.of(article.get(Field.LANGUAGE)).untitled() : headline;
    }

    static Optional<OffsetDateTime> time(String text) {
        try {
            return Optional.of(OffsetDateTime.parse(text));
        } catch (DateTimeParseException notATime) {
            return Optional.empty();
        }
    }
}
