package app.galley.format;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Blocks;
import app.galley.model.Field;
import app.galley.model.Head;
import app.galley.model.Value;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Writes an article in the fixed layout, with what was kept of its file in its place.
public final class ArticleWriter {

    /// Stands for the body, which is written block by block.
    private static final Value BODY = new Value.Text("body");

    private ArticleWriter() {}

    /// The bytes of the article's file: UTF-8, LF, with a final newline.
    public static byte[] write(Article article) {
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            write(article, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /// The article on one line, without an end of line, for a file that is made of lines.
    public static byte[] line(Article article) {
        Map<String, Value> members = new LinkedHashMap<>();
        Shape.members(Kinds.ARTICLE, article.head().extras(), values(article)).forEach((name, value) -> members.put(name,
                value == BODY ? new Value.Arr(article.body().stream().map(Shape::of).toList()) : value));
        return Layout.line(new Value.Obj(members));
    }

    /// A file in the fixed layout, its values untouched; see [Values#reformat].
    ///
    /// @throws UnreadableArticle when the file is not JSON
    public static byte[] reformat(byte[] file) throws UnreadableArticle {
        return Values.reformat(file);
    }

    /// Writes the article's file block by block; the stream is not closed.
    ///
    /// @throws IOException when the stream fails
    public static void write(Article article, OutputStream out) throws IOException {
        var layout = new Layout(out);
        layout.open('{');
        boolean first = true;
        for (Map.Entry<String, Value> member : Shape.members(Kinds.ARTICLE, article.head().extras(), values(article)).entrySet()) {
            layout.member(member.getKey(), first);
            if (member.getValue() == BODY) {
                body(article.body(), layout);
            } else {
                layout.value(member.getValue());
            }
            first = false;
        }
        layout.close('}');
        layout.end();
    }

    private static @Nullable Value[] values(Article article) {
        Head head = article.head();
        var values = new @Nullable Value[Kinds.ARTICLE.size()];
        for (Field<?> field : Field.all()) {
            values[Kinds.ARTICLE.indexOf(field.fileName())] = Shape.ofField(head.get(field));
        }
        values[Kinds.ARTICLE.indexOf("body")] = article.body().isEmpty() ? null : BODY;
        return values;
    }

    private static void body(Blocks body, Layout layout) throws IOException {
        boolean scalars = body.stream().allMatch(block -> block instanceof Block.UnknownBlock(_, _, var value) && Layout.isScalar(value));
        if (scalars || body.size() == 1) {
            layout.value(new Value.Arr(body.stream().map(Shape::of).toList()));
        } else {
            layout.items(body.stream().map(Shape::of).iterator());
        }
    }
}
