package app.galley.ui.editor;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.image.Image;

/// The pictures of an article, decoded small and in the background, the last few kept: lines are made anew at every change and scroll.
final class PictureImages {

    /// The largest size a picture is shown at in the draft, in pixels.
    static final double WIDTH = 420;
    static final double HEIGHT = 240;

    private static final int KEPT = 48;

    private final Function<String, Optional<URI>> files;
    private final Map<String, Image> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Image> eldest) {
            return size() > KEPT;
        }
    };

    /// @param files the file of a picture's `contentUrl`; empty when there is none that may be shown
    PictureImages(Function<String, Optional<URI>> files) {
        this.files = files;
    }

    /// The picture, perhaps still loading; empty when its file is not there.
    Optional<Image> get(String contentUrl) {
        Image known = kept.get(contentUrl);
        if (known != null && !known.isError()) {
            return Optional.of(known);
        }
        Optional<Image> image = files.apply(contentUrl).map(file -> new Image(file.toString(), WIDTH * 2, HEIGHT * 2, true, true, true));
        image.ifPresent(loading -> kept.put(contentUrl, loading));
        return image;
    }

    /// Forgets a picture whose file has changed.
    void forget(String contentUrl) {
        kept.remove(contentUrl);
    }
}
