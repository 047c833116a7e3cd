package app.galley.convert.reviewcopy;

import app.galley.convert.JsonObject;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Field;
import app.galley.model.Value;
import app.galley.model.review.Proof;
import app.galley.render.ArticleHtml;
import app.galley.render.PageData;
import app.galley.render.PageOptions;
import app.galley.render.PageScript;
import app.galley.render.Pictures;
import app.galley.render.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// Writes an article as a page in which a reader can comment and suggest, offline and in any browser.
///
/// The page asks for nothing, and runs nothing but our script, whose sum its policy names.
public final class ReviewCopy {

    private static final String TYPE = "application/json";
    /// What the script has to know.
    private static final String COPY = "galley-copy";

    /// The parts of the script, in their order.
    private static final List<String> FILES = List.of("texts.js", "places.js", "remarks.js", "sheet.js", "writing.js", "reading.js",
            "start.js");

    private ReviewCopy() {}

    /// The bytes of the page.
    ///
    /// @param pictures gives the pictures as `data:` URLs
    /// @param now an embargo that ends later is shown
    /// @param proof the article's texts, and what others said that the reader may see
    public static byte[] write(Article article, Theme theme, Pictures pictures, Instant now, Proof proof) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try (Writer out = new OutputStreamWriter(bytes, StandardCharsets.UTF_8)) {
            new ArticleHtml(pictures, now).writeDocument(article, theme, PageOptions.SINGLE_FILE.withScript(script()),
                    () -> List.of(data(article, proof)), out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static PageScript script() {
        String code = FILES.stream().map(ReviewCopy::resource).collect(Collectors.joining("\n", "(() => {\n\"use strict\";\n", "})();\n"));
        return new PageScript(code, resource("copy.css"), "To comment, open this file in a web browser.");
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(ReviewCopy.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static PageData data(Article article, Proof proof) {
        Map<String, Value> texts = new LinkedHashMap<>();
        proof.texts().forEach((place, text) -> {
            if (isShownOtherwise(place)) {
                texts.put(place, new Value.Text(text));
            }
        });
        Value.Obj data = new JsonObject().value("article", new Value.Text(article.get(Field.IDENTIFIER)))
                .value("title", new Value.Text(ArticleHtml.title(article))).value("seen", new Value.Text(proof.sha256()))
                .value("texts", new Value.Obj(texts)).value("others", Others.of(proof)).end();
        return new PageData(TYPE, COPY, new String(Values.write(data), StandardCharsets.UTF_8));
    }

    /// Whether the page shows something else than the text by which a place is known: a picture for the path of its file, a site for an address.
    private static boolean isShownOtherwise(String place) {
        return place.equals("/author") || place.endsWith("/picture") || place.endsWith("/url") || place.endsWith("/card")
                || place.equals("/image/picture");
    }
}
