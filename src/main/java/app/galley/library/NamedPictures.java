package app.galley.library;

import app.galley.model.Article;
import app.galley.model.Block;
import app.galley.model.Field;
import app.galley.model.Inline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The addresses of all pictures an article names.
public final class NamedPictures {

    private NamedPictures() {}

    /// Each once, in the order in which they are named.
    public static Set<String> of(Article article) {
        var urls = new LinkedHashSet<String>();
        article.get(Field.LEAD).ifPresent(lead -> urls.add(lead.contentUrl()));
        gather(article.body(), urls);
        urls.remove("");
        return urls;
    }

    private static void gather(List<Block> blocks, Set<String> urls) {
        for (Block block : blocks) {
            switch (block) {
                case Block.PictureBlock(var picture) -> urls.add(picture.contentUrl());
                case Block.TextBlock text -> text.children().forEach(child -> {
                    if (child instanceof Inline.InlinePicture(var picture)) {
                        urls.add(picture.contentUrl());
                    }
                });
                case Block.Box box -> gather(box.body(), urls);
                case Block.PullQuote _,Block.Embed _,Block.UnknownBlock _ -> {
                    /* they show no file */ }
            }
        }
    }
}
