package app.galley.check;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import app.galley.model.Picture;
import java.util.List;

/// Every text of an article that may reach a reader, with words for where it stands.
final class Texts {

    /// Gets the texts.
    interface Reader {
        void read(String where, String text);
    }

    private Texts() {}

    /// Gives all texts to a reader, in the order in which they are read.
    static void each(Article article, Reader reader) {
        reader.read("the kicker", article.get(Field.KICKER));
        reader.read("the headline", article.get(Field.HEADLINE));
        article.get(Field.HEADLINES).forEach(variant -> reader.read("the headline for " + variant.role(), variant.value()));
        reader.read("the standfirst", article.get(Field.STANDFIRST));
        article.get(Field.AUTHORS).forEach(author -> reader.read("the authors", author.name()));
        reader.read("the byline", article.get(Field.BY));
        reader.read("the dateline", article.get(Field.DATELINE));
        article.get(Field.LEAD).ifPresent(lead -> picture("the lead picture", lead, reader));
        blocks(article.body(), reader);
        article.get(Field.CORRECTIONS).forEach(correction -> reader.read("a correction", correction.text()));
    }

    private static void blocks(List<Block> blocks, Reader reader) {
        for (Block block : blocks) {
            switch (block) {
                case Block.TextBlock text -> text(text, reader);
                case Block.PictureBlock(Picture picture) -> picture("a picture", picture, reader);
                case Block.PullQuote quote -> {
                    reader.read("a pull quote", quote.text());
                    reader.read("a pull quote", quote.attribution());
                }
                case Block.Embed embed -> {
                    reader.read("an embed", embed.url());
                    reader.read("an embed", embed.provider());
                    reader.read("an embed", embed.caption());
                }
                case Block.Box box -> {
                    reader.read("a box", box.title());
                    blocks(box.body(), reader);
                }
                case Block.UnknownBlock _ -> {
                    // nobody can say which of its members a reader would see
                }
            }
        }
    }

    private static void text(Block.TextBlock block, Reader reader) {
        reader.read("the text", block.text());
        for (Inline inline : block.children()) {
            if (inline instanceof Inline.InlinePicture(Picture picture)) {
                picture("a picture", picture, reader);
            }
        }
    }

    private static void picture(String where, Picture picture, Reader reader) {
        reader.read(where, picture.caption());
        reader.read(where, picture.creditText());
        reader.read(where, picture.alt());
    }
}
