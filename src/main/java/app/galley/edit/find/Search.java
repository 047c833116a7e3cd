package app.galley.edit.find;

import java.util.List;
import java.util.Optional;

/// A query that was understood: finds, and says what comes in the place of what it finds.
public sealed interface Search extends Finder permits WordSearch, ExpressionSearch {

    /// What cannot be understood of a replacement; empty when nothing.
    Optional<Wrong> wrongIn(String replacement);

    /// What is found in a line, each with what comes in its place; empty when finding out would take too long.
    ///
    /// @param replacement one in which nothing is wrong
    Optional<List<Put>> puts(String line, String replacement);
}
