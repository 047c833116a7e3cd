package app.galley.ui.compare;

import java.util.Optional;

/// Gives the pictures of an article, away from the window's thread.
public interface PictureSource {

    /// No pictures.
    PictureSource NONE = _ -> Optional.empty();

    /// The bytes of a picture's file; empty when there is none that may be shown.
    ///
    /// @param contentUrl as the article names it
    Optional<byte[]> read(String contentUrl);
}
