package app.galley.convert;

import app.galley.model.Article;
import java.util.List;
import java.util.Map;

/// What an import made of a source.
///
/// @param article the article
/// @param report what of the source is not in the article, or looks different there
/// @param pictures for each picture named by the article (`contentUrl`), what the source calls it; only those that may lie beside the source
public record Imported(Article article, List<Note> report, Map<String, String> pictures) {
    public Imported {
        report = List.copyOf(report);
        pictures = Map.copyOf(pictures);
    }
}
