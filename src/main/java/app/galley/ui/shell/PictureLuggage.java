package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.FileFailure;
import app.galley.library.NamedPictures;
import app.galley.library.PictureCopies;
import app.galley.model.Article;
import java.util.Set;

/// The picture files an article takes along when it is saved in another folder.
final class PictureLuggage {

    private PictureLuggage() {}

    /// Copies the pictures an article shows, under the same names.
    ///
    /// @throws FileFailure when a disk refused, or a file of that name with something else in it is there already
    static void carry(Article article, OpenArticle from, ArticleFile to) throws FileFailure {
        PictureCopies.copy(article, from::picture, to.folder());
    }

    /// The addresses of all pictures in an article.
    static Set<String> used(Article article) {
        return NamedPictures.of(article);
    }
}
