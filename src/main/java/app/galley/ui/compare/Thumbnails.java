package app.galley.ui.compare;

import app.galley.ui.common.Tasks;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/// The pictures of one side, small, read in the background; the last few are kept.
final class Thumbnails {

    static final double WIDTH = 160;
    static final double HEIGHT = 110;

    private static final int KEPT = 60;

    private final PictureSource source;
    private final Tasks tasks;
    private final Map<String, Optional<Image>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Image>> eldest) {
            return size() > KEPT;
        }
    };

    Thumbnails(PictureSource source, Tasks tasks) {
        this.source = source;
        this.tasks = tasks;
    }

    /// Shows a picture when it is there.
    ///
    /// @param missing called when it cannot be had
    void show(String contentUrl, ImageView view, Runnable missing) {
        Optional<Image> known = kept.get(contentUrl);
        if (known != null) {
            known.ifPresentOrElse(view::setImage, missing);
            return;
        }
        tasks.run(() -> source.read(contentUrl).map(Thumbnails::decoded).filter(image -> !image.isError()), image -> {
            kept.put(contentUrl, image);
            image.ifPresentOrElse(view::setImage, missing);
        });
    }

    private static Image decoded(byte[] bytes) {
        return new Image(new ByteArrayInputStream(bytes), WIDTH * 2, HEIGHT * 2, true, true);
    }
}
