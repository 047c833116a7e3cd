package app.galley.library;

import app.galley.render.Pictures;
import java.util.Optional;
import java.util.function.Function;

/// Shows the pictures of an article in a page, as far as [PictureFiles] lets it.
public final class ArticlePictures {

    private ArticlePictures() {}

    /// For a page that lies in the article's folder: relative paths.
    public static Pictures beside(PictureFiles files) {
        return url -> shown(files.find(url), _ -> Optional.of(PictureFiles.escaped(url))).orElse(Pictures.Missing.OF_UNKNOWN_SIZE);
    }

    /// For the preview: `file:` URLs.
    public static Pictures onDisk(PictureFiles files) {
        return url -> shown(files.find(url), found -> Optional.of(found.fileUrl())).orElse(Pictures.Missing.OF_UNKNOWN_SIZE);
    }

    /// For a page that is one file and opens anywhere: the pictures themselves, as `data:` URLs.
    public static Pictures inside(PictureFiles files) {
        return url -> shown(files.find(url), PictureFiles.Found::dataUrl).orElse(Pictures.Missing.OF_UNKNOWN_SIZE);
    }

    private static Optional<Pictures.Shown> shown(Optional<PictureFiles.Found> file,
            Function<PictureFiles.Found, Optional<String>> address) {
        return file.flatMap(found -> address.apply(found)
                .map(url -> new Pictures.Found(url, found.header().width(), found.header().height())));
    }
}
