package app.galley.convert;

import app.galley.model.Article;
import app.galley.render.PlainText;
import java.nio.charset.StandardCharsets;

/// Exports an article as plain text in UTF-8.
public final class TextExport {

    private TextExport() {}

    /// The bytes of the file.
    public static byte[] write(Article article) {
        return PlainText.of(article).getBytes(StandardCharsets.UTF_8);
    }
}
