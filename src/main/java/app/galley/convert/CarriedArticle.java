package app.galley.convert;

import app.galley.format.ArticleReader;
import app.galley.format.ArticleWriter;
import app.galley.format.UnreadableArticle;
import app.galley.format.Values;
import app.galley.model.Article;
import app.galley.model.Value;
import app.galley.render.PageData;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// The article itself inside a page that shows it, so that the page can become the article again with nothing lost.
///
/// The page's pictures stand in it only once, where they are shown; the article's data name them by what their address digests to.
final class CarriedArticle {

    private static final String TYPE = "application/json";
    private static final String ID = "galley-article";

    private CarriedArticle() {}

    /// The data for a page.
    ///
    /// @param shown the `data:` address of each picture, by its `contentUrl`
    static PageData of(Article article, Map<String, String> shown) {
        var digests = new LinkedHashMap<String, Value>();
        shown.forEach((url, data) -> digests.put(url, new Value.Text(digest(data))));
        return new PageData(TYPE, ID, new String(Values.write(new JsonObject().value("galleyPage", new Value.Num("1"))
                .value("pictures", new Value.Obj(digests)).value("article", new Value.Text(new String(ArticleWriter.write(article),
                        StandardCharsets.UTF_8)))
                .end()),
                StandardCharsets.UTF_8));
    }

    /// The article a page carries; empty when it carries none, or one that was damaged.
    static Optional<Imported> in(Element page, Notes notes) {
        Element data = page.selectFirst("script[type=" + TYPE + "]#" + ID);
        if (data == null) {
            return Optional.empty();
        }
        try {
            Value value = Values.read(data.data().getBytes(StandardCharsets.UTF_8));
            if (!(JsonValues.get(value, "article") instanceof Value.Text(var json))) {
                return Optional.empty();
            }
            Article article = ArticleReader.read(json.getBytes(StandardCharsets.UTF_8)).article();
            return Optional.of(new Imported(article, List.of(), Map.of(), pictures(page, JsonValues.get(value, "pictures"))));
        } catch (UnreadableArticle damaged) {
            notes.changed("The article that Galley had put into the page is damaged; the page was read as any other.", "");
            return Optional.empty();
        }
    }

    private static Map<String, byte[]> pictures(Element page, Value digests) {
        var addresses = new HashMap<String, String>();
        for (Element img : page.getElementsByTag("img")) {
            addresses.put(digest(img.attr("src")), img.attr("src"));
        }
        var pictures = new LinkedHashMap<String, byte[]>();
        JsonValues.members(digests).forEach((url, digest) -> {
            if (digest instanceof Value.Text(var text) && addresses.containsKey(text)) {
                PictureData.of(addresses.get(text)).ifPresent(picture -> pictures.put(url, picture.bytes()));
            }
        });
        return pictures;
    }

    private static String digest(String address) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible); // every Java has it
        }
    }
}
