package app.galley.convert;

import app.galley.model.Article;
import java.nio.charset.StandardCharsets;

/// Exports an article as Markdown (CommonMark 0.31 with strike-through) with YAML front matter.
///
/// All but the body is front matter under names that site generators know ([FrontMatterText]). In the body what Markdown has no sign for is
/// written as the HTML of Galley's own pages, which any Markdown may hold: underlined, raised and lowered text, pictures with a caption, pull
/// quotes, embeds and boxes ([MarkdownBlocks]). Pictures are named by their path in the article's folder, to be copied beside the file.
public final class MarkdownExport {

    private MarkdownExport() {}

    /// The bytes of the file, in UTF-8.
    public static byte[] write(Article article) {
        return (FrontMatterText.of(article) + "\n" + MarkdownBlocks.of(article)).getBytes(StandardCharsets.UTF_8);
    }
}
