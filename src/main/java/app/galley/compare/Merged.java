package app.galley.compare;

import app.galley.model.Article;
import java.util.List;

/// What came of a merge.
///
/// @param article holds all that both sides changed, and of each conflict one side, chosen by what the values are
/// @param conflicts what both changed, each otherwise; first fields in file order, then blocks in reading order
public record Merged(Article article, List<Conflict> conflicts) {

    public Merged {
        conflicts = List.copyOf(conflicts);
    }

    /// Whether nothing has to be chosen.
    public boolean isClean() {
        return conflicts.isEmpty();
    }

    /// The article with the same choice in every conflict where it is possible.
    public Article resolved(Choice choice) {
        Article resolved = article;
        for (Conflict conflict : conflicts) {
            resolved = conflict.choices().contains(choice) ? conflict.resolve(resolved, choice) : resolved;
        }
        return resolved;
    }
}
