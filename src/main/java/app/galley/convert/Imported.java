package app.galley.convert;

import app.galley.model.Article;
import java.util.List;
import java.util.Map;

/// What an import made of a source.
///
/// @param article the article
/// @param report what of the source is not in the article, or looks different there
/// @param pictures for each picture named by the article (`contentUrl`), what the source calls it; only those that may lie beside the source
/// @param inside the files of pictures that stand in the source itself, by `contentUrl`; nobody has looked yet whether they are pictures
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Imported(Article article, List<Note> report, Map<String, String> pictures, Map<String, byte[]> inside) {
    public Imported {
        report = List.copyOf(report);
        pictures = Map.copyOf(pictures);
        inside = Map.copyOf(inside);
    }

    /// What an import made of a source that has no pictures in itself.
    public Imported(Article article, List<Note> report, Map<String, String> pictures) {
        this(article, report, pictures, Map.of());
    }
}
