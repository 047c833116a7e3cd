package app.galley.render;

/// Says what a page shows for a picture's `contentUrl`.
///
/// Whoever implements it decides which files may be read; the pages only write what they are told.
@FunctionalInterface
public interface Pictures {

    /// No picture is at hand; every one is shown as a placeholder.
    Pictures NONE = _ -> Missing.OF_UNKNOWN_SIZE;

    /// What to show for a picture.
    ///
    /// @param contentUrl as in the article, never empty; it may be any text
    Shown find(String contentUrl);

    /// What is shown.
    sealed interface Shown {}

    /// A picture.
    ///
    /// @param url what the page refers to: a `file:` or `data:` URL or a relative path
    /// @param width in pixels; 0 when unknown
    /// @param height in pixels; 0 when unknown
    record Found(String url, int width, int height) implements Shown {}

    /// No picture, but a box of its size.
    ///
    /// @param width in pixels; 0 when unknown
    /// @param height in pixels; 0 when unknown
    record Missing(int width, int height) implements Shown {

        /// A picture of which nothing is known; its box is 3 wide and 2 high.
        public static final Missing OF_UNKNOWN_SIZE = new Missing(0, 0);
    }
}
