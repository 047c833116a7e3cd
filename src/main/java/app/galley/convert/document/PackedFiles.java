package app.galley.convert.document;

import app.galley.format.UnreadableArticle;
import java.util.Optional;

/// The files that are packed into a document.
@FunctionalInterface
public interface PackedFiles {

    /// The bytes of a file; empty when there is none at that path.
    ///
    /// @throws UnreadableArticle when it is damaged or too large
    Optional<byte[]> bytes(String path) throws UnreadableArticle;
}
