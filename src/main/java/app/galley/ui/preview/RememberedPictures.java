package app.galley.ui.preview;

import app.galley.render.Pictures;
import java.util.HashMap;
import java.util.Map;

/// Pictures found once and remembered, so that a key typed into a caption does not read the disk.
final class RememberedPictures implements Pictures {

    private final Pictures pictures;
    private final Map<String, Shown> remembered = new HashMap<>();
    private final Map<String, Integer> editions = new HashMap<>();

    RememberedPictures(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public Shown find(String contentUrl) {
        return remembered.computeIfAbsent(contentUrl, url -> edition(url, pictures.find(url)));
    }

    /// Looks for a picture again the next time.
    void forget(String contentUrl) {
        remembered.remove(contentUrl);
        editions.merge(contentUrl, 1, Integer::sum);
    }

    /// A page keeps pictures by address; another file at the same address is only seen when the address differs.
    private Shown edition(String contentUrl, Shown shown) {
        int edition = editions.getOrDefault(contentUrl, 0);
        return edition > 0 && shown instanceof Found(String url, int width, int height) && url.startsWith("file:")
                ? new Found(url + "?" + edition, width, height)
                : shown;
    }
}
