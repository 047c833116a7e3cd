package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/// Copies an article's pictures to another folder, under the same names.
public final class PictureCopies {

    private PictureCopies() {}

    /// Copies the pictures an article names; one that is missing is left out.
    ///
    /// @param find the file of a picture, by its `contentUrl`
    /// @throws FileFailure when a disk refused, or a file of that name with something else in it is there already
    public static void copy(Article article, Function<String, Optional<PictureFiles.Found>> find, Path folder) throws FileFailure {
        var files = new AtomicFile();
        for (String url : NamedPictures.of(article)) {
            Optional<PictureFiles.Found> found = find.apply(url);
            if (found.isPresent()) {
                copy(found.get(), folder, url, files);
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
}
