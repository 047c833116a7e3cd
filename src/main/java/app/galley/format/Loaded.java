package app.galley.format;

import app.galley.model.Article;
import java.util.List;

/// An article as read, with what was wrong.
///
/// @param article what could be made of the file; what was wrong is kept in it by value
/// @param problems in the order of the file
/// @param readOnly whether it must not be saved over the file, since a newer program wrote it in a way this one may spoil
public record Loaded(Article article, List<Problem> problems, boolean readOnly) {
    public Loaded {
        problems = List.copyOf(problems);
    }

    /// Whether the file is valid by the schema; warnings do not count.
    public boolean isValid() {
        return problems.stream().noneMatch(Problem::isError);
    }
}
