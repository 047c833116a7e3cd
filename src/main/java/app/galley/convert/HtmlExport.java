package app.galley.convert;

import app.galley.model.Article;
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

/// Exports an article as one HTML file that opens in any browser without a network: its style sheet and its pictures are inside.
public final class HtmlExport {

    private HtmlExport() {}

    /// The bytes of the file.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    public static byte[] write(Article article, Theme theme, Pictures pictures, Instant now) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new ArticleHtml(pictures, now).writeDocument(article, theme, PageOptions.SINGLE_FILE, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
