package app.galley.ui.shell;

import app.galley.library.ArticleFile;
import app.galley.library.AtomicFile;
import app.galley.library.FileFailure;
import app.galley.library.FileFailure.Trouble;
import app.galley.library.NamedPictures;
import app.galley.library.PictureFiles;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/// The picture files an article takes along when it is saved in another folder.
final class PictureLuggage {

    private PictureLuggage() {}

    /// Copies the pictures an article shows, under the same names.
    ///
    /// @throws FileFailure when a disk refused, or a file of that name with something else in it is there already
    static void carry(Article article, OpenArticle from, ArticleFile to) throws FileFailure {
        var files = new AtomicFile();
        for (String url : used(article)) {
            var found = from.picture(url);
            if (found.isPresent()) {
                copy(found.get(), to.folder(), url, files);
            }
        }
    }

    private static void copy(PictureFiles.Found picture, Path folder, String url, AtomicFile files) throws FileFailure {
        Path target = folder.resolve(url);
        try {
            byte[] bytes = Files.readAllBytes(picture.path());
            files.makeFolder(folder.resolve("./" + url.substring(0, Math.max(0, url.lastIndexOf('/')))).normalize());
            if (!files.create(target, bytes) && !Arrays.equals(bytes, Files.readAllBytes(target))) {
                throw new FileFailure(Trouble.EXISTS, target,
                        "There is another picture “%s” in that folder already.".formatted(target.getFileName()),
                        "It was left as it is.", "Choose another folder.");
            }
        } catch (IOException why) {
            throw new FileFailure(Trouble.DISK, target,
                    "The picture “%s” could not be copied (%s).".formatted(picture.path().getFileName(), why.getMessage()),
                    "The article was not saved there.", "Try again, or save elsewhere.");
        }
    }

    /// The addresses of all pictures in an article.
    static Set<String> used(Article article) {
        return NamedPictures.of(article);
    }
}
