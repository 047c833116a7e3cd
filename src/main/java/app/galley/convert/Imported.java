package app.galley.convert;

import app.galley.model.Article;
import app.galley.model.review.Discussion;
import java.util.List;
import java.util.Map;

/// What an import made of a source.
///
/// @param article the article
/// @param report what of the source is not in the article, or looks different there
/// @param pictures for each picture named by the article (`contentUrl`), what the source calls it; only those that may lie beside the source
/// @param inside the files of pictures that stand in the source itself, by `contentUrl`; nobody has looked yet whether they are pictures
/// @param discussions what was said of the article in the source, and what would be changed, with passages of this very article
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Imported(Article article, List<Note> report, Map<String, String> pictures, Map<String, byte[]> inside,
        List<Discussion> discussions) {
    public Imported {
        discussions = List.copyOf(discussions);
        report = List.copyOf(report);
        pictures = Map.copyOf(pictures);
        inside = Map.copyOf(inside);
    }

    /// What an import made of a source that has no pictures in itself.
    public Imported(Article article, List<Note> report, Map<String, String> pictures) {
        this(article, report, pictures, Map.of());
    }

    /// What an import made of a source in which nobody said anything of the article.
    public Imported(Article article, List<Note> report, Map<String, String> pictures, Map<String, byte[]> inside) {
        this(article, report, pictures, inside, List.of());
    }
}
