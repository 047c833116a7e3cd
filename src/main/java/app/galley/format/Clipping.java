package app.galley.format;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Extras;
import app.galley.model.Head;
import app.galley.model.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A piece of an article on its way through the clipboard, with nothing lost: every kind of block, mark and unknown member.
///
/// It is written as an article that has no head but for the two members below, so that it is read with the same care.
///
/// @param blocks the piece
/// @param pictures the absolute paths of its pictures' files, by `contentUrl`; of those that were there when it was copied
public record Clipping(List<Block> blocks, Map<String, String> pictures) {

    private static final String NAME = "galleyClipping";
    private static final String PICTURES = "pictures";
    private static final Value VERSION = new Value.Num("1");

    public Clipping {
        blocks = List.copyOf(blocks);
        pictures = Map.copyOf(pictures);
    }

    /// Its bytes, as JSON in UTF-8.
    public byte[] write() {
        Map<String, Value> paths = new LinkedHashMap<>();
        pictures.forEach((url, path) -> paths.put(url, new Value.Text(path)));
        Map<String, Value> members = new LinkedHashMap<>();
        members.put(NAME, VERSION);
        members.put(PICTURES, new Value.Obj(paths));
        Head head = Head.EMPTY.withExtras(new Extras(List.of(NAME, PICTURES, "body"), members));
        return ArticleWriter.write(new Article(head, Blocks.of(blocks)));
    }

    /// Reads what [#write] wrote. It may come from anyone: nothing is believed of a path but that it is a text.
    ///
    /// @throws UnreadableArticle when it is no clipping, or one of another version
    public static Clipping read(byte[] json) throws UnreadableArticle {
        Article article = ArticleReader.read(json).article();
        Extras extras = article.head().extras();
        if (!extras.get(NAME).equals(Optional.of(VERSION))) {
            throw new UnreadableArticle("This is no piece of an article.");
        }
        Map<String, String> pictures = new LinkedHashMap<>();
        if (extras.get(PICTURES).orElse(VERSION) instanceof Value.Obj(var paths)) {
            paths.forEach((url, path) -> {
                if (path instanceof Value.Text(var text)) {
                    pictures.put(url, text);
                }
            });
        }
        return new Clipping(article.body(), pictures);
    }
}
