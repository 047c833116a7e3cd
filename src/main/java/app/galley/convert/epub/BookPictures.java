package app.galley.convert.epub;

import app.galley.convert.PictureData;
import app.galley.render.Pictures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The pictures of a book: each becomes a file when the page asks for it, however often it is shown.
final class BookPictures implements Pictures {

    private final Pictures inside;
    private final Map<String, Shown> shown = new LinkedHashMap<>();
    private final List<File> files = new ArrayList<>();

    /// A picture in the book.
    ///
    /// @param id in the list of files
    /// @param path of its file
    record File(String id, String path, PictureData data) {}

    /// @param inside gives the pictures as `data:` URLs
    BookPictures(Pictures inside) {
        this.inside = inside;
    }

    @Override
    public Shown find(String contentUrl) {
        return shown.computeIfAbsent(contentUrl, this::take);
    }

    private Shown take(String contentUrl) {
        return switch (inside.find(contentUrl)) {
            case Missing missing -> missing;
            case Found(var url, int width, int height) -> PictureData.of(url).<Shown>map(data -> new Found(add(data), width, height))
                    .orElse(new Missing(width, height));
        };
    }

    private String add(PictureData data) {
        String id = "picture-" + (files.size() + 1);
        var file = new File(id, "images/" + id + "." + data.ending(), data);
        files.add(file);
        return file.path();
    }

    /// The pictures the page has asked for.
    List<File> all() {
        return List.copyOf(files);
    }

    /// The one that stands for the book on a shelf: the first on the page, which is the lead picture if there is one.
    Optional<File> cover() {
        return files.stream().findFirst();
    }
}
