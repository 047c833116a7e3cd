package app.galley.library;

import app.galley.model.Article;
import app.galley.model.Picture;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/// The addresses of all pictures an article names.
public final class NamedPictures {

    private NamedPictures() {}

    /// Each once, in the order in which they are named.
    public static Set<String> of(Article article) {
        return article.pictures().map(Picture::contentUrl).filter(url -> !url.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
