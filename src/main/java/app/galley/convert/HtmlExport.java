package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.review.Markup;
import app.galley.render.ArticleHtml;
import app.galley.render.PageOptions;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Exports an article as one HTML file that opens in any browser without a network: its style sheet and its pictures are inside.
///
/// So is what the article is in the words of schema.org ([JsonLd]), and the article itself ([CarriedArticle]), from which [HtmlImport]
/// gives it back exactly.
public final class HtmlExport {

    private HtmlExport() {}

    /// The bytes of the file.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    public static byte[] write(Article article, Theme theme, Pictures pictures, Instant now) {
        Map<String, Pictures.Shown> asked = new LinkedHashMap<>();
        Pictures once = url -> asked.computeIfAbsent(url, pictures::find);
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new ArticleHtml(once, now).writeDocument(article, theme, PageOptions.SINGLE_FILE,
                    () -> List.of(JsonLd.of(article), CarriedArticle.of(article, found(asked))), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The bytes of a file that shows an article with what is suggested written into it; only for reading, so nothing is carried in it.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    public static byte[] marked(Markup markup, Theme theme, Pictures pictures, Instant now) {
        return ArticleHtml.marked(pictures, now, markup).document(markup.article(), theme, PageOptions.SINGLE_FILE)
                .getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, String> found(Map<String, Pictures.Shown> asked) {
        var found = new LinkedHashMap<String, String>();
        asked.forEach((url, shown) -> {
            if (shown instanceof Pictures.Found(var data, _, _)) {
                found.put(url, data);
            }
        });
        return found;
    }
}
