package app.galley.library;

import app.galley.library.FileFailure.Trouble;
import app.galley.model.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Function;

/// Copies an article's pictures to another folder, under the same names.
public final class PictureCopies {

    /// None.
    public static final PictureCopies NONE = new PictureCopies();

    private final AtomicFile files = new AtomicFile();
    /// Files and folders that were not there before.
    private final Deque<Path> made = new ArrayDeque<>();

    private PictureCopies() {}

    /// Copies the pictures an article names; one that is missing is left out.
    ///
    /// @param find the file of a picture, by its `contentUrl`
    /// @throws FileFailure when a disk refused, or a file of that name with something else in it is there already; nothing is then copied
    public static PictureCopies copy(Article article, Function<String, Optional<PictureFiles.Found>> find, Path folder) throws FileFailure {
        var copies = new PictureCopies();
        try {
            for (String url : NamedPictures.of(article)) {
                Optional<PictureFiles.Found> found = find.apply(url);
                if (found.isPresent()) {
                    copies.copy(found.get(), folder, url);
                }
            }
        } catch (FileFailure refused) {
            copies.takeBack();
            throw refused;
        }
        return copies;
    }

    /// Removes what was copied and was not there before.
    public void takeBack() {
        while (!made.isEmpty()) {
            try {
                files.delete(made.pop());
            } catch (FileFailure stays) {
                // A folder somebody has put something into meanwhile, or a disk that refuses: nothing of theirs is lost.
                System.getLogger(PictureCopies.class.getName()).log(System.Logger.Level.DEBUG, stays.happened());
            }
        }
    }

    private void copy(PictureFiles.Found picture, Path folder, String url) throws FileFailure {
        Path target = folder.resolve(url);
        try {
            byte[] bytes = Files.readAllBytes(picture.path());
            makeFolder(folder.resolve("./" + url.substring(0, Math.max(0, url.lastIndexOf('/')))).normalize());
            if (files.create(target, bytes)) {
                made.push(target);
            } else if (!Arrays.equals(bytes, Files.readAllBytes(target))) {
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

    private void makeFolder(Path folder) throws FileFailure {
        boolean fresh = !Files.exists(folder);
        files.makeFolder(folder);
        if (fresh) {
            made.push(folder);
        }
    }
}
