package app.galley.ui.editor;

import app.galley.library.PictureFiles;
import app.galley.render.Pictures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// The pictures that go along with copied HTML, as long as they are few and small: other programs get them inside the page.
final class PicturesToGo implements Pictures {

    private static final long MOST_BYTES = 8 << 20;

    private final PictureHome home;
    private long rest = MOST_BYTES;

    PicturesToGo(PictureHome home) {
        this.home = home;
    }

    @Override
    public Shown find(String contentUrl) {
        return home.file(contentUrl).flatMap(this::found).orElse(Missing.OF_UNKNOWN_SIZE);
    }

    private Optional<Shown> found(Path file) {
        try {
            long size = Files.size(file);
            Path folder = file.getParent();
            if (size > rest || folder == null) {
                return Optional.empty();
            }
            Optional<PictureFiles.Found> found = new PictureFiles(folder).find(String.valueOf(file.getFileName()));
            rest -= size;
            return found.flatMap(
                    picture -> picture.dataUrl().map(url -> new Found(url, picture.header().width(), picture.header().height())));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
